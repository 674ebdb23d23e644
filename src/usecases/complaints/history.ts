/** A page of a complaint's history, as one viewer sees it. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { complaintsNamedIn, hiddenFrom, maskedEvent, presentEvent } from '../../complaints/eventView.ts'
import type { EventView } from '../../complaints/eventView.ts'
import { readsTexts } from '../../complaints/healthData.ts'
import { newKey } from '../../complaints/encryption.ts'
import { viewerOf } from '../access.ts'
import { readableKey } from './readableKey.ts'
import { createViewCache, isCached, markCached } from './viewCache.ts'
import type { ComplaintPorts, ComplaintWithKey, ComplaintReader } from './ports.ts'

export type HistoryEvents = {
  events: EventView[]
  /** Whether more events follow. */
  more: boolean
  /** Other complaints that the events name. */
  named: Id[]
}

/** With the names of the offices in its events, which can change. */
type CachedEvents = HistoryEvents & { offices: Map<Id, string | undefined> }

const eventCache = createViewCache<CachedEvents>()

/**
 * Events after a number among those that the viewer sees. They are cached with the complaint: it
 * carries the hash of its last event, so another event means another complaint object.
 * @param range `after` is exclusive; at most `limit` events
 */
export async function historyPage (
  { directory }: ComplaintPorts,
  reader: ComplaintReader,
  actor: Actor,
  complaintWithKey: ComplaintWithKey,
  { after, limit }: { after: number, limit: number },
): Promise<HistoryEvents> {
  const { complaint } = complaintWithKey
  const nameOf = (officeId: Id) => directory.office(officeId)?.name
  const viewer = `${viewerOf(actor)} ${after} ${limit}`
  const cachedEvents = isCached(complaint) ? eventCache.get(complaint, viewer) : undefined
  if (cachedEvents?.offices.entries().every(([id, name]) => nameOf(id) === name)) return cachedEvents

  const entries = await reader.visibleHistory(complaint.id, after, limit + 1, hiddenFrom(actor))
  const offices = new Map<Id, string | undefined>()
  const recordOfficeName = (officeId: Id) => {
    offices.set(officeId, nameOf(officeId))
    return nameOf(officeId)
  }
  const isReadable = readsTexts(complaint, actor)
  // Another key than the one that the events were written with opens none of them.
  const key = readableKey(complaintWithKey) ?? newKey()
  const events = entries.slice(0, limit).map(entry => {
    const event = presentEvent(entry, entry.place, actor, key, recordOfficeName)
    return markCached(isReadable ? event : maskedEvent(event))
  })
  const page: CachedEvents = { events, more: entries.length > limit, named: events.flatMap(complaintsNamedIn), offices }
  // The page may hold an event recorded after the complaint was read. Such an event belongs to a
  // newer complaint object, so the page is not cached.
  const isOfComplaint = entries.every(({ sequence }) => sequence <= complaint.historyLength)
  return isCached(complaint) && isOfComplaint ? eventCache.set(complaint, viewer, page) : page
}
