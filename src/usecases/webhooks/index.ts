/** Webhooks, as the adapters call them. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import type { Ports } from '../ports.ts'
import {
  createWebhookEndpoint, deleteWebhookEndpoint, getWebhookDelivery, getWebhookEndpoint, listWebhookDeliveries, listWebhookEndpoints,
  replayWebhookDelivery, replayWebhookEvents, rotateWebhookSecret, testWebhookEndpoint, updateWebhookEndpoint,
} from './webhooks.ts'
import type { CreateEndpointInput, UpdateEndpointInput } from './webhooks.ts'

export const webhookUseCases = (ports: Ports) => ({
  listWebhookEndpoints: (actor: Actor) => listWebhookEndpoints(ports, actor),
  getWebhookEndpoint: (actor: Actor, id: Id) => getWebhookEndpoint(ports, actor, id),
  createWebhookEndpoint: (actor: Actor, input: CreateEndpointInput, asked?: RequestOptions) => createWebhookEndpoint(ports, actor, input, asked),
  updateWebhookEndpoint: (actor: Actor, id: Id, patch: UpdateEndpointInput) => updateWebhookEndpoint(ports, actor, id, patch),
  deleteWebhookEndpoint: (actor: Actor, id: Id) => deleteWebhookEndpoint(ports, actor, id),
  rotateWebhookSecret: (actor: Actor, id: Id, input: { graceHours?: number }, asked?: RequestOptions) => rotateWebhookSecret(ports, actor, id, input, asked),
  testWebhookEndpoint: (actor: Actor, id: Id, asked?: RequestOptions) => testWebhookEndpoint(ports, actor, id, asked),
  listWebhookDeliveries: (actor: Actor, id: Id, page: Parameters<typeof listWebhookDeliveries>[3]) => listWebhookDeliveries(ports, actor, id, page),
  getWebhookDelivery: (actor: Actor, id: Id, deliveryId: Id) => getWebhookDelivery(ports, actor, id, deliveryId),
  replayWebhookDelivery: (actor: Actor, id: Id, deliveryId: Id, asked?: RequestOptions) => replayWebhookDelivery(ports, actor, id, deliveryId, asked),
  replayWebhookEvents: (actor: Actor, id: Id, input: { since: Instant }, asked?: RequestOptions) => replayWebhookEvents(ports, actor, id, input, asked),
})
