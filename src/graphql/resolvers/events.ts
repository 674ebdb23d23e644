/** The change feed. */
import type { MercuriusContext } from 'mercurius'
import type { QueryResolvers } from '../../generated/graphql.ts'
import { listEvents } from '../../usecases/events/feed.ts'
import { queryArguments } from '../arguments.ts'
import { connection, itself } from '../connection.ts'
import { complaintIdOf } from '../globalIds.ts'

export const eventQueries: Pick<QueryResolvers<MercuriusContext>, 'events'> = {
  async events (_root, { complaintId, ...args }, { ports, actor }) {
    const id = typeof complaintId === 'string' ? complaintIdOf(complaintId, 'complaintId') : undefined
    const query = queryArguments('listEvents', { ...args, complaintId: id })
    const { items, next, more, cursorOf } = await listEvents(ports, actor, query)
    const { edges, pageInfo } = connection({ items, next: more ? next : undefined }, itself, cursorOf)
    // The feed has no end: even an empty page has an end cursor, from which a client can continue
    // without missing events.
    return { edges, pageInfo: { ...pageInfo, endCursor: next } }
  },
}
