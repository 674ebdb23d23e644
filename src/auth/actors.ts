/**
 * Turns a verified identity into an actor. Office, role and rights come from our current directory,
 * never from claims of the token.
 */
import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import type { ClientIndex } from './clientCache.ts'
import type { ClientRecord } from './clients.ts'
import { liveSecrets, placeOf, SCOPES } from './clients.ts'

/** The identity that a verified token proves. */
export type Identity =
  | { by: 'OWN_TOKEN', clientId: Id, secretId: Id, officeId?: Id, scopes: string[] }
  | { by: 'EXTERNAL_TOKEN', issuer: string, subject: string }

/**
 * @returns undefined when the client, its secret, its grant or its member of staff is no longer
 * valid
 */
export function actorOf (index: ClientIndex, identity: Identity): Actor | undefined {
  if (identity.by === 'EXTERNAL_TOKEN') {
    const client = index.byIdentity(identity.issuer, identity.subject)
    return client?.enabled ? inPlace(index, client, soleGrant(client), SCOPES[client.role]) : undefined
  }
  const client = index.byId.get(identity.clientId)
  if (!client || !liveSecrets(client).some(secret => secret.id === identity.secretId)) return undefined
  const scopes = SCOPES[client.role].filter(scope => identity.scopes.includes(scope))
  return inPlace(index, client, identity.officeId, scopes)
}

/**
 * @returns the actor for work that runs after its request, with the client's current rights;
 * undefined without any
 */
export function actorOfClient (index: ClientIndex, clientId: Id, officeId: Id): Actor | undefined {
  const client = index.byId.get(clientId)
  return client?.enabled ? inPlace(index, client, officeId, SCOPES[client.role]) : undefined
}

/**
 * An external token names no office of ours: a software house can use one only with a single grant.
 */
const soleGrant = (client: ClientRecord): Id | undefined => client.grants.length === 1 ? client.grants[0] : undefined

function inPlace (
  index: ClientIndex,
  client: ClientRecord,
  officeId: Id | undefined,
  scopes: readonly string[],
): Actor | undefined {
  const place = placeOf(client, officeId)
  if (place === 'REFUSED') return undefined
  const common = { clientId: client.id, role: client.role, scopes: [...scopes] }

  if (place.officeId !== undefined) {
    const office = index.offices.get(place.officeId)
    return office && frozen({ ...common, id: client.id, name: client.name, office, tiedOfficeIds: [] })
  }
  if (client.staffId !== undefined) {
    const person = index.staff.get(client.staffId)
    return person
      && frozen({
        ...common,
        id: person.id,
        name: person.name,
        tiedOfficeIds: [...person.tiedOfficeIds],
        ...(person.mayReadHealthData === true && { mayReadHealthData: true }),
        ...(person.revision !== undefined && { revision: person.revision }),
      })
  }
  // Only a named person handles complaints: independence is checked per person ("zonder enig
  // belangenconflict").
  if (client.role === 'HANDLER' || client.role === 'MANAGER') return undefined
  return frozen({ ...common, id: client.id, name: client.name, tiedOfficeIds: [] })
}

/** One actor object is shared by many requests. */
function frozen (actor: Actor): Actor {
  Object.freeze(actor.scopes)
  Object.freeze(actor.tiedOfficeIds)
  return Object.freeze(actor)
}
