/** The ports of the erasure job. */
import type { Complaint } from '../../complaints/complaint.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { RetentionRule } from '../../complaints/retention.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Attempts, Item } from '../attempts.ts'
import type { ComplaintWithKey } from '../complaints/ports.ts'
import type { DataSubjectPorts } from './dataSubjectPorts.ts'
import type { StoredErasure } from './ports.ts'
import type { RetentionPorts } from './retentionPorts.ts'

/** A complaint that an approved erasure names, locked until the end of the transaction. */
export type ErasureUnitOfWork = ComplaintWithKey & {
  /** Undefined when another process has ended it. */
  item: { erasureId: Id, origin: StoredErasure['origin'] } | undefined
  retentionRules (): Promise<RetentionRule[]>
  /**
   * Writes what remains and the event, and destroys everything else.
   * @returns the orphaned files
   */
  erase (remaining: Complaint, entry: HistoryEntry, at: Instant): Promise<Id[]>
  /** Ends the item without erasing the complaint. */
  keep (result: 'ON_HOLD' | 'NOT_DUE', at: Instant): Promise<void>
}

/** Erasures with the job's rights. Several processes may work at once. */
export type ErasureQueue = {
  attempts: Attempts
  /** Complaints of approved erasures that wait, after the last one. */
  waiting (after: Id | undefined, limit: number): Promise<Item[]>
  /** @returns undefined, without running `work`, while another transaction changes the complaint */
  change<T> (complaintId: Id, work: (unit: ErasureUnitOfWork) => Promise<T>): Promise<T | undefined>
  /** Ends the erasures whose complaints all have a result. */
  finish (at: Instant): Promise<Id[]>
}

export type LoggedErasure = { complaintId: Id, erasureId: Id, erasedAt: Instant }

/** A list outside the database, by which erasures are run again after a restore. */
export type ErasureLog = { append (erasure: LoggedErasure): Promise<void> }

/** A part of `Ports`. */
export type PrivacyPorts = RetentionPorts & DataSubjectPorts & { erasures: ErasureQueue, erasureLog: ErasureLog }
