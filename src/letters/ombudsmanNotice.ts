/**
 * The notice that the person can turn to the Ombudsman. Every letter contains it, and the API
 * returns it at any time.
 */
import type { Complaint, Language } from '../complaints/complaint.ts'
import { addressLines, labelled, typeset } from './formats.ts'
import type { Content, Fact } from './letter.ts'
import type { Audience, Stage } from './ombudsmanTexts.ts'
import { OMBUDSMAN_TEXTS } from './ombudsmanTexts.ts'
import type { Ombudsman } from './procedure/identities.ts'
import { OMBUDSMAN } from './procedure/identities.ts'
import { bareHost } from './procedure/procedureText.ts'

/** The facts that determine the wording. */
export type Concerned = Pick<Complaint, 'complainant' | 'cycles'>

export type OmbudsmanNotice = { language: Language, text: string, ombudsman: Ombudsman }

/** The notice for this person at this stage. Empty lines separate its paragraphs. */
export const ombudsmanNotice = (
  complaint: Concerned,
  language: Language,
  ombudsman: Ombudsman = OMBUDSMAN[language],
): OmbudsmanNotice => ({
  language,
  text: [
    ...paragraphs(complaint, language, ombudsman),
    ways(language, ombudsman).map(({ label, value }) => labelled(label, value, language)).join('\n'),
  ].join('\n\n'),
  ombudsman,
})

/** The notice as a part of a letter. */
export const ombudsmanContents = (complaint: Concerned, language: Language, ombudsman: Ombudsman): Content[] => [
  { kind: 'HEADING', level: 2, text: OMBUDSMAN_TEXTS[language].heading(ombudsman.name) },
  ...paragraphs(complaint, language, ombudsman).map(text => ({ kind: 'PARAGRAPH' as const, text })),
  { kind: 'FACTS', rows: ways(language, ombudsman) },
]

function paragraphs (complaint: Concerned, language: Language, { name }: Ombudsman): string[] {
  const { way, competence, nature, contact } = OMBUDSMAN_TEXTS[language]
  return [
    way[stageOf(complaint)](name),
    `${competence[audienceOf(complaint)]} ${nature}`,
    contact,
  ].map(text => typeset(text, language))
}

function ways (language: Language, { name, postalAddress, email, website }: Ombudsman): Fact[] {
  const { labels } = OMBUDSMAN_TEXTS[language]
  return [
    { label: labels.post, value: [name, ...addressLines(postalAddress, language)].join(', ') },
    { label: labels.email, value: email },
    { label: labels.website, value: bareHost(website) },
  ]
}

/** A complaint that was reopened awaits a new answer, so its stage is BEFORE_ANSWER again. */
const stageOf = ({ cycles }: Concerned): Stage =>
  cycles.at(-1)?.finalAnswer === undefined ? 'BEFORE_ANSWER' : 'AFTER_ANSWER'

function audienceOf ({ complainant: { capacity, isConsumer } }: Concerned): Audience {
  if (capacity === 'BROKER' || capacity === 'PROSPECT') return capacity
  return isConsumer === undefined ? 'UNKNOWN' : isConsumer ? 'CONSUMER' : 'BUSINESS'
}
