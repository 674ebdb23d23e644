/** A letter as data: stored in this form, and rendered as HTML, text and PDF. */
import type { Office } from '../directory/actor.ts'
import type { Complaint, Language, LetterChannel, Wording } from '../complaints/complaint.ts'
import type { Day } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import type { LetterKind } from '../complaints/letters.ts'
import type { Insurer, Ombudsman } from './procedure/identities.ts'

export type { Wording }
export { LETTER_KINDS } from '../complaints/letters.ts'
export type { LetterKind }

/** The input of a letter. */
export type LetterOrder = {
  kind: LetterKind
  /** The complaint after the action, so that it contains the action's own texts. */
  complaint: Complaint
  now: Instant
  channel: LetterChannel
  /** The date of the letter, instead of `now`. */
  dispatchedAt?: Instant
  /** The name under the letter. */
  signatory?: string
  /** The name of the handler, if one is assigned: an acknowledgement contains it. */
  handler?: string
  /** The sender of a FIRST_LINE_CONFIRMATION. */
  office?: Pick<Office, 'name' | 'enterpriseNumber' | 'email' | 'postalAddress'>
  insurer: Insurer
  /** An Ombudsman other than the default one, with its names in each language. */
  ombudsman?: Record<Language, Ombudsman>
  wording?: Wording
}

/** The parts of a letter; a template writes each of them, see `PARTS_OF`. */
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

/** The parts in which an author can use their own wording; the template words the others. */
export const EDITABLE = ['introduction', 'closing'] as const satisfies (Part & keyof Wording)[]

/** Plain text only; a line break in `text` is a line break in the letter. */
export type Content =
  /** Level 2 is under the letter's subject, level 3 under another heading. */
  | { kind: 'HEADING',   text: string, level: 2 | 3 }
  | { kind: 'PARAGRAPH', text: string }
  | { kind: 'LIST',      items: string[] }
  | { kind: 'FACTS',     rows: Fact[] }
  /** The complaint's own text, set apart from the letter's. Empty lines separate its paragraphs. */
  | { kind: 'QUOTE',     text: string }

export type Block = Content & { part: Part, editable?: true }

export type Fact = { label: string, value: string }

export type Letter = {
  kind: LetterKind
  language: Language
  templateVersion: string
  channel: LetterChannel
  /** The date of the letter, in Brussels. */
  date: Day
  /** Place and date as they are printed: "Wilrijk-Antwerpen, 13 april 2026". */
  dateline: string
  subject: string
  sender: { name: string, lines: string[], email?: string }
  /** The lines in the window of the envelope; the name is the first one. */
  addressee: { name: string, lines: string[] }
  /** Reference numbers at the head of the letter. */
  references: Fact[]
  blocks: Block[]
  /** The legal identity of the sender, at the foot of each page. */
  footer: string[]
}
