/** The feed and webhooks: translate, call once, translate back. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Id } from '../complaints/complaint.ts'
import type { FeedFilters } from '../usecases/feedPorts.ts'
import type { Answer } from '../usecases/idempotency.ts'
import type { UseCases } from '../usecases/index.ts'
import type { DeliveryState, WebhookDelivery, WebhookEndpoint } from '../usecases/webhookPorts.ts'
import type { CreateEndpointInput, UpdateEndpointInput } from '../usecases/webhooks.ts'
import { askedOf, privately } from './headers.ts'
import { collection } from './links.ts'

type Page = { pageSize?: number, after?: string }

const endpointHref = (id: Id): string => `/v1/webhookEndpoints/${id}`
const deliveryHref = (endpointId: Id, id: Id): string => `${endpointHref(endpointId)}/deliveries/${id}`

export const eventHandlers = (useCases: UseCases) => ({
  async listEvents (request: FastifyRequest, reply: FastifyReply) {
    const { items, next } = await useCases.listEvents(request.actor, request.query as Page & FeedFilters)
    privately(reply)
    // `collection` leaves `next` out at the end of a list; the feed has none.
    return collection(request, items, next) as ReturnType<typeof collection<typeof items[number]>> & { next: string }
  },

  async listWebhookEndpoints (request: FastifyRequest, reply: FastifyReply) {
    privately(reply)
    return collection(request, await useCases.listWebhookEndpoints(request.actor))
  },

  async createWebhookEndpoint (request: FastifyRequest, reply: FastifyReply) {
    const endpoint = told<WebhookEndpoint>(reply, await useCases.createWebhookEndpoint(request.actor, request.body as CreateEndpointInput, askedOf(request)))
    reply.code(201).header('location', endpointHref(endpoint.id))
    return endpoint
  },

  async getWebhookEndpoint (request: FastifyRequest, reply: FastifyReply) {
    privately(reply)
    return useCases.getWebhookEndpoint(request.actor, endpointOf(request))
  },

  async updateWebhookEndpoint (request: FastifyRequest, reply: FastifyReply) {
    privately(reply)
    return useCases.updateWebhookEndpoint(request.actor, endpointOf(request), request.body as UpdateEndpointInput)
  },

  async deleteWebhookEndpoint (request: FastifyRequest, reply: FastifyReply) {
    await useCases.deleteWebhookEndpoint(request.actor, endpointOf(request))
    privately(reply).code(204)
    return undefined
  },

  async rotateWebhookSecret (request: FastifyRequest, reply: FastifyReply) {
    return told<WebhookEndpoint>(reply, await useCases.rotateWebhookSecret(request.actor, endpointOf(request), request.body as { graceHours?: number }, askedOf(request)))
  },

  async testWebhookEndpoint (request: FastifyRequest, reply: FastifyReply) {
    return toldDelivery(request, reply, await useCases.testWebhookEndpoint(request.actor, endpointOf(request), askedOf(request)))
  },

  async replayWebhookEvents (request: FastifyRequest, reply: FastifyReply) {
    return told<{ deliveries: number }>(reply, await useCases.replayWebhookEvents(request.actor, endpointOf(request), request.body as { since: string }, askedOf(request)))
  },

  async listWebhookDeliveries (request: FastifyRequest, reply: FastifyReply) {
    const { items, next } = await useCases.listWebhookDeliveries(request.actor, endpointOf(request), request.query as Page & { state?: DeliveryState })
    privately(reply)
    return collection(request, items, next)
  },

  async getWebhookDelivery (request: FastifyRequest, reply: FastifyReply) {
    privately(reply)
    return useCases.getWebhookDelivery(request.actor, endpointOf(request), deliveryOf(request))
  },

  async replayWebhookDelivery (request: FastifyRequest, reply: FastifyReply) {
    return toldDelivery(request, reply, await useCases.replayWebhookDelivery(request.actor, endpointOf(request), deliveryOf(request), askedOf(request)))
  },
})

function told<T> (reply: FastifyReply, { body, replayed }: Answer): T {
  privately(reply)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(body) as T
}

function toldDelivery (request: FastifyRequest, reply: FastifyReply, answer: Answer): WebhookDelivery {
  const delivery = told<WebhookDelivery>(reply, answer)
  reply.code(201).header('location', deliveryHref(endpointOf(request), delivery.id))
  return delivery
}

const endpointOf = ({ params }: FastifyRequest): Id => (params as { endpointId: Id }).endpointId.toLowerCase()
const deliveryOf = ({ params }: FastifyRequest): Id => (params as { deliveryId: Id }).deliveryId.toLowerCase()
