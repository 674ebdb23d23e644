/**
 * The change feed: the events of the complaints that the actor can see, in commit order.
 */
import type { Actor } from '../../directory/actor.ts'
import { assertContentRole, tenantOf } from '../access.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { invalidQuery } from '../../problems/problems.ts'
import type { FeedEvent, FeedFilters } from './ports.ts'
import type { Position } from '../complaints/listQuery.ts'
import type { Ports } from '../ports.ts'

export type FeedPage = {
  items: FeedEvent[]
  /** The cursor to continue from, now or later. */
  next: string
  /** Whether more events exist already. */
  more: boolean
  cursorOf: (event: FeedEvent) => string
}

/** Marks cursors that hold the reader's own sequence number. */
const OWN = 'own'

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/**
 * A page of the feed, oldest first. Without `after` it starts at the beginning.
 * @param query `after` is a cursor of this feed with these filters, or the id of an event
 * @throws Problem 403 for ADMIN; 400 for an `after` that is neither
 */
export async function listEvents (
  ports: Ports,
  actor: Actor,
  { after, pageSize = 50, ...filters }: FeedFilters & { after?: string, pageSize?: number },
): Promise<FeedPage> {
  assertContentRole(actor)
  const binding = bindingOf(actor, filters)
  const cursorAt = (sequence: number) =>
    encodeCursor({ position: { value: String(sequence), id: OWN }, now: '' }, binding, ports.sign)

  const from = after === undefined ? 0 : await positionAfter(ports, actor, after, filters)
  const events = await ports.feed.events(actor, { ...filters, after: from, limit: pageSize + 1 })
  const items = events.slice(0, pageSize)
  return {
    items,
    next: cursorAt(items.at(-1)?.sequence ?? from),
    more: events.length > pageSize,
    cursorOf: ({ sequence }) => cursorAt(sequence),
  }
}

/**
 * The sequence number that `after` stands for.
 * @throws Problem 400 when `after` is neither a cursor of this feed with these filters nor one of
 * its events
 */
export async function positionAfter (ports: Ports, actor: Actor, after: string, filters: FeedFilters): Promise<number> {
  const position = UUID.test(after)
    ? await ports.feed.sequenceOf(actor, after.toLowerCase())
    : await sequenceIn(ports, actor, decodeCursor(after, bindingOf(actor, filters), ports.sign).position)
  if (position === undefined) throw invalidQuery('after', 'is no event of this feed', after)
  return position
}

/** Cursors of version 0.3 hold a position of the whole feed, and stay valid. */
const sequenceIn = ({ feed }: Ports, actor: Actor, { value, id }: Position): Promise<number> | number =>
  id === OWN ? Number(value) : feed.ownSequenceAt(actor, Number(value))

const bindingOf = (actor: Actor, filters: FeedFilters) => ({ list: 'events', filters, tenant: tenantOf(actor) })
