/** Webhook endpoints and the ledger of their deliveries. */
import type { MercuriusContext } from 'mercurius'
import type { MutationResolvers, QueryResolvers, WebhookEndpointResolvers } from '../../generated/graphql.ts'
import type { WebhookDelivery, WebhookEndpoint } from '../../usecases/webhooks/ports.ts'
import {
  createWebhookEndpoint, deleteWebhookEndpoint, getWebhookDelivery, getWebhookEndpoint, listWebhookDeliveries,
  listWebhookEndpoints, replayWebhookDelivery, replayWebhookEvents, rotateWebhookSecret, testWebhookEndpoint,
  updateWebhookEndpoint,
} from '../../usecases/webhooks/webhooks.ts'
import { queryArguments } from '../arguments.ts'
import { connection, itself } from '../connection.ts'
import { uuidOf } from '../globalIds.ts'
import { mutation } from '../mutation.ts'

type Query = 'webhookEndpoints' | 'webhookEndpoint' | 'webhookDelivery'

export const webhookQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  webhookEndpoints: (_root, _args, { ports, actor }) => listWebhookEndpoints(ports, actor),

  webhookEndpoint: (_root, { id }, { ports, actor }) => getWebhookEndpoint(ports, actor, uuidOf(id, 'id')),

  webhookDelivery: (_root, { endpointId, deliveryId }, { ports, actor }) =>
    getWebhookDelivery(ports, actor, uuidOf(endpointId, 'endpointId'), uuidOf(deliveryId, 'deliveryId')),
}

export const webhookEndpointFields: WebhookEndpointResolvers<MercuriusContext> = {
  async deliveries ({ id }, args, { ports, actor }) {
    const page = await listWebhookDeliveries(ports, actor, id, queryArguments('listWebhookDeliveries', args))
    return connection(page, itself, page.cursorOf)
  },
}

type Mutation =
  | 'createWebhookEndpoint' | 'updateWebhookEndpoint' | 'deleteWebhookEndpoint' | 'rotateWebhookSecret'
  | 'testWebhookEndpoint' | 'replayWebhookEvents' | 'replayWebhookDelivery'

export const webhookMutations: Pick<MutationResolvers<MercuriusContext>, Mutation> = {
  createWebhookEndpoint: mutation('createWebhookEndpoint', async ({ ports, actor, body, options, resultOf }) =>
    ({ endpoint: resultOf<WebhookEndpoint>(await createWebhookEndpoint(ports, actor, body, options)) })),

  updateWebhookEndpoint: mutation('updateWebhookEndpoint', async ({ ports, actor, ids, body }) =>
    ({ endpoint: await updateWebhookEndpoint(ports, actor, ids.endpointId, body) })),

  deleteWebhookEndpoint: mutation('deleteWebhookEndpoint', async ({ ports, actor, ids }) => {
    await deleteWebhookEndpoint(ports, actor, ids.endpointId)
    return { endpointId: ids.endpointId }
  }),

  rotateWebhookSecret: mutation('rotateWebhookSecret', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ endpoint: resultOf<WebhookEndpoint>(await rotateWebhookSecret(ports, actor, ids.endpointId, body, options)) })),

  testWebhookEndpoint: mutation('testWebhookEndpoint', async ({ ports, actor, ids, options, resultOf }) =>
    ({ delivery: resultOf<WebhookDelivery>(await testWebhookEndpoint(ports, actor, ids.endpointId, options)) })),

  replayWebhookEvents: mutation('replayWebhookEvents', async ({ ports, actor, ids, body, options, resultOf }) =>
    resultOf<{ deliveries: number }>(await replayWebhookEvents(ports, actor, ids.endpointId, body, options))),

  replayWebhookDelivery: mutation('replayWebhookDelivery', async ({ ports, actor, ids, options, resultOf }) => {
    const response = await replayWebhookDelivery(ports, actor, ids.endpointId, ids.deliveryId, options)
    return { delivery: resultOf<WebhookDelivery>(response) }
  }),
}
