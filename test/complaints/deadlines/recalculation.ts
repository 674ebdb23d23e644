/** Which clocks a published calendar recalculates, and which keep what they have. */
import t from 'tap'
import { BUILT_IN_CALENDAR, stampOf } from '../../../src/calendar/calendars.ts'
import type { Cycle } from '../../../src/complaints/complaint.ts'
import type { ClockFacts } from '../../../src/complaints/deadlines/facts.ts'
import { clocksOf } from '../../../src/complaints/deadlines/clocks.ts'
import { isMoved, recalculated } from '../../../src/complaints/deadlines/recalculation.ts'
import { answered, brussels, cycleOf, firstLineOf, replied, sent } from '../../support/clocks.ts'

/**
 * Received on Friday 13 March: the acknowledgement is due on Wednesday 18, its week ends on Friday
 * 20.
 */
const RECEIVED = brussels('2026-03-13 16:30')
const closing = (version: string, effectiveFrom: string, ...extraClosedDays: string[]) =>
  ({ ...BUILT_IN_CALENDAR, version, effectiveFrom, extraClosedDays })
const TUESDAY = closing('tuesday', '2026-03-01', '2026-03-17')
const PUBLISHED = [BUILT_IN_CALENDAR, TUESDAY]

const factsOf = (...cycles: Cycle[]): ClockFacts => ({ loggedAt: RECEIVED, cycles, ombudsmanReferrals: [] })
const outcomeOf = (facts: ClockFacts, now: string, calendars = PUBLISHED): string[] =>
  recalculated(facts, calendars, brussels(now))?.deadlines
    .map(({ kind, cycle, calendarVersion, from, to }) => `${kind} ${cycle} ${calendarVersion} ${from} ${to}`) ?? []

const ACKNOWLEDGEMENT = 'ACKNOWLEDGEMENT 1 tuesday 2026-03-18 2026-03-19'
const FINAL_ANSWER = 'FINAL_ANSWER 1 tuesday 2026-04-13 2026-04-13'

t.test('running clocks are recalculated, and finished ones are not', t => {
  const rows: [what: string, facts: Partial<Cycle>, now: string, outcome: string[]][] = [
    ['pending', {}, '2026-03-16 09:00', [ACKNOWLEDGEMENT, FINAL_ANSWER]],
    ['pending in its last moment', {}, '2026-03-18 23:59', [ACKNOWLEDGEMENT, FINAL_ANSWER]],
    ['at risk', {}, '2026-03-19 09:00', [ACKNOWLEDGEMENT, FINAL_ANSWER]],
    ['the acknowledgement breached', {}, '2026-03-21 00:00', [FINAL_ANSWER]],
    ['both breached', {}, '2026-04-14 00:00', []],
    ['acknowledged', { acknowledgement: sent(brussels('2026-03-16 10:00')) }, '2026-03-16 11:00', [FINAL_ANSWER]],
    ['acknowledged late, in the week', { acknowledgement: sent(brussels('2026-03-19 10:00')) }, '2026-03-19 11:00', [
      FINAL_ANSWER,
    ]],
    ['acknowledged late, after the week', { acknowledgement: sent(brussels('2026-03-19 10:00')) }, '2026-03-23 11:00', [
      FINAL_ANSWER,
    ]],
    [
      'waived by a reply on the substance',
      { substantiveReplies: [replied(brussels('2026-03-16 10:00'))] },
      '2026-03-16 11:00',
      [FINAL_ANSWER],
    ],
    ['answered', { finalAnswer: answered(brussels('2026-03-17 10:00')) }, '2026-03-17 11:00', []],
    ['stopped', { stopped: { at: brussels('2026-03-16 10:00'), reason: 'WITHDRAWN' } }, '2026-03-16 11:00', []],
    ['under that calendar already', stampOf(TUESDAY), '2026-03-16 09:00', []],
  ]
  for (const [what, facts, now, outcome] of rows) {
    t.strictSame(outcomeOf(factsOf(cycleOf(RECEIVED, facts)), now), outcome, what)
  }
  t.end()
})

