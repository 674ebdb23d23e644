/**
 * What the mail server said of a letter, told to its complaint: from then on it counts, or somebody
 * must look after it.
 */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { LetterKind } from '../../complaints/letters.ts'
import { isTooLate, withLetterCounted } from '../../complaints/letters.ts'
import { systemChange } from '../complaints/reminders.ts'
import type { BackgroundPorts } from '../complaints/backgroundPorts.ts'
import { MOST_STARTS } from './ports.ts'
import type { ClaimedDispatch, Mail, MailOutcome, OutboxStore, RenderPdf } from './ports.ts'
import { sha256 } from './writeLetter.ts'

export type OutboxPorts = BackgroundPorts & { outbox: OutboxStore }

/**
 * Waits after the first, second, … attempt that was put off, in milliseconds: two days and a half
 * together.
 */
export const DELAYS_MS: readonly number[] = [1, 5, 15, 30, 60, 120, 240, 480, 960, 1440].map(minutes =>
  minutes * 60_000
)

/** All letters of the outbox together have the share of one client. */
const OUTBOX = 'outbox'

/**
 * The message of a dispatch; its id is the same each time, so that a receiver sees a repetition for
 * what it is.
 */
export async function mailOf (
  renderPdf: RenderPdf,
  { id, letterId, opened }: ClaimedDispatch,
  domain: string,
): Promise<Mail> {
  const { recipient, content: { letter, html, text } } = opened()
  return {
    messageId: messageIdOf(id, domain),
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
 * Settles a dispatch by what the mail server said. An e-mail that was accepted counts from now, by
 * the domain's clock; a delay notice that is too late by then moves no date, and the event says so.
 * @throws Problem 503
 */
export async function settle (
  ports: OutboxPorts,
  claimed: ClaimedDispatch,
  said: MailOutcome,
  delaysMs: readonly number[] = DELAYS_MS,
): Promise<void> {
  const retryInMs = said.outcome === 'POSTPONED' ? delaysMs[claimed.attempts] : undefined
  if (said.outcome === 'POSTPONED' && retryInMs !== undefined) {
    return ports.outbox.postpone(claimed, said.reply, retryInMs)
  }
  const letter = { id: claimed.letterId, kind: claimed.kind }
  if (said.outcome === 'ACCEPTED') return accepted(ports, claimed, letter)
  return bounced(ports, claimed.complaintId, claimed, letter, said.reply)
}

/**
 * Tells the complaint that its letter was not sent: somebody must look after it.
 * @throws Problem 503
 */
export const giveUp = (ports: OutboxPorts, claimed: ClaimedDispatch): Promise<void> =>
  bounced(
    ports,
    claimed.complaintId,
    claimed,
    { id: claimed.letterId, kind: claimed.kind },
    `Given up after ${MOST_STARTS} attempts that failed by a fault of ours; send it again`,
  )

async function accepted (
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
 * Refused, or come back later; what counted goes on counting ("EMAIL counts when the mail server
 * accepted it").
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
 * A report of the mail provider that a message came back.
 * @returns false for a message that is not ours
 * @throws Problem 503
 */
export async function reportBounce (ports: OutboxPorts, messageId: string, reason: string): Promise<boolean> {
  const [, dispatchId] = /^<?([0-9a-f-]{36})@/i.exec(messageId) ?? []
  const found = dispatchId === undefined ? undefined : await ports.outbox.find(dispatchId.toLowerCase())
  if (found === undefined) return false
  await bounced(ports, found.complaintId, { id: found.id }, found.letter, reason)
  return true
}

/** The complaint once the letter counts: its representation moves without a new version. */
export function counting (complaint: Complaint, letterId: Id, at: Instant): Complaint {
  const counted = withLetterCounted(complaint, letterId, at)
  return JSON.stringify(counted) === JSON.stringify(complaint)
    ? complaint
    : { ...counted, deliveries: complaint.deliveries + 1 }
}
