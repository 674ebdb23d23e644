import fc from 'fast-check'
import t from 'tap'
import { BUILT_IN_CALENDAR } from '../../../src/calendar/calendars.ts'
import { compareInstants } from '../../../src/calendar/instants.ts'
import { isWorkingDay } from '../../../src/calendar/workingDays.ts'
import { calculateDeadlines } from '../../../src/complaints/deadlines/calculation.ts'
import { deadlinesOf } from '../../../src/complaints/deadlines/states.ts'
import { clockTurns, dueOrderOf, phasesOf } from '../../../src/complaints/deadlines/phases.ts'
import type { CalculatedDeadline } from '../../../src/complaints/deadlines/deadline.ts'
import type { Complaint } from '../../../src/complaints/complaint.ts'
import type { Instant } from '../../../src/calendar/instants.ts'
import { STATUSES } from '../../../src/complaints/complaint.ts'
import {
  advised, answered, complaintWith, cycleOf, delayed, firstLineOf, referredOn, replied, sent,
} from '../../support/clocks.ts'
import { plainStates, referenceFor } from '../../support/reference.ts'
import type { ReferenceTerm } from '../../support/reference.ts'
import { LONG_RUN } from '../../support/longRun.ts'

const RECEIPTS = LONG_RUN ? 50_000 : 5_000
const FIRST = Date.UTC(1999, 11, 31, 23)
const LAST = Date.UTC(2099, 11, 31, 22, 59, 59, 999)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * Any millisecond of 2000–2099 in Brussels; half of them within minutes of a possible midnight
 * there.
 */
const receipts = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.tuple(
    fc.integer({ min: 1, max: 36_523 }),
    fc.constantFrom(-1, -2),
    fc.integer({ min: -3 * MINUTE, max: 3 * MINUTE }),
  )
    .map(([day, hours, offset]) => Date.UTC(2000, 0, 1) + day * DAY + hours * 60 * MINUTE + offset),
)

t.test('random receipts of a century: the invariants hold, and an independent reference agrees', t => {
  let checked = 0
  fc.assert(fc.property(receipts, epoch => {
    const reference = referenceFor(epoch)
    const [acknowledgement, finalAnswer] = calculateDeadlines(new Date(epoch).toISOString(), BUILT_IN_CALENDAR) as [
      CalculatedDeadline,
      CalculatedDeadline,
    ]
    const curableUntil = acknowledgement.curableUntil ?? ''
    const received = reference.receivedOn
    checked++
    return same(acknowledgement, reference.acknowledgement) && same(finalAnswer, reference.finalAnswer)
      && curableUntil === reference.curableUntil
      && between(3, daysFrom(received, acknowledgement.dueOn), 7)
      && acknowledgement.dueOn <= curableUntil
      && daysFrom(received, curableUntil) === 7
      && isWorkingDay(acknowledgement.dueOn, BUILT_IN_CALENDAR)
      && between(0, daysFrom(finalAnswer.dueOn, finalAnswer.rolledForwardOn), 3)
      && between(0, daysFrom(finalAnswer.sendByOn, finalAnswer.dueOn), 3)
      && [acknowledgement, finalAnswer].every(({ sendByOn, dueOn, rolledForwardOn }) =>
        sendByOn <= dueOn && dueOn <= rolledForwardOn
      )
  }), { numRuns: RECEIPTS })
  t.ok(checked >= RECEIPTS, `${checked} receipts`)
  t.end()
})

t.test('no date comes earlier for a later receipt, on any day of the century', t => {
  let previous: CalculatedDeadline[] = []
  let days = 0
  for (let noon = Date.UTC(2000, 0, 1, 11); noon < LAST; noon += DAY, days++) {
    const dates = calculateDeadlines(new Date(noon).toISOString(), BUILT_IN_CALENDAR)
    for (const [i, before] of previous.entries()) {
      const after = dates[i] as CalculatedDeadline
      if (before.dueOn > after.dueOn || (before.curableUntil ?? '') > (after.curableUntil ?? '')) {
        t.fail(`${after.kind} for ${after.startedAt}`)
      }
    }
    previous = dates
  }
  t.equal(days, 36_525)
  t.end()
})

const RECEIVED = Date.UTC(2026, 2, 13, 15, 30)
const instants = fc.tuple(fc.integer({ min: -5 * DAY, max: 120 * DAY }), fc.constantFrom(0, 0, 1, 250, 999))
  .map(([offset, ms]) => instant(Math.floor((RECEIVED + offset) / 1000) * 1000 + ms))
/** The instants around which states turn, in Brussels summer and winter time. */
const midnights = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom(22, 23), fc.constantFrom(-1, 0, 1))
  .map(([day, hour, ms]) => instant(Date.UTC(2026, 2, 13 + day, hour) + ms))
