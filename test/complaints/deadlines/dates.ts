import { readFileSync } from 'node:fs'
import t from 'tap'
import { BUILT_IN_CALENDAR } from '../../../src/calendar/calendars.ts'
import { brusselsDay, dueBefore } from '../../../src/calendar/days.ts'
import { normalizeInstant } from '../../../src/calendar/instants.ts'
import { calculateDeadlines, currentFinalDueOn, isDelayInTime } from '../../../src/complaints/deadlines/calculation.ts'
import type { CalculatedDeadline } from '../../../src/complaints/deadlines/deadline.ts'
import { deadlinesOf } from '../../../src/complaints/deadlines/states.ts'
import { explainDeadline } from '../../../src/complaints/deadlines/explanation.ts'
import { DEADLINE_KINDS, DEADLINES } from '../../../src/complaints/deadlines/table.ts'
import type { Cycle } from '../../../src/complaints/complaint.ts'
import { exactLists } from '../../support/exactLists.ts'
import { advised, brussels, complaintWith, cycleOf, delayed, firstLineOf, referredOn } from '../../support/clocks.ts'

const VECTORS = readFileSync(new URL('../../vectors/deadlines.csv', import.meta.url), 'utf8')
const RECEIVED = brussels('2026-03-13 16:30')

t.test('every row of the vectors holds, calculated and on a complaint', t => {
  const [header = [], ...rows] = VECTORS.trim().split('\n').map(fieldsOf)
  t.equal(rows.length, 21)
  for (const row of rows) {
    const vector = Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))
    const { receivedAt = '', case: name = '' } = vector
    const received = normalizeInstant(receivedAt)
    const calculated = calculateDeadlines(receivedAt, BUILT_IN_CALENDAR)
    const shown = deadlinesOf(complaintWith({ cycles: [cycleOf(received)] }), received)
    t.strictSame(columnsOf(calculated), withoutInput(vector), name)
    t.strictSame(columnsOf(shown), withoutInput(vector), `${name}, on a complaint`)
  }
  t.end()
})

t.test('a calculation is a deadline without its state', t => {
  t.strictSame(calculateDeadlines('2026-03-13T16:30:00+01:00', BUILT_IN_CALENDAR), [
    {
      kind: 'ACKNOWLEDGEMENT', cycle: 1, startedAt: '2026-03-13T15:30:00Z', dueOn: '2026-03-18', dueBefore: '2026-03-18T23:00:00Z',
      sendByOn: '2026-03-18', rolledForwardOn: '2026-03-18', curableUntil: '2026-03-20',
      calendarVersion: 'BE-legal-10', rulesVersion: 'optimco-2024-03',
    },
    {
      kind: 'FINAL_ANSWER', cycle: 1, startedAt: '2026-03-13T15:30:00Z', dueOn: '2026-04-13', dueBefore: '2026-04-13T22:00:00Z',
      sendByOn: '2026-04-13', rolledForwardOn: '2026-04-13', calendarVersion: 'BE-legal-10', rulesVersion: 'optimco-2024-03',
    },
  ])
  t.end()
})

t.test('a calculation covers the Brussels years 2000 to 2099', t => {
  const inside = ['2000-01-01T00:00:00+01:00', '1999-12-31T23:00:00Z', '2099-12-31T23:59:59.999+01:00']
  const outside = [
    '1999-12-31T23:59:59+01:00', '2100-01-01T00:00:00+01:00', '2099-12-31T23:00:00Z', '2026-03-13T16:30:00',
    '2026-02-30T10:00:00Z', 'today',
  ]
  for (const receivedAt of inside) t.equal(calculateDeadlines(receivedAt, BUILT_IN_CALENDAR).length, 2, receivedAt)
  for (const receivedAt of outside) {
    t.throws(() => calculateDeadlines(receivedAt, BUILT_IN_CALENDAR), RangeError, receivedAt)
  }
  t.end()
})

t.test('closing days move the working days, never the week nor the month', t => {
  const calendar = {
    ...BUILT_IN_CALENDAR,
    version: 'closed-for-a-week',
    extraClosedDays: ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'],
  }
  const [acknowledgement, finalAnswer] = calculateDeadlines(RECEIVED, calendar)
  t.match(acknowledgement, { dueOn: '2026-03-25', curableUntil: '2026-03-20', calendarVersion: 'closed-for-a-week' })
  t.match(finalAnswer, { dueOn: '2026-04-13' })
  t.end()
})

