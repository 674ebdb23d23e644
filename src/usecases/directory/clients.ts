/**
 * API clients. A secret is shown once and stored as a hash. A revoked secret is refused at once in
 * this process, and within 20 seconds in the others.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { ClientInput, ClientPatch, ClientRegistration, KnownParties } from '../../directory/clients.ts'
import { assertRoomForSecret, newClient, patchedClient } from '../../directory/clients.ts'
import { changesBetween } from '../../directory/entry.ts'
import { notFound } from '../access.ts'
import { appendEvent, assertAdministrator, tagOf, update } from './administration.ts'
import type { Entry } from './administration.ts'
import type { DirectoryUnitOfWork } from './ports.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { Ports } from '../ports.ts'

/** Contains the secret in plain text; no later response does. */
export type NewSecret = { id: Id, secret: string, createdAt: Instant }
export type NewClient = { client: ClientRegistration, secret: NewSecret }

/** Creates a client with its first secret. @throws Problem 403, 409 for a used clientId, 400 */
export function createClient (
  ports: Ports, actor: Actor, input: ClientInput, options: RequestOptions,
): Promise<CommandResponse> {
  return withNewSecret(ports, actor, { operation: 'createClient', input, options }, async unit => {
    const client = newClient(ports.newId(), input, knownParties(ports))
    await unit.insert('clients', client)
    await appendEvent(ports, unit, actor, 'client.created', client.id, changesBetween({}, client))
    const secret = await issueSecret(ports, unit, client)
    const { id, createdAt } = secret
    return { client: { ...client, secrets: [{ id, createdAt }] }, secret } satisfies NewClient
  })
}

/** @throws Problem 403, 404, 428, 412, 409 for an identity that another client has, 400 */
export const updateClient = (
  ports: Ports, actor: Actor, id: Id, patch: ClientPatch, options: RequestOptions,
): Promise<Entry<ClientRegistration>> =>
  update(
    ports,
    actor,
    'clients',
    id,
    { options, event: 'client.updated' },
    async client => patchedClient(client, patch, knownParties(ports)),
  )

/**
 * Adds a second valid secret, so that the integrator can rotate without downtime.
 * @throws Problem 403, 404; 409 for a third
 */
export function createClientSecret (
  ports: Ports, actor: Actor, id: Id, options: RequestOptions,
): Promise<CommandResponse> {
  return withNewSecret(ports, actor, { operation: 'createClientSecret', input: { id }, options }, async unit => {
    const client = await lockClient(unit, id)
    assertRoomForSecret(client)
    const secret = await issueSecret(ports, unit, client)
    await unit.save('clients', nextVersion(client))
    await appendEvent(ports, unit, actor, 'client.secretAdded', id, [{ member: 'secrets', to: secret.id }])
    return secret satisfies NewSecret
  }, id)
}

/** Also invalidates the secret's tokens. A repetition does nothing. @throws Problem 403, 404 */
export async function revokeClientSecret (
  ports: Ports, actor: Actor, id: Id, secretId: Id,
): Promise<ClientRegistration> {
  assertAdministrator(actor)
  const client = await ports.directoryStore.transaction(actor, async unit => {
    const before = await lockClient(unit, id)
    if (!await unit.revokeSecret(id, secretId)) throw notFound()
    const secrets = before.secrets.filter(secret => secret.id !== secretId)
    if (secrets.length === before.secrets.length) return before
    const after = { ...nextVersion(before), secrets }
    await unit.save('clients', after)
    await appendEvent(ports, unit, actor, 'client.secretRevoked', id, [{ member: 'secrets', from: secretId }])
    return after
  })
  await ports.refreshDirectory()
  return client
}

async function withNewSecret (
  ports: Ports,
  actor: Actor,
  { operation, input, options: { idempotencyKey: key } }: { operation: string, input: object, options: RequestOptions },
  work: (unit: DirectoryUnitOfWork) => Promise<NewClient | NewSecret>,
  clientId?: Id,
): Promise<CommandResponse> {
  assertAdministrator(actor)
  const response = await ports.directoryStore.transaction(actor, async unit => {
    if (clientId !== undefined && await unit.find('clients', clientId) === undefined) throw notFound()
    return once(unit, { operation, key, input }, async () => {
      const result = await work(unit)
      return { body: JSON.stringify(result), etag: 'client' in result ? tagOf(result.client) : '' }
    })
  })
  await ports.refreshDirectory()
  return response
}

async function issueSecret (
  ports: Ports,
  unit: DirectoryUnitOfWork,
  { id: clientId }: ClientRegistration,
): Promise<NewSecret> {
  const { secret, hash } = ports.newSecret()
  const id = ports.newId()
  const { createdAt } = await unit.addSecret(clientId, { id, hash })
  return { id, secret, createdAt }
}

/** @throws Problem 404 */
async function lockClient (unit: DirectoryUnitOfWork, id: Id): Promise<ClientRegistration> {
  const client = await unit.lock('clients', id)
  if (client === undefined) throw notFound()
  return client
}

const knownParties = ({ directory }: Ports): KnownParties =>
  ({ hasOffice: id => directory.office(id) !== undefined, roleOf: id => directory.staff(id)?.role })

/** The representation contains the secrets, so a change of them makes a new version. */
const nextVersion = (client: ClientRegistration): ClientRegistration => ({ ...client, version: client.version + 1 })
