/** A part of a complaint's history, as a caller sees it. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { complaintsNamedIn, hiddenFrom, presentEvent } from '../../complaints/eventView.ts'
import type { EventView } from '../../complaints/eventView.ts'
import { callerOf } from '../access.ts'
import { createViewCache } from './viewCache.ts'
import type { ComplaintPorts, ComplaintWithKey, ComplaintReader } from './ports.ts'

type Asked = { after: number, most: number }

export type HistoryEvents = {
  events: EventView[]
  /** Whether others follow. */
  more: boolean
  /** Other complaints that they name. */
  named: Id[]
}

/** With the names of offices that stand in it. */
const known = createViewCache<HistoryEvents & { offices: Map<Id, string | undefined> }>()

/** A complaint carries the hash of its last event: what was read of its history holds for as long as the complaint does. */
export async function historyPage ({ directory }: ComplaintPorts, read: ComplaintReader, actor: Actor, keyed: ComplaintWithKey, { after, most }: Asked): Promise<HistoryEvents> {
  const { complaint } = keyed
  const nameOf = (officeId: Id) => directory.office(officeId)?.name
  const asked = `${callerOf(actor)} ${after} ${most}`
  const before = known.find(complaint, asked)
  if (before !== undefined && before.offices.entries().every(([id, name]) => nameOf(id) === name)) return before

  const entries = await read.history(complaint.id, after, most + 1, hiddenFrom(actor))
  const { key } = keyed
  const offices = new Map<Id, string | undefined>()
  const noted = (officeId: Id) => {
    offices.set(officeId, nameOf(officeId))
    return nameOf(officeId)
  }
  const events = entries.slice(0, most).map(entry => Object.freeze(presentEvent(entry, actor, key, noted)))
  const part = { events, more: entries.length > most, named: events.flatMap(complaintsNamedIn), offices }
  // What came after the complaint was read is told, and is no part of it.
  return entries.every(({ sequence }) => sequence <= complaint.historyLength) ? known.keep(complaint, asked, part) : part
}
