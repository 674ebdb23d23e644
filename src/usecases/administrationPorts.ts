/** What administration needs from outside. */
import type { Actor, Complaint, Id, Instant } from '../complaints/complaint.ts'
import type { HistoryEntry } from '../complaints/history.ts'
import type { ClientRegistration } from '../registry/clients.ts'
import type { OfficeRecord } from '../registry/offices.ts'
import type { RegisterEvent } from '../registry/record.ts'
import type { StaffRecord } from '../registry/staff.ts'
import type { Keeping, Keyed } from './ports.ts'

export type Register = { offices: OfficeRecord, staff: StaffRecord, clients: ClientRegistration }
export type RegisterKind = keyof Register

export type RegisterReading = {
  find<K extends RegisterKind> (kind: K, id: Id): Promise<Register[K] | undefined>
  /** In the order in which they were made. */
  list<K extends RegisterKind> (kind: K, after: Id | undefined, limit: number): Promise<Register[K][]>
  events (after: number, limit: number): Promise<(RegisterEvent & { sequence: number })[]>
}

/** One transaction; a value that must be the only one and is not, is refused with 409 `valueTaken`. Kept answers lie sealed. */
export type RegisterChanging = RegisterReading & Keeping & {
  lock<K extends RegisterKind> (kind: K, id: Id): Promise<Register[K] | undefined>
  insert<K extends RegisterKind> (kind: K, record: Register[K]): Promise<void>
  save<K extends RegisterKind> (kind: K, record: Register[K]): Promise<void>
  /** Whether a reference with this office's code was given. */
  isCodeUsed (code: string): Promise<boolean>
  /** The role of the clients of a member of staff. */
  setRole (staffId: Id, role: StaffRecord['role']): Promise<void>
  addSecret (clientId: Id, secret: { id: Id, hash: string }): Promise<{ createdAt: Instant }>
  /** False when the client has no such secret, live or revoked. */
  revokeSecret (clientId: Id, secretId: Id): Promise<boolean>
  record (event: RegisterEvent): Promise<void>
  /** False while another transfer runs anywhere. Held to the end of the transaction. */
  claimTransfer (): Promise<boolean>
}

export type RegisterStore = {
  read<T> (actor: Actor, work: (reading: RegisterReading) => Promise<T>): Promise<T>
  change<T> (actor: Actor, work: (changing: RegisterChanging) => Promise<T>): Promise<T>
}

/** A part of an office's complaints, locked: what is changed there is read by nobody. */
export type Moving = {
  portfolio (officeId: Id, most: number): Promise<Keyed[]>
  /** Which of these brokerReferences an office uses already. */
  referencesTaken (officeId: Id, references: string[]): Promise<Set<string>>
  save (moved: Moved[]): Promise<void>
}

export type Moved = { complaint: Complaint, entry: HistoryEntry }

export type PortfolioStore = { move<T> (actor: Actor, work: (moving: Moving) => Promise<T>): Promise<T> }

/** A part of `Ports`. */
export type AdministrationPorts = {
  register: RegisterStore
  portfolios: PortfolioStore
  /** Offices, staff and clients are read again, so that a change holds at once in this process. */
  refreshRegister: () => Promise<void>
  /** A new secret and the form in which it is kept. */
  newSecret: () => { secret: string, hash: string }
}
