/** The insurer's published complaints procedure as data, in four languages. */
import type { Language } from '../../complaints/complaint.ts'
import { asHtml } from './html.ts'
import { IDENTITIES_DEFAULT, INSURER_DEFAULT, OMBUDSMAN } from './identities.ts'
import type { Identities, Insurer, Ombudsman } from './identities.ts'
import { SECTION_IDS } from './procedureText.ts'
import type { ProcedureText, SectionId, SectionText, Wording } from './procedureText.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export { IDENTITIES_DEFAULT, INSURER_DEFAULT, OMBUDSMAN }
export type { Identities, Insurer, Ombudsman }

/** The published text dates from March 2024. */
export const PROCEDURE_VERSION = '2024-03'

const WORDINGS: Record<Language, Wording> = { nl, fr, de, en }

export type Procedure = {
  version: string
  language: Language
  /** True for the Dutch text only. */
  authentic: boolean
  /** States which text is authentic, in the language of the translation. */
  note?: string
  title: string
  insurer: Insurer
  ombudsman: Ombudsman
  /**
   * The first paragraph of a section is the line under its heading, if it has one. A paragraph with
   * line breaks is a postal address.
   */
  sections: { id: SectionId, title: string, paragraphs: string[] }[]
  text: string
  html: string
}

/** The procedure in one language, as `GET /v1/procedure` returns it. */
export function procedureIn (
  language: Language,
  insurer: Insurer = INSURER_DEFAULT,
  ombudsman: Ombudsman = OMBUDSMAN[language],
): Procedure {
  const procedure = WORDINGS[language](insurer, ombudsman)
  const { title, note, sections } = procedure
  return {
    version: PROCEDURE_VERSION,
    language,
    authentic: language === 'nl',
    ...(note === undefined ? {} : { note }),
    title,
    insurer,
    ombudsman,
    sections: SECTION_IDS.map(id => ({ id, title: sections[id].title, paragraphs: allParagraphs(sections[id]) })),
    text: asText(procedure),
    html: asHtml(language, procedure),
  }
}

const allParagraphs = ({ lead, paragraphs }: SectionText): string[] =>
  lead === undefined ? paragraphs : [lead, ...paragraphs]

const asText = ({ title, note, sections }: ProcedureText): string => [
  title,
  ...SECTION_IDS.flatMap(id => [sections[id].title, ...allParagraphs(sections[id])]),
  ...(note === undefined ? [] : [note]),
].join('\n\n')
