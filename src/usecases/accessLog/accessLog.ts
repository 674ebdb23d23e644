/** Who read a complaint, and the maintenance of the log. */
import type { Actor, Role } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { Problem } from '../../problems/problems.ts'
import { assertContentRole, missing, tenantOf } from '../access.ts'
import { readPage } from '../page.ts'
import type { Page, PageQuery } from '../page.ts'
import type { Ports } from '../ports.ts'
import type { StoredAccess } from './ports.ts'

export type AccessView = {
  at: Instant
  actor: { id: Id, name: string, role: Role }
  clientId: string
  operation: string
  refused?: boolean
  onBehalfOf?: string
}

export type AccessPage = Pick<Page<AccessView>, 'next'> & { items: { access: AccessView, cursor: string }[] }

const READERS: readonly Role[] = ['BROKER', 'MANAGER', 'AUDITOR']

/**
 * Newest first. Names are those of today's directory. What this process has read is included; what
 * others read follows within a second.
 * @throws Problem 403 for ADMIN; 404; 410 when the complaint was erased; 403 for HANDLER; 400 for a
 * cursor of another list
 */
export async function listAccessLog (ports: Ports, actor: Actor, id: Id, query: PageQuery): Promise<AccessPage> {
  assertContentRole(actor)
  await ports.store.query(actor, async reader => {
    if (await reader.complaint(id) === undefined) throw await missing(reader, id)
  })
  if (!READERS.includes(actor.role)) {
    throw new Problem(
      'missingPermission',
      `The access log is for ${READERS.join(', ')}; this client acts as ${actor.role}.`,
    )
  }
  await ports.accessLog.flush()
  const { items, next, cursorOf } = await readPage<StoredAccess>(ports, query, {
    binding: { list: 'accessLog', id, tenant: tenantOf(actor) },
    read: (position, limit) =>
      ports.accessLogStore.accessesOf(actor, id, position === undefined ? undefined : Number(position.value), limit),
    positionOf: ({ sequence }) => ({ value: String(sequence), id }),
  })
  return { items: items.map(access => ({ access: viewOf(ports, access), cursor: cursorOf(access) })), next }
}

function viewOf (
  { client, directory }: Ports,
  { at, actorId, role, clientId, operation, refused, onBehalfOf }: StoredAccess,
): AccessView {
  const signedIn = client(clientId)
  return {
    at,
    actor: { id: actorId, name: directory.staff(actorId)?.name ?? signedIn?.name ?? '', role },
    clientId: signedIn?.clientId ?? clientId,
    operation,
    ...(refused && { refused }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
  }
}

/** Makes partitions ahead, and drops those past their retention. @throws Problem 503 */
export async function maintainAccessLog (
  { accessLogStore }: Pick<Ports, 'accessLogStore'>,
  keptMonths: number,
): Promise<void> {
  await accessLogStore.prepare()
  await accessLogStore.dropOlderThan(keptMonths)
}
