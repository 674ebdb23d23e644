/**
 * What is told of each deadline as time passes, and from when on: the events `deadline.*`. From
 * facts alone, like the states themselves; who sweeps them adds the clock.
 *
 * Nothing is told of `WAIVED`, `LATE` and `STOPPED`: nobody waits for them, and the event of the
 * action that brought them about (an answer, a withdrawal, …) tells them already.
 */
import { calendarOf } from '../../calendar/calendars.ts'
import { dueBefore, startOfDay } from '../../calendar/days.ts'
import { compareInstants, laterInstant } from '../../calendar/instants.ts'
import { subtractWorkingDays } from '../../calendar/workingDays.ts'
import type { Complaint } from '../complaint.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Clock } from './clocks.ts'
import { clocksOf } from './clocks.ts'
import { spanAt } from './spans.ts'
import type { DeadlineKind, DeadlineState } from './table.ts'
import { DUE_SOON_WORKING_DAYS } from './table.ts'

/** In the order in which they may follow each other. */
export const REMINDERS = {
  'deadline.dueSoon':  { state: 'PENDING',  at: dueSoonAt },
  'deadline.atRisk':   { state: 'AT_RISK',  at: ({ dates }) => dates.dueBefore },
  'deadline.breached': { state: 'BREACHED', at: breachedAt },
  'deadline.met':      { state: 'MET',      at: ({ spans }) => spans[0]?.completedAt },
} as const satisfies Record<string, { state: DeadlineState, at: (clock: Clock) => Instant | undefined }>

export type ReminderType = keyof typeof REMINDERS

export type Reminder = {
  type: ReminderType
  kind: DeadlineKind
  cycle: number
  dueOn: Day
  /** The state that it tells. */
  state: DeadlineState
  /** From when on it is to be told. */
  dueAt: Instant
  /** Of another's own term. */
  estimated?: true
}

/**
 * Each that the facts call for, in order of time: its state holds from the moment at which it is to
 * be told.
 */
export const remindersOf = (complaint: Complaint): Reminder[] =>
  clocksOf(complaint).flatMap(remindersOfClock).sort((a, b) => compareInstants(a.dueAt, b.dueAt))

function remindersOfClock (clock: Clock): Reminder[] {
  const { kind, cycle, dueOn, estimated } = clock.dates
  return Object.entries(REMINDERS).flatMap(([type, { state, at }]) => {
    const dueAt = at(clock)
    if (dueAt === undefined || spanAt(clock.spans, dueAt).state !== state) return []
    return [{ type: type as ReminderType, kind, cycle, dueOn, state, dueAt, ...(estimated && { estimated }) }]
  })
}

/** A term so short that this lies before its beginning is due soon from the beginning. */
function dueSoonAt ({ dates: { kind, startedAt, dueOn, calendarVersion } }: Clock): Instant {
  const day = subtractWorkingDays(dueOn, DUE_SOON_WORKING_DAYS[kind], calendarOf(calendarVersion))
  return laterInstant(startedAt, startOfDay(day))
}

/** An acknowledgement can be made up for until its week ends. */
function breachedAt ({ dates: { dueOn, curableUntil = dueOn } }: Clock): Instant {
  return laterInstant(dueBefore(dueOn), dueBefore(curableUntil))
}
