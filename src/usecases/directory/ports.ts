/** What administration needs from outside. */
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { ClientRegistration } from '../../directory/clients.ts'
import type { OfficeRecord } from '../../directory/offices.ts'
import type { DirectoryEvent } from '../../directory/entry.ts'
import type { StaffRecord } from '../../directory/staff.ts'
import type { IdempotencyStore, ComplaintWithKey } from '../complaints/ports.ts'

export type DirectoryEntries = { offices: OfficeRecord, staff: StaffRecord, clients: ClientRegistration }
export type DirectoryKind = keyof DirectoryEntries

export type DirectoryReader = {
  find<K extends DirectoryKind> (kind: K, id: Id): Promise<DirectoryEntries[K] | undefined>
  /** In the order in which they were made. */
  list<K extends DirectoryKind> (kind: K, after: Id | undefined, limit: number): Promise<DirectoryEntries[K][]>
  events (after: number, limit: number): Promise<(DirectoryEvent & { sequence: number })[]>
}

/**
 * One transaction; a value that must be the only one and is not, is refused with 409 `valueTaken`.
 * Kept answers lie sealed.
 */
export type DirectoryUnitOfWork = DirectoryReader & IdempotencyStore & {
  lock<K extends DirectoryKind> (kind: K, id: Id): Promise<DirectoryEntries[K] | undefined>
  insert<K extends DirectoryKind> (kind: K, record: DirectoryEntries[K]): Promise<void>
  save<K extends DirectoryKind> (kind: K, record: DirectoryEntries[K]): Promise<void>
  /** Whether a reference with this office's code was given. */
  isCodeUsed (code: string): Promise<boolean>
  /** The role of the clients of a member of staff. */
  setRole (staffId: Id, role: StaffRecord['role']): Promise<void>
  addSecret (clientId: Id, secret: { id: Id, hash: string }): Promise<{ createdAt: Instant }>
  /** False when the client has no such secret, live or revoked. */
  revokeSecret (clientId: Id, secretId: Id): Promise<boolean>
  record (event: DirectoryEvent): Promise<void>
  /** False while another transfer runs anywhere. Held to the end of the transaction. */
  claimTransfer (): Promise<boolean>
}

export type DirectoryStore = {
  read<T> (actor: Actor, work: (reading: DirectoryReader) => Promise<T>): Promise<T>
  change<T> (actor: Actor, work: (unit: DirectoryUnitOfWork) => Promise<T>): Promise<T>
}

/** A part of an office's complaints, locked: what is changed there is read by nobody. */
export type PortfolioBatch = {
  portfolio (officeId: Id, most: number): Promise<ComplaintWithKey[]>
  /** Which of these brokerReferences an office uses already. */
  referencesTaken (officeId: Id, references: string[]): Promise<Set<string>>
  save (moved: TransferredComplaint[]): Promise<void>
}

export type TransferredComplaint = { complaint: Complaint, entry: HistoryEntry }

export type PortfolioStore = { move<T> (actor: Actor, work: (moving: PortfolioBatch) => Promise<T>): Promise<T> }

/** A part of `Ports`. */
export type DirectoryPorts = {
  register: DirectoryStore
  portfolios: PortfolioStore
  /** Offices, staff and clients are read again, so that a change holds at once in this process. */
  refreshDirectory: () => Promise<void>
  /** A new secret and the form in which it is kept. */
  newSecret: () => { secret: string, hash: string }
}
