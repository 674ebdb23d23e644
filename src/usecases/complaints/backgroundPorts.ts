/** The ports of changes that background jobs make. */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { ReminderType } from '../../complaints/deadlines/reminders.ts'
import type { DeadlineKind } from '../../complaints/deadlines/table.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { Attempts } from '../attempts.ts'
import type { OutboxUnitOfWork } from '../letters/ports.ts'
import type { Clock, ComplaintWithKey } from './ports.ts'

/** A reminder of a complaint is due from this instant of domain time on. */
export type DueTimer = { complaintId: Id, dueAt: Instant, failedAttempts: number }

export type Timer = { type: ReminderType, kind: DeadlineKind, cycle: number, referralId?: Id, dueOn: Day }

/** A complaint, locked against other changes until the end of the transaction. */
export type BackgroundUnitOfWork = ComplaintWithKey & OutboxUnitOfWork & {
  save (complaint: Complaint, entry: HistoryEntry): Promise<void>
  /** Marks the due timers as fired and returns them; each timer fires once. */
  fire (now: Instant): Promise<Timer[]>
  /** Marks the complaint as done in these tasks. */
  settleRecalculation (taskIds: readonly Id[]): Promise<void>
}

/** Runs with rights to all timers, and to the one complaint that is changed. */
export type BackgroundStore = {
  attempts: Attempts
  /**
   * Due timers by time, after `after`. A complaint may appear several times. A complaint that
   * failed too often is left out for a day.
   */
  due (now: Instant, after: Pick<DueTimer, 'complaintId' | 'dueAt'> | undefined, limit: number): Promise<DueTimer[]>
  /**
   * Locks the complaint and runs `work` in one transaction.
   * @param waitForLocks whether to wait while another transaction changes the complaint
   * @returns undefined, without running `work`, when there is no such complaint, or when another
   * transaction changes it and `waitForLocks` is false
   */
  change<T> (
    complaintId: Id,
    waitForLocks: boolean,
    work: (unit: BackgroundUnitOfWork) => Promise<T>,
  ): Promise<T | undefined>
}

/** A part of `Ports`. */
export type BackgroundPorts = { clock: Clock, background: BackgroundStore }
