/** What the API shows of a deadline (contract, section 4). */
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { DeadlineKind, DeadlineState } from './table.ts'

/** One delay notice, in the order given. */
export type Extension = { noticedAt: Instant, previousDueOn: Day, dueOn: Day, reasons: string }

/** The dates that follow from the last day of a term. */
export type Term = {
  dueOn: Day
  /** Exclusive: the Brussels midnight after `dueOn`. */
  dueBefore: Instant
  /** The last working day on or before `dueOn`. */
  sendByOn: Day
  /** The next working day on or after `dueOn`: information, never the target. */
  rolledForwardOn: Day
}

/** A deadline without what depends on the clock and on what was done. */
export type CalculatedDeadline = Term & {
  kind: DeadlineKind
  cycle: number
  startedAt: Instant
  originalDueOn?: Day
  extensions?: Extension[]
  /**
   * Acknowledgement only: the last day on which an answer on the substance makes it unnecessary.
   */
  curableUntil?: Day
  /** The Ombudsman's own term: not in breach filters unless asked. */
  estimated?: true
  calendarVersion: string
  rulesVersion: string
}

export type Outcome = {
  state: DeadlineState
  /** When what decided it was sent, done or recorded. */
  completedAt?: Instant
  /** `dueBefore` of the date missed; stays with `LATE`. */
  breachedSince?: Instant
}

export type Deadline = CalculatedDeadline & Outcome
