/** Letters read, seen in advance, and sent again. */
import type { ActionInputs, DispatchInput } from '../../complaints/actions.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint, Dispatch, Language } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { decide } from '../../complaints/decisions/index.ts'
import { dispatchOf, languageOf } from '../../complaints/dispatch.ts'
import { independentActor } from '../../complaints/independence.ts'
import { letterMade } from '../../complaints/letters.ts'
import type { LetterAction, LetterKind } from '../../complaints/letters.ts'
import { standingRefusal, whoRefusal } from '../../complaints/lifecycle.ts'
import { heldByBrokerWhenBroker } from '../../complaints/permissions.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { ombudsmanNotice } from '../../letters/ombudsmanNotice.ts'
import { assertContentRole, assertWriteScope, notFound, tenantOf } from '../access.ts'
import { circumstancesOf, lockedOne } from '../complaints/commands.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { DispatchFilters, DispatchState, LetterContent, LetterForm, StoredLetter } from './ports.ts'
import { counting } from './outbox.ts'
import type { ComplaintPorts, ComplaintWithKey, ComplaintReader } from '../complaints/ports.ts'
import { recordDispatch, sha256, wordingOf, writeLetter } from './writeLetter.ts'

export type LetterView = StoredLetter & { state: DispatchState }
export type Page = { after?: string, pageSize?: number }

/** Newest first. @throws Problem 403 for ADMIN, 404; 400 for a wrong cursor */
export function listLetters (ports: ComplaintPorts, actor: Actor, complaintId: Id, { after, pageSize = 50 }: Page) {
  const binding = { list: 'letters', complaintId, tenant: tenantOf(actor) }
  return opened(ports, actor, complaintId, async (read, { key }) => {
    const before = after === undefined ? undefined : decodeCursor(after, binding, ports.sign).position
    const letters = key === undefined ? [] : await read.letters(complaintId, key, before, pageSize + 1)
    const page = letters.slice(0, pageSize).map(letter => ({ letter: viewOf(letter), cursor: cursorAt(letter.createdAt, letter.id, binding, ports) }))
    return { items: page, next: letters.length > pageSize ? page.at(-1)?.cursor : undefined }
  })
}

/** @throws Problem 403 for ADMIN, 404 */
export const getLetter = (ports: ComplaintPorts, actor: Actor, complaintId: Id, letterId: Id): Promise<LetterView> =>
  opened(ports, actor, complaintId, async (read, { key }) => viewOf(found(key && await read.letter(complaintId, key, letterId))))

/** As it was sent. @throws Problem 403 for ADMIN, 404; 429 or 503 when too many PDFs wait */
export const getLetterForm = (ports: ComplaintPorts, actor: Actor, complaintId: Id, letterId: Id, form: LetterForm): Promise<{ content: string | Buffer, language: Language }> =>
  opened(ports, actor, complaintId, async (read, { key }) => found(key && await read.letterContent(complaintId, key, letterId)))
    .then(async content => ({
      content: await formOf(ports, actor, letterId, content, form),
      language: content.letter.language,
    }))

/** One form of a letter that the actor may read. @throws Problem 429, 503 */
export async function formOf ({ renderPdf }: ComplaintPorts, { clientId }: Actor, id: Id, { letter, html, text }: LetterContent, form: LetterForm): Promise<string | Buffer> {
  switch (form) {
    case 'html': return html
    case 'text': return text
    case 'pdf':  return renderPdf({ id, digest: sha256(html), letter }, clientId)
  }
}

/** What was sent and what failed, newest first. @throws Problem 403 for brokers and ADMIN; 400 for a wrong cursor */
export function listDispatches (ports: ComplaintPorts, actor: Actor, { after, pageSize = 50, ...filters }: DispatchFilters & Page) {
  assertContentRole(actor)
  if (actor.role === 'BROKER') throw new Problem('missingPermission', 'The list of dispatches is the insurer\'s; an office reads the letters of its complaints.')
  const binding = { list: 'dispatches', tenant: tenantOf(actor), filters }
  const before = after === undefined ? undefined : decodeCursor(after, binding, ports.sign).position
  return ports.store.snapshot(actor, async read => {
    const items = await read.dispatches(filters, before, pageSize + 1)
    const page = items.slice(0, pageSize).map(item => ({ item, cursor: cursorAt(item.queuedAt, item.id, binding, ports) }))
    return { items: page, next: items.length > pageSize ? page.at(-1)?.cursor : undefined }
  })
}

/**
 * The letter that an action would make now; nothing is changed and nothing is sent.
 * @throws Problem whatever the action itself would be refused with; 400 when it would make no letter
 */
