/**
 * What is told of deadlines, and from when on: facts in, reminders out. Brussels clock time
 * throughout.
 */
import t from 'tap'
import type { Complaint } from '../../../src/complaints/complaint.ts'
import { remindersOf, REMINDERS } from '../../../src/complaints/deadlines/reminders.ts'
import { DEADLINE_KINDS, DUE_SOON_WORKING_DAYS } from '../../../src/complaints/deadlines/table.ts'
import {
  advised, answered, brussels, complaintWith, cycleOf, delayed, firstLineOf, referredOn, replied, sent,
} from '../../support/clocks.ts'

/**
 * `deadline.dueSoon of FINAL_ANSWER 1` → `dueSoon FINAL_ANSWER 2026-04-13 from 2026-04-03 00:00`.
 */
const lines = (complaint: Complaint): string[] =>
  remindersOf(complaint).map(({ type, kind, cycle, dueOn, dueAt, estimated }) =>
    [
      type.replace('deadline.', ''),
      kind,
      ...(cycle === 1 ? [] : [`cycle ${cycle}`]),
      dueOn,
      'from',
      brusselsClock(dueAt),
      ...(estimated ? ['estimated'] : []),
    ].join(' ')
  )

const brusselsClock = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels').toPlainDateTime().toString({
    smallestUnit: 'minute',
  }).replace('T', ' ')

/**
 * Friday; the acknowledgement is due on Wednesday 18 March, its week ends on the 20th, the month on
 * Monday 13 April.
 */
const RECEIVED = brussels('2026-03-13 16:30')
const ofCycle = (facts: Parameters<typeof cycleOf>[1] = {}, more: Partial<Complaint> = {}) =>
  complaintWith({ cycles: [cycleOf(RECEIVED, facts)], ...more })

const ACKNOWLEDGEMENT_MISSED = [
  'dueSoon ACKNOWLEDGEMENT 2026-03-18 from 2026-03-17 00:00',
  'atRisk ACKNOWLEDGEMENT 2026-03-18 from 2026-03-19 00:00',
  'breached ACKNOWLEDGEMENT 2026-03-18 from 2026-03-21 00:00',
]
/** Good Friday is a working day, Easter Monday is none: five before 13 April is 3 April. */
const FINAL_MISSED = [
  'dueSoon FINAL_ANSWER 2026-04-13 from 2026-04-03 00:00',
  'breached FINAL_ANSWER 2026-04-13 from 2026-04-14 00:00',
]

