/** Reading letters, previewing them, and sending them again. */
import type { ActionInputs, DispatchInput } from '../../complaints/actions.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Dispatch, Language } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { decide } from '../../complaints/decisions/index.ts'
import { dispatchOf, languageOf } from '../../complaints/dispatch.ts'
import { filesRefusal, readsTexts } from '../../complaints/healthData.ts'
import { letterMade } from '../../complaints/letters.ts'
import type { LetterAction, LetterKind } from '../../complaints/letters.ts'
import { refusalOf, resendRefusal } from '../../complaints/refusals.ts'
import { assertAllowed, invalid, Problem } from '../../problems/problems.ts'
import { ombudsmanNotice } from '../../letters/ombudsmanNotice.ts'
import { assertContentRole, missing, notFound, tenantOf } from '../access.ts'
import type { ReadOperation } from '../accessLog/ports.ts'
import { recordedRead, recordPage } from '../accessLog/recordedRead.ts'
import { circumstancesOf, lockComplaint } from '../complaints/commands.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { readPage } from '../page.ts'
import type { PageQuery } from '../page.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { DispatchFilters, DispatchState, LetterContent, LetterForm, StoredLetter } from './ports.ts'
import { counting } from './outbox.ts'
import type { ComplaintPorts, ComplaintWithKey, ComplaintReader } from '../complaints/ports.ts'
import { recordDispatch, sha256, letterOrder, wordingOf } from './writeLetter.ts'

export type LetterView = StoredLetter & { state: DispatchState }
export type Page = PageQuery

/** Newest first. @throws Problem 403 for ADMIN, 404; 400 for an invalid cursor */
export function listLetters (ports: ComplaintPorts, actor: Actor, complaintId: Id, query: Page) {
  return withComplaint(ports, actor, 'listLetters', complaintId, async (reader, { key }) => {
    const { items, next, cursorOf } = await readPage(ports, query, {
      binding: { list: 'letters', complaintId, tenant: tenantOf(actor) },
      read: async (before, limit) => key === undefined ? [] : await reader.letters(complaintId, key, before, limit),
      positionOf: ({ createdAt, id }) => ({ value: createdAt, id }),
    })
    return { items: items.map(letter => ({ letter: viewOf(letter), cursor: cursorOf(letter) })), next }
  })
}

/** @throws Problem 403 for ADMIN, 404 */
export const getLetter = (ports: ComplaintPorts, actor: Actor, complaintId: Id, letterId: Id): Promise<LetterView> =>
  withComplaint(
    ports,
    actor,
    'getLetter',
    complaintId,
    async (reader, { key }) => viewOf(existing(key && await reader.letter(complaintId, key, letterId))),
  )

/**
 * A letter as sent.
 * @throws Problem 403 for ADMIN and for who does not read its health data, 404; 429 or 503 when too
 * many PDFs wait
 */
export const getLetterForm = (
  ports: ComplaintPorts, actor: Actor, complaintId: Id, letterId: Id, form: LetterForm,
): Promise<{ content: string | Buffer, language: Language }> =>
  withComplaint(
    ports,
    actor,
    FORM_READS[form],
    complaintId,
    async (reader, { complaint, key }) => {
      const content = existing(key && await reader.letterContent(complaintId, key, letterId))
      assertAllowed(filesRefusal(readsTexts(complaint, actor)))
      return content
    },
  )
    .then(async content => ({
      content: await formOf(ports, actor, letterId, content, form),
      language: content.letter.language,
    }))

/** The operation that reads each form, as the access log names it. */
const FORM_READS = { html: 'getLetterHtml', text: 'getLetterText', pdf: 'getLetterPdf' } as const

/** One form of a letter that the actor may read. @throws Problem 429, 503 */
export async function formOf (
  { renderPdf }: ComplaintPorts,
  { clientId }: Actor,
  id: Id,
  { letter, html, text }: LetterContent,
  form: LetterForm,
): Promise<string | Buffer> {
  switch (form) {
    case 'html': return html
    case 'text': return text
    case 'pdf':  return renderPdf({ id, digest: sha256(html), letter }, clientId)
  }
}

/**
 * Dispatches, sent and failed, newest first.
 * @throws Problem 403 for brokers and ADMIN; 400 for an invalid cursor
 */
export function listDispatches (
  ports: ComplaintPorts,
  actor: Actor,
  { after, pageSize, ...filters }: DispatchFilters & Page,
) {
  assertContentRole(actor)
  if (actor.role === 'BROKER') {
    throw new Problem(
      'missingPermission',
      'The list of dispatches is the insurer\'s; an office reads the letters of its complaints.',
    )
  }
  return ports.store.snapshot(actor, async reader => {
    const { items, next, cursorOf } = await readPage(ports, {
      ...(after !== undefined && { after }),
      ...(pageSize !== undefined && { pageSize }),
    }, {
      binding: { list: 'dispatches', tenant: tenantOf(actor), filters },
      read: (before, limit) => reader.dispatches(filters, before, limit),
      positionOf: ({ queuedAt, id }) => ({ value: queuedAt, id }),
    })
    recordPage(ports, actor, 'listDispatches', items.map(item => item.complaintId))
    return { items: items.map(item => ({ item, cursor: cursorOf(item) })), next }
  })
}

