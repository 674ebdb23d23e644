/**
 * Records the mail server's verdict on a letter in its complaint: the letter counts from then on,
 * or staff must act on the failure.
 */
import type { Complaint } from '../../complaints/complaint.ts'
import { movedAt } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { LetterKind } from '../../complaints/letters.ts'
import { isTooLate, withLetterCounted } from '../../complaints/letters.ts'
import { systemChange } from '../complaints/reminders.ts'
import type { BackgroundPorts } from '../complaints/backgroundPorts.ts'
import { MAX_STARTS } from './ports.ts'
import type { AutoSubmitted, ClaimedDispatch, Mail, MailOutcome, OutboxStore, RenderPdf } from './ports.ts'
import { sha256 } from './writeLetter.ts'

export type OutboxPorts = BackgroundPorts & { outbox: OutboxStore }

/**
 * Delays after the first, second, … postponed attempt, in milliseconds: two and a half days in
 * total.
 */
export const DELAYS_MS: readonly number[] = [1, 5, 15, 30, 60, 120, 240, 480, 960, 1440].map(minutes =>
  minutes * 60_000
)

/** The PDF renderer treats all letters of the outbox as one client. */
const OUTBOX = 'outbox'

/** The letters that consist of a template alone; in the others a person answers. */
const AUTO_SUBMITTED: { [K in LetterKind]?: AutoSubmitted } = {
  FIRST_LINE_CONFIRMATION: 'auto-generated',
  ACKNOWLEDGEMENT:         'auto-replied',
  WITHDRAWAL_CONFIRMATION: 'auto-generated',
}

/**
 * The e-mail of a dispatch. Its message id is the same at each attempt, so that receivers recognise
 * repetitions.
 */
export async function mailOf (
  renderPdf: RenderPdf,
  { id, letterId, kind, opened }: ClaimedDispatch,
  domain: string,
): Promise<Mail> {
  const { recipient, content: { letter, html, text } } = opened()
  return {
    messageId: messageIdOf(id, domain),
    ...(AUTO_SUBMITTED[kind] && { autoSubmitted: AUTO_SUBMITTED[kind] }),
    from: letter.sender.name,
    to: { name: letter.addressee.name, address: recipient },
    subject: letter.subject,
    html,
    text,
    pdf: await renderPdf({ id: letterId, digest: sha256(html), letter }, OUTBOX),
    language: letter.language,
  }
}

export const messageIdOf = (dispatchId: Id, domain: string): string => `<${dispatchId}@${domain}>`

/**
 * Settles a dispatch by the mail server's verdict. An accepted e-mail counts from now, by the
 * domain clock. A delay notice that is too late by then moves no date, and the event says so.
 * @throws Problem 503
 */
export async function settle (
  ports: OutboxPorts,
  claimed: ClaimedDispatch,
  verdict: MailOutcome,
  delaysMs: readonly number[] = DELAYS_MS,
): Promise<void> {
  const retryInMs = verdict.outcome === 'POSTPONED' ? delaysMs[claimed.attempts] : undefined
  if (verdict.outcome === 'POSTPONED' && retryInMs !== undefined) {
    return ports.outbox.postpone(claimed, verdict.reply, retryInMs)
  }
  const letter = { id: claimed.letterId, kind: claimed.kind }
  if (verdict.outcome === 'ACCEPTED') return recordAcceptance(ports, claimed, letter)
  return bounced(ports, claimed.complaintId, claimed, letter, verdict.reply)
}

/**
 * Records in the complaint that its letter was not sent, so that staff can act.
 * @throws Problem 503
 */
export const giveUp = (ports: OutboxPorts, claimed: ClaimedDispatch): Promise<void> =>
  bounced(
    ports,
    claimed.complaintId,
    claimed,
    { id: claimed.letterId, kind: claimed.kind },
    `Given up after ${MAX_STARTS} attempts that failed by a fault of ours; send it again`,
  )

async function recordAcceptance (
  ports: OutboxPorts,
  { id, claim, complaintId }: ClaimedDispatch,
  { id: letterId, kind }: { id: Id, kind: LetterKind },
): Promise<void> {
  await systemChange(ports, complaintId, async ({ complaint, now, append, settleDispatch }) => {
    if (!await settleDispatch(id, claim, { state: 'ACCEPTED', at: now })) return
    const counted = counting(complaint, letterId, now)
    const details = {
      letterId,
      kind,
      channel: 'EMAIL',
      dispatchedAt: now,
      ...(isTooLate(counted, letterId) && { tooLate: true }),
    }
    await append({ type: 'letter.dispatched', details }, counted)
  })
}

/**
 * Records a dispatch that the mail server refused, or that came back later. A letter that counted
 * continues to count ("EMAIL counts when the mail server accepted it").
 */
export async function bounced (
  ports: BackgroundPorts,
  complaintId: Id,
  dispatch: { id: Id, claim?: string },
  { id: letterId, kind }: { id: Id, kind: LetterKind },
  failure: string,
): Promise<void> {
  await systemChange(ports, complaintId, async ({ now, append, settleDispatch }) => {
    if (!await settleDispatch(dispatch.id, dispatch.claim, { state: 'BOUNCED', at: now, failure })) return
    await append({ type: 'letter.bounced', details: { letterId, kind, channel: 'EMAIL', failure } })
  })
}

/**
 * Handles the mail provider's report that a message came back.
 * @returns false for a message that this service did not send
 * @throws Problem 503
 */
export async function reportBounce (ports: OutboxPorts, messageId: string, reason: string): Promise<boolean> {
  const [, dispatchId] = /^<?([0-9a-f-]{36})@/i.exec(messageId) ?? []
  const dispatch = dispatchId === undefined ? undefined : await ports.outbox.find(dispatchId.toLowerCase())
  if (dispatch === undefined) return false
  await bounced(ports, dispatch.complaintId, { id: dispatch.id }, dispatch.letter, reason)
  return true
}

/**
 * The complaint with the letter counted: the representation changes, the version does not.
 * @param at the instant from which it counts, which may lie before `now`
 */
export function counting (complaint: Complaint, letterId: Id, at: Instant, now = at): Complaint {
  const counted = withLetterCounted(complaint, letterId, at)
  return JSON.stringify(counted) === JSON.stringify(complaint)
    ? complaint
    : movedAt(counted, now)
}
