import type { Language } from '../../complaints/complaint.ts'
import { escaped } from '../escaped.ts'
import { SECTION_IDS } from './procedureText.ts'
import type { ProcedureText, SectionText } from './procedureText.ts'

/** The text as plain semantic HTML: one article, no styles, no links. */
export function asHtml (language: Language, { title, note, sections }: ProcedureText): string {
  const parts = SECTION_IDS.map(id => `<section id="${id}">\n${sectionHtml(sections[id])}\n</section>`)
  const footer = note === undefined ? [] : [`<footer><p>${escaped(note)}</p></footer>`]
  return [`<article lang="${language}">`, `<h1>${escaped(title)}</h1>`, ...parts, ...footer, '</article>'].join('\n')
}

const sectionHtml = ({ title, lead, paragraphs }: SectionText): string => [
  `<h2>${escaped(title)}</h2>`,
  ...(lead === undefined ? [] : [`<p><em>${escaped(lead)}</em></p>`]),
  ...paragraphs.map(paragraph => paragraph.includes('\n')
    ? `<address>${escaped(paragraph).replaceAll('\n', '<br>')}</address>`
    : `<p>${escaped(paragraph)}</p>`),
].join('\n')
