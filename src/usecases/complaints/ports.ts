/**
 * The ports of the complaint use cases. `src/ports.ts` provides them; tests may provide others.
 */
import type { EffectiveCalendar } from '../../calendar/calendars.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Actor, Office, StaffMember } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Circumstances } from '../../complaints/circumstances.ts'
import type { Hidden, VisibleEntry } from '../../complaints/eventView.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { Identities } from '../../letters/procedure/identities.ts'
import type { AccessRecorder } from '../accessLog/ports.ts'
import type { LetterReader, LetterWriter, OutboxUnitOfWork, RenderPdf, RenderPreview } from '../letters/ports.ts'
import type { CorrespondenceReader, CorrespondenceWriter } from '../correspondence/ports.ts'
import type { CheckpointReader } from '../checkpoints/ports.ts'
import type { EvidenceReader, EvidenceWriter } from '../evidence/ports.ts'
import type { ErasedComplaint } from '../../complaints/erasure.ts'
import type { DataSubjectExportReader, DataSubjectExportWriter } from '../privacy/exportPorts.ts'
import type { ErasureReader, ErasureWriter } from '../privacy/ports.ts'
import type { DueCounts, DueCountsQuery, ListQuery, Position } from './listQuery.ts'

export type Clock = { now (): Instant }

/** This process's copy of offices and staff, refreshed within 20 seconds. */
export type Directory = {
  staff (id: Id): StaffMember | undefined
  office (id: Id): Office | undefined
}

/** The calendars by which this process chooses one for a new clock. */
export type KnownCalendars = {
  /**
   * Published, in the order of their publication. It may lack the newest one: a write that chose by
   * it is then refused, and its work runs again with the newer calendars.
   */
  current (): readonly EffectiveCalendar[]
}

/** The response that a client received under an idempotency key. */
export type StoredResponse = {
  /** HMAC of the canonical input. */
  fingerprint: string
  etag: string
  /** The use case's result as JSON text, replayed byte for byte. */
  body: string
}

/** A complaint with its encryption key, which is undefined once the complaint was erased. */
export type ComplaintWithKey = { complaint: Complaint, key: Buffer | undefined }

type PartReaders =
  & LetterReader
  & CorrespondenceReader
  & EvidenceReader
  & ErasureReader
  & CheckpointReader
  & DataSubjectExportReader

/** Reads what the actor may see: row-level security applies to every query. */
export type ComplaintReader = PartReaders & {
  complaint(id: Id): Promise<Complaint | undefined>,
  complaintWithKey(id: Id): Promise<ComplaintWithKey | undefined>,
  complaintsWithKeys(ids: readonly Id[]): Promise<Map<Id, ComplaintWithKey>>,
  /**
   * What remains of an erased complaint, to an actor who could open it, without a key. In the same
   * snapshot, `history` then returns its events.
   */
  openErased(id: Id): Promise<ComplaintWithKey | undefined>,
  /** The references of those of these complaints that the actor can open. */
  references(ids: readonly Id[]): Promise<Map<Id, string | undefined>>,
  list(query: ListQuery): Promise<{ complaint: Complaint, position: Position }[]>,
  /** Counts open complaints by the day that `dueOn` sorts on. */
  dueCounts(query: DueCountsQuery): Promise<DueCounts>,
  /** The whole chain, for verification and evidence; `after` is a sequence number of the chain. */
  history(id: Id, after: number, limit: number | undefined): Promise<HistoryEntry[]>,
  /** For several complaints, the limit applying to each. Complaints without events are absent. */
  historiesOf(ids: readonly Id[], after: number, limit: number | undefined): Promise<Map<Id, HistoryEntry[]>>,
  /** The events that are not hidden; `after` is a number among them. */
  visibleHistory(id: Id, after: number, limit: number, hidden: Hidden): Promise<VisibleEntry[]>,
  /** For several complaints, the limit applying to each. Complaints without events are absent. */
  visibleHistoriesOf(
    ids: readonly Id[],
    after: number,
    limit: number,
    hidden: Hidden,
  ): Promise<Map<Id, VisibleEntry[]>>,
}

/** The calling client's stored responses, by idempotency key. */
export type IdempotencyStore = {
  /**
   * Locks the key until the transaction ends. False while another request with it runs.
   */
  claim (operation: string, key: string): Promise<boolean>
  /**
   * `isOpen` is false when this client can no longer open the complaint of the response, or when
   * its personal data were erased; `erased` is then what is left of it.
   */
  storedResponse (operation: string, key: string): Promise<
    (StoredResponse & { isOpen: boolean, erased?: ErasedComplaint | undefined }) | undefined
  >
  /** @param complaintId the complaint whose erasure also deletes the response */
  storeResponse (operation: string, key: string, response: StoredResponse, complaintId: Id | undefined): Promise<void>
}

/** One transaction: all of its writes are committed, or none. */
export type UnitOfWork =
  & ComplaintReader
  & IdempotencyStore
  & LetterWriter
  & OutboxUnitOfWork
  & CorrespondenceWriter
  & EvidenceWriter
  & ErasureWriter
  & DataSubjectExportWriter
  & {
    /** Locks those complaints that the actor can open, until the transaction ends. */
    lock(ids: readonly Id[]): Promise<Map<Id, ComplaintWithKey>>,
    /**
     * The office's complaint, not withdrawn, that has this reference, whether the actor can open it
     * or not.
     */
    brokerReferenceHolder(officeId: Id, brokerReference: string): Promise<Id | undefined>,
    /**
     * The next number of a series, as at least six digits. Numbers have no gaps: a failed
     * transaction returns its number. The series is locked until the transaction ends, so call this
     * as late as possible.
     */
    nextNumber(series: string): Promise<string>,
    insert(complaint: Complaint, key: Buffer, entry: HistoryEntry): Promise<void>,
    save(complaint: Complaint, entry: HistoryEntry): Promise<void>,
  }

export type ComplaintStore = {
  /** Runs each statement by itself, for work that needs no common snapshot. */
  query<T> (actor: Actor, work: (reader: ComplaintReader) => Promise<T>): Promise<T>
  /** Reads everything from one snapshot. */
  snapshot<T> (actor: Actor, work: (reader: ComplaintReader) => Promise<T>): Promise<T>
  transaction<T> (actor: Actor, work: (unit: UnitOfWork) => Promise<T>): Promise<T>
  /**
   * A transaction for work that locks no complaint: concurrent calls of one client share one
   * transaction. `work` may be retried.
   */
  groupedTransaction<T> (actor: Actor, work: (unit: UnitOfWork) => Promise<T>): Promise<T>
}

/**
 * Signatures of a cursor, in hexadecimal, one for each of the service's keys. The first key signs;
 * any of them verifies.
 */
export type Signer = (text: string) => readonly string[]

/** The ports of logging, acting and reading. */
export type ComplaintPorts = {
  store: ComplaintStore
  accessLog: AccessRecorder
  clock: Clock
  directory: Directory
  calendars: KnownCalendars
  sign: Signer
  newId: () => Id
  renderPdf: RenderPdf
  renderPreview: RenderPreview
  settings: { approvalLimitCents: number, mailCounts: Circumstances['mailCounts'] } & Identities
}
