/** A letter comes about with the action that needs it, in the same transaction: composed, kept as sent, and sent or queued. */
import { createHash } from 'node:crypto'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint, Dispatch, LetterChannel, Wording } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { addresseeOf } from '../../complaints/dispatch.ts'
import { record, SYSTEM } from '../../complaints/history.ts'
import type { Author } from '../../complaints/history.ts'
import type { LetterKind, Placed } from '../../complaints/letters.ts'
import { letterMade } from '../../complaints/letters.ts'
import { composeLetter } from '../../letters/compose.ts'
import { letterHtml } from '../../letters/html.ts'
import { letterText } from '../../letters/text.ts'
import type { DispatchState, LetterContent, LetterDispatch } from './ports.ts'
import type { UnitOfWork, ComplaintPorts } from '../complaints/ports.ts'

/** What the author words himself: of the action's own body, or of the answer that waited for approval. */
export const wordingOf = (input: object, before: Complaint): Wording | undefined =>
  (input as { letter?: Wording }).letter ?? before.pendingApproval?.letter

/** The letter in all its forms but the PDF, which is made from it when it is needed. */
export async function writeLetter (ports: ComplaintPorts, complaint: Complaint, { kind, dispatch }: Placed, actor: Actor, now: Instant, wording: Wording | undefined): Promise<LetterContent> {
  const { staff, office } = ports.directory
  const letter = await composeLetter({
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
  })
  return { letter, html: letterHtml(letter), text: letterText(letter) }
}

/** Who wrote the answer signs it, also when another approved it. */
const signatoryOf = ({ cycles }: Complaint, kind: LetterKind): string | undefined =>
  kind === 'FINAL_ANSWER' ? cycles.at(-1)?.finalAnswer?.by.name : undefined

/**
 * Keeps the letter that a change makes, with its first dispatch, and says so in the history when it counts at once:
 * before the change itself, which rests on it. Nothing happens when the change makes none.
 * @param after the complaint as it will be
 * @param input the action's body
 * @returns the complaint before the change, at the head of its history
 */
export async function storeLetter (ports: ComplaintPorts, changing: UnitOfWork, actor: Actor, before: Complaint, after: Complaint, key: Buffer, input: object, now: Instant): Promise<Complaint> {
  const made = letterMade(before, after)
  if (made === undefined) return before
  const { kind, cycle, dispatch } = made
  const content = await writeLetter(ports, after, made, actor, now, wordingOf(input, before))
  const { letter: { language, templateVersion, subject }, html } = content
  const id = dispatch.letterId
  await changing.insertLetter({ id, complaintId: after.id, kind, language, ...(cycle !== undefined && { cycle }), subject, templateVersion, digest: sha256(html), createdAt: now }, content, key)
  // An approved answer leaves by itself: who approved it is told where brokers do not read it.
  const author = kind === 'FINAL_ANSWER' && after.cycles.at(-1)?.finalAnswer?.approvedBy !== undefined ? SYSTEM : actor
  return recordDispatch(ports, changing, author, before, key, { id, kind }, dispatch, (input as { dispatchedAt?: Instant }).dispatchedAt !== undefined, now)
}

/** One more dispatch of a letter of this complaint, as it is after it. */
export async function recordDispatch (
  ports: ComplaintPorts, changing: UnitOfWork, actor: Author, complaint: Complaint, key: Buffer,
  letter: { id: Id, kind: LetterKind }, dispatch: Dispatch, sentElsewhere: boolean, now: Instant,
): Promise<Complaint> {
  const { channel, dispatchedAt } = dispatch
  const sending: LetterDispatch = { id: ports.newId(), channel, state: stateOf(dispatch), queuedAt: now, ...(dispatchedAt !== undefined && { dispatchedAt }), sentElsewhere }
  await changing.insertDispatch(complaint.id, letter.id, sending, recipientOf(complaint, channel), key)
  if (dispatchedAt === undefined) return complaint
  const told = record(complaint, complaint, { type: 'letter.dispatched', details: { letterId: letter.id, kind: letter.kind, channel, dispatchedAt } }, actor, now, key)
  await changing.save(told.complaint, told.entry)
  return told.complaint
}

const stateOf = ({ channel, dispatchedAt }: Dispatch): DispatchState =>
  dispatchedAt === undefined ? 'QUEUED' : channel === 'POST' ? 'POSTED' : 'ACCEPTED'

/** Reachable: that was asked when the dispatch was decided on. */
function recipientOf (complaint: Complaint, channel: LetterChannel): string {
  const { name, email, postalAddress } = addresseeOf(complaint)
  if (channel === 'EMAIL') return email ?? ''
  const { street, postalCode, city, country } = postalAddress ?? { street: '', postalCode: '', city: '', country: '' }
  return [name, street, `${postalCode} ${city}`, country].join('\n')
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
