/** The change feed: what happened to the complaints of the one who asks, in the order in which it was committed. */
import type { Actor, Id, Instant } from '../complaints/complaint.ts'
import { assertContentRole, tenantOf } from './access.ts'
import { decodeCursor, encodeCursor } from './cursors.ts'
import { badQuery } from './listing.ts'
import type { Ports } from './ports.ts'

/** Nothing personal: who wants more reads the complaint, with his own rights. */
export type FeedEvent = {
  id: Id
  /** Rises over the whole feed; what lies between two events of one office belongs to others. */
  sequence: number
  type: string
  complaintId: Id
  version: number
  at: Instant
}

export type FeedFilters = { type?: string[], complaintId?: Id }

export type FeedStore = {
  /** Gives numbers to what was committed up to now. */
  number (): Promise<void>
  /** Events beyond a sequence that the actor could see when they happened; those just committed are numbered first. */
  events (actor: Actor, query: FeedFilters & { after: number, limit: number }): Promise<FeedEvent[]>
  /** None for what is not in the feed of this actor. */
  sequenceOf (actor: Actor, id: Id): Promise<number | undefined>
}

export type FeedPage = {
  items: FeedEvent[]
  /** Where to go on, now or later. */
  next: string
  /** Whether there is more already. */
  more: boolean
  cursorOf: (event: FeedEvent) => string
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/**
 * A page of the feed, oldest first, from its beginning without `after`.
 * @param query `after` is a cursor of this feed with these filters, or the id of an event
 * @throws Problem 403 for ADMIN; 400 for an `after` that is neither
 */
export async function listEvents (ports: Ports, actor: Actor, { after, pageSize = 50, ...filters }: FeedFilters & { after?: string, pageSize?: number }): Promise<FeedPage> {
  assertContentRole(actor)
  const binding = { list: 'events', filters, tenant: tenantOf(actor) }
  const cursorAt = (sequence: number) => encodeCursor({ position: { value: String(sequence), id: '' }, now: '' }, binding, ports.sign)

  const from = after === undefined ? 0 : UUID.test(after)
    ? await ports.feed.sequenceOf(actor, after.toLowerCase())
    : Number(decodeCursor(after, binding, ports.sign).position.value)
  if (from === undefined) throw badQuery('after', 'is no event of this feed', after)

  const events = await ports.feed.events(actor, { ...filters, after: from, limit: pageSize + 1 })
  const items = events.slice(0, pageSize)
  return {
    items,
    next: cursorAt(items.at(-1)?.sequence ?? from),
    more: events.length > pageSize,
    cursorOf: ({ sequence }) => cursorAt(sequence),
  }
}
