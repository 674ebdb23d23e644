/** Queries of a complaint, its receipt, history and deadlines. */
import type { Actor } from '../../directory/actor.ts'
import type { Complaint, Language } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { explainDeadline as explain } from '../../complaints/deadlines/explanation.ts'
import type { DeadlineKind } from '../../complaints/deadlines/table.ts'
import { withOpened } from '../../complaints/eventView.ts'
import type { EventView } from '../../complaints/eventView.ts'
import type { ReadOperation } from '../accessLog/ports.ts'
import { recordedRead } from '../accessLog/recordedRead.ts'
import { assertContentRole, missing, notFound, tenantOf } from '../access.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { historyPage } from './history.ts'
import type { ComplaintPorts, ComplaintReader } from './ports.ts'
import { receiptOf, taggedViewOf } from './view.ts'
import type { Receipt, TaggedView } from './view.ts'

/** @throws Problem 403 for ADMIN, 404 */
export const getComplaint = (
  ports: ComplaintPorts,
  actor: Actor,
  id: Id,
  operation: ReadOperation = 'getComplaint',
): Promise<TaggedView> =>
  queryComplaint(
    ports,
    actor,
    operation,
    id,
    async (reader, complaint) => complaintView(ports, reader, actor, complaint, ports.clock.now()),
  )

/** The receipt of the last escalation. @throws Problem 404 when there is none */
export const getEscalationReceipt = (ports: ComplaintPorts, actor: Actor, id: Id): Promise<Receipt> =>
  queryComplaint(ports, actor, 'getEscalationReceipt', id, async (_reader, complaint) => {
    const receipt = receiptOf(complaint, actor, ports.clock.now())
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
  queryComplaint(ports, actor, 'explainDeadline', id, async (_reader, complaint) => {
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
  const binding = { list: 'visibleHistory', id, tenant: tenantOf(actor) }
  return queryFound(
    ports,
    actor,
    'listHistory',
    id,
    reader => reader.complaintWithKey(id),
    async (reader, complaintWithKey) => {
      const from = after === undefined ? 0 : Number(decodeCursor(after, binding, ports.sign).position.value)
      const cursorOf = (sequence: number) =>
        encodeCursor({ position: { value: String(sequence), id }, now: '' }, binding, ports.sign)
      const range = { after: from, limit: pageSize }
      const { events, more, named } = await historyPage(ports, reader, actor, complaintWithKey, range)
      const accessible = await referencesOf(reader, named)
      const last = events.at(-1)
      return {
        items: named.length === 0 ? events : events.map(event => withOpened(event, other => accessible.has(other))),
        next: more && last !== undefined ? cursorOf(last.sequence) : undefined,
        cursorOf: ({ sequence }) => cursorOf(sequence),
      }
    },
  )
}

export type HistoryPage = { items: EventView[], next: string | undefined, cursorOf: (event: EventView) => string }

/** The lowest integer in the database, so that sequence numbers below 1 are read, too. */
export const BEFORE_ALL = -(2 ** 31)

/** Runs a query on a complaint that the actor can open, and records it in the access log. */
const queryComplaint = <T>(
  ports: ComplaintPorts,
  actor: Actor,
  operation: ReadOperation,
  id: Id,
  work: (reader: ComplaintReader, complaint: Complaint) => Promise<T>,
): Promise<T> => queryFound(ports, actor, operation, id, reader => reader.complaint(id), work)

function queryFound<F, T> (
  ports: ComplaintPorts,
  actor: Actor,
  operation: ReadOperation,
  id: Id,
  find: (reader: ComplaintReader) => Promise<F | undefined>,
  work: (reader: ComplaintReader, target: F) => Promise<T>,
): Promise<T> {
  return recordedRead(ports, actor, operation, id, async () => {
    assertContentRole(actor)
    return ports.store.query(actor, async reader => {
      const target = await find(reader)
      if (target === undefined) throw await missing(reader, id)
      return work(reader, target)
    })
  })
}

/** The view of one complaint after reading or changing it. */
export async function complaintView (
  ports: ComplaintPorts, reader: ComplaintReader, actor: Actor, complaint: Complaint, now: string,
): Promise<TaggedView> {
  const [view] = await complaintViews(ports, reader, actor, [complaint], now)
  return view as TaggedView
}

/** The views of several complaints; one statement reads all related complaints. */
export async function complaintViews (
  ports: ComplaintPorts,
  reader: ComplaintReader,
  actor: Actor,
  complaints: Complaint[],
  now = ports.clock.now(),
): Promise<TaggedView[]> {
  const ids = complaints.flatMap(({ relatedTo }) => relatedTo.map(({ id }) => id))
  const related = await referencesOf(reader, ids)
  return complaints.map(complaint => taggedViewOf(complaint, actor, { now, ...ports.directory, related }))
}

const referencesOf = async (reader: ComplaintReader, ids: Id[]): Promise<Map<Id, string | undefined>> =>
  ids.length === 0 ? new Map() : reader.references(ids)
