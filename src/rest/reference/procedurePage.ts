/** The published procedure as a page. */
import type { Language } from '../../complaints/complaint.ts'
import { LANGUAGES } from '../../complaints/complaint.ts'
import { label } from '../../complaints/codeLists/index.ts'
import { procedureIn } from '../../letters/procedure/index.ts'
import type { Identities } from '../../letters/procedure/index.ts'
import { html, page, raw } from './page.ts'

export function procedurePage (language: Language, { insurer, ombudsman }: Identities): string {
  const procedure = procedureIn(language, insurer, ombudsman[language])
  const languages = LANGUAGES.map(one =>
    html`<a href="/doc/procedure?lang=${one}" lang="${one}" hreflang="${one}"${
      raw(one === language ? ' aria-current="page"' : '')
    }>${label('language', one, one)}</a> `
  )
  return page({ title: procedure.title, path: '/doc/procedure', lang: language }, html`
<p class="crumb">${languages}</p>
${raw(procedure.html)}
<p class="note">${insurer.legalEntity} · ${insurer.enterpriseNumber} · ${procedure.version}</p>`)
}