export function previewLetter (ports: ComplaintPorts, actor: Actor, complaintId: Id, action: LetterAction, input: ActionInputs[LetterAction]): Promise<LetterContent & { kind: LetterKind }> {
  return opened(ports, actor, complaintId, async (read, { complaint, key }) => {
    const who = whoRefusal(action, complaint, actor)
    if (who !== undefined) throw who
    const standing = standingRefusal(action, complaint, actor)
    if (standing !== undefined) throw standing
    const { duplicateOf } = input as { duplicateOf?: Id }
    const other = duplicateOf === undefined ? undefined : await read.complaint(duplicateOf)
    const now = ports.clock.now()
    const others = new Map(other === undefined ? [] : [[other.id, other]])
    // An answer that must be approved first is seen as it is sent then.
    const circumstances = { ...circumstancesOf(ports, actor, now, found(key), others), approvalLimitCents: Infinity }
    const { complaint: after } = decide(action, complaint, input, circumstances)
    const made = letterMade(complaint, after)
    if (made === undefined) throw invalid('input', `makes no letter when ${action} is taken with it`)
    return { kind: made.kind, ...await writeLetter(ports, after, made, actor, now, wordingOf(input, complaint)) }
  })
}

/**
 * Sends a letter once more, for the same deadline and in any status.
 * @throws Problem 403, 404; 409 for who is not independent; 400 without that address, or for a wrong `dispatchedAt`
 */
export function dispatchLetter (ports: ComplaintPorts, actor: Actor, complaintId: Id, letterId: Id, input: Omit<DispatchInput, 'letter'>, { idempotencyKey: key }: RequestOptions = {}): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, async changing => {
    const seen = await changing.complaintWithKey(complaintId)
    const letter = seen?.key && await changing.letter(complaintId, seen.key, letterId)
    if (letter === undefined) throw notFound()
    return once(changing, { operation: 'dispatchLetter', key, input: { complaintId, letterId, ...input } }, async () => {
      const { complaint, key: complaintKey } = lockedOne(await changing.lock([complaintId]), complaintId)
      assertMaySend(complaint, actor)
      assertIndependent(complaint, actor)
      const now = ports.clock.now()
      const { dispatchedAt, ...rest } = dispatchOf(complaint, input, circumstancesOf(ports, actor, now, complaintKey))
      const dispatch: Dispatch = { ...rest, letterId, ...(dispatchedAt !== undefined && { dispatchedAt }) }
      const counted = dispatchedAt === undefined ? complaint : counting(complaint, letterId, dispatchedAt)
      await recordDispatch(ports, changing, actor, counted, complaintKey, letter, dispatch, input.dispatchedAt !== undefined, now)
      return { body: JSON.stringify({ letter: viewOf(found(await changing.letter(complaintId, complaintKey, letterId))) }), etag: '', complaintId }
    })
  })
}

/** "At any time the person may turn to the Insurance Ombudsman". @throws Problem 403 for ADMIN, 404 */
export const getOmbudsmanNotice = (ports: ComplaintPorts, actor: Actor, complaintId: Id, language: Language | undefined) =>
  opened(ports, actor, complaintId, async (_read, { complaint }) => {
    const chosen = language ?? languageOf(complaint)
    return ombudsmanNotice(complaint, chosen, ports.settings.ombudsman[chosen])
  })

/** HANDLER, MANAGER; BROKER while it holds it. @throws Problem 403 */
export function assertMaySend (complaint: Complaint, actor: Actor): void {
  const reason = actor.role === 'AUDITOR' ? 'An auditor sees what staff see, and changes nothing.' : heldByBrokerWhenBroker(complaint, actor)
  if (reason !== undefined) throw new Problem('missingPermission', reason)
  assertWriteScope(actor)
}

/** @throws Problem 409 */
export function assertIndependent (complaint: Complaint, actor: Actor): void {
  const dependent = independentActor(complaint, actor, 'ACKNOWLEDGE')
  if (dependent !== undefined) throw dependent
}

function opened<T> (ports: ComplaintPorts, actor: Actor, complaintId: Id, work: (read: ComplaintReader, keyed: ComplaintWithKey) => Promise<T>): Promise<T> {
  assertContentRole(actor)
  return ports.store.snapshot(actor, async read => work(read, found(await read.complaintWithKey(complaintId))))
}

/** What became of it at last. */
export const viewOf = (letter: StoredLetter): LetterView => ({ ...letter, state: letter.dispatches.at(-1)?.state ?? 'QUEUED' })

const cursorAt = (value: string, id: Id, binding: object, { sign }: ComplaintPorts): string => encodeCursor({ position: { value, id }, now: '' }, binding, sign)

/** @throws Problem 404; also for the letters of a complaint whose personal data were erased */
function found<T> (value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}
