import type { Language } from '../../complaints/complaint.ts'
import { deskName } from '../words.ts'
import type { Insurer, Ombudsman } from './identities.ts'

/** The sections of the procedure, the same in every language. */
export const SECTION_IDS = ['introduction', 'who', 'firstLine', 'insurer', 'handling', 'ombudsman'] as const
export type SectionId = (typeof SECTION_IDS)[number]

/** `lead`: the line under the heading. A paragraph with line breaks is a postal address. */
export type SectionText = { title: string, lead?: string, paragraphs: string[] }

export type ProcedureText = {
  title: string
  /** States which text is authentic, if this one is not. */
  note?: string
  sections: Record<SectionId, SectionText>
}

/** The wording of one language, for an insurer and an Ombudsman. */
export type Wording = (insurer: Insurer, ombudsman: Ombudsman) => ProcedureText

/** The complaints desk as the procedure prints it: without the postal code. */
export function deskLines (insurer: Insurer, language: Language): string {
  const { legalEntity, complaintsDesk: { postalAddress: { street, city } } } = insurer
  return [legalEntity, deskName(insurer, language), street, city].join('\n')
}

export const ombudsmanLines = ({ name, postalAddress: { street, postalCode, city } }: Ombudsman): string =>
  [name, street, `${postalCode} ${city}`].join('\n')

/** A web address in its printed form. */
export const bareHost = (website: string): string => website.replace(/^https?:\/\//, '').replace(/\/$/, '')
