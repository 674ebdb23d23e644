/** The feed and webhooks through GraphQL: the same use cases, the same shapes. */
import type { GraphQLResolveInfo } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import { ISSUE_TYPES, Problem } from '../../problems/problems.ts'
import type { Id } from '../../directory/ids.ts'
import { assertBody, assertQuery } from '../../contract/shapes.ts'
import type { QueryResolvers, Resolvers } from '../../generated/graphql.ts'
import type { CommandResponse } from '../../usecases/idempotency.ts'
import type { FeedFilters } from '../../usecases/events/ports.ts'
import type { DeliveryState } from '../../usecases/webhooks/ports.ts'
import { complaintIdOf } from '../globalIds.ts'
import { requestOptions, plain, withoutNulls } from './commands.ts'
import { connection, withoutEmpty, withArguments } from './queries.ts'

type Page = { pageSize?: number, after?: string }

export const eventQueries: Pick<QueryResolvers<MercuriusContext>, 'events' | 'webhookEndpoints' | 'webhookEndpoint' | 'webhookDelivery'> = {
  async events (_root, { first, after, type, complaintId }, { useCases, actor }) {
    const id = typeof complaintId === 'string' ? complaintIdOf(complaintId, 'complaintId') : undefined
    const query = withoutEmpty({ pageSize: first, after, type, complaintId: id }) as Page & FeedFilters
    withArguments(() => assertQuery('listEvents', query))
    const { items, next, more, cursorOf } = await useCases.listEvents(actor, query)
    const { edges, pageInfo } = connection(items.map(node => ({ node, cursor: cursorOf(node) })), more ? next : undefined)
    // An empty page ends somewhere too: whoever asks again from there misses nothing.
    return { edges, pageInfo: { ...pageInfo, endCursor: next } }
  },

  webhookEndpoints: (_root, _args, { useCases, actor }) => useCases.listWebhookEndpoints(actor),

  webhookEndpoint: (_root, { id }, { useCases, actor }) => useCases.getWebhookEndpoint(actor, uuid(id, 'id')),

  webhookDelivery: (_root, { endpointId, deliveryId }, { useCases, actor }) =>
    useCases.getWebhookDelivery(actor, uuid(endpointId, 'endpointId'), uuid(deliveryId, 'deliveryId')),
}

export const webhookEndpointFields: Resolvers<MercuriusContext>['WebhookEndpoint'] = {
  async deliveries ({ id }, { first, after, state }, { useCases, actor }) {
    const query = withoutEmpty({ pageSize: first, after, state }) as Page & { state?: DeliveryState }
    withArguments(() => assertQuery('listWebhookDeliveries', query))
    const { items, next, cursorOf } = await useCases.listWebhookDeliveries(actor, id, query)
    return connection(items.map(node => ({ node, cursor: cursorOf(node) })), next)
  },
}

type Args = { input: Record<string, unknown> & { endpointId: string, deliveryId: string } }
type Resolve = (root: unknown, args: Args, context: MercuriusContext, info: GraphQLResolveInfo) => Promise<unknown>

export const webhookMutations: Record<string, Resolve> = {
  async createWebhookEndpoint (_root, { input }, context, info) {
    const body = shaped('createWebhookEndpoint', withoutNulls(input))
    return { endpoint: told(await context.useCases.createWebhookEndpoint(context.actor, body as { url: string }, requestOptions(context, info))) }
  },

  async updateWebhookEndpoint (_root, { input: { endpointId, ...patch } }, { useCases, actor }) {
    const body = shaped('updateWebhookEndpoint', plain(patch))
    return { endpoint: await useCases.updateWebhookEndpoint(actor, uuid(endpointId, 'endpointId'), body) }
  },

  async deleteWebhookEndpoint (_root, { input }, { useCases, actor }) {
    const endpointId = uuid(input.endpointId, 'endpointId')
    await useCases.deleteWebhookEndpoint(actor, endpointId)
    return { endpointId }
  },

  async rotateWebhookSecret (_root, { input: { endpointId, ...rest } }, context, info) {
    const body = shaped('rotateWebhookSecret', withoutNulls(rest))
    return { endpoint: told(await context.useCases.rotateWebhookSecret(context.actor, uuid(endpointId, 'endpointId'), body, requestOptions(context, info))) }
  },

  async testWebhookEndpoint (_root, { input: { endpointId } }, context, info) {
    return { delivery: told(await context.useCases.testWebhookEndpoint(context.actor, uuid(endpointId, 'endpointId'), requestOptions(context, info))) }
  },

  async replayWebhookEvents (_root, { input: { endpointId, ...rest } }, context, info) {
    const body = shaped('replayWebhookEvents', withoutNulls(rest))
    return told(await context.useCases.replayWebhookEvents(context.actor, uuid(endpointId, 'endpointId'), body as { since: string }, requestOptions(context, info)))
  },

  async replayWebhookDelivery (_root, { input: { endpointId, deliveryId } }, context, info) {
    const id = uuid(endpointId, 'endpointId')
    return { delivery: told(await context.useCases.replayWebhookDelivery(context.actor, id, uuid(deliveryId, 'deliveryId'), requestOptions(context, info))) }
  },
}

function shaped (operation: string, body: Record<string, unknown>): Record<string, unknown> {
  assertBody(operation, body)
  return body
}

const told = ({ body }: CommandResponse): unknown => JSON.parse(body)

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** @throws Problem 400 naming the member */
export function uuid (text: string, name: string): Id {
  if (UUID.test(text)) return text.toLowerCase()
  const detail = 'must be a UUID'
  throw new Problem('badRequest', `${name} ${detail}.`, { issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name, detail }] })
}
