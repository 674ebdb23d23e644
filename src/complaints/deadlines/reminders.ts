/**
 * The reminders of each deadline, i.e. the events `deadline.*`, and when each one is due. Like the
 * states, they derive from facts alone; the background job compares them with the current time.
 *
 * There is no reminder for `WAIVED`, `LATE` and `STOPPED`: the action that caused them (an answer,
 * a withdrawal, …) already has its own event.
 */
import { dueBefore, startOfDay } from '../../calendar/days.ts'
import { compareInstants, isBefore, laterInstant } from '../../calendar/instants.ts'
import { subtractWorkingDays } from '../../calendar/workingDays.ts'
import type { Complaint } from '../complaint.ts'
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Clock } from './clocks.ts'
import { clocksOf } from './clocks.ts'
import { spanAt } from './spans.ts'
import type { DeadlineKind, DeadlineState } from './table.ts'
import { DUE_SOON_WORKING_DAYS } from './table.ts'

/** In the order in which they can follow each other. */
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
  referralId?: Id
  dueOn: Day
  /** The state that the event reports. */
  state: DeadlineState
  /** The instant from which the event is due. */
  dueAt: Instant
  /** The instant from which the event says nothing any more, if there is one. */
  until?: Instant
  /** For the Ombudsman's own term. */
  estimated?: true
}

/**
 * All reminders that follow from the facts, in order of time. The deadline is in the reported state
 * at the instant at which the reminder is due.
 */
export const remindersOf = (complaint: Complaint): Reminder[] =>
  clocksOf(complaint).flatMap(remindersOfClock).sort((a, b) => compareInstants(a.dueAt, b.dueAt))

/**
 * Whether the event still says something. A job that was late does not announce a date that has
 * passed; a missed date and a breach stay facts.
 */
export const isStillDue = ({ until }: Reminder, now: Instant): boolean => until === undefined || isBefore(now, until)

function remindersOfClock (clock: Clock): Reminder[] {
  const { kind, cycle, referralId, dueOn, estimated } = clock.dates
  return Object.entries(REMINDERS).flatMap(([type, { state, at }]) => {
    const dueAt = at(clock)
    if (dueAt === undefined || spanAt(clock.spans, dueAt).state !== state) return []
    return [{
      type: type as ReminderType,
      kind,
      cycle,
      ...(referralId !== undefined && { referralId }),
      dueOn,
      state,
      dueAt,
      ...(type === 'deadline.dueSoon' && { until: clock.dates.dueBefore }),
      ...(estimated && { estimated }),
    }]
  })
}

/** A very short term is due soon from its start. */
function dueSoonAt ({ dates: { kind, startedAt, dueOn }, calendar }: Clock): Instant {
  const day = subtractWorkingDays(dueOn, DUE_SOON_WORKING_DAYS[kind], calendar)
  return laterInstant(startedAt, startOfDay(day))
}

/** An answer on the substance can still replace an acknowledgement until `curableUntil`. */
function breachedAt ({ dates: { dueOn, curableUntil = dueOn } }: Clock): Instant {
  return laterInstant(dueBefore(dueOn), dueBefore(curableUntil))
}
