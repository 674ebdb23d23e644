/**
 * Who may call, as our own register says: the port that the store fulfils, and what it hands over.
 *
 * The register is small (hundreds of clients) and read whole, so that no request needs the
 * database to know who is asking.
 */
import type { Id } from '../directory/ids.ts'
import type { Office, Role, StaffMember } from '../directory/actor.ts'

export type ClientSecret = { id: Id, hash: string, revoked: boolean }

/** An API client belongs to one office, to one member of staff, or to a software house with grants. */
export type ClientRecord = {
  id: Id
  /** What the integrator sends as `client_id`. */
  clientId: string
  name: string
  role: Role
  officeId?: Id
  staffId?: Id
  enabled: boolean
  /** At most two live ones, for rotation. */
  secrets: ClientSecret[]
  /** Offices a software house may act for; empty for all others. */
  grants: Id[]
  /** Who this client is at the external OpenID provider. */
  identities: { issuer: string, subject: string }[]
}

export type DirectorySnapshot = { clients: ClientRecord[], offices: Office[], staff: StaffMember[] }

/** Read at start and every 20 seconds in every process; throws when the register cannot be read. */
export type ClientDirectory = { read: () => Promise<DirectorySnapshot> }

/** What a token of each role may be used for; a token request may ask for less. */
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
 * The office in which a client acts. A software house (a BROKER without office of its own) must
 * name one of its grants; everybody else may name its own office or none.
 */
export function placeOf (client: ClientRecord, asked?: Id): Place {
  if (client.role !== 'BROKER') return asked === undefined && client.officeId === undefined ? {} : 'REFUSED'
  if (client.officeId !== undefined) return asked === undefined || asked === client.officeId ? { officeId: client.officeId } : 'REFUSED'
  return asked !== undefined && client.grants.includes(asked) ? { officeId: asked } : 'REFUSED'
}

/** The secrets that open the door now: none when the client is disabled or unknown. */
export const liveSecrets = (client: ClientRecord | undefined): ClientSecret[] =>
  client?.enabled ? client.secrets.filter(secret => !secret.revoked) : []
