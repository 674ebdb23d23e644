import { inPercent as withSpace } from './words.ts'
import type { Share } from '../findings.ts'
import type { Words } from './words.ts'

const some = (count: number, one: string, many: string): string => count === 1 ? `1 ${one}` : `${count} ${many}`
const complaints = (count: number): string => some(count, 'complaint', 'complaints')
const inPercent = (share: Share): string => withSpace(share, '')
const days = (count: number): string => some(count, 'day', 'days')

export const en: Words = {
  title: 'Complaints report',
  period: (from, to) => `From ${from} to ${to}`,
  about: office => office === undefined ? 'All complaints that the insurer received' : `Complaints through ${office}`,
  asOf: day => `As known at the end of ${day}`,
  glance: 'At a glance',
  balanceEquation: 'Open at the start + received + reopened − closed = open at the end',
  otherFigures: 'Other figures',
  definitions: 'Definitions',
  few: 'Below 10 cases the page gives counts and no percentage.',
  sections: {
    balance: 'Received, closed and open',
    inTime: 'In time',
    days: 'Days to the final answer',
    ages: 'Age of open complaints',
    causes: 'Root causes',
    outcomes: 'Outcome by product line',
    ombudsman: 'Referrals to the Ombudsman',
  },
  reading: {
    balance:
      'Complaints by month: received (solid line), closed (dashed line) and open at the end of the month (dotted line). The thin dashed lines are the usual range of received complaints.',
    inTime:
      'Share of letters in time, by the month in which they were due: acknowledgements (solid line) and final answers (dashed line). The procedure promises 100%.',
    days:
      'Calendar days from receipt to the final answer, by the month of the answer: half of the answers took no longer than the solid line, nine out of ten no longer than the dashed line. n is the number of answers.',
    ages: 'Complaints that waited for a final answer at the end of the period, by the time since receipt.',
    causes: 'Final answers by root cause: bars for the period, outlines for the period of the same length before it.',
    outcomes:
      'How complaints of each product line ended, as a share of those that ended in the period. Each bar has its count.',
    ombudsman:
      'Referrals to the Ombudsman for each 100 final answers, by quarter. Each point has its number of referrals.',
  },
  labels: {
    month: 'Month', opening: 'Open at the start', closing: 'Open at the end', received: 'Received', reopened: 'Reopened', closed: 'Closed', open: 'Open',
    acknowledgement: 'Acknowledgement', finalAnswer: 'Final answer', acknowledgements: 'Acknowledgements',
    finalAnswers: 'Final answers', due: 'Due', inTime: 'In time', late: 'Late', overdue: 'Overdue', waived: 'Waived',
    stopped: 'Stopped', promise: 'Promise', median: 'Median', ninety: '90%', answers: 'Answers', days: 'Days',
    complaints: 'Complaints', answered: 'Answered', ageMedian: 'Median age of open complaints', usual: 'Usual range',
    cause: 'Root cause', period: 'Period', before: 'Before', systemic: 'Systemic', cumulative: 'Cumulative %',
    productLine: 'Product line', unknown: 'Unknown', ended: 'Ended', quarter: 'Quarter', referrals: 'Referrals', perHundred: 'Per 100 answers', n: 'n',
    total: 'Total',
  },
  others: {
    extended: 'Final answers with an extended term', delayNotices: 'Delay notices', redressCount: 'Answers with redress',
    redressSum: 'Redress, sum', redressMedian: 'Redress, median', logged: 'First line: logged', solved: 'First line: resolved',
    passedOn: 'First line: passed on to the insurer', lag: 'First line: median of days from the request to the insurer',
    overrides: 'Conflicts of interest with a motivated exception', receiptCorrections: 'Corrected days of receipt',
    lateRecordings: 'Letters recorded late', advices: 'Advice of the Ombudsman', followed: 'Advice followed', notFollowed: 'Advice not followed',
  },
  bands: ['at most a week', 'at most a month', 'at most 8 weeks', 'more than 8 weeks'],
  outcomes: {
    UPHELD: 'Upheld',
    PARTIALLY_UPHELD: 'Partly upheld',
    REJECTED: 'Rejected',
    WITHDRAWN: 'Withdrawn',
    OTHER: 'Other',
  },
  quarter: (year, number) => `Q${number} ${year}`,
  findings: {
    balance: ({ received, closed, opening, closing, latest }, month) => {
      const change = closing - opening
      const moved = change === 0
        ? 'as many as at the start'
        : `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than at the start`
      const base = `${complaints(received)} received and ${closed} closed. ${closing} open at the end, ${moved}.`
      if (latest === undefined) return base
      const range = `${Math.ceil(latest.limits.lower)} to ${Math.floor(latest.limits.upper)}`
      const position = { ABOVE: 'above', BELOW: 'below', WITHIN: 'within' }[latest.position]
      return `${base} ${month(latest.month)} has ${latest.received} received: ${position} the usual range of ${range}.`
    },
    inTime: (acknowledgement, answer) =>
      `${acknowledgement.part} of ${acknowledgement.all} acknowledgements${
        inPercent(acknowledgement)
      } and ${answer.part} of ${answer.all} final answers${
        inPercent(answer)
      } that were due in the period were in time.`,
    days: ({ n, medianDays, p90Days }) =>
      n === 0 || medianDays === undefined || p90Days === undefined
        ? 'No final answer was sent in the period.'
        : `Half of the ${some(n, 'final answer', 'final answers')} took at most ${
          days(medianDays)
        }, nine out of ten at most ${days(p90Days)}.`,
    ages: ({ open, oldestDays, old }, day) => open === 0
      ? `No complaint waited for a final answer on ${day}.`
      : `${complaints(open)} waited for a final answer on ${day}. The oldest waited for ${days(oldestDays)}; ${old} waited for more than 8 weeks.`,
    causes: (top, label, answers) =>
      top === undefined
        ? 'No final answer of the period names a root cause.'
        : `The most frequent root cause is ${label}: ${top.answers} of ${answers} final answers${
          inPercent(top.share)
        }, ${top.before.part} of ${top.before.all} before${inPercent(top.before)}.${
          top.trend === undefined ? '' : ` ${en.trend[top.trend]}`
        }`,
    outcomes: (upheld, highest) =>
      upheld.all === 0
        ? 'No complaint was decided in the period.'
        : `${upheld.part} of ${
          some(upheld.all, 'decided complaint', 'decided complaints')
        } were upheld, in whole or in part${inPercent(upheld)}.${
          highest === undefined
            ? ''
            : ` Most often for ${highest.line}: ${highest.share.part} of ${highest.share.all}${
              inPercent(highest.share)
            }.`
        }`,
    ombudsman: ({ referrals, answers, followed, notFollowed }) =>
      `${some(referrals, 'referral', 'referrals')} to the Ombudsman for ${
        some(answers, 'final answer', 'final answers')
      }${inPercentOf(referrals, answers)}.${
        followed + notFollowed === 0
          ? ''
          : ` The insurer followed ${followed} of ${followed + notFollowed} pieces of advice.`
      }`,
  },
  trend: {
    UP: 'That is more often, beyond chance.',
    DOWN: 'That is less often, beyond chance.',
    STEADY: 'The difference is within chance.',
  },
  terms: [
    [
      'Complaint',
      'A statement of dissatisfaction about a service, a product or a treatment, addressed to the insurer by any person: a prospective policyholder, an insured person, a broker, an injured party or another third party (EIOPA-BoS-12/069). A claims notification or a request for information is none.',
    ],
    ['Complainant', 'The person who complains. A representative acts for this person.'],
    [
      'Received',
      'Complaints by the day on which the insurer received them, as corrected. A complaint that a broker solves in the first line is not counted.',
    ],
    ['Reopened', 'Complaints by the day on which they were opened again after they had ended.'],
    [
      'Closed',
      'Answered, redirected (not a complaint, inadmissible, another party’s, duplicate), withdrawn, or returned to the broker: each once, on its day.',
    ],
    [
      'In time',
      'A letter that was sent on or before its due day. Letters count in the month of their due day. Waived deadlines (a substantive reply within a week) and stopped ones (withdrawn, redirected, returned) do not count.',
    ],
    [
      'Acknowledgement',
      'Due within 3 working days of receipt, unless the insurer replies substantively within a week.',
    ],
    ['Final answer', 'Due within a month of receipt, or later when a delay notice with reasons was sent in time.'],
    [
      'Days to the final answer',
      'Calendar days from the day of receipt to the day of dispatch. Median and 90%: a number of days that occurred (percentile_disc). Withdrawn and redirected complaints do not count. A new cycle after a reopening counts by itself.',
    ],
    [
      'Usual range',
      'The range in which the months move by themselves: mean ± 2.66 × mean difference between neighbouring months (XmR chart), from at least 12 whole months.',
    ],
    [
      'Root cause',
      'What the insurer names with the final answer. Systemic: it may affect other persons. A change beyond chance: two-proportion test at 95%, from 10 answers on each side.',
    ],
    ['Redress', 'Amounts promised with the final answers that were sent in the period.'],
    [
      'Per 100 answers',
      'Referrals recorded in the quarter, divided by final answers sent in the quarter. Absent below 10 answers.',
    ],
  ],
}

const inPercentOf = (referrals: number, answers: number): string =>
  answers < 10 ? '' : ` (${Math.round(100 * referrals / answers)} per 100)`
