/** The ports of directory administration. */
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
  /** In order of creation. */
  list<K extends DirectoryKind> (kind: K, after: Id | undefined, limit: number): Promise<DirectoryEntries[K][]>
  events (after: number, limit: number): Promise<(DirectoryEvent & { sequence: number })[]>
}

/**
 * One transaction. A duplicate of a unique value is refused with 409 `valueTaken`. Stored responses
 * are encrypted.
 */
export type DirectoryUnitOfWork = DirectoryReader & IdempotencyStore & {
  lock<K extends DirectoryKind> (kind: K, id: Id): Promise<DirectoryEntries[K] | undefined>
  insert<K extends DirectoryKind> (kind: K, record: DirectoryEntries[K]): Promise<void>
  save<K extends DirectoryKind> (kind: K, record: DirectoryEntries[K]): Promise<void>
  /** Whether any complaint reference contains this office code. */
  isCodeUsed (code: string): Promise<boolean>
  /** Sets the role of a staff member's clients. */
  setRole (staffId: Id, role: StaffRecord['role']): Promise<void>
  addSecret (clientId: Id, secret: { id: Id, hash: string }): Promise<{ createdAt: Instant }>
  /** False when the client has no such secret, valid or revoked. */
  revokeSecret (clientId: Id, secretId: Id): Promise<boolean>
  record (event: DirectoryEvent): Promise<void>
  /** False while any other transfer runs. Held until the transaction ends. */
  claimTransfer (): Promise<boolean>
}

export type DirectoryStore = {
  snapshot<T> (actor: Actor, work: (reader: DirectoryReader) => Promise<T>): Promise<T>
  transaction<T> (actor: Actor, work: (unit: DirectoryUnitOfWork) => Promise<T>): Promise<T>
}

/** A locked batch of an office's complaints, moved without showing their contents to anybody. */
export type PortfolioBatch = {
  portfolio (officeId: Id, most: number): Promise<ComplaintWithKey[]>
  /** Those of these brokerReferences that the office already uses. */
  referencesTaken (officeId: Id, references: string[]): Promise<Set<string>>
  save (moved: TransferredComplaint[]): Promise<void>
}

export type TransferredComplaint = { complaint: Complaint, entry: HistoryEntry }

export type PortfolioStore = { move<T> (actor: Actor, work: (batch: PortfolioBatch) => Promise<T>): Promise<T> }

/** A part of `Ports`. */
export type DirectoryPorts = {
  directoryStore: DirectoryStore
  portfolios: PortfolioStore
  /** Reloads offices, staff and clients, so that this process applies a change at once. */
  refreshDirectory: () => Promise<void>
  /** A new secret and its hash for storage. */
  newSecret: () => { secret: string, hash: string }
}