t.test('delay notices extend the final answer, and only in time', t => {
  const rows: [string, Partial<Cycle>, string, string | undefined, string[]][] = [
    ['none',                          {}, '2026-04-13', undefined, []],
    ['one',                           { delayNotices: [delayed(brussels('2026-04-13 12:00'), '2026-05-04')] }, '2026-05-04', '2026-04-13', ['2026-04-13 > 2026-05-04']],
    ['two, the second in the extended term', { delayNotices: [delayed(brussels('2026-04-13 12:00'), '2026-05-04'), delayed(brussels('2026-05-04 23:59'), '2026-05-17')] },
      '2026-05-17', '2026-04-13', ['2026-04-13 > 2026-05-04', '2026-05-04 > 2026-05-17']],
    ['one, then the receipt is corrected to earlier', { receivedAt: brussels('2026-03-02 09:00'), delayNotices: [delayed(brussels('2026-04-13 12:00'), '2026-05-04')] },
      '2026-05-04', '2026-04-02', ['2026-04-02 > 2026-05-04']],
    ['one, then the receipt is corrected to later, before the notice\'s date', { receivedAt: brussels('2026-03-30 09:00'), delayNotices: [delayed(brussels('2026-04-13 12:00'), '2026-05-04')] },
      '2026-05-04', '2026-04-30', ['2026-04-30 > 2026-05-04']],
    ['one, then the receipt is corrected to later, past the notice\'s date', { receivedAt: brussels('2026-04-09 09:00'), delayNotices: [delayed(brussels('2026-04-13 12:00'), '2026-05-04')] },
      '2026-05-09', undefined, ['2026-05-09 > 2026-05-09']],
  ]
  for (const [name, facts, dueOn, originalDueOn, extensions] of rows) {
    const cycle = cycleOf(RECEIVED, facts)
    const shown = deadlinesOf(complaintWith({ cycles: [cycle] }), brussels('2026-04-14 12:00'))[1]
    t.equal(shown?.dueOn, dueOn, `${name}: due`)
    t.equal(shown?.originalDueOn, originalDueOn, `${name}: originally due`)
    t.strictSame(
      (shown?.extensions ?? []).map(({ previousDueOn, dueOn }) => `${previousDueOn} > ${dueOn}`),
      extensions,
      `${name}: steps`,
    )
    t.equal('extensions' in (shown ?? {}), extensions.length > 0, `${name}: no empty member`)
    t.equal(currentFinalDueOn(cycle), dueOn, `${name}: for the lifecycle`)
    t.ok(isDelayInTime(cycle, brussels(`${dueOn} 23:59:59.999`)), `${name}: the last moment`)
    t.notOk(isDelayInTime(cycle, dueBefore(dueOn)), `${name}: midnight is late`)
  }
  const [, shown] = deadlinesOf(
    complaintWith({
      cycles: [cycleOf(RECEIVED, { delayNotices: [delayed(brussels('2026-04-10 12:00'), '2026-05-03')] })],
    }),
    RECEIVED,
  )
  t.match(shown, exactLists({
    dueBefore: '2026-05-03T22:00:00Z', sendByOn: '2026-04-30', rolledForwardOn: '2026-05-04',
    extensions: [{ noticedAt: '2026-04-10T10:00:00Z', reasons: 'We await the report of the expert.' }],
  }), 'the other dates follow the promised one')
  t.end()
})

t.test('the Ombudsman has 90 days, once prolonged by 90', t => {
  const rows: [string, string | undefined, string, string | undefined][] = [
    ['2026-03-20', undefined,    '2026-06-18', undefined],
    ['2026-03-20', '2026-06-10', '2026-09-16', '2026-06-18'],
    ['2027-12-01', undefined,    '2028-02-29', undefined],
    ['2026-10-01', '2026-12-01', '2027-03-30', '2026-12-30'],
  ]
  for (const [day, prolongedOn, dueOn, originalDueOn] of rows) {
    const [shown, ...others] = deadlinesOf(
      complaintWith({ ombudsmanReferrals: [referredOn(day, prolongedOn === undefined ? {} : { prolongedOn })] }),
      brussels(`${day} 12:00`),
    )
    t.match(shown, {
      kind: 'OMBUDSMAN_ADVICE',
      cycle: 1,
      state: 'PENDING',
      dueOn,
      dueBefore: dueBefore(dueOn),
      estimated: true,
      startedAt: brussels(`${day} 00:00`),
    })
    t.equal(shown?.originalDueOn, originalDueOn)
    t.equal(others.length, 0)
  }
  t.end()
})

