/** Endpoints and their ledger: may? load → change, in one transaction; sending is the relay's. */
import { randomBytes } from 'node:crypto'
import { normalizeInstant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { assertContentRole, assertWriteScope, notFound, tenantOf } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { readPage } from '../page.ts'
import type { Page, PageQuery } from '../page.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { Ports } from '../ports.ts'
import type { DeliveryState, WebhookUnitOfWork, WebhookDelivery, WebhookEndpoint, WebhookReader } from './ports.ts'

/** Each event goes to each of them. */
const MOST_ENDPOINTS = 20
const GRACE_HOURS = 24

/** Standard Webhooks: base64 of 24 to 64 random bytes. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

export type CreateEndpointInput = { url: string, eventTypes?: string[], description?: string, enabled?: boolean }
export type UpdateEndpointInput = {
  url?: string,
  eventTypes?: string[],
  description?: string | null,
  enabled?: boolean,
}

/** @throws Problem 403 for ADMIN */
export function listWebhookEndpoints (ports: Ports, actor: Actor): Promise<WebhookEndpoint[]> {
  assertContentRole(actor)
  return ports.webhooks.read(actor, reading => reading.endpoints())
}

/** @throws Problem 403 for ADMIN, 404 */
export const getWebhookEndpoint = (ports: Ports, actor: Actor, id: Id): Promise<WebhookEndpoint> =>
  readingOf(ports, actor, id, async (_reading, endpoint) => endpoint)

/**
 * @returns the answer with the endpoint and, this once, its secret
 * @throws Problem 403; 409 when the tenant has as many as it may; 400 for a target that cannot be
 * one
 */
export async function createWebhookEndpoint (
  ports: Ports,
  actor: Actor,
  input: CreateEndpointInput,
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  const refusal = await ports.targets.refusal(input.url)
  // What happened before it was made is not news to it.
  await ports.feed.number()
  return ports.webhooks.change(
    actor,
    unit =>
      once(unit, { operation: 'createWebhookEndpoint', key, input }, async () => {
        assertMayManage(actor)
        if ((await unit.endpoints()).length >= MOST_ENDPOINTS) {
          throw new Problem('webhookEndpointLimit', `There are ${MOST_ENDPOINTS} endpoints already; remove one first.`)
        }
        if (refusal !== undefined) {
          throw invalid('url', refusal, input.url)
        }
        const id = ports.newId()
        const { url, eventTypes = [], description, enabled = true } = input
        await unit.insertEndpoint(id, { url, eventTypes, enabled, ...(description !== undefined && { description }) })
        return { body: JSON.stringify(await withNewSecret(ports, unit, id)), etag: '' }
      }),
  )
}

/** A merge patch. @throws Problem 403, 404; 400 for a target that cannot be one */
export async function updateWebhookEndpoint (
  ports: Ports, actor: Actor, id: Id, patch: UpdateEndpointInput,
): Promise<WebhookEndpoint> {
  assertContentRole(actor)
  const refusal = patch.url === undefined ? undefined : await ports.targets.refusal(patch.url)
  // What happened while it was disabled is replayed when asked for, and not by chance.
  if (patch.enabled === true) await ports.feed.number()
  return changingOf(ports, actor, id, async (unit, endpoint) => {
    if (refusal !== undefined) throw invalid('url', refusal, patch.url)
    const { description, ...rest } = { ...endpoint, ...patch }
    await unit.saveEndpoint(id, { ...rest, ...(typeof description === 'string' && { description }) })
    return await unit.endpoint(id) as WebhookEndpoint
  })
}

/** @throws Problem 403, 404 */
export const deleteWebhookEndpoint = (ports: Ports, actor: Actor, id: Id): Promise<void> =>
  changingOf(ports, actor, id, unit => unit.removeEndpoint(id))

/**
 * A new secret beside the newest, which goes on for some hours; an older one ends now.
 * @throws Problem 403, 404
 */
export const rotateWebhookSecret = (
  ports: Ports,
  actor: Actor,
  id: Id,
  input: { graceHours?: number },
  asked: RequestOptions = {},
): Promise<CommandResponse> =>
  acting(ports, actor, id, 'rotateWebhookSecret', input, asked, async unit => {
    await unit.expireSecrets(id, (input.graceHours ?? GRACE_HOURS) * 3600)
    return withNewSecret(ports, unit, id)
  })

/** Sends a ping, once; also to an endpoint that is disabled. @throws Problem 403, 404 */
export const testWebhookEndpoint = (
  ports: Ports,
  actor: Actor,
  id: Id,
  asked: RequestOptions = {},
): Promise<CommandResponse> =>
  acting(ports, actor, id, 'testWebhookEndpoint', {}, asked, unit => added(ports, unit, id, undefined, false))

/** Sends one again, under the same `webhook-id`. @throws Problem 403, 404 */
export const replayWebhookDelivery = (
  ports: Ports,
  actor: Actor,
  id: Id,
  deliveryId: Id,
  asked: RequestOptions = {},
): Promise<CommandResponse> =>
  acting(ports, actor, id, 'replayWebhookDelivery', { deliveryId }, asked, async unit => {
    const { event } = await unit.delivery(id, deliveryId) as WebhookDelivery
    return added(ports, unit, id, event?.sequence, true)
  }, async unit => {
    if (await unit.delivery(id, deliveryId) === undefined) throw notFound()
  })

/**
 * Sends all that happened since once more, what was never sent included.
 * @throws Problem 403, 404
 */
export const replayWebhookEvents = (
  ports: Ports,
  actor: Actor,
  id: Id,
  { since }: { since: Instant },
  asked: RequestOptions = {},
): Promise<CommandResponse> =>
  acting(
    ports,
    actor,
    id,
    'replayWebhookEvents',
    { since },
    asked,
    async (unit, endpoint) => ({ deliveries: await unit.replaySince(endpoint, normalizeInstant(since)) }),
  )

export type DeliveryPage = Page<WebhookDelivery>

/** Newest first. @throws Problem 403, 404, 400 for a cursor that is not of this list */
export const listWebhookDeliveries = (
  ports: Ports, actor: Actor, id: Id, { state, ...query }: PageQuery & { state?: DeliveryState },
): Promise<DeliveryPage> =>
  readingOf(ports, actor, id, reader => readPage(ports, query, {
    binding: { list: 'webhookDeliveries', id, filters: { state }, tenant: tenantOf(actor) },
    read: (position, limit) => reader.deliveries(id, { state, limit, position }),
    positionOf: delivery => ({ value: delivery.createdAt, id: delivery.id }),
  }))

/** @throws Problem 403, 404 */
export const getWebhookDelivery = (ports: Ports, actor: Actor, id: Id, deliveryId: Id): Promise<WebhookDelivery> =>
  readingOf(ports, actor, id, async reading => {
    const delivery = await reading.delivery(id, deliveryId)
    if (delivery === undefined) throw notFound()
    return delivery
  })

function readingOf<T> (
  ports: Ports,
  actor: Actor,
  id: Id,
  work: (reading: WebhookReader, endpoint: WebhookEndpoint) => Promise<T>,
): Promise<T> {
  assertContentRole(actor)
  return ports.webhooks.read(actor, async reading => {
    const endpoint = await reading.endpoint(id)
    if (endpoint === undefined) throw notFound()
    return work(reading, endpoint)
  })
}

function changingOf<T> (
  ports: Ports,
  actor: Actor,
  id: Id,
  work: (unit: WebhookUnitOfWork, endpoint: WebhookEndpoint) => Promise<T>,
): Promise<T> {
  assertContentRole(actor)
  return ports.webhooks.change(actor, async unit => {
    const endpoint = await unit.lockEndpoint(id)
    if (endpoint === undefined) throw notFound()
    assertMayManage(actor)
    return work(unit, endpoint)
  })
}

/** A POST on an endpoint; `find` looks for what else the address names. */
function acting (
  ports: Ports, actor: Actor, id: Id, operation: string, input: object, { idempotencyKey: key }: RequestOptions,
  work: (unit: WebhookUnitOfWork, endpoint: WebhookEndpoint) => Promise<object>,
  find: (unit: WebhookUnitOfWork) => Promise<void> = async () => {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.webhooks.change(actor, async unit => {
    const endpoint = await unit.endpoint(id)
    if (endpoint === undefined) throw notFound()
    await find(unit)
    return once(unit, { operation, key, input: { id, ...input } }, async () => {
      assertMayManage(actor)
      if (await unit.lockEndpoint(id) === undefined) throw notFound()
      return { body: JSON.stringify(await work(unit, endpoint)), etag: '' }
    })
  })
}

/** @throws Problem 403 */
function assertMayManage (actor: Actor): void {
  if (actor.role !== 'BROKER' && actor.role !== 'MANAGER') {
    throw new Problem('missingPermission', 'Webhook endpoints are kept by an office, and at the insurer by a MANAGER.')
  }
  assertWriteScope(actor)
}

/** The endpoint with the secret told this once. */
async function withNewSecret (ports: Ports, unit: WebhookUnitOfWork, endpointId: Id): Promise<WebhookEndpoint> {
  const id = ports.newId()
  const secret = newSecret()
  await unit.addSecret(endpointId, { id, secret })
  const endpoint = await unit.endpoint(endpointId) as WebhookEndpoint
  return { ...endpoint, secrets: endpoint.secrets.map(one => one.id === id ? { ...one, secret } : one) }
}

async function added (
  ports: Ports,
  unit: WebhookUnitOfWork,
  endpointId: Id,
  sequence: number | undefined,
  replay: boolean,
): Promise<WebhookDelivery> {
  const id = ports.newId()
  await unit.addDelivery(endpointId, { id, sequence, replay })
  return await unit.delivery(endpointId, id) as WebhookDelivery
}
