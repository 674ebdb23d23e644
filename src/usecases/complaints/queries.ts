/** Reading a complaint, its receipt, history and clocks. */
import type { Actor } from '../../directory/actor.ts'
import type { Complaint, Language } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { explainDeadline as explain } from '../../complaints/deadlines/explanation.ts'
import type { DeadlineKind } from '../../complaints/deadlines/table.ts'
import { withOpened } from '../../complaints/eventView.ts'
import type { EventView } from '../../complaints/eventView.ts'
import { createVerifier } from '../../complaints/history.ts'
import type { Verification } from '../../complaints/history.ts'
import { assertContentRole, notFound, tenantOf } from '../access.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { historyPage } from './history.ts'
import type { ComplaintWithKey, ComplaintPorts, ComplaintReader } from './ports.ts'
import { receiptOf, taggedViewOf } from './view.ts'
import type { Receipt, TaggedView } from './view.ts'

/** @throws Problem 403 for ADMIN, 404 */
export const getComplaint = (ports: ComplaintPorts, actor: Actor, id: Id): Promise<TaggedView> =>
  reading(
    ports,
    actor,
    id,
    async (read, { complaint }) => complaintView(ports, read, actor, complaint, ports.clock.now()),
  )

/** The receipt of the last escalation. @throws Problem 404 when there is none */
export const getEscalationReceipt = (ports: ComplaintPorts, actor: Actor, id: Id): Promise<Receipt> =>
  reading(ports, actor, id, async (_read, { complaint }) => {
    const receipt = receiptOf(complaint, ports.clock.now())
    if (receipt === undefined) throw notFound()
    return receipt
  })

/** @throws Problem 404 when the complaint has no such deadline */
export const explainDeadline = (
  ports: ComplaintPorts,
  actor: Actor,
  id: Id,
  kind: DeadlineKind,
  cycle: number | undefined,
  language: Language,
) =>
  reading(ports, actor, id, async (_read, { complaint }) => {
    const explanation = explain(complaint, kind, cycle, language)
    if (explanation === undefined) throw notFound()
    return explanation
  })

/** Events after a cursor, oldest first; `cursorOf` gives the cursor after any of them. */
export function listHistory (
  ports: ComplaintPorts,
  actor: Actor,
  id: Id,
  { after, pageSize = 50 }: { after?: string, pageSize?: number },
): Promise<HistoryPage> {
  const binding = { list: 'history', id, tenant: tenantOf(actor) }
  return reading(ports, actor, id, async (read, keyed) => {
    const from = after === undefined ? 0 : Number(decodeCursor(after, binding, ports.sign).position.value)
    const cursorOf = (sequence: number) =>
      encodeCursor({ position: { value: String(sequence), id }, now: '' }, binding, ports.sign)
    const { events, more, named } = await historyPage(ports, read, actor, keyed, { after: from, limit: pageSize })
    const opened = await referencesOf(read, named)
    const last = events.at(-1)
    return {
      items: named.length === 0 ? events : events.map(event => withOpened(event, other => opened.has(other))),
      next: more && last !== undefined ? cursorOf(last.sequence) : undefined,
      cursorOf: ({ sequence }) => cursorOf(sequence),
    }
  })
}

export type HistoryPage = { items: EventView[], next: string | undefined, cursorOf: (event: EventView) => string }

/** Numbers are integers in the database: one below the first would otherwise stay unseen. */
export const BEFORE_ALL = -(2 ** 31)

export const verifyHistory = (ports: ComplaintPorts, actor: Actor, id: Id): Promise<Verification> =>
  reading(ports, actor, id, async (read, { complaint }) => {
    const verifier = createVerifier(complaint)
    for (let after = BEFORE_ALL; ;) {
      const part = await read.history(id, after, AT_ONCE)
      verifier.add(part)
      if (part.length < AT_ONCE) return verifier.result()
      after = part.at(-1)?.sequence as number
    }
  }, 'snapshot')

/**
 * Events that are hashed before others have their turn: some 10 ms where each is as long as can be.
 */
const AT_ONCE = 200

/**
 * Finds a complaint through what the actor may see.
 * @param how `read`, where all must come from one moment
 */
function reading<T> (
  ports: ComplaintPorts,
  actor: Actor,
  id: Id,
  work: (read: ComplaintReader, keyed: ComplaintWithKey) => Promise<T>,
  how: 'query' | 'snapshot' = 'query',
): Promise<T> {
  assertContentRole(actor)
  return ports.store[how](actor, async read => {
    const keyed = await read.complaintWithKey(id)
    if (keyed === undefined) throw notFound()
    return work(read, keyed)
  })
}

/** What is shown of one complaint after reading or changing it. */
export async function complaintView (
  ports: ComplaintPorts, read: ComplaintReader, actor: Actor, complaint: Complaint, now: string,
): Promise<TaggedView> {
  const [shown] = await complaintViews(ports, read, actor, [complaint], now)
  return shown as TaggedView
}

/** Many at once: the related complaints of all in one statement. */
export async function complaintViews (
  ports: ComplaintPorts,
  read: ComplaintReader,
  actor: Actor,
  complaints: Complaint[],
  now = ports.clock.now(),
): Promise<TaggedView[]> {
  const ids = complaints.flatMap(({ relatedTo }) => relatedTo.map(({ id }) => id))
  const related = await referencesOf(read, ids)
  return complaints.map(complaint => taggedViewOf(complaint, actor, { now, ...ports.directory, related }))
}

const referencesOf = async (read: ComplaintReader, ids: Id[]): Promise<Map<Id, string | undefined>> =>
  ids.length === 0 ? new Map() : read.references(ids)
