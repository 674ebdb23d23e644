/** What letters need from outside: their rows, and a mail server. */
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Language, LetterChannel } from '../../complaints/complaint.ts'
import type { LetterKind } from '../../complaints/letters.ts'
import type { Letter } from '../../letters/letter.ts'
import type { Position } from '../complaints/listQuery.ts'

/**
 * `QUEUED` waits for the mail server and meets no clock; `BOUNCED` was refused by it, or came back.
 */
export type DispatchState = 'QUEUED' | 'ACCEPTED' | 'POSTED' | 'BOUNCED'

/** One time that a letter was sent. */
export type LetterDispatch = {
  id: Id
  channel: LetterChannel
  state: DispatchState
  /** Domain time, as all of these. */
  queuedAt: Instant
  dispatchedAt?: Instant
  bouncedAt?: Instant
  /** It left by other means and was only recorded here. */
  sentElsewhere: boolean
  /** Why it was not delivered (yet), in the words of the mail server. */
  failure?: string
}

export type LetterForm = 'html' | 'text' | 'pdf'

/** As it was sent: the forms, and what the PDF is made from. */
export type LetterContent = { letter: Letter, html: string, text: string }

export type StoredLetter = {
  id: Id
  complaintId: Id
  kind: LetterKind
  language: Language
  cycle?: number
  subject: string
  templateVersion: string
  /** SHA-256 of the HTML, in hex. */
  digest: string
  createdAt: Instant
  /** The first one first; never empty. */
  dispatches: LetterDispatch[]
}

/** Letters of a complaint that the actor can open; opened with the complaint's key. */
export type LetterReader = {
  /** Newest first. @param before the position of the last one seen */
  letters(complaintId: Id, key: Buffer, before: Position | undefined, limit: number): Promise<StoredLetter[]>,
  /** The same of several complaints, each with its own limit; none for one without. */
  lettersOf(
    keys: ReadonlyMap<Id, Buffer>,
    before: Position | undefined,
    limit: number,
  ): Promise<Map<Id, StoredLetter[]>>,
  letter(complaintId: Id, key: Buffer, letterId: Id): Promise<StoredLetter | undefined>,
  letterContent(complaintId: Id, key: Buffer, letterId: Id): Promise<LetterContent | undefined>,
  /** Over all complaints that the actor can open, newest first. */
  dispatches(filters: DispatchFilters, before: Position | undefined, limit: number): Promise<DispatchItem[]>,
}

export type DispatchFilters = { state?: DispatchState[], channel?: LetterChannel[] }
export type DispatchItem = Omit<LetterDispatch, 'sentElsewhere' | 'bouncedAt'> & {
  complaintId: Id, letterId: Id, kind: LetterKind,
}

/** Of a complaint that is locked. */
export type LetterWriter = {
  insertLetter(letter: Omit<StoredLetter, 'dispatches'>, content: LetterContent, key: Buffer): Promise<void>,
  /** @param recipient e-mail address, or the lines of a postal address */
  insertDispatch(
    complaintId: Id, letterId: Id, dispatch: LetterDispatch, recipient: string, key: Buffer,
  ): Promise<void>,
}

/** A dispatch that is to be sent now, claimed for a while. */
export type ClaimedDispatch = {
  id: Id
  complaintId: Id
  claim: string
  /** Made before this one, and postponed. */
  attempts: number
  /**
   * Starts before this one that never ended: they failed by a fault of ours, or killed their
   * process.
   */
  failedStarts: number
  letterId: Id
  kind: LetterKind
  /** Unsealed now. @throws Error when it cannot be */
  opened (): { recipient: string, content: LetterContent }
}

export const MOST_STARTS = 3

/** As the sandbox's mailbox shows it; `id` is that of the dispatch. */
export type SentLetter = Pick<LetterDispatch, 'id' | 'channel' | 'state' | 'queuedAt' | 'dispatchedAt'> & {
  complaintId: Id
  letterId: Id
  /** An e-mail address, or the lines of a postal address. */
  to: string
  subject: string
  html: string
  text: string
}

/**
 * Across all complaints, for the background work that sends. A claim counts as a start before
 * anything is sent.
 */
export type OutboxStore = {
  /** Dispatches without an open start. */
  claim (limit: number): Promise<ClaimedDispatch[]>
  /** One whose last start never ended: it may be what killed its process. */
  claimStarted (): Promise<ClaimedDispatch | undefined>
  /** The start failed by a fault of ours: it counts, and the next comes after a second. */
  failed (claimed: ClaimedDispatch): Promise<void>
  /** Not yet: again later, in real time. */
  postpone (claimed: ClaimedDispatch, failure: string, retryInMs: number): Promise<void>
  find (dispatchId: Id): Promise<{ id: Id, complaintId: Id, letter: { id: Id, kind: LetterKind } } | undefined>
  /** The newest first. @param dispatchId of one, or of all */
  sent (dispatchId: Id | undefined, limit: number): Promise<SentLetter[]>
}

/**
 * Within the change of the complaint: what became of a dispatch. False when another process has
 * told it already.
 */
export type OutboxUnitOfWork = {
  settleDispatch(
    dispatchId: Id,
    claim: string | undefined,
    settled: { state: 'ACCEPTED' | 'BOUNCED', at: Instant, failure?: string },
  ): Promise<boolean>,
}

export type MailOutcome =
  | { outcome: 'ACCEPTED' }
  /** For good: the address is wrong, or the message was refused. */
  | { outcome: 'REFUSED', reply: string }
  /** For now: greylisted, or out of reach. */
  | { outcome: 'POSTPONED', reply: string }

/** `from` is a name; the address is the mailer's. */
export type Mail = {
  messageId: string,
  from: string,
  to: { name: string, address: string },
  subject: string,
  html: string,
  text: string,
  pdf: Buffer,
  language: Language,
}

/**
 * A letter as PDF, rendered away from the event loop. To be asked only for whom may read the
 * letter.
 * @param client whose share of the rendering this takes: a client's id, or the name of a job
 * @throws Problem 429 when too much of this client waits; 503 when too much waits, or the letter
 * takes too long
 */
export type RenderPdf = (letter: { id: Id, digest: string, letter: Letter }, client: string) => Promise<Buffer>

/** A mail server, over connections that are kept. */
export type Mailer = { send (mail: Mail): Promise<MailOutcome>, close (): void }
