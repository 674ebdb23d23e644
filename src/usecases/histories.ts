/** A part of a complaint's history, as a caller sees it. */
import type { Actor, Id } from '../complaints/complaint.ts'
import { complaintsNamedIn, hiddenFrom, presentEvent } from '../complaints/eventView.ts'
import type { EventView } from '../complaints/eventView.ts'
import { callerOf } from './access.ts'
import { keepBeside } from './beside.ts'
import type { ComplaintPorts, Keyed, Reading } from './ports.ts'

type Asked = { after: number, most: number }

export type HistoryPart = {
  events: EventView[]
  /** Whether others follow. */
  more: boolean
  /** Other complaints that they name. */
  named: Id[]
}

/** With the names of offices that stand in it. */
const known = keepBeside<HistoryPart & { offices: Map<Id, string | undefined> }>()

/** A complaint carries the hash of its last event: what was read of its history holds for as long as the complaint does. */
export async function historyPart ({ directory }: ComplaintPorts, read: Reading, actor: Actor, keyed: Keyed, { after, most }: Asked): Promise<HistoryPart> {
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
