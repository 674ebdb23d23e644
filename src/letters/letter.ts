/** A letter as data: what is stored, and what HTML, text and PDF are made from. */
import type { Complaint, Language, LetterChannel, Wording } from '../complaints/complaint.ts'
import type { Day } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import type { LetterKind } from '../complaints/letters.ts'
import type { Insurer, Ombudsman } from './procedure/identities.ts'

export type { Wording }
export { LETTER_KINDS } from '../complaints/letters.ts'
export type { LetterKind }

/** What a letter is made from. */
export type LetterOrder = {
  kind: LetterKind
  /** As it is after the action, so that it holds the action's own words. */
  complaint: Complaint
  now: Instant
  channel: LetterChannel
  /** Dates the letter, in place of `now`. */
  dispatchedAt?: Instant
  /** Whose name stands under it. */
  signatory?: string
  /** Who handles the complaint, once somebody does: an acknowledgement names him. */
  handler?: string
  /** The sender of a FIRST_LINE_CONFIRMATION. */
  office?: { name: string }
  insurer: Insurer
  /** Another than the default one, as each language names it. */
  ombudsman?: Record<Language, Ombudsman>
  wording?: Wording
}

/** What a letter consists of; a template writes each of its parts, see `PARTS_OF`. */
export type Part =
  | 'salutation'
  | 'introduction'
  | 'dates'
  | 'procedure'
  | 'contact'
  | 'reply'
  | 'reasons'
  | 'complaint'
  | 'decision'
  | 'grievances'
  | 'redress'
  | 'resolution'
  | 'explanation'
  | 'next'
  | 'ombudsman'
  | 'closing'
  | 'signature'

/** In these an author's own wording may stand; the others are the template's. */
export const EDITABLE = ['introduction', 'closing'] as const satisfies (Part & keyof Wording)[]

/** Plain text throughout; a line break within `text` is one in the letter. */
export type Content =
  /** 2 under the letter's subject, 3 under another heading. */
  | { kind: 'HEADING',   text: string, level: 2 | 3 }
  | { kind: 'PARAGRAPH', text: string }
  | { kind: 'LIST',      items: string[] }
  | { kind: 'FACTS',     rows: Fact[] }
  /**
   * What the complaint says, told apart from what the letter says; its paragraphs are parted by
   * empty lines.
   */
  | { kind: 'QUOTE',     text: string }

export type Block = Content & { part: Part, editable?: true }

export type Fact = { label: string, value: string }

export type Letter = {
  kind: LetterKind
  language: Language
  templateVersion: string
  channel: LetterChannel
  /** The Brussels day on which it is dated. */
  date: Day
  /** Place and date as they are printed: "Wilrijk-Antwerpen, 13 april 2026". */
  dateline: string
  subject: string
  sender: { name: string, lines: string[], email?: string }
  /** The lines in the window of the envelope, the name first. */
  addressee: { name: string, lines: string[] }
  /** Reference numbers, as a letter heads them. */
  references: Fact[]
  blocks: Block[]
  /** Who writes, in law: at the foot of each page. */
  footer: string[]
}