t.test('the first line has the working days its office chose, from the day of logging', t => {
  const rows: [string, number, string][] = [
    ['2026-03-13 16:30', 5, '2026-03-20'],
    ['2026-03-13 16:30', 1, '2026-03-16'],
    ['2026-04-02 09:00', 2, '2026-04-07'],
    ['2026-07-01 00:30', 3, '2026-07-06'],
  ]
  for (const [loggedAt, days, dueOn] of rows) {
    const complaint = complaintWith({
      status: 'FIRST_LINE_OPEN',
      heldBy: 'BROKER',
      loggedAt: brussels(loggedAt),
      firstLine: firstLineOf(days),
    })
    t.match(
      deadlinesOf(complaint, brussels(loggedAt)),
      exactLists([{ kind: 'FIRST_LINE', cycle: 1, state: 'PENDING', startedAt: brussels(loggedAt), dueOn }]),
    )
  }
  t.end()
})

t.test('deadlines stand by cycle, then kind; each referral has its own, the latest first', t => {
  const complaint = complaintWith({
    firstLine: firstLineOf(5),
    cycles: [cycleOf(RECEIVED), cycleOf(brussels('2026-05-18 10:00'), { number: 2 })],
    ombudsmanReferrals: [
      referredOn('2026-04-20', { id: 'first', closedInCycle: 1, ...advised('SETTLED', RECEIVED) }),
      referredOn('2026-05-18', { id: 'second', closedInCycle: 2, ...advised('SETTLED', RECEIVED) }),
      referredOn('2026-05-19', { id: 'third' }),
    ],
  })
  const shown = deadlinesOf(complaint, brussels('2026-05-20 12:00'))
  t.strictSame(shown.map(({ cycle, kind }) => `${cycle} ${kind}`), [
    '1 ACKNOWLEDGEMENT', '1 FINAL_ANSWER', '1 OMBUDSMAN_ADVICE', '1 FIRST_LINE',
    '2 ACKNOWLEDGEMENT', '2 FINAL_ANSWER', '2 OMBUDSMAN_ADVICE', '2 OMBUDSMAN_ADVICE',
  ])
  t.strictSame(
    shown.filter(({ kind }) => kind === 'OMBUDSMAN_ADVICE')
      .map(({ referralId, startedAt, state }) => [referralId, startedAt, state]),
    [
      ['first',  brussels('2026-04-20 00:00'), 'MET'],
      ['third',  brussels('2026-05-19 00:00'), 'PENDING'],
      ['second', brussels('2026-05-18 00:00'), 'MET'],
    ],
  )
  t.equal(explainDeadline(complaint, 'OMBUDSMAN_ADVICE', undefined, 'nl')?.steps[0]?.day, '2026-05-19', 'the latest')
  t.strictSame(shown[4]?.dueOn, '2026-05-21')
  t.end()
})

t.test('the table names every kind in order', t => {
  t.strictSame(Object.keys(DEADLINES), [...DEADLINE_KINDS])
  t.end()
})

t.test('a term ends at the first instant of the day after, on any zone\'s clock', t => {
  for (const deadline of calculateDeadlines('2026-10-22T10:00:00Z', BUILT_IN_CALENDAR)) {
    t.equal(brusselsDay(new Date(Date.parse(deadline.dueBefore) - 1).toISOString()), deadline.dueOn)
    t.not(brusselsDay(deadline.dueBefore), deadline.dueOn)
  }
  t.end()
})

/** The columns of the vectors, as these deadlines have them. */
function columnsOf (deadlines: CalculatedDeadline[]): Record<string, unknown> {
  const [acknowledgement, finalAnswer] = deadlines
  return {
    acknowledgementDueOn: acknowledgement?.dueOn,
    weekDueOn: acknowledgement?.curableUntil,
    finalDueOn: finalAnswer?.dueOn,
    finalRolledForwardOn: finalAnswer?.rolledForwardOn,
    finalSendByOn: finalAnswer?.sendByOn,
    finalDueBefore: finalAnswer?.dueBefore,
  }
}

function withoutInput ({ receivedAt: _receivedAt, case: _case, ...columns }: Record<string, string>) {
  return columns
}

/** One line of CSV; a quoted field may hold commas. */
function fieldsOf (line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}
