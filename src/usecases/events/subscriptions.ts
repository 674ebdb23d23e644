/**
 * The feed as it happens: a notification announces events, and each subscriber reads them with
 * their own rights.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { Problem } from '../../problems/problems.ts'
import type { ComplaintView } from '../../complaints/visibility.ts'
import { assertContentRole, tenantOf } from '../access.ts'
import { fairTurns } from '../../concurrency/fairSemaphore.ts'
import { positionAfter } from './feed.ts'
import type { FeedEvent } from './ports.ts'
import type { Ports } from '../ports.ts'
import { getComplaint } from '../complaints/queries.ts'

export type ComplaintChange = FeedEvent & {
  /** The complaint as the subscriber can see it now; undefined when they cannot. */
  view (): Promise<ComplaintView | undefined>
}

export type Subscriber = {
  /**
   * The actor as they are now.
   * @throws Problem 401 when they have no access any more, 503 when that cannot be read
   */
  actorNow (): Promise<Actor>
  /** Aborted when the subscriber leaves. */
  signal: AbortSignal
}

/**
 * `after`: a cursor of the feed with this filter, or the id of an event; without it, from now on.
 */
export type Since = { complaintId?: Id, after?: string }

export type ComplaintChanges = (subscriber: Subscriber, since: Since) => Promise<AsyncGenerator<ComplaintChange, void>>

const PAGE_SIZE = 50
/** Readings at once, of all subscribers: the pool is there for requests as well. */
const MOST_READING = 3
/** While the database or the register is away. */
const RETRY_MS = 1000

/**
 * Nothing is queued for a subscriber: a slow one lags behind in the feed and reads on from their
 * own position.
 * @returns events in the order of the feed, each once, of complaints that the subscriber can open
 * at that moment
 * @throws Problem 401, 503; 403 for ADMIN; 400 for an `after` that is no place in the feed. Later
 * the iterator throws 401 and 403.
 */
export function complaintChanges (ports: Ports): ComplaintChanges {
  const shared = sharedReading(ports)

  return async function changesFor ({ actorNow, signal }, { complaintId, after }) {
    const first = await actorNow()
    assertContentRole(first)
    const tenant = tenantOf(first)
    const ring = shared.rings(signal)
    // From the first notification on, before the present end is looked up: nothing falls in between.
    const end = await ports.feed.last(first)
    const from = after === undefined
      ? end
      : await positionAfter(ports, first, after, complaintId === undefined ? {} : { complaintId })

    /** He may have changed, or be gone, since the last event. */
    async function allowed (): Promise<Actor> {
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
            ? shared.eventsBehind(await allowed(), { ...query, ...(complaintId !== undefined && { complaintId }) })
            : shared.events(await allowed(), query))
          for (const event of events) {
            if (complaintId === undefined || event.complaintId === complaintId) {
              const actor = await allowed()
              if (await shared.opens(actor, event, events)) yield { ...event, view: () => shared.view(actor, event) }
            }
            position = event.sequence
          }
          if (events.length === PAGE_SIZE) continue
          if (behind) position = Math.max(position, end)
          else await ring()
        } catch (error) {
          if (!(error instanceof Problem) || error.status !== 503) throw error
          await ring(RETRY_MS)
        }
      }
    }
    return changes()
  }
}

/**
 * What many ask at one ring is read once: events and what can be opened for each tenant, a
 * complaint for each actor.
 */
function sharedReading (ports: Ports) {
  const inTurn = fairTurns(MOST_READING)
  const pages = memory<string, FeedEvent[]>()
  const openable = memory<FeedEvent[], ReadonlyMap<Id, unknown>>()
  const views = memory<string, ComplaintView | undefined>()
  let listens = false

  /** A reading from before the ring may lack what it tells of. */
  function forget (): void {
    for (const kept of [pages, openable, views]) kept.clear()
  }

  return {
    /** @returns waits for what rang since it was called last, or for so many milliseconds */
    rings (signal: AbortSignal): (milliseconds?: number) => Promise<void> {
      if (!listens) ports.feedListener.onNotification(forget)
      listens = true
      let rang = false
      let wake = () => {}
      const stop = ports.feedListener.onNotification(() => {
        rang = true
        wake()
      })
      signal.addEventListener('abort', () => {
        stop()
        wake()
      }, { once: true })
      return async function ring (milliseconds) {
        const timer = milliseconds === undefined ? undefined : setTimeout(() => wake(), milliseconds)
        if (!rang && !signal.aborted) await new Promise<void>(resolve => { wake = resolve })
        clearTimeout(timer)
        rang = false
      }
    },

    events: (actor: Actor, query: { after: number, limit: number }): Promise<FeedEvent[]> =>
      pages.once(
        `${tenantOf(actor)} ${query.after}`,
        () => inTurn(actor.clientId, () => ports.feed.events(actor, query)),
      ),

    /** Of who makes up for what was missed, by a filter of their own. */
    eventsBehind: (actor: Actor, query: { after: number, limit: number, complaintId?: Id }): Promise<FeedEvent[]> =>
      inTurn(actor.clientId, () => ports.feed.events(actor, query)),

    async opens (actor: Actor, { complaintId }: FeedEvent, page: FeedEvent[]): Promise<boolean> {
      const ids = [...new Set(page.map(event => event.complaintId))]
      return (await openable.once(
        page,
        () => inTurn(actor.clientId, () => ports.store.snapshot(actor, read => read.references(ids))),
      )).has(complaintId)
    },

    /** Read after the event, so that it tells at least of that. */
    view: (actor: Actor, { sequence, complaintId }: FeedEvent): Promise<ComplaintView | undefined> =>
      views.once(
        JSON.stringify([actor, sequence]),
        () => getComplaint(ports, actor, complaintId).then(({ view: shown }) => shown, undefinedWhenAbsent),
      ),
  }
}

const MOST_KEPT = 500

/** Each is made once, until it is forgotten; what failed is tried again. */
function memory<K, V> () {
  const kept = new Map<K, Promise<V>>()
  return {
    clear: () => kept.clear(),
    once (key: K, make: () => Promise<V>): Promise<V> {
      const known = kept.get(key)
      if (known !== undefined) return known
      if (kept.size >= MOST_KEPT) kept.clear()
      const made = make()
      kept.set(key, made)
      made.catch(() => { if (kept.get(key) === made) kept.delete(key) })
      return made
    },
  }
}

function undefinedWhenAbsent (error: unknown): undefined {
  if (!(error instanceof Problem) || error.status !== 404) throw error
}
