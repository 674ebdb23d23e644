/** Totals, percentiles, months and groups. */
import t from 'tap'
import { figuresOf } from '../../src/reports/figures.ts'
import { createPeriodReport, groupKeysOf, monthsOf } from '../../src/reports/periodReport.ts'
import type { Dimension } from '../../src/reports/periodReport.ts'
import { createSample, daysBetween, median } from '../../src/reports/statistics.ts'
import { createTally } from '../../src/reports/totals.ts'
import type { ReportingFacts } from '../../src/reports/facts.ts'
import { answered, brussels, cycleOf, delayed, replied, sent } from '../support/clocks.ts'
import { answeredWith, factsWith, stoppedWith } from '../support/reportedComplaints.ts'

const MARCH = { from: '2026-03-01', to: '2026-03-31', asOf: '2026-04-30' }
const END = brussels('2026-04-30 23:59')

t.test('a percentile is a value that occurred', async t => {
  const of = (values: readonly number[]) => {
    const sample = createSample()
    for (const value of values) sample.add(value)
    return sample
  }
  t.equal(median(of([])), undefined)
  for (const [values, half, ninety] of [
    [[7], 7, 7], [[1, 4], 1, 4], [[4, 1, 3], 3, 4], [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 6, 10], [[10, 9, 100], 10, 100],
  ] as const) {
    t.strictSame([median(of(values)), of(values).percentile(0.9)], [half, ninety], values.join())
  }
  t.strictSame(
    [daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-10-24', '2026-10-26')],
    [2, 2],
    'over a change of the clocks',
  )
})

const totalsOf = (complaints: ReportingFacts[], period = MARCH) => {
  const tally = createTally(period)
  for (const facts of complaints) tally.add(figuresOf(facts, END))
  return tally.totals()
}

t.test('deadlines count by due day, letters by their own day, waiting ones at the end of the period', async t => {
  const received = brussels('2026-03-02 10:00')
  const inTime = factsWith({
    cycles: [
      cycleOf(received, {
        acknowledgement: sent(brussels('2026-03-04 10:00')),
        finalAnswer: answered(brussels('2026-04-01 10:00')),
      }),
    ],
  })
  const waived = factsWith({
    cycles: [cycleOf(received, { substantiveReplies: [replied(brussels('2026-03-06 10:00'))] })],
  })
  const withdrawn = factsWith({ cycles: [cycleOf(received, stoppedWith('WITHDRAWN', '2026-03-03 10:00'))] })
  const late = factsWith({
    cycles: [
      cycleOf(brussels('2026-02-10 10:00'), {
        acknowledgement: sent(brussels('2026-03-01 10:00')),
        finalAnswer: answered(brussels('2026-03-20 10:00')),
      }),
    ],
  })
  const totals = totalsOf([inTime, waived, withdrawn, late])
  t.match(totals.acknowledgement, {
    due: 3, met: 1, waived: 1, stopped: 1, late: 0, breached: 0, completed: 2, medianDays: 2, p90Days: 19, open: 0,
  })
  t.match(totals.finalAnswer, { due: 1, late: 1, completed: 1, medianDays: 38, open: 2, openMedianDays: 29 })
  const april = totalsOf([inTime, waived, withdrawn, late], { ...MARCH, from: '2026-04-01', to: '2026-04-30' })
  t.match(april.finalAnswer, {
    due: 3, met: 1, breached: 1, stopped: 1, completed: 1, medianDays: 30, open: 1, openMedianDays: 59,
  })
})

t.test('extensions, redress, the first line and the Ombudsman', async t => {
  const extended = factsWith({
    cycles: [
      cycleOf(brussels('2026-02-20 10:00'), {
        delayNotices: [delayed(brussels('2026-03-10 10:00'), '2026-03-30'), {
          ...delayed(brussels('2026-03-25 10:00'), '2026-03-31'),
          tooLate: true,
        }],
      }),
    ],
  })
  const paid = (cents: number) => factsWith(answeredWith('2026-03-02 10:00', '2026-03-09 10:00', {
    cycles: [
      cycleOf(brussels('2026-03-02 10:00'), {
        finalAnswer: {
          ...answered(brussels('2026-03-09 10:00')),
          remedies: [{ kind: 'PAYMENT', amountCents: cents }, { kind: 'APOLOGY' }],
        },
      }),
    ],
  }))
  const passedOn = factsWith({
    firstLineReference: 'F-1', loggedAt: brussels('2026-03-03 10:00'),
    escalation: {
      ground: 'NO_FIRST_LINE_RESPONSE',
      at: brussels('2026-03-09 10:00'),
      requestedOn: '2026-03-05',
      cycle: 1,
      by: { id: '1', name: 'An' },
      contentDigest: '',
    },
    cycles: [
      cycleOf(brussels('2026-03-09 10:00'), {
        overrides: [brussels('2026-03-10 10:00')],
        receiptCorrections: [brussels('2026-03-11 10:00')],
      }),
    ],
    ombudsmanReferrals: [{
      id: '1', ground: 'UNSATISFIED_WITH_ANSWER', referredOn: '2026-03-31', recordedAt: brussels('2026-03-31 10:00'), recordedBy: { id: '1', name: 'An' },
      calendarVersion: 'BE-legal-10', rulesVersion: 'optimco-2024-03', advice: { result: 'FOUNDED', advisedOn: '2026-03-31', followed: false, recordedAt: END },
    }],
  })
  const totals = totalsOf([extended, paid(100), paid(300), paid(0), passedOn])
  t.match(totals, {
    extended: 1, delayNotices: 2, overrides: 1, receiptCorrections: 1,
    redress: { count: 2, sumCents: 400, medianCents: 100 },
    firstLine: { logged: 1, passedOn: 1, passedOnWithRequestDay: 1, lagDaysMedian: 4 },
    ombudsman: { referrals: 1, answers: 3, per100Answers: 33, followed: 0, notFollowed: 1 },
  })
  t.strictSame(totals.ombudsman.byResult, [{ result: 'FOUNDED', count: 1 }])
})

t.test('months cover the period without a gap', async t => {
  t.strictSame(
    monthsOf({ from: '2025-12-15', to: '2026-03-02', asOf: '2026-04-30' }).map(({ month, from, to }) =>
      [month, from, to].join(' ')
    ),
    [
      '2025-12 2025-12-15 2025-12-31', '2026-01 2026-01-01 2026-01-31', '2026-02 2026-02-01 2026-02-28',
      '2026-03 2026-03-01 2026-03-02',
    ],
  )
  t.strictSame(monthsOf({ from: '2028-02-03', to: '2028-02-29', asOf: '2028-03-01' }).map(({ to }) => to), [
    '2028-02-29',
  ])
})

t.test('a complaint stands in one group, and in that of each of its subjects', async t => {
  const facts = factsWith({ subjects: ['SERVICE', 'PRODUCT'], causes: ['DELAY', 'PREMIUM'], productLine: undefined })
  for (
    const [dimensions, keys] of [
      [['cause'], [{ cause: 'DELAY' }]],
      [['productLine', 'language'], [{ language: 'nl' }]],
      [['subject', 'capacity'], [{ capacity: 'POLICYHOLDER', subject: 'SERVICE' }, {
        capacity: 'POLICYHOLDER',
        subject: 'PRODUCT',
      }]],
      [['office', 'handler', 'outcome'], [{}]],
    ] as [Dimension[], object[]][]
  ) {
    t.strictSame(groupKeysOf(facts, dimensions), keys, dimensions.join())
  }
})

t.test('groups come in order, without empty ones, and not too many', async t => {
  const report = createPeriodReport(MARCH, ['month', 'channel'])
  for (const channel of ['POST', 'EMAIL']) {
    const facts = factsWith({ channel, ...answeredWith('2026-03-02 10:00', '2026-03-09 10:00') })
    report.add(facts, figuresOf(facts, END))
  }
  t.strictSame(report.result().groups.map(({ by }) => by), [{ month: '2026-03', channel: 'EMAIL' }, {
    month: '2026-03',
    channel: 'POST',
  }])
  const many = createPeriodReport(MARCH, ['office'])
  t.throws(() => {
    for (let n = 0; n < 5_001; n++) {
      const facts = factsWith({ officeId: `office ${n}` })
      many.add(facts, figuresOf(facts, END))
    }
  }, { name: 'badRequest' })
})
