/** The ports of requesting, approving and reading erasures. */
import type { ErasedComplaint } from '../../complaints/erasure.ts'
import type { RetentionCategory } from '../../complaints/retention.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Position } from '../complaints/listQuery.ts'
import type { StoredTask } from '../imports/tasks.ts'

export type ErasureResult = 'WAITING' | 'ERASED' | 'ON_HOLD' | 'NOT_DUE' | 'REFUSED'

/** One complaint of an erasure. Names no person, and stays as the proof of destruction. */
export type ErasureItem = {
  complaintId: Id
  reference?: string
  firstLineReference?: string
  /** Of the retention rule. */
  category?: RetentionCategory
  months?: number
  result: ErasureResult
  at?: Instant
  stores: { store: string, count: number }[]
}

export type StoredErasure = {
  id: Id
  origin: 'REQUEST' | 'RETENTION' | 'RESTORE'
  status: 'PENDING' | 'APPROVED' | 'REFUSED' | 'DONE'
  /** Deleted when the erasure has ended. */
  reason?: string
  requestedAt: Instant
  requestedBy?: Id
  decidedAt?: Instant
  decidedBy?: Id
  finishedAt?: Instant
  items: ErasureItem[]
}

export type NewErasure =
  & Pick<
    StoredErasure,
    'id' | 'origin' | 'status' | 'reason' | 'requestedAt' | 'requestedBy' | 'decidedAt' | 'decidedBy'
  >
  & { items: Pick<ErasureItem, 'complaintId' | 'reference' | 'firstLineReference' | 'category' | 'months'>[] }

export type ErasureReader = {
  /** What is left of an erased complaint, to an actor who could open it. */
  erased (complaintId: Id): Promise<ErasedComplaint | undefined>
  erasure (id: Id): Promise<StoredErasure | undefined>
  /** Newest first. */
  erasures (before: Position | undefined, limit: number): Promise<StoredErasure[]>
}

export type ErasureWriter = {
  /**
   * @returns its task, or undefined when an erasure of one of the complaints waits already
   */
  insertErasure (erasure: NewErasure): Promise<StoredTask | undefined>
  /** Locks the erasure until the transaction ends. */
  lockErasure (id: Id): Promise<StoredErasure | undefined>
  /** A refusal ends the erasure: its reason is deleted, its task done. */
  decideErasure (id: Id, status: 'APPROVED' | 'REFUSED', by: Id, at: Instant): Promise<void>
}
