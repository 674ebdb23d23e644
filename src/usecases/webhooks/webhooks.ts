/**
 * Webhook endpoints and their deliveries. A command checks permission, loads and changes in one
 * transaction; the relay sends.
 */
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

/** Per tenant; each event goes to every endpoint. */
const MAX_ENDPOINTS = 20
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
  return ports.webhooks.snapshot(actor, reader => reader.endpoints())
}

/** @throws Problem 403 for ADMIN, 404 */
export const getWebhookEndpoint = (ports: Ports, actor: Actor, id: Id): Promise<WebhookEndpoint> =>
  withEndpoint(ports, actor, id, async (_reader, endpoint) => endpoint)

/**
 * @returns the response with the endpoint and its secret, which no other response contains
 * @throws Problem 403; 409 when the tenant has the maximum number; 400 for an invalid target
 */
export async function createWebhookEndpoint (
  ports: Ports,
  actor: Actor,
  input: CreateEndpointInput,
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  const refusal = await ports.targets.refusal(input.url)
  // Events before the endpoint's creation are not delivered to it.
  await ports.feed.number()
  return ports.webhooks.transaction(
    actor,
    unit =>
      once(unit, { operation: 'createWebhookEndpoint', key, input }, async () => {
        assertMayManage(actor)
        if ((await unit.endpoints()).length >= MAX_ENDPOINTS) {
          throw new Problem('webhookEndpointLimit', `There are ${MAX_ENDPOINTS} endpoints already; remove one first.`)
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

/** Applies a merge patch. @throws Problem 403, 404; 400 for an invalid target */
export async function updateWebhookEndpoint (
  ports: Ports, actor: Actor, id: Id, patch: UpdateEndpointInput,
): Promise<WebhookEndpoint> {
  assertContentRole(actor)
  const refusal = patch.url === undefined ? undefined : await ports.targets.refusal(patch.url)
  // Events from the disabled period are delivered only by an explicit replay.
  if (patch.enabled === true) await ports.feed.number()
  return changeEndpoint(ports, actor, id, async (unit, endpoint) => {
    if (refusal !== undefined) throw invalid('url', refusal, patch.url)
    const { description, ...rest } = { ...endpoint, ...patch }
    await unit.saveEndpoint(id, { ...rest, ...(typeof description === 'string' && { description }) })
    return await unit.endpoint(id) as WebhookEndpoint
  })
}

/** @throws Problem 403, 404 */
export const deleteWebhookEndpoint = (ports: Ports, actor: Actor, id: Id): Promise<void> =>
  changeEndpoint(ports, actor, id, unit => unit.removeEndpoint(id))

/**
 * Adds a secret. The previous one stays valid for `graceHours`; older ones expire now.
 * @throws Problem 403, 404
 */
export const rotateWebhookSecret = (
  ports: Ports,
  actor: Actor,
  id: Id,
  input: { graceHours?: number },
  options: RequestOptions = {},
): Promise<CommandResponse> =>
  runCommand(ports, actor, id, { operation: 'rotateWebhookSecret', input, options }, async unit => {
    await unit.expireSecrets(id, (input.graceHours ?? GRACE_HOURS) * 3600)
    return withNewSecret(ports, unit, id)
  })

/** Sends one ping, also to a disabled endpoint. @throws Problem 403, 404 */
export const testWebhookEndpoint = (
  ports: Ports,
  actor: Actor,
  id: Id,
  options: RequestOptions = {},
): Promise<CommandResponse> =>
  runCommand(ports, actor, id, { operation: 'testWebhookEndpoint', input: {}, options }, unit =>
    addDelivery(ports, unit, id))

/** Sends a delivery again under the same `webhook-id`. @throws Problem 403, 404 */
export const replayWebhookDelivery = (
  ports: Ports,
  actor: Actor,
  id: Id,
  deliveryId: Id,
  options: RequestOptions = {},
): Promise<CommandResponse> =>
  runCommand(ports, actor, id, {
    operation: 'replayWebhookDelivery',
    input: { deliveryId },
    options,
    async assertTarget (unit) {
      if (await unit.delivery(id, deliveryId) === undefined) throw notFound()
    },
  }, unit => addDelivery(ports, unit, id, deliveryId))

/**
 * Sends all events since then again, including those never sent.
 * @throws Problem 403, 404
 */
export const replayWebhookEvents = (
  ports: Ports,
  actor: Actor,
  id: Id,
  { since }: { since: Instant },
  options: RequestOptions = {},
): Promise<CommandResponse> =>
  runCommand(
    ports,
    actor,
    id,
    { operation: 'replayWebhookEvents', input: { since }, options },
    async (unit, endpoint) => ({ deliveries: await unit.replaySince(endpoint, normalizeInstant(since)) }),
  )

export type DeliveryPage = Page<WebhookDelivery>

/** Newest first. @throws Problem 403, 404, 400 for a cursor of another list */
export const listWebhookDeliveries = (
  ports: Ports, actor: Actor, id: Id, { state, ...query }: PageQuery & { state?: DeliveryState },
): Promise<DeliveryPage> =>
  withEndpoint(ports, actor, id, reader => readPage(ports, query, {
    binding: { list: 'webhookDeliveries', id, filters: { state }, tenant: tenantOf(actor) },
    read: (position, limit) => reader.deliveries(id, { state, limit, position }),
    positionOf: delivery => ({ value: delivery.createdAt, id: delivery.id }),
  }))

/** @throws Problem 403, 404 */
export const getWebhookDelivery = (ports: Ports, actor: Actor, id: Id, deliveryId: Id): Promise<WebhookDelivery> =>
  withEndpoint(ports, actor, id, async reader => {
    const delivery = await reader.delivery(id, deliveryId)
    if (delivery === undefined) throw notFound()
    return delivery
  })

function withEndpoint<T> (
  ports: Ports,
  actor: Actor,
  id: Id,
  work: (reader: WebhookReader, endpoint: WebhookEndpoint) => Promise<T>,
): Promise<T> {
  assertContentRole(actor)
  return ports.webhooks.snapshot(actor, async reader => {
    const endpoint = await reader.endpoint(id)
    if (endpoint === undefined) throw notFound()
    return work(reader, endpoint)
  })
}

function changeEndpoint<T> (
  ports: Ports,
  actor: Actor,
  id: Id,
  work: (unit: WebhookUnitOfWork, endpoint: WebhookEndpoint) => Promise<T>,
): Promise<T> {
  assertContentRole(actor)
  return ports.webhooks.transaction(actor, async unit => {
    const endpoint = await unit.lockEndpoint(id)
    if (endpoint === undefined) throw notFound()
    assertMayManage(actor)
    return work(unit, endpoint)
  })
}

type EndpointCommand = {
  operation: string
  input: object
  options: RequestOptions
  /** Checks other resources that the path names. */
  assertTarget?: (unit: WebhookUnitOfWork) => Promise<void>
}

/** Runs a POST on an endpoint. */
function runCommand (
  ports: Ports,
  actor: Actor,
  id: Id,
  { operation, input, options: { idempotencyKey: key }, assertTarget }: EndpointCommand,
  work: (unit: WebhookUnitOfWork, endpoint: WebhookEndpoint) => Promise<object>,
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.webhooks.transaction(actor, async unit => {
    const endpoint = await unit.endpoint(id)
    if (endpoint === undefined) throw notFound()
    await assertTarget?.(unit)
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

/** The endpoint with a new secret in plain text. */
async function withNewSecret (ports: Ports, unit: WebhookUnitOfWork, endpointId: Id): Promise<WebhookEndpoint> {
  const id = ports.newId()
  const secret = newSecret()
  await unit.addSecret(endpointId, { id, secret })
  const endpoint = await unit.endpoint(endpointId) as WebhookEndpoint
  return { ...endpoint, secrets: endpoint.secrets.map(entry => entry.id === id ? { ...entry, secret } : entry) }
}

async function addDelivery (
  ports: Ports,
  unit: WebhookUnitOfWork,
  endpointId: Id,
  replayOf?: Id,
): Promise<WebhookDelivery> {
  const id = ports.newId()
  await unit.addDelivery(endpointId, { id, ...(replayOf !== undefined && { replayOf }) })
  return await unit.delivery(endpointId, id) as WebhookDelivery
}
