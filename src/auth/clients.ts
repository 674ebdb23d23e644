/**
 * API clients and their rights: the port that the store implements, and its records.
 *
 * The directory is small (hundreds of clients) and read as a whole, so that authenticating a
 * request needs no database.
 */
import type { Id } from '../directory/ids.ts'
import type { Office, Role, StaffMember } from '../directory/actor.ts'

export type ClientSecret = { id: Id, hash: string, revoked: boolean }

/**
 * An API client belongs to one office, to one member of staff, or to a software house with grants.
 */
export type ClientRecord = {
  id: Id
  /** The `client_id` of token requests. */
  clientId: string
  name: string
  role: Role
  officeId?: Id
  staffId?: Id
  enabled: boolean
  /** At most two live ones, for rotation. */
  secrets: ClientSecret[]
  /** Offices for which a software house may act; empty for other clients. */
  grants: Id[]
  /** Subjects of this client at the external OpenID provider. */
  identities: { issuer: string, subject: string }[]
}

export type DirectorySnapshot = { clients: ClientRecord[], offices: Office[], staff: StaffMember[] }

/**
 * Read by every process, at start and every 20 seconds; throws when the database is unavailable.
 */
export type ClientDirectory = { read: () => Promise<DirectorySnapshot> }

/** The scopes of each role; a token request may ask for fewer. */
export const SCOPES = {
  BROKER:  ['complaints.read', 'complaints.write'],
  HANDLER: ['complaints.read', 'complaints.write'],
  MANAGER: ['complaints.read', 'complaints.write'],
  AUDITOR: ['complaints.read'],
  ADMIN:   ['administration'],
} as const satisfies Record<Role, readonly string[]>

/** Where a client may act: one office, none (staff), or refused. */
export type Place = { officeId?: Id } | 'REFUSED'

/**
 * The office in which a client acts. A software house (a BROKER without its own office) must name
 * one of its grants; other clients may name their own office or none.
 */
export function placeOf (client: ClientRecord, officeId?: Id): Place {
  if (client.role !== 'BROKER') return officeId === undefined && client.officeId === undefined ? {} : 'REFUSED'
  if (client.officeId !== undefined) {
    return officeId === undefined || officeId === client.officeId
      ? { officeId: client.officeId }
      : 'REFUSED'
  }
  return officeId !== undefined && client.grants.includes(officeId) ? { officeId } : 'REFUSED'
}

/** The secrets that are valid now; none for a disabled or unknown client. */
export const liveSecrets = (client: ClientRecord | undefined): ClientSecret[] =>
  client?.enabled ? client.secrets.filter(secret => !secret.revoked) : []
