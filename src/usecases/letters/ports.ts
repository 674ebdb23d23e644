/** The ports of letters: storage, PDF rendering and a mail server. */
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Language, LetterChannel } from '../../complaints/complaint.ts'
import type { LetterKind } from '../../complaints/letters.ts'
import type { Letter, LetterOrder } from '../../letters/letter.ts'
import type { Position } from '../complaints/listQuery.ts'

/**
 * `QUEUED` waits for the mail server and meets no deadline; `BOUNCED` was refused or came back.
 */
export type DispatchState = 'QUEUED' | 'ACCEPTED' | 'POSTED' | 'BOUNCED'

/** One sending of a letter. */
export type LetterDispatch = {
  id: Id
  channel: LetterChannel
  state: DispatchState
  /** Domain time, like the other instants here. */
  queuedAt: Instant
  dispatchedAt?: Instant
  bouncedAt?: Instant
  /** The letter was sent outside this service and only recorded here. */
  sentElsewhere: boolean
  /** Why it was not delivered (yet), as the mail server reported it. */
  failure?: string
}

export type LetterForm = 'html' | 'text' | 'pdf'

/** The letter as sent: HTML, text, and the source of the PDF. */
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
  /** Oldest first; never empty. */
  dispatches: LetterDispatch[]
}

/** Letters of a complaint that the actor can open, decrypted with the complaint's key. */
export type LetterReader = {
  /** Newest first. @param before the position of the previous page's last letter */
  letters(complaintId: Id, key: Buffer, before: Position | undefined, limit: number): Promise<StoredLetter[]>,
  /** For several complaints, the limit applying to each. Complaints without letters are absent. */
  lettersOf(
    keys: ReadonlyMap<Id, Buffer>,
    before: Position | undefined,
    limit: number,
  ): Promise<Map<Id, StoredLetter[]>>,
  letter(complaintId: Id, key: Buffer, letterId: Id): Promise<StoredLetter | undefined>,
  letterContent(complaintId: Id, key: Buffer, letterId: Id): Promise<LetterContent | undefined>,
  /** Dispatches of all complaints that the actor can open, newest first. */
  dispatches(filters: DispatchFilters, before: Position | undefined, limit: number): Promise<DispatchItem[]>,
}

export type DispatchFilters = { state?: DispatchState[], channel?: LetterChannel[] }
export type DispatchItem = Omit<LetterDispatch, 'sentElsewhere' | 'bouncedAt'> & {
  complaintId: Id, letterId: Id, kind: LetterKind,
}

/** Writes to a complaint that is locked. */
export type LetterWriter = {
  insertLetter(letter: Omit<StoredLetter, 'dispatches'>, content: LetterContent, key: Buffer): Promise<void>,
  /** @param recipient e-mail address, or the lines of a postal address */
  insertDispatch(
    complaintId: Id, letterId: Id, dispatch: LetterDispatch, recipient: string, key: Buffer,
  ): Promise<void>,
}

/** A dispatch to send now, claimed for a limited time. */
export type ClaimedDispatch = {
  id: Id
  complaintId: Id
  claim: string
  /** Earlier attempts that were postponed. */
  attempts: number
  /**
   * Earlier starts that never ended: they failed by an internal error, or killed their process.
   */
  failedStarts: number
  letterId: Id
  kind: LetterKind
  /** Decrypts the letter. @throws Error when it cannot be decrypted */
  opened (): { recipient: string, content: LetterContent }
}

export const MAX_STARTS = 3

/** A letter as the sandbox's mailbox shows it; `id` is the dispatch's. */
export type SentLetter = Pick<LetterDispatch, 'id' | 'channel' | 'state' | 'queuedAt' | 'dispatchedAt'> & {
  complaintId: Id
  letterId: Id
  /** An e-mail address, or the lines of a postal address. */
  to: string
  subject: string
  /** The source of the PDF. */
  letter: Letter
  html: string
  text: string
}

/**
 * Dispatches of all complaints, for the background job that sends. A claim counts as a start before
 * anything is sent.
 */
export type OutboxStore = {
  /** Claims dispatches without an unfinished start. */
  claim (limit: number): Promise<ClaimedDispatch[]>
  /** Claims one whose last start never ended: it may have killed its process. */
  claimStarted (): Promise<ClaimedDispatch | undefined>
  /** Records an internal error: the start counts, and the next one follows after a second. */
  failed (claimed: ClaimedDispatch): Promise<void>
  /** Schedules the next attempt, in real time. */
  postpone (claimed: ClaimedDispatch, failure: string, retryInMs: number): Promise<void>
  find (dispatchId: Id): Promise<{ id: Id, complaintId: Id, letter: { id: Id, kind: LetterKind } } | undefined>
  /**
   * The latest arrival first, whatever the clock of the sandbox said then.
   * @param dispatchId limits the result to one dispatch
   */
  sent (dispatchId: Id | undefined, limit: number): Promise<SentLetter[]>
}

/**
 * Settles a dispatch in the transaction that changes the complaint. False when another process has
 * settled it already.
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
  /** Permanent: the address is wrong, or the message was refused. */
  | { outcome: 'REFUSED', reply: string }
  /** Temporary: greylisted, or the server is unreachable. */
  | { outcome: 'POSTPONED', reply: string }

/**
 * The header `Auto-Submitted` (RFC 3834, 5): a message that a machine worded, so that other
 * machines do not answer it.
 */
export type AutoSubmitted = 'auto-replied' | 'auto-generated'

/** `from` is a display name; the mailer sets the address. */
export type Mail = {
  messageId: string,
  /** Absent for a letter that a person worded. */
  autoSubmitted?: AutoSubmitted,
  from: string,
  to: { name: string, address: string },
  subject: string,
  html: string,
  text: string,
  /** Attached; absent for a notice. */
  pdf?: Buffer,
  language: Language,
}

/**
 * Renders a letter as PDF outside the event loop. The caller checks that the actor may read it.
 * @param client whose share of the renderer is used: a client's id, or the name of a job
 * @throws Problem 429 when this client has too many letters waiting; 503 when too many wait in
 * total, or the letter takes too long
 */
/** Composes a letter that is only shown. @throws Problem 429, 503 */
export type RenderPreview = (order: LetterOrder, client: string) => Promise<LetterContent>

export type RenderPdf = (letter: { id: Id, digest: string, letter: Letter }, client: string) => Promise<Buffer>

/** A mail server, over reused connections. */
export type Mailer = { send (mail: Mail): Promise<MailOutcome>, close (): void }
