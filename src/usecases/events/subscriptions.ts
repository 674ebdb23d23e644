/**
 * Live subscriptions to the feed: a notification announces events, and each subscriber reads them
 * with their own rights.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { endsStaffView } from '../../complaints/events.ts'
import { Problem } from '../../problems/problems.ts'
import type { ComplaintView } from '../../complaints/visibility.ts'
import { assertContentRole, tenantOf } from '../access.ts'
import { unboundedSemaphore } from '../../concurrency/fairSemaphore.ts'
import { positionAfter } from './feed.ts'
import type { FeedEvent } from './ports.ts'
import type { Ports } from '../ports.ts'
import { getComplaint } from '../complaints/queries.ts'

export type ComplaintChange = FeedEvent & {
  /** The subscriber's current view of the complaint; undefined when they cannot open it. */
  view (): Promise<ComplaintView | undefined>
}

export type Subscriber = {
  /**
   * The actor's current state.
   * @throws Problem 401 when they have no access any more, 503 when it cannot be read
   */
  actorNow (): Promise<Actor>
  /** Aborted when the subscriber leaves. */
  signal: AbortSignal
}

/**
 * `after` is a cursor of the feed with this filter, or an event id. Without it, events start now.
 */
export type Since = { complaintId?: Id, after?: string }

export type ComplaintChanges = (subscriber: Subscriber, since: Since) => Promise<AsyncGenerator<ComplaintChange, void>>

const PAGE_SIZE = 50
/** Concurrent reads of all subscribers; requests need the connection pool, too. */
const MAX_READS = 3
/** Retry interval while the database or the directory is unavailable. */
const RETRY_MS = 1000

/**
 * Queues nothing per subscriber: a slow subscriber continues from their own position in the feed.
 * @returns events in the order of the feed, each once, of complaints that the subscriber can open
 * at that moment, and the events by which complaints left the view of staff
 * @throws Problem 401, 503; 403 for ADMIN; 400 for an `after` that is no position in the feed.
 * The iterator may later throw 401 and 403.
 */
export function complaintChanges (ports: Ports): ComplaintChanges {
  const shared = sharedReads(ports)

  return async function changesFor ({ actorNow, signal }, { complaintId, after }) {
    const first = await actorNow()
    assertContentRole(first)
    const tenant = tenantOf(first)
    const notified = shared.notifications(signal)
    // Listening starts before the end of the feed is read, so that no event is missed.
    const end = await ports.feed.last(first)
    const from = after === undefined
      ? end
      : await positionAfter(ports, first, after, complaintId === undefined ? {} : { complaintId })

    /** Their rights may have changed, or ended, since the last event. */
    async function allowedActor (): Promise<Actor> {
      const actor = await actorNow()
      assertContentRole(actor)
      if (tenantOf(actor) !== tenant) throw new Problem('invalidAccessToken', 'The client acts for somebody else now.')
      return actor
    }

    async function * changes (): AsyncGenerator<ComplaintChange, void> {
      let position = from
      while (!signal.aborted) {
        try {
          const behind = position < end
          const query = { after: position, limit: PAGE_SIZE }
          const events = await (behind
            ? shared.eventsBehind(await allowedActor(), { ...query, ...(complaintId !== undefined && { complaintId }) })
            : shared.events(await allowedActor(), query))
          for (const event of events) {
            if (complaintId === undefined || event.complaintId === complaintId) {
              const actor = await allowedActor()
              if (await shared.opens(actor, event, events) || endsViewOf(actor, event)) {
                yield { ...event, view: () => shared.view(actor, event) }
              }
            }
            position = event.sequence
          }
          if (events.length === PAGE_SIZE) continue
          if (behind) position = Math.max(position, end)
          else await notified()
        } catch (error) {
          if (!(error instanceof Problem) || error.status !== 503) throw error
          await notified(RETRY_MS)
        }
      }
    }
    return changes()
  }
}

/** Staff learn that a complaint has left their view, without seeing it any more. */
const endsViewOf = ({ role }: Actor, { type }: FeedEvent): boolean => role !== 'BROKER' && endsStaffView(type)

/**
 * Subscribers share reads after a notification: events and accessible complaints are read once per
 * tenant, a complaint's view once per actor.
 */
function sharedReads (ports: Ports) {
  const limited = unboundedSemaphore(MAX_READS)
  const pages = promiseCache<string, FeedEvent[]>()
  const accessible = promiseCache<FeedEvent[], ReadonlyMap<Id, unknown>>()
  const views = promiseCache<string, ComplaintView | undefined>()
  let isListening = false

  /** Results read before a notification may lack the events that it announces. */
  function forget (): void {
    for (const cache of [pages, accessible, views]) cache.clear()
  }

  return {
    /** @returns waits for a notification since its last call, at most for these milliseconds */
    notifications (signal: AbortSignal): (milliseconds?: number) => Promise<void> {
      if (!isListening) ports.feedListener.onNotification(forget)
      isListening = true
      let wasNotified = false
      let wake = () => {}
      const stop = ports.feedListener.onNotification(() => {
        wasNotified = true
        wake()
      })
      signal.addEventListener('abort', () => {
        stop()
        wake()
      }, { once: true })
      return async function notified (milliseconds) {
        const timer = milliseconds === undefined ? undefined : setTimeout(() => wake(), milliseconds)
        if (!wasNotified && !signal.aborted) await new Promise<void>(resolve => { wake = resolve })
        clearTimeout(timer)
        wasNotified = false
      }
    },

    events: (actor: Actor, query: { after: number, limit: number }): Promise<FeedEvent[]> =>
      pages.once(
        `${tenantOf(actor)} ${query.after}`,
        () => limited(actor.clientId, () => ports.feed.events(actor, query)),
      ),

    /** Events for a subscriber who catches up, with their own filter; not shared. */
    eventsBehind: (actor: Actor, query: { after: number, limit: number, complaintId?: Id }): Promise<FeedEvent[]> =>
      limited(actor.clientId, () => ports.feed.events(actor, query)),

    async opens (actor: Actor, { complaintId }: FeedEvent, page: FeedEvent[]): Promise<boolean> {
      const ids = [...new Set(page.map(event => event.complaintId))]
      return (await accessible.once(
        page,
        () => limited(actor.clientId, () => ports.store.snapshot(actor, read => read.references(ids))),
      )).has(complaintId)
    },

    /** Read after the event, so that the view contains at least its change. */
    view: (actor: Actor, { sequence, complaintId }: FeedEvent): Promise<ComplaintView | undefined> =>
      views.once(
        JSON.stringify([actor, sequence]),
        () => getComplaint(ports, actor, complaintId, 'complaintChanged').then(({ view }) => view, undefinedWhenAbsent),
      ),
  }
}

const MAX_ENTRIES = 500

/** A cache of promises. Each value is computed once until it is cleared; errors are not cached. */
function promiseCache<K, V> () {
  const promises = new Map<K, Promise<V>>()
  return {
    clear: () => promises.clear(),
    once (key: K, make: () => Promise<V>): Promise<V> {
      const cached = promises.get(key)
      if (cached !== undefined) return cached
      if (promises.size >= MAX_ENTRIES) promises.clear()
      const promise = make()
      promises.set(key, promise)
      promise.catch(() => { if (promises.get(key) === promise) promises.delete(key) })
      return promise
    },
  }
}

function undefinedWhenAbsent (error: unknown): undefined {
  if (!(error instanceof Problem) || error.status !== 404) throw error
}
