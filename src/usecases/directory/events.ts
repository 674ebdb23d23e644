/** What changed in the register: who, when and what. */
import type { Actor } from '../../directory/actor.ts'
import type { DirectoryEvent } from '../../directory/entry.ts'
import { tenantOf } from '../access.ts'
import { assertReader, pageOf } from './administration.ts'
import type { EntryPage, PageQuery } from './administration.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import type { Ports } from '../ports.ts'

/** Oldest first. @throws Problem 403 */
export async function listDirectoryEvents (ports: Ports, actor: Actor, { pageSize = 50, after }: PageQuery): Promise<EntryPage<DirectoryEvent>> {
  assertReader(actor, 'events')
  const binding = { list: 'registerEvents', tenant: tenantOf(actor) }
  const from = after === undefined ? 0 : Number(decodeCursor(after, binding, ports.sign).position.value)
  const events = await ports.register.read(actor, reading => reading.events(from, pageSize + 1))
  const { items, next } = pageOf(events, pageSize, ({ id, sequence }) => encodeCursor({ position: { value: String(sequence), id }, now: '' }, binding, ports.sign))
  return { items: items.map(({ record, cursor }) => ({ record: withoutSequence(record), cursor })), next }
}

const withoutSequence = ({ id, type, at, subjectId, actor, changes }: DirectoryEvent): DirectoryEvent => ({ id, type, at, subjectId, actor, changes })