/**
 * Previews the letter that an action would make now. Changes and sends nothing.
 * @throws Problem the action's own refusal; 400 when it would make no letter
 */
export async function previewLetter (
  ports: ComplaintPorts,
  actor: Actor,
  complaintId: Id,
  action: LetterAction,
  input: ActionInputs[LetterAction],
): Promise<LetterContent & { kind: LetterKind }> {
  const order = await withComplaint(ports, actor, 'previewLetter', complaintId, async (reader, { complaint, key }) => {
    assertAllowed(filesRefusal(readsTexts(complaint, actor)) ?? refusalOf(action, { complaint, actor, input }))
    const { duplicateOf } = input as { duplicateOf?: Id }
    const other = duplicateOf === undefined ? undefined : await reader.complaint(duplicateOf)
    const context = { ports, actor, now: ports.clock.now(), key: existing(key) }
    const others = new Map(other === undefined ? [] : [[other.id, other]])
    // Without an approval limit: the preview of an answer shows the letter that is sent after its
    // approval.
    const circumstances = { ...circumstancesOf(context, others), approvalLimitCents: Infinity }
    const { complaint: after } = decide(action, complaint, input, circumstances)
    const newLetter = letterMade(complaint, after)
    if (newLetter === undefined) throw invalid('input', `makes no letter when ${action} is taken with it`)
    return letterOrder(context, after, newLetter, wordingOf(input, complaint))
  })
  return { kind: order.kind, ...await ports.renderPreview(order, actor.clientId) }
}

/**
 * Sends a letter again, for the same deadline and in any status.
 * @throws Problem 403, 404; 409 for an actor who is not independent; 400 without an address for the
 * channel, or for a wrong `dispatchedAt`
 */
export function dispatchLetter (
  ports: ComplaintPorts,
  actor: Actor,
  complaintId: Id,
  letterId: Id,
  input: Omit<DispatchInput, 'letter'>,
  { idempotencyKey }: RequestOptions = {},
): Promise<CommandResponse> {
  assertContentRole(actor)
  return ports.store.transaction(actor, async unit => {
    const unlocked = await unit.complaintWithKey(complaintId)
    if (unlocked === undefined) throw await missing(unit, complaintId)
    const letter = unlocked.key && await unit.letter(complaintId, unlocked.key, letterId)
    // Also when the complaint was erased since the line above.
    if (letter === undefined) throw await missing(unit, complaintId)
    return once(
      unit,
      { operation: 'dispatchLetter', key: idempotencyKey, input: { complaintId, letterId, ...input } },
      async () => {
        const { complaint, key } = await lockComplaint(unit, complaintId)
        assertAllowed(resendRefusal(complaint, actor))
        const context = { ports, unit, actor, now: ports.clock.now(), key }
        const { dispatchedAt, ...rest } = dispatchOf(complaint, input, circumstancesOf(context))
        const dispatch: Dispatch = { ...rest, letterId, ...(dispatchedAt !== undefined && { dispatchedAt }) }
        const counted = dispatchedAt === undefined
          ? complaint
          : counting(complaint, letterId, dispatchedAt, context.now)
        await recordDispatch(context, counted, { letter, dispatch, sentElsewhere: input.dispatchedAt !== undefined })
        return {
          body: JSON.stringify({ letter: viewOf(existing(await unit.letter(complaintId, key, letterId))) }),
          etag: '',
          complaintId,
        }
      },
    )
  })
}

/**
 * The notice that "at any time the person may turn to the Insurance Ombudsman".
 * @throws Problem 403 for ADMIN, 404
 */
export const getOmbudsmanNotice = (
  ports: ComplaintPorts,
  actor: Actor,
  complaintId: Id,
  language: Language | undefined,
) =>
  withComplaint(ports, actor, 'getOmbudsmanNotice', complaintId, async (_reader, { complaint }) => {
    const chosen = language ?? languageOf(complaint)
    return ombudsmanNotice(complaint, chosen, ports.settings.ombudsman[chosen])
  })

function withComplaint<T> (
  ports: ComplaintPorts,
  actor: Actor,
  operation: ReadOperation,
  complaintId: Id,
  work: (reader: ComplaintReader, complaintWithKey: ComplaintWithKey) => Promise<T>,
): Promise<T> {
  return recordedRead(ports, actor, operation, complaintId, async () => {
    assertContentRole(actor)
    return ports.store.snapshot(actor, async reader => {
      const complaintWithKey = await reader.complaintWithKey(complaintId)
      if (complaintWithKey === undefined) throw await missing(reader, complaintId)
      return work(reader, complaintWithKey)
    })
  })
}

/** The letter with the state of its last dispatch. */
export const viewOf = (letter: StoredLetter): LetterView => ({
  ...letter,
  state: letter.dispatches.at(-1)?.state ?? 'QUEUED',
})

/** @throws Problem 404; also for the letters of a complaint whose personal data were erased */
function existing<T> (value: T | undefined): T {
  if (value === undefined) throw notFound()
  return value
}
