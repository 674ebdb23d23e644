/**
 * API clients: their secrets are shown once and kept hashed; what is revoked is refused at once
 * here, and within 20 seconds elsewhere.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { ClientInput, ClientPatch, ClientRegistration, KnownParties } from '../../directory/clients.ts'
import { assertRoomForSecret, newClient, patchedClient } from '../../directory/clients.ts'
import { changesBetween } from '../../directory/entry.ts'
import { notFound } from '../access.ts'
import { assertAdministrator, happened, tagOf, update } from './administration.ts'
import type { Entry } from './administration.ts'
import type { DirectoryUnitOfWork } from './ports.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { Ports } from '../ports.ts'

/** With the secret itself, this one time. */
export type NewSecret = { id: Id, secret: string, createdAt: Instant }
export type NewClient = { client: ClientRegistration, secret: NewSecret }

/** A client with its first secret. @throws Problem 403, 409 for a clientId that is taken, 400 */
export function createClient (
  ports: Ports, actor: Actor, input: ClientInput, asked: RequestOptions,
): Promise<CommandResponse> {
  return issuing(ports, actor, { operation: 'createClient', input, asked }, async unit => {
    const client = newClient(ports.newId(), input, knownTo(ports))
    await unit.insert('clients', client)
    await happened(ports, unit, actor, 'client.created', client.id, changesBetween({}, client))
    const secret = await issued(ports, unit, client)
    const { id, createdAt } = secret
    return { client: { ...client, secrets: [{ id, createdAt }] }, secret } satisfies NewClient
  })
}

/** @throws Problem 403, 404, 428, 412, 409 for an identity that another client has, 400 */
export const updateClient = (
  ports: Ports, actor: Actor, id: Id, patch: ClientPatch, asked: RequestOptions,
): Promise<Entry<ClientRegistration>> =>
  update(
    ports,
    actor,
    'clients',
    id,
    { asked, event: 'client.updated' },
    async client => patchedClient(client, patch, knownTo(ports)),
  )

/**
 * A second live secret, so that the integrator can change over.
 * @throws Problem 403, 404; 409 for a third
 */
export function createClientSecret (
  ports: Ports, actor: Actor, id: Id, asked: RequestOptions,
): Promise<CommandResponse> {
  return issuing(ports, actor, { operation: 'createClientSecret', input: { id }, asked }, async unit => {
    const client = await locked(unit, id)
    assertRoomForSecret(client)
    const secret = await issued(ports, unit, client)
    await unit.save('clients', next(client))
    await happened(ports, unit, actor, 'client.secretAdded', id, [{ member: 'secrets', to: secret.id }])
    return secret satisfies NewSecret
  }, id)
}

/** Tokens got with it die with it. Once more does nothing. @throws Problem 403, 404 */
export async function revokeClientSecret (
  ports: Ports, actor: Actor, id: Id, secretId: Id,
): Promise<ClientRegistration> {
  assertAdministrator(actor)
  const client = await ports.register.change(actor, async unit => {
    const before = await locked(unit, id)
    if (!await unit.revokeSecret(id, secretId)) throw notFound()
    const secrets = before.secrets.filter(secret => secret.id !== secretId)
    if (secrets.length === before.secrets.length) return before
    const after = { ...next(before), secrets }
    await unit.save('clients', after)
    await happened(ports, unit, actor, 'client.secretRevoked', id, [{ member: 'secrets', from: secretId }])
    return after
  })
  await ports.refreshDirectory()
  return client
}

async function issuing (
  ports: Ports,
  actor: Actor,
  { operation, input, asked: { idempotencyKey: key } }: { operation: string, input: object, asked: RequestOptions },
  work: (unit: DirectoryUnitOfWork) => Promise<NewClient | NewSecret>,
  existing?: Id,
): Promise<CommandResponse> {
  assertAdministrator(actor)
  const answer = await ports.register.change(actor, async unit => {
    if (existing !== undefined && await unit.find('clients', existing) === undefined) throw notFound()
    return once(unit, { operation, key, input }, async () => {
      const result = await work(unit)
      return { body: JSON.stringify(result), etag: 'client' in result ? tagOf(result.client) : '' }
    })
  })
  await ports.refreshDirectory()
  return answer
}

async function issued (
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
async function locked (unit: DirectoryUnitOfWork, id: Id): Promise<ClientRegistration> {
  const client = await unit.lock('clients', id)
  if (client === undefined) throw notFound()
  return client
}

const knownTo = ({ directory }: Ports): KnownParties =>
  ({ hasOffice: id => directory.office(id) !== undefined, roleOf: id => directory.staff(id)?.role })

/** Its secrets are a part of what is shown. */
const next = (client: ClientRegistration): ClientRegistration => ({ ...client, version: client.version + 1 })
