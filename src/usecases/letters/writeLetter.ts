/**
 * Writes a letter in the transaction of the action that needs it: composes it, stores it as sent,
 * and records or queues its dispatch.
 */
import { createHash } from 'node:crypto'
import type { Complaint, Dispatch, LetterChannel, Wording } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { addresseeOf } from '../../complaints/dispatch.ts'
import { record, SYSTEM } from '../../complaints/history.ts'
import type { LetterKind, Placed } from '../../complaints/letters.ts'
import { letterMade } from '../../complaints/letters.ts'
import { composeContent } from '../../letters/content.ts'
import type { LetterOrder } from '../../letters/letter.ts'
import type { DispatchState, LetterContent, LetterDispatch } from './ports.ts'
import type { CommandContext } from '../complaints/commandContext.ts'

/** The author's wording, from the action's body or from the answer awaiting approval. */
export const wordingOf = (input: object, before: Complaint): Wording | undefined =>
  (input as { letter?: Wording }).letter ?? before.pendingApproval?.letter

/** The letter as HTML and text; the PDF is rendered from it on request. */
export const writeLetter = (...order: Parameters<typeof letterOrder>): Promise<LetterContent> =>
  composeContent(letterOrder(...order))

/** What a letter is composed from: plain data, which a worker thread can take. */
export function letterOrder (
  { ports, actor, now }: Pick<CommandContext, 'ports' | 'actor' | 'now'>,
  complaint: Complaint,
  { kind, dispatch }: Placed,
  wording: Wording | undefined,
): LetterOrder {
  const { staff, office } = ports.directory
  return {
    kind,
    complaint,
    now,
    channel: dispatch.channel,
    dispatchedAt: dispatch.dispatchedAt,
    signatory: signatoryOf(complaint, kind) ?? actor.name,
    handler: complaint.handling && staff(complaint.handling.handlerId)?.name,
    office: complaint.officeId === undefined ? undefined : office(complaint.officeId),
    insurer: ports.settings.insurer,
    ombudsman: ports.settings.ombudsman,
    wording,
  }
}

/** The author of an answer signs it, even when another manager approved it. */
const signatoryOf = ({ cycles }: Complaint, kind: LetterKind): string | undefined =>
  kind === 'FINAL_ANSWER' ? cycles.at(-1)?.finalAnswer?.by.name : undefined

/**
 * Stores the letter that a change makes, with its first dispatch. The dispatch event precedes the
 * change's own event. Does nothing when the change makes no letter.
 * @param after the complaint after the change
 * @param input the action's body
 * @returns the complaint before the change, at the head of its history
 */
export async function storeLetter (
  context: CommandContext,
  before: Complaint,
  after: Complaint,
  input: { dispatchedAt?: Instant },
): Promise<Complaint> {
  const newLetter = letterMade(before, after)
  if (newLetter === undefined) return before
  const { kind, cycle, dispatch } = newLetter
  const content = await writeLetter(context, after, newLetter, wordingOf(input, before))
  const { letter: { language, templateVersion, subject }, html } = content
  const id = dispatch.letterId
  const letter = {
    id,
    complaintId: after.id,
    kind,
    language,
    ...(cycle !== undefined && { cycle }),
    subject,
    templateVersion,
    digest: sha256(html),
    createdAt: context.now,
  }
  await context.unit.insertLetter(letter, content, context.key)
  return recordDispatch(context, before, {
    letter,
    dispatch,
    sentElsewhere: input.dispatchedAt !== undefined,
    byApproval: isApproved(after, kind),
  })
}

/**
 * Whether an approval sends the letter. Brokers see the dispatch event but must not see who
 * approved, so the system is its author.
 */
const isApproved = ({ cycles }: Complaint, kind: LetterKind): boolean =>
  kind === 'FINAL_ANSWER' && cycles.at(-1)?.finalAnswer?.approvedBy !== undefined

type NewDispatch = {
  letter: { id: Id, kind: LetterKind },
  dispatch: Dispatch,
  sentElsewhere: boolean,
  byApproval?: boolean,
}

/**
 * Adds a dispatch of a letter, and its event when the dispatch already counts.
 * @returns the complaint, including that event in its history
 */
export async function recordDispatch (
  { ports, unit, actor, now, key }: CommandContext,
  complaint: Complaint,
  { letter, dispatch, sentElsewhere, byApproval = false }: NewDispatch,
): Promise<Complaint> {
  const { channel, dispatchedAt } = dispatch
  const sending: LetterDispatch = {
    id: ports.newId(),
    channel,
    state: stateOf(dispatch),
    queuedAt: now,
    ...(dispatchedAt !== undefined && { dispatchedAt }),
    sentElsewhere,
  }
  await unit.insertDispatch(complaint.id, letter.id, sending, recipientOf(complaint, channel), key)
  if (dispatchedAt === undefined) return complaint
  const happening = {
    type: 'letter.dispatched' as const,
    details: { letterId: letter.id, kind: letter.kind, channel, dispatchedAt },
  }
  const recorded = record(complaint, complaint, happening, byApproval ? SYSTEM : actor, now, key)
  await unit.save(recorded.complaint, recorded.entry)
  return recorded.complaint
}

const stateOf = ({ channel, dispatchedAt }: Dispatch): DispatchState =>
  dispatchedAt === undefined ? 'QUEUED' : channel === 'POST' ? 'POSTED' : 'ACCEPTED'

/** The decision has already checked that the addressee has this address. */
function recipientOf (complaint: Complaint, channel: LetterChannel): string {
  const { name, email, postalAddress } = addresseeOf(complaint)
  if (channel === 'EMAIL') return email ?? ''
  const { street, postalCode, city, country } = postalAddress ?? { street: '', postalCode: '', city: '', country: '' }
  return [name, street, `${postalCode} ${city}`, country].join('\n')
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
