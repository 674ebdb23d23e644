/**
 * Messages and notes, and the steps that attachments share with them: check permission, load, add
 * with an event, in one transaction.
 */
import { aboutOf, additionRefusal, messageOf } from '../../complaints/correspondence.ts'
import type {
  AdditionKind, Additions, Message, MessageInput, Note, NoteInput, Visibility,
} from '../../complaints/correspondence.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import { movedAt } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { masked, readsAttachment, readsTexts } from '../../complaints/healthData.ts'
import { record } from '../../complaints/history.ts'
import { assertAllowed, invalid } from '../../problems/problems.ts'
import { assertContentRole, missing, tenantOf } from '../access.ts'
import { recordedRead } from '../accessLog/recordedRead.ts'
import { lockComplaint } from '../complaints/commands.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import type { StoredAddition } from './ports.ts'
import { readPage, sequenceAfter } from '../page.ts'
import type { PageQuery } from '../page.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { UnitOfWork, ComplaintPorts } from '../complaints/ports.ts'

/** Views of additions; an attachment's contains the URL of its content. */
type Views = { message: Message, note: Note, attachment: Additions['attachment'] & { contentHref: string } }
export type AdditionView<K extends AdditionKind> = Views[K]

export type AdditionPage<K extends AdditionKind> = {
  items: AdditionView<K>[]
  next: string | undefined
  cursorOf: (addition: { id: Id }) => string
}

/**
 * In order of addition.
 * @throws Problem 403 for ADMIN; 404; 400 for a cursor of another list
 */
export function listAdditions<K extends AdditionKind> (
  ports: ComplaintPorts, actor: Actor, kind: K, id: Id, query: PageQuery,
): Promise<AdditionPage<K>> {
  return recordedRead(ports, actor, READS[kind].list, id, () => additionPage(ports, actor, kind, id, query))
}

/** The operations that read each kind, as the access log names them. */
const READS = {
  message:    { list: 'listMessages',    one: 'getMessage' },
  note:       { list: 'listNotes',       one: 'getNote' },
  attachment: { list: 'listAttachments', one: 'getAttachment' },
} as const

async function additionPage<K extends AdditionKind> (
  ports: ComplaintPorts, actor: Actor, kind: K, id: Id, query: PageQuery,
): Promise<AdditionPage<K>> {
  assertContentRole(actor)
  return ports.store.snapshot(actor, async reader => {
    const page = readPage(ports, query, {
      binding: { list: `${kind}s`, id, tenant: tenantOf(actor) },
      async read (position, limit) {
        const rows = (await reader.additions(kind, [id], sequenceAfter(position), limit)).get(id)
        if (rows === undefined) throw await missing(reader, id)
        return rows
      },
      positionOf: ({ sequence }) => ({ value: String(sequence), id }),
    })
    const [complaint, { items, next, cursorOf }] = await Promise.all([reader.complaint(id), page])
    if (complaint === undefined) throw await missing(reader, id)
    const rowOf = new Map(items.map(row => [row.addition.id, row]))
    return {
      items: items.map(({ addition }) => shownTo(actor, kind, complaint, addition)),
      next,
      cursorOf: addition => cursorOf(rowOf.get(addition.id) as typeof items[number]),
    }
  })
}

/** @throws Problem 403 for ADMIN, 404 */
export function getAddition<K extends AdditionKind> (
  ports: ComplaintPorts, actor: Actor, kind: K, complaintId: Id, id: Id,
): Promise<AdditionView<K>> {
  return recordedRead(ports, actor, READS[kind].one, complaintId, async () => {
    assertContentRole(actor)
    return ports.store.snapshot(actor, async reader => {
      const [complaint, addition] = await Promise.all([
        reader.complaint(complaintId),
        reader.addition(kind, complaintId, id),
      ])
      if (complaint === undefined || addition === undefined) throw await missing(reader, complaintId)
      return shownTo(actor, kind, complaint, addition)
    })
  })
}