t.test('a clock gets the calendar of the day on which it started', t => {
  const received = (at: string) => factsOf(cycleOf(brussels(at)))
  const later = closing('later', '2026-03-16', '2026-03-17')
  const published = [BUILT_IN_CALENDAR, later]
  t.strictSame(
    outcomeOf(received('2026-03-13 16:30'), '2026-03-16 12:00', published),
    [],
    'received before its first day',
  )
  t.strictSame(outcomeOf(received('2026-03-15 23:59'), '2026-03-16 12:00', published), [])
  t.strictSame(outcomeOf(received('2026-03-16 00:00'), '2026-03-16 12:00', published), [
    'ACKNOWLEDGEMENT 1 later 2026-03-19 2026-03-20', 'FINAL_ANSWER 1 later 2026-04-16 2026-04-16',
  ])
  const back = [BUILT_IN_CALENDAR, TUESDAY, closing('none', '2026-03-01')]
  t.strictSame(outcomeOf(factsOf(cycleOf(RECEIVED, stampOf(TUESDAY))), '2026-03-16 09:00', back), [
    'ACKNOWLEDGEMENT 1 none 2026-03-19 2026-03-18', 'FINAL_ANSWER 1 none 2026-04-13 2026-04-13',
  ], 'a version without that day moves it back')
  t.end()
})

t.test('an acknowledgement that ended keeps its own calendar, and its dates', t => {
  const facts = factsOf(cycleOf(RECEIVED, { acknowledgement: sent(brussels('2026-03-18 10:00')) }))
  const { complaint } = recalculated(facts, PUBLISHED, brussels('2026-03-18 11:00')) ?? { complaint: facts }
  t.strictSame(clocksOf(complaint).map(({ dates }) => [dates.kind, dates.dueOn, dates.calendarVersion]), [
    ['ACKNOWLEDGEMENT', '2026-03-18', 'BE-legal-10'], ['FINAL_ANSWER', '2026-04-13', 'tuesday'],
  ])
  t.strictSame(complaint.cycles[0]?.acknowledgementCalendar, { calendarVersion: 'BE-legal-10' })
  const third = [...PUBLISHED, closing('third', '2026-03-01')]
  const again = recalculated(complaint, third, brussels('2026-03-18 12:00'))?.complaint ?? complaint
  t.strictSame(again.cycles[0]?.acknowledgementCalendar, { calendarVersion: 'BE-legal-10' }, 'also at the next one')
  t.equal(again.cycles[0]?.calendarVersion, 'third')
  t.notOk('closedDays' in (again.cycles[0] ?? {}), 'the days of the former calendar are gone')
  t.end()
})

t.test('of several receipts only the newest runs; the first line and the Ombudsman run beside it', t => {
  const first = cycleOf(RECEIVED, { stopped: { at: brussels('2026-03-16 10:00'), reason: 'RETURNED' } })
  const second = cycleOf(brussels('2026-03-16 12:00'), { number: 2 })
  t.strictSame(outcomeOf(factsOf(first, second), '2026-03-16 13:00'), [
    'ACKNOWLEDGEMENT 2 tuesday 2026-03-19 2026-03-20', 'FINAL_ANSWER 2 tuesday 2026-04-16 2026-04-16',
  ])
  t.strictSame(outcomeOf({ ...factsOf(), firstLine: firstLineOf(5) }, '2026-03-16 13:00'), [
    'FIRST_LINE 1 tuesday 2026-03-20 2026-03-23',
  ])
  t.strictSame(
    outcomeOf({ ...factsOf(), firstLine: firstLineOf(5, { completedAt: RECEIVED }) }, '2026-03-16 13:00'),
    [],
  )
  const referral = {
    id: 'x', ground: 'DIRECT_INTERVENTION_REQUESTED' as const, referredOn: '2026-03-02', recordedAt: RECEIVED,
    recordedBy: { id: 'x', name: 'An' }, ...stampOf(BUILT_IN_CALENDAR), rulesVersion: 'optimco-2024-03',
  }
  t.strictSame(
    outcomeOf({ ...factsOf(), ombudsmanReferrals: [referral] }, '2026-03-16 13:00'),
    ['OMBUDSMAN_ADVICE 1 tuesday 2026-05-31 2026-05-31'],
  )
  t.end()
})

t.test('only a due day that changes is a moved one', t => {
  const deadlines = recalculated(factsOf(cycleOf(RECEIVED)), PUBLISHED, brussels('2026-03-16 09:00'))?.deadlines ?? []
  t.strictSame(deadlines.filter(isMoved).map(({ kind }) => kind), ['ACKNOWLEDGEMENT'])
  t.end()
})
