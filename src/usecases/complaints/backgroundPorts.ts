/** What is needed from outside for what happens by itself. */
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

/** That something is to be told of a complaint from this instant of the domain's time on. */
export type DueTimer = { complaintId: Id, dueAt: Instant, failedAttempts: number }

export type Timer = { type: ReminderType, kind: DeadlineKind, cycle: number, dueOn: Day }

/** A complaint, locked against other changes until the end of the transaction. */
export type BackgroundUnitOfWork = ComplaintWithKey & OutboxUnitOfWork & {
  save (complaint: Complaint, entry: HistoryEntry): Promise<void>
  /** What is due by now, each only ever once. */
  fire (now: Instant): Promise<Timer[]>
}

/** In rights that show timers, and of complaints the one that is changed. */
export type BackgroundStore = {
  attempts: Attempts
  /**
   * By time, beyond `after`; a complaint may be there several times. What failed too often is left
   * out for a day.
   */
  due (now: Instant, after: Pick<DueTimer, 'complaintId' | 'dueAt'> | undefined, limit: number): Promise<DueTimer[]>
  /**
   * One transaction.
   * @param patient waits while another transaction changes the complaint
   * @returns undefined, without work, when there is no such complaint, or when another changes it
   * and `patient` is false
   */
  change<T> (complaintId: Id, patient: boolean, work: (unit: BackgroundUnitOfWork) => Promise<T>): Promise<T | undefined>
}

/** A part of `Ports`. */
export type BackgroundPorts = { clock: Clock, background: BackgroundStore }
