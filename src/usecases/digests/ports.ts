/** The storage of daily digests: who reads one, and which were sent. */
import type { EffectiveCalendar } from '../../calendar/calendars.ts'
import type { Day } from '../../calendar/days.ts'
import type { Language } from '../../complaints/complaint.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { ComplaintPorts } from '../complaints/ports.ts'
import type { ImprovementPorts } from '../improvement/ports.ts'
import type { Mail, MailOutcome } from '../letters/ports.ts'

/** Somebody who receives the digest, with the rights with which it is read. */
export type DigestReader = {
  actor: Actor
  email: string
  language: Language
  /** Staff whose deputy the reader is while they are absent. */
  standsInFor: Id[]
}

/** `NOTHING`: nothing waited for the reader, so nothing was sent. */
export type DigestOutcome = 'SENT' | 'NOTHING' | 'REFUSED'

export type DigestStore = {
  /** Handlers, managers and offices that want a digest and have none for this day yet. */
  readers (day: Day): Promise<DigestReader[]>
  /**
   * Claims the digest of a reader for some minutes; another process then leaves it alone.
   * @returns false when it is claimed or done, or failed too often
   */
  claim (readerId: Id, day: Day): Promise<boolean>
  settle (readerId: Id, day: Day, outcome: DigestOutcome): Promise<void>
  /**
   * References of complaints that the reader can open whose newest dispatch of a letter bounced.
   */
  bounced (actor: Actor, handlerIds: readonly Id[] | undefined): Promise<string[]>
  /** The published calendars, in the order of their publication. */
  calendars (): Promise<readonly EffectiveCalendar[]>
}

export type DigestPorts = Pick<ComplaintPorts, 'store' | 'clock'> & ImprovementPorts & {
  digests: DigestStore
  send (mail: Mail): Promise<MailOutcome>
  /** The insurer, as the sender is shown. */
  senderName: string
  /** The part of the message ids after `@`. */
  domain: string
  /** The Brussels hour from which digests are sent. */
  hour: number
}