const moments = fc.oneof(instants, midnights)
const days = moments.map(at => at.slice(0, 10))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const cycles = fc.record({
  receivedAt: moments, acknowledgement: maybe(moments), reply: maybe(moments), notice: maybe(fc.tuple(moments, days)), answer: maybe(moments), stopped: maybe(moments),
}).map(({ receivedAt, acknowledgement, reply, notice, answer, stopped }) => cycleOf(receivedAt, {
  ...(acknowledgement && { acknowledgement: sent(acknowledgement) }),
  substantiveReplies: reply ? [replied(reply)] : [],
  delayNotices: notice ? [delayed(...notice)] : [],
  ...(answer && { finalAnswer: answered(answer) }),
  ...(stopped && { stopped: { at: stopped, reason: 'WITHDRAWN' as const } }),
}))
const complaints: fc.Arbitrary<Complaint> = fc.record({
  status: fc.constantFrom(...STATUSES),
  loggedAt: moments,
  cycles: fc.array(cycles, { maxLength: 2 }),
  firstLine:
    maybe(fc.record({
      target: fc.integer({ min: 1, max: 20 }),
      completedAt: maybe(moments),
      stoppedAt: maybe(moments),
    })),
  referral:
    maybe(fc.record({
      day: days,
      prolongedOn: maybe(days),
      advice: maybe(fc.tuple(fc.constantFrom('FOUNDED', 'NOT_PURSUED'), moments)),
    })),
}).map(({ status, loggedAt, cycles, firstLine, referral }) => complaintWith({
  status,
  loggedAt,
  cycles: cycles.map((cycle, i) => ({ ...cycle, number: i + 1 })),
  ...(firstLine
    && {
      firstLine: firstLineOf(firstLine.target, {
        ...(firstLine.completedAt && { completedAt: firstLine.completedAt }),
        ...(firstLine.stoppedAt && { stoppedAt: firstLine.stoppedAt }),
      }),
    }),
  ombudsmanReferrals: referral
    ? [
      referredOn(referral.day, {
        ...(referral.prolongedOn && { prolongedOn: referral.prolongedOn }),
        ...(referral.advice && advised(...referral.advice)),
      }),
    ]
    : [],
}))

t.test('phases tile all of time, and are what is shown at any moment', t => {
  fc.assert(fc.property(complaints, fc.array(moments, { minLength: 4, maxLength: 4 }), (complaint, moments) => {
    const phases = phasesOf(complaint)
    for (const tiles of Map.groupBy(phases, ({ kind, cycle }) => `${cycle} ${kind}`).values()) assertTiling(tiles)
    assertTiling(dueOrderOf(complaint))
    for (const now of [...moments, ...clockTurns(complaint).slice(0, 3)]) {
      const shown = deadlinesOf(complaint, now)
      const held = phases.filter(phase => holds(phase, now))
      assertSame(
        shown.map(({ kind, cycle, state, dueOn, estimated = false }) => [kind, cycle, state, dueOn, estimated]),
        held.map(({ kind, cycle, state, dueOn, estimated }) => [kind, cycle, state, dueOn, estimated]),
      )

      const newest = complaint.cycles.length || 1
      const outstanding = shown.filter(({ cycle, state, estimated }) =>
        cycle === newest && !estimated && ['PENDING', 'AT_RISK', 'BREACHED'].includes(state)
      )
      const open = ['FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW'].includes(complaint.status)
      const expected = open ? outstanding.map(({ dueOn }) => dueOn).sort()[0] : undefined
      assertSame(dueOrderOf(complaint).filter(tile => holds(tile, now)).map(({ dueOn }) => dueOn), [expected])
    }
  }), { numRuns: 2_500 })
  t.pass('2,500 complaints')
  t.end()
})

t.test('states are those of a plain reading of the rules, and turn only where a clock turns', t => {
  fc.assert(fc.property(cycles, moments, moments, (cycle, a, b) => {
    const complaint = complaintWith({ cycles: [cycle] })
    const shown = (now: Instant) => deadlinesOf(complaint, now).map(({ state }) => state)
    for (const now of [a, b]) assertSame(shown(now), plainStates(cycle, epochOf(now)))
    const [from, to] = compareInstants(a, b) < 0 ? [a, b] : [b, a]
    const turned = clockTurns(complaint).some(turn => epochOf(turn) > epochOf(from) && epochOf(turn) <= epochOf(to))
    if (!turned) assertSame(shown(from), shown(to))
  }), { numRuns: 2_500 })
  t.pass('2,500 cycles')
  t.end()
})

function instant (epoch: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toString()
}

function epochOf (text: Instant): number {
  return Date.parse(text)
}

function holds ({ starts, ends }: { starts: Instant | undefined, ends: Instant | undefined }, now: Instant): boolean {
  return (starts === undefined || epochOf(starts) <= epochOf(now))
    && (ends === undefined || epochOf(ends) > epochOf(now))
}

function assertTiling (tiles: {
  starts: Instant | undefined,
  ends: Instant | undefined,
  state?: string,
  dueOn: string | undefined,
}[]): void {
  assertSame([tiles[0]?.starts, tiles.at(-1)?.ends], [undefined, undefined])
  for (const [i, tile] of tiles.slice(1).entries()) {
    const before = tiles[i]
    assertSame(before?.ends, tile.starts)
    if (before?.starts !== undefined && epochOf(before.starts) >= epochOf(tile.starts ?? '')) {
      throw new Error('an empty tile')
    }
    if (before?.state === tile.state && before?.dueOn === tile.dueOn) throw new Error('two tiles that say the same')
  }
}

function assertSame (found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${a} instead of ${b}`)
}

function daysFrom (from: string, to: string): number {
  return (epochOf(`${to}T00:00:00Z`) - epochOf(`${from}T00:00:00Z`)) / DAY
}

function between (low: number, value: number, high: number): boolean {
  return low <= value && value <= high
}

function same (ours: ReferenceTerm, reference: ReferenceTerm): boolean {
  return ours.dueOn === reference.dueOn && ours.dueBefore === reference.dueBefore
    && ours.sendByOn === reference.sendByOn && ours.rolledForwardOn === reference.rolledForwardOn
}
