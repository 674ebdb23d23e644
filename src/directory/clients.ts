/** API clients of an office, of a member of staff, or of a software house with grants. */
import type { Id } from './ids.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Role } from './actor.ts'
import { invalid, Problem } from '../problems/problems.ts'
import type { Versioned } from './entry.ts'
import { merged } from './entry.ts'

/** An account at the external OpenID provider. */
export type ClientIdentity = { issuer: string, subject: string }

/** A live secret, without its value: the API shows the value once and stores only a hash. */
export type SecretRecord = { id: Id, createdAt: Instant }

export type ClientRegistration = Versioned & {
  /** The `client_id` that the client sends. */
  clientId: string
  name: string
  role: Role
  enabled: boolean
  officeId?: Id
  staffId?: Id
  /** Offices that a software house may act for. */
  grants: Id[]
  identities: ClientIdentity[]
  secrets: SecretRecord[]
}

export type ClientInput = {
  clientId: string,
  name: string,
  officeId?: Id,
  staffId?: Id,
  grants?: Id[],
  identities?: ClientIdentity[],
}
export type ClientPatch = { name?: string, enabled?: boolean, grants?: Id[], identities?: ClientIdentity[] }

export type KnownParties = { hasOffice: (id: Id) => boolean, roleOf: (staffId: Id) => Role | undefined }

/** One secret in use and one to replace it. */
export const MAX_SECRETS = 2

/** @throws Problem 400 */
export function newClient (id: Id, input: ClientInput, parties: KnownParties): ClientRegistration {
  const kinds = [input.officeId, input.staffId, input.grants].filter(kind => kind !== undefined)
  if (kinds.length !== 1) {
    throw invalid('officeId', 'is one of three: a client has an officeId, or a staffId, or (a software house) grants')
  }
  if (input.officeId !== undefined && !parties.hasOffice(input.officeId)) {
    throw invalid('officeId', 'must be the id of an office', input.officeId)
  }
  const role = input.staffId === undefined ? 'BROKER' : parties.roleOf(input.staffId)
  if (role === undefined) throw invalid('staffId', 'must be the id of a member of staff', input.staffId)
  const { grants = [], identities = [], ...rest } = input
  assertGrants(grants, parties)
  return { id, version: 1, ...rest, role, enabled: true, grants, identities, secrets: [] }
}

/** @throws Problem 400 */
export function patchedClient (
  client: ClientRegistration, patch: ClientPatch, parties: KnownParties,
): ClientRegistration {
  const { grants } = patch
  if (grants !== undefined) {
    if (!isSoftwareHouse(client)) {
      throw invalid('grants', 'are for a software house; this client belongs to one office or person')
    }
    assertGrants(grants, parties)
  }
  return { ...merged(client, patch), version: client.version + 1 }
}

/** @throws Problem 409 when two secrets are live */
export function assertRoomForSecret ({ secrets }: ClientRegistration): void {
  if (secrets.length < MAX_SECRETS) return
  throw new Problem('tooManySecrets', `A client has at most ${MAX_SECRETS} live secrets; revoke one first.`)
}

const isSoftwareHouse = ({ officeId, staffId }: ClientRegistration): boolean =>
  officeId === undefined && staffId === undefined

function assertGrants (grants: Id[], { hasOffice }: KnownParties): void {
  const unknown = grants.findIndex(id => !hasOffice(id))
  if (unknown >= 0) throw invalid(`grants[${unknown}]`, 'must be the id of an office', grants[unknown])
}