/** The view of an addition for this actor: texts are masked when they do not read health data. */
function shownTo<K extends AdditionKind> (
  actor: Actor, kind: K, complaint: Complaint, addition: StoredAddition[K],
): AdditionView<K> {
  const view = viewOf(kind, complaint.id, addition)
  const isReadable = 'containsHealthData' in addition
    ? readsAttachment(complaint, addition, actor)
    : readsTexts(complaint, actor)
  return isReadable ? view : masked(view)
}

/** The view of an addition, without the file key. */
function viewOf<K extends AdditionKind> (kind: K, complaintId: Id, addition: StoredAddition[K]): AdditionView<K> {
  const { fileKey: _key, ...rest } = addition as StoredAddition['attachment']
  const href = kind === 'attachment'
    && { contentHref: `/v1/complaints/${complaintId}/attachments/${addition.id}/content` }
  return { ...rest, ...href } as AdditionView<K>
}

/** @throws Problem in the contract's order: 403 ADMIN, 404, stored response, 403, 409, 400 */
export const addMessage = (
  ports: ComplaintPorts,
  actor: Actor,
  complaintId: Id,
  input: MessageInput,
  options: RequestOptions = {},
): Promise<CommandResponse> =>
  addTo(
    ports,
    actor,
    { kind: 'message', complaintId, input, visibility: input.visibility ?? 'SHARED', options },
    async ({ unit, now }): Promise<Message> => {
      await assertReplied(unit, complaintId, input.inReplyTo)
      return { id: ports.newId(), ...messageOf(input, now), by: { id: actor.id, name: actor.name } }
    },
  )

/** @throws Problem as for a message */
export const addNote = (
  ports: ComplaintPorts,
  actor: Actor,
  complaintId: Id,
  input: NoteInput,
  options: RequestOptions = {},
): Promise<CommandResponse> =>
  addTo(
    ports,
    actor,
    { kind: 'note', complaintId, input, visibility: input.visibility, options },
    async ({ now }): Promise<Note> => ({
      id: ports.newId(),
      ...input,
      recordedAt: now,
      by: { id: actor.id, name: actor.name },
    }),
  )

type AdditionRequest<K> = {
  kind: K
  complaintId: Id
  input: object
  visibility: Visibility
  options: RequestOptions
}

export type AddingContext = { unit: UnitOfWork, complaint: Complaint, now: Instant }

const OPERATIONS = { message: 'addMessage', note: 'addNote', attachment: 'addAttachment' } as const

/**
 * The steps of every addition. The complaint's version stays; its history grows. `updatedAt` moves
 * with what both sides see: for an addition of one side it would tell the other side of it.
 */
export function addTo<K extends AdditionKind> (
  ports: ComplaintPorts,
  actor: Actor,
  { kind, complaintId, input, visibility, options: { idempotencyKey: key } }: AdditionRequest<K>,
  make: (context: AddingContext) => Promise<StoredAddition[K]>,
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, async unit => {
    if (await unit.complaint(complaintId) === undefined) throw await missing(unit, complaintId)
    return once(unit, { operation: OPERATIONS[kind], key, input: { id: complaintId, ...input } }, async () => {
      const { complaint, key: complaintKey } = await lockComplaint(unit, complaintId)
      assertAllowed(additionRefusal(actor, visibility))
      const now = ports.clock.now()
      const addition = await make({ unit, complaint, now })
      const happening = { type: `${kind}.added` as const, about: aboutOf(kind, addition) }
      const after = visibility === 'SHARED' ? movedAt(complaint, now) : complaint
      const { complaint: recorded, entry } = record(complaint, after, happening, actor, now, complaintKey)
      await unit.save(recorded, entry)
      await unit.addAddition(kind, complaintId, { sequence: entry.sequence, addition }, complaintKey)
      return { body: JSON.stringify(shownTo(actor, kind, complaint, addition)), etag: '', complaintId }
    })
  })
}

/** @throws Problem 400 when there is no such message for this caller */
export async function assertReplied (unit: UnitOfWork, complaintId: Id, inReplyTo: Id | undefined): Promise<void> {
  if (inReplyTo === undefined || await unit.addition('message', complaintId, inReplyTo) !== undefined) return
  throw invalid('inReplyTo', 'is no message of this complaint that this client can see', inReplyTo)
}
