/** Webhook endpoints and the ledger of their deliveries. */
import type { FastifyReply } from 'fastify'
import type { Id } from '../../directory/ids.ts'
import type { Ports } from '../../usecases/ports.ts'
import type { CommandResponse } from '../../usecases/idempotency.ts'
import type { WebhookDelivery, WebhookEndpoint } from '../../usecases/webhooks/ports.ts'
import {
  createWebhookEndpoint, deleteWebhookEndpoint, getWebhookDelivery, getWebhookEndpoint, listWebhookDeliveries,
  listWebhookEndpoints, replayWebhookDelivery, replayWebhookEvents, rotateWebhookSecret, testWebhookEndpoint,
  updateWebhookEndpoint,
} from '../../usecases/webhooks/webhooks.ts'
import { collection, commandAnswer, created, noContent } from '../answers.ts'
import { requestOptions } from '../headers.ts'
import type { Handlers } from '../operation.ts'

type Operation =
  | 'listWebhookEndpoints' | 'createWebhookEndpoint' | 'getWebhookEndpoint' | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint' | 'rotateWebhookSecret' | 'testWebhookEndpoint' | 'replayWebhookEvents'
  | 'listWebhookDeliveries' | 'getWebhookDelivery' | 'replayWebhookDelivery'

const endpointHref = (id: Id): string => `/v1/webhookEndpoints/${id}`

export const webhookHandlers = (ports: Ports): Handlers<Operation> => ({
  async listWebhookEndpoints (request) {
    return collection(request, await listWebhookEndpoints(ports, request.actor))
  },

  async createWebhookEndpoint (request, reply) {
    const answer = await createWebhookEndpoint(ports, request.actor, request.body, requestOptions(request))
    const endpoint = commandAnswer<WebhookEndpoint>(reply, answer)
    return created(reply, endpointHref(endpoint.id), endpoint)
  },

  async getWebhookEndpoint (request) {
    return getWebhookEndpoint(ports, request.actor, request.params.endpointId)
  },

  async updateWebhookEndpoint (request) {
    return updateWebhookEndpoint(ports, request.actor, request.params.endpointId, request.body)
  },

  async deleteWebhookEndpoint (request, reply) {
    await deleteWebhookEndpoint(ports, request.actor, request.params.endpointId)
    return noContent(reply)
  },

  async rotateWebhookSecret (request, reply) {
    const { actor, params: { endpointId }, body } = request
    const answer = await rotateWebhookSecret(ports, actor, endpointId, body, requestOptions(request))
    return commandAnswer<WebhookEndpoint>(reply, answer)
  },

  async testWebhookEndpoint (request, reply) {
    const { endpointId } = request.params
    const answer = await testWebhookEndpoint(ports, request.actor, endpointId, requestOptions(request))
    return createdDelivery(reply, endpointId, answer)
  },

  async replayWebhookEvents (request, reply) {
    const { actor, params: { endpointId }, body } = request
    const answer = await replayWebhookEvents(ports, actor, endpointId, body, requestOptions(request))
    return commandAnswer<{ deliveries: number }>(reply, answer)
  },

  async listWebhookDeliveries (request) {
    const { items, next } = await listWebhookDeliveries(ports, request.actor, request.params.endpointId, request.query)
    return collection(request, items, next)
  },

  async getWebhookDelivery (request) {
    const { endpointId, deliveryId } = request.params
    return getWebhookDelivery(ports, request.actor, endpointId, deliveryId)
  },

  async replayWebhookDelivery (request, reply) {
    const { endpointId, deliveryId } = request.params
    const answer = await replayWebhookDelivery(ports, request.actor, endpointId, deliveryId, requestOptions(request))
    return createdDelivery(reply, endpointId, answer)
  },
})

function createdDelivery (reply: FastifyReply, endpointId: Id, answer: CommandResponse): WebhookDelivery {
  const delivery = commandAnswer<WebhookDelivery>(reply, answer)
  return created(reply, `${endpointHref(endpointId)}/deliveries/${delivery.id}`, delivery)
}
