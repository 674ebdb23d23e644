/** The published procedure as a page. */
import type { Language } from '../../complaints/complaint.ts'
import { procedureIn } from '../../letters/procedure/index.ts'
import type { Identities } from '../../letters/procedure/index.ts'
import { html, raw } from '../../pages/html.ts'
import { page } from '../../pages/layout.ts'
import { languageLinks } from './languages.ts'

export const PROCEDURE_PATH = '/doc/procedure'

const CONTENTS = { nl: 'Inhoud', fr: 'Contenu', de: 'Inhalt', en: 'Contents' } as const

/** @param path of the page, for the links to the other languages */
export function procedurePage (
  language: Language,
  { insurer, ombudsman }: Identities,
  { sandbox, path = PROCEDURE_PATH }: { sandbox: boolean, path?: string },
): string {
  const { title, sections, html: text, version } = procedureIn(language, insurer, ombudsman[language])
  return page({
    title,
    path: PROCEDURE_PATH,
    lang: language,
    sandbox,
    sidebar: {
      label: CONTENTS[language],
      content: html`<h2>${CONTENTS[language]}</h2>
<ul>${sections.map(section => html`<li><a href="#${section.id}">${section.title}</a></li>`)}</ul>`,
    },
  }, html`${languageLinks(path, language)}
${raw(text)}
<p class="note">${insurer.legalEntity} · ${insurer.enterpriseNumber} · ${version}</p>`)
}
