/**
 * What the use cases of complaints need from outside. `app.ts` hands the real ones over, tests may
 * hand others.
 */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Actor, Office, StaffMember } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Circumstances } from '../../complaints/circumstances.ts'
import type { Hidden } from '../../complaints/eventView.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { Identities } from '../../letters/procedure/identities.ts'
import type { LetterReader, LetterWriter, OutboxUnitOfWork, RenderPdf } from '../letters/ports.ts'
import type { CorrespondenceReader, CorrespondenceWriter } from '../correspondence/ports.ts'
import type { EvidenceReader, EvidenceWriter } from '../evidence/ports.ts'
import type { DueCounts, DueCountsQuery, ListQuery, Position } from './listQuery.ts'

export type Clock = { now (): Instant }

/** Offices and staff as this process knows them, refreshed within 20 seconds. */
export type Directory = {
  staff (id: Id): StaffMember | undefined
  office (id: Id): Office | undefined
}

/** What a client has been answered under an idempotency key. */
export type StoredResponse = {
  /** HMAC of the canonical input. */
  fingerprint: string
  etag: string
  /** The use case's result as JSON text, given again byte for byte. */
  body: string
}

/** A complaint with its own key; none once it was erased. */
export type ComplaintWithKey = { complaint: Complaint, key: Buffer | undefined }

/** Reading through what the actor may see: row-level security is on in every query. */
export type ComplaintReader = LetterReader & CorrespondenceReader & EvidenceReader & {
  complaint(id: Id): Promise<Complaint | undefined>,
  complaintWithKey(id: Id): Promise<ComplaintWithKey | undefined>,
  complaintsWithKeys(ids: readonly Id[]): Promise<Map<Id, ComplaintWithKey>>,
  /** References of those among these complaints that the actor can open. */
  references(ids: readonly Id[]): Promise<Map<Id, string | undefined>>,
  list(query: ListQuery): Promise<{ complaint: Complaint, position: Position }[]>,
  /** Of open complaints, by the day that `dueOn` sorts on. */
  dueCounts(query: DueCountsQuery): Promise<DueCounts>,
  /** @param hidden what is left out */
  history(id: Id, after: number, limit: number | undefined, hidden?: Hidden): Promise<HistoryEntry[]>,
  /** The same of several complaints, each with its own limit; none for one without. */
  historiesOf(
    ids: readonly Id[],
    after: number,
    limit: number | undefined,
    hidden?: Hidden,
  ): Promise<Map<Id, HistoryEntry[]>>,
}

/** Answers under idempotency keys, of the client that asks. */
export type IdempotencyStore = {
  /**
   * False when a request with this key is still running elsewhere. Held to the end of the
   * transaction.
   */
  claim (operation: string, key: string): Promise<boolean>
  /**
   * `isOpen` is false when this client cannot open the complaint of the response any more, or its
   * personal data were erased.
   */
  storedResponse (operation: string, key: string): Promise<(StoredResponse & { isOpen: boolean }) | undefined>
  /** @param complaintId whose erasure takes the answer along */
  storeResponse (operation: string, key: string, answer: StoredResponse, complaintId: Id | undefined): Promise<void>
}

/** One transaction. What it wrote is there after it, all or nothing. */
export type UnitOfWork =
  & ComplaintReader
  & IdempotencyStore
  & LetterWriter
  & OutboxUnitOfWork
  & CorrespondenceWriter
  & EvidenceWriter
  & {
    /** The complaints that the actor can open, locked against other changes until the end. */
    lock(ids: readonly Id[]): Promise<Map<Id, ComplaintWithKey>>,
    /**
     * The complaint of the office that has this reference and is not withdrawn, whether the actor
     * can open it or not.
     */
    brokerReferenceHolder(officeId: Id, brokerReference: string): Promise<Id | undefined>,
    /**
     * The next number of a series, as at least six digits. Without gaps: a transaction that fails
     * gives it back. It locks the series until the transaction ends, so call it as late as
     * possible.
     */
    nextNumber(series: string): Promise<string>,
    insert(complaint: Complaint, key: Buffer, entry: HistoryEntry): Promise<void>,
    save(complaint: Complaint, entry: HistoryEntry): Promise<void>,
  }

export type ComplaintStore = {
  /** Each statement by itself: for what is one statement, or needs no common snapshot. */
  query<T> (actor: Actor, work: (reading: ComplaintReader) => Promise<T>): Promise<T>
  /** All from one snapshot. */
  snapshot<T> (actor: Actor, work: (reading: ComplaintReader) => Promise<T>): Promise<T>
  transaction<T> (actor: Actor, work: (unit: UnitOfWork) => Promise<T>): Promise<T>
  /**
   * The same for what locks no complaint: those of one client that come at once share a
   * transaction. `work` may be run again.
   */
  groupedTransaction<T> (actor: Actor, work: (unit: UnitOfWork) => Promise<T>): Promise<T>
}

/**
 * Signatures of a cursor, in hexadecimal, under each of the service's keys: the first signs, any of
 * them verifies.
 */
export type Signer = (text: string) => readonly string[]

/** What logging, acting and reading need. */
export type ComplaintPorts = {
  store: ComplaintStore
  clock: Clock
  directory: Directory
  sign: Signer
  newId: () => Id
  renderPdf: RenderPdf
  settings: { approvalLimitCents: number, mailCounts: Circumstances['mailCounts'] } & Identities
}
