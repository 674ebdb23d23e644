/** Directory events: what changed in the directory, when and by whom. */
import type { Actor } from '../../directory/actor.ts'
import type { DirectoryEvent } from '../../directory/entry.ts'
import { tenantOf } from '../access.ts'
import { assertReader } from './administration.ts'
import type { EntryPage } from './administration.ts'
import { readPage, sequenceAfter } from '../page.ts'
import type { PageQuery } from '../page.ts'
import type { Ports } from '../ports.ts'

/** Oldest first. @throws Problem 403 */
export async function listDirectoryEvents (
  ports: Ports, actor: Actor, query: PageQuery,
): Promise<EntryPage<DirectoryEvent>> {
  assertReader(actor, 'events')
  const { items, next, cursorOf } = await ports.directoryStore.snapshot(actor, reader => readPage(ports, query, {
    binding: { list: 'registerEvents', tenant: tenantOf(actor) },
    read: (position, limit) => reader.events(sequenceAfter(position), limit),
    positionOf: ({ id, sequence }) => ({ value: String(sequence), id }),
  }))
  return { items: items.map(event => ({ record: withoutSequence(event), cursor: cursorOf(event) })), next }
}

const withoutSequence = ({ id, type, at, subjectId, actor, changes }: DirectoryEvent): DirectoryEvent => ({
  id, type, at, subjectId, actor, changes,
})