const ROWS: [name: string, complaint: Complaint, reminders: string[]][] = [
  ['nothing is told where no clock runs', complaintWith(), []],
  ['a receipt on which nothing is done is told of to the end', ofCycle(), [...ACKNOWLEDGEMENT_MISSED, ...FINAL_MISSED]],
  ['an acknowledgement in time is told, and nothing else of it', ofCycle({ acknowledgement: sent(brussels('2026-03-16 11:00')) }),
    ['met ACKNOWLEDGEMENT 2026-03-18 from 2026-03-16 11:00', ...FINAL_MISSED]],
  ['the last moment is in time', ofCycle({ acknowledgement: sent(brussels('2026-03-18 23:59')) }),
    ['met ACKNOWLEDGEMENT 2026-03-18 from 2026-03-18 23:59', ...FINAL_MISSED]],
  ['a late acknowledgement leaves that it was at risk', ofCycle({ acknowledgement: sent(brussels('2026-03-19 09:00')) }),
    ['atRisk ACKNOWLEDGEMENT 2026-03-18 from 2026-03-19 00:00', ...FINAL_MISSED]],
  ['of a waived one nothing is told', ofCycle({ substantiveReplies: [replied(brussels('2026-03-20 10:00'))] }), FINAL_MISSED],
  ['an answer after the week waives nothing', ofCycle({ substantiveReplies: [replied(brussels('2026-03-21 00:00'))] }), [...ACKNOWLEDGEMENT_MISSED, ...FINAL_MISSED]],
  ['a final answer in time is told', ofCycle({ acknowledgement: sent(RECEIVED), finalAnswer: answered(brussels('2026-04-13 23:59')) }),
    ['met ACKNOWLEDGEMENT 2026-03-18 from 2026-03-13 16:30', 'met FINAL_ANSWER 2026-04-13 from 2026-04-13 23:59']],
  ['of a late one nothing more is told', ofCycle({ acknowledgement: sent(RECEIVED), finalAnswer: answered(brussels('2026-04-14 00:00')) }),
    ['met ACKNOWLEDGEMENT 2026-03-18 from 2026-03-13 16:30']],
  ['a delay notice moves the day, and all that is told of it', ofCycle({ acknowledgement: sent(RECEIVED), delayNotices: [delayed(brussels('2026-04-10 12:00'), '2026-05-04')] }),
    ['met ACKNOWLEDGEMENT 2026-03-18 from 2026-03-13 16:30', 'dueSoon FINAL_ANSWER 2026-05-04 from 2026-04-24 00:00', 'breached FINAL_ANSWER 2026-05-04 from 2026-05-05 00:00']],
  ['what stops in time is told no more', ofCycle({ stopped: { at: brussels('2026-03-16 09:00'), reason: 'WITHDRAWN' } }), []],
  ['a breach stays one when the rest stops', ofCycle({ stopped: { at: brussels('2026-03-30 09:00'), reason: 'WITHDRAWN' } }),
    ['breached ACKNOWLEDGEMENT 2026-03-18 from 2026-03-21 00:00']],
  ['a reopening is a cycle of its own', complaintWith({ cycles: [
    cycleOf(RECEIVED, { acknowledgement: sent(RECEIVED), finalAnswer: answered(brussels('2026-03-20 10:00')) }),
    cycleOf(brussels('2026-06-01 09:00'), { number: 2 }),
  ] }), [
    'met ACKNOWLEDGEMENT 2026-03-18 from 2026-03-13 16:30',
    'met FINAL_ANSWER 2026-04-13 from 2026-03-20 10:00',
    'dueSoon ACKNOWLEDGEMENT cycle 2 2026-06-04 from 2026-06-03 00:00',
    'atRisk ACKNOWLEDGEMENT cycle 2 2026-06-04 from 2026-06-05 00:00',
    'breached ACKNOWLEDGEMENT cycle 2 2026-06-04 from 2026-06-09 00:00',
    'dueSoon FINAL_ANSWER cycle 2 2026-07-01 from 2026-06-24 00:00',
    'breached FINAL_ANSWER cycle 2 2026-07-01 from 2026-07-02 00:00',
  ]],
  ['a corrected receipt moves everything', complaintWith({ cycles: [cycleOf(brussels('2026-03-12 23:59'))] }), [
    'dueSoon ACKNOWLEDGEMENT 2026-03-17 from 2026-03-16 00:00',
    'atRisk ACKNOWLEDGEMENT 2026-03-17 from 2026-03-18 00:00',
    'breached ACKNOWLEDGEMENT 2026-03-17 from 2026-03-20 00:00',
    'dueSoon FINAL_ANSWER 2026-04-12 from 2026-04-03 00:00',
    'breached FINAL_ANSWER 2026-04-12 from 2026-04-13 00:00',
  ]],
  ['midnight is Brussels midnight on both sides of a clock change', complaintWith({ cycles: [cycleOf(brussels('2026-03-25 09:00'))] }), [
    'dueSoon ACKNOWLEDGEMENT 2026-03-30 from 2026-03-27 00:00',
    'atRisk ACKNOWLEDGEMENT 2026-03-30 from 2026-03-31 00:00',
    'breached ACKNOWLEDGEMENT 2026-03-30 from 2026-04-02 00:00',
    'dueSoon FINAL_ANSWER 2026-04-25 from 2026-04-20 00:00',
    'breached FINAL_ANSWER 2026-04-25 from 2026-04-26 00:00',
  ]],
  ['the office\'s own target', complaintWith({ loggedAt: RECEIVED, firstLine: firstLineOf(5) }),
    ['dueSoon FIRST_LINE 2026-03-20 from 2026-03-19 00:00', 'breached FIRST_LINE 2026-03-20 from 2026-03-21 00:00']],
  ['a term of one day is due soon from its beginning, never before', complaintWith({ loggedAt: RECEIVED, firstLine: firstLineOf(1) }),
    ['dueSoon FIRST_LINE 2026-03-16 from 2026-03-13 16:30', 'breached FIRST_LINE 2026-03-16 from 2026-03-17 00:00']],
  ['a target that was met', complaintWith({ loggedAt: RECEIVED, firstLine: firstLineOf(5, { completedAt: brussels('2026-03-17 10:00') }) }),
    ['met FIRST_LINE 2026-03-20 from 2026-03-17 10:00']],
  ['the Ombudsman\'s own term is marked as estimated', complaintWith({ ombudsmanReferrals: [referredOn('2026-03-02')] }),
    ['dueSoon OMBUDSMAN_ADVICE 2026-05-31 from 2026-05-15 00:00 estimated', 'breached OMBUDSMAN_ADVICE 2026-05-31 from 2026-06-01 00:00 estimated']],
  ['his advice meets it', complaintWith({ ombudsmanReferrals: [referredOn('2026-03-02', advised('FOUNDED', brussels('2026-07-06 12:00')))] }),
    ['met OMBUDSMAN_ADVICE 2026-05-31 from 2026-07-06 12:00 estimated']],
  ['a matter not pursued is told no more', complaintWith({ ombudsmanReferrals: [referredOn('2026-03-02', advised('NOT_PURSUED', brussels('2026-04-06 12:00')))] }), []],
]
for (const [name, complaint, expected] of ROWS) t.test(name, async t => t.same(lines(complaint), expected))

t.test('every kind says when it is due soon, and every reminder tells the state that holds', async t => {
  t.same(Object.keys(DUE_SOON_WORKING_DAYS), [...DEADLINE_KINDS])
  t.ok(ROWS.flatMap(([, complaint]) => remindersOf(complaint)).every(({ type, state }) =>
    state === REMINDERS[type].state
  ))
})

t.test('midnights are told as instants: an hour apart in winter and in summer', async t => {
  t.same(remindersOf(ofCycle()).map(({ dueAt }) => dueAt), [
    '2026-03-16T23:00:00Z', '2026-03-18T23:00:00Z', '2026-03-20T23:00:00Z', '2026-04-02T22:00:00Z',
    '2026-04-13T22:00:00Z',
  ])
})
