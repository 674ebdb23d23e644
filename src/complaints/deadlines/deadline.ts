/** A deadline as the API shows it (contract, section 4). */
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { DeadlineKind, DeadlineState } from './table.ts'

/** The extension by one delay notice. */
export type Extension = { noticedAt: Instant, previousDueOn: Day, dueOn: Day, reasons: string }

/** The dates that follow from the last day of a term. */
export type Term = {
  dueOn: Day
  /** Exclusive: the Brussels midnight after `dueOn`. */
  dueBefore: Instant
  /** The last working day on or before `dueOn`. */
  sendByOn: Day
  /** The next working day on or after `dueOn`: for information only, never the target. */
  rolledForwardOn: Day
}

/** The dates of a deadline, without its state. */
export type CalculatedDeadline = Term & {
  kind: DeadlineKind
  cycle: number
  /** The referral to the Ombudsman that the term belongs to. */
  referralId?: Id
  startedAt: Instant
  originalDueOn?: Day
  extensions?: Extension[]
  /**
   * Acknowledgement only: the last day on which an answer on the substance makes it unnecessary.
   */
  curableUntil?: Day
  /** The Ombudsman's own term; breach filters include it only on request. */
  estimated?: true
  calendarVersion: string
  rulesVersion: string
}

export type Outcome = {
  state: DeadlineState
  /** When the deciding letter was sent, or the deciding action was done or recorded. */
  completedAt?: Instant
  /** `dueBefore` of the missed date; kept in the state `LATE`. */
  breachedSince?: Instant
}

export type Deadline = CalculatedDeadline & Outcome
