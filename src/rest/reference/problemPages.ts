/** The pages of the error table: what each problem means and what to do about it. */
import { ISSUE_TYPES, Problem, PROBLEMS } from '../../problems/problems.ts'
import type { ProblemExtras, ProblemName } from '../../problems/problems.ts'
import { TITLES } from '../../problems/titles.ts'
import type { Language } from '../../complaints/complaint.ts'
import { current, html, prose, raw } from '../../pages/html.ts'
import type { Html } from '../../pages/html.ts'
import { page, scrolling } from '../../pages/layout.ts'
import { loadHighlight } from './highlight.ts'
import { languageLinks } from './languages.ts'

export const PROBLEMS_PATH = '/doc/problems'

type Shown = { language: Language, sandbox: boolean }

const WORDS = {
  nl: {
    problems: 'Problemen',
    all: 'Alle problemen',
    status: 'Status',
    type: 'Type',
    problem: 'Probleem',
    advice: 'Wat te doen',
    example: 'Voorbeeld',
  },
  fr: {
    problems: 'Problèmes',
    all: 'Tous les problèmes',
    status: 'Statut',
    type: 'Type',
    problem: 'Problème',
    advice: 'Que faire',
    example: 'Exemple',
  },
  de: {
    problems: 'Probleme',
    all: 'Alle Probleme',
    status: 'Status',
    type: 'Typ',
    problem: 'Problem',
    advice: 'Was zu tun ist',
    example: 'Beispiel',
  },
  en: {
    problems: 'Problems',
    all: 'All problems',
    status: 'Status',
    type: 'Type',
    problem: 'Problem',
    advice: 'What to do',
    example: 'Example',
  },
} as const

export const titleIn = (name: ProblemName, language: Language): string =>
  language === 'en' ? PROBLEMS[name].title : TITLES[name][language]

const COMPLAINT = '/v1/complaints/0198a1c2-7d3e-7c4f-9b1a-2f6d8e0c5a71'

/** For problems whose detail or extension members say more than the title. */
const EXAMPLES: Partial<Record<ProblemName, { detail: string, instance?: string, extras?: ProblemExtras }>> = {
  badRequest: {
    detail: 'complainant.language must be one of nl, fr, de, en.',
    instance: '/v1/complaints',
    extras: {
      issues: [{
        type: ISSUE_TYPES.schemaViolation,
        in: 'body',
        name: 'complainant.language',
        value: 'es',
        detail: 'must be one of nl, fr, de, en',
      }],
    },
  },
  actionNotAllowed: {
    detail:
      'ANSWER is not allowed: the complaint is RECEIVED. Open to this client now: ASSIGN, ACKNOWLEDGE, NOTIFY_DELAY.',
    instance: `${COMPLAINT}/finalAnswer`,
    extras: { complaintStatus: 'RECEIVED', availableActions: ['ASSIGN', 'ACKNOWLEDGE', 'NOTIFY_DELAY'] },
  },
  interventionRequired: {
    detail: 'No intervention of the office is recorded yet.',
    instance: `${COMPLAINT}/firstLineResolution`,
    extras: { complaintStatus: 'FIRST_LINE_OPEN' },
  },
  approvalPending: {
    detail: 'An answer awaits approval by a manager.',
    instance: `${COMPLAINT}/finalAnswer`,
    extras: { complaintStatus: 'IN_REVIEW' },
  },
  brokerReferenceTaken: {
    detail: 'DOS-2026-0117 is the brokerReference of another complaint of this office.',
    instance: '/v1/complaints',
    extras: { existing: { id: '0198a1c2-7d3e-7c4f-9b1a-2f6d8e0c5a71', reference: 'K-2026-000042', href: COMPLAINT } },
  },
}

export const isProblemName = (name: string): name is ProblemName => Object.hasOwn(PROBLEMS, name)

/** The advice and the example are in English, as the API sends them. */
export async function problemPage (name: ProblemName, { language, sandbox }: Shown): Promise<string> {
  const { type, status, advice } = PROBLEMS[name]
  const words = WORDS[language]
  const title = titleIn(name, language)
  const path = `${PROBLEMS_PATH}/${name}`
  const highlight = await loadHighlight()
  return page({
    title: `${title} · ${words.problems}`, path, lang: language, sandbox, scripts: ['copy.js'],
    sidebar: sidebar(language, name),
  }, html`${languageLinks(path, language)}
<p class="crumb narrow"><a href="#sidebar">${words.all}</a></p>
<h1>${title}</h1>
<dl>
<dt>${words.status}</dt><dd>${status}</dd>
<dt>${words.type}</dt><dd><code>${type}</code></dd>
</dl>
<h2>${words.advice}</h2>
<p lang="en">${prose(advice)}</p>
<h2>${words.example}</h2>
<div class="code" lang="en"><pre tabindex="0"><code>${raw(highlight(JSON.stringify(exampleOf(name), null, 2), 'json'))}</code></pre></div>
<p class="note" lang="en">In REST this is the body, <code>application/problem+json</code> (RFC 9457). In GraphQL, the <code>extensions</code> of the error contain <code>type</code>, <code>status</code> and <code>issues</code>. <a href="/doc/guides/errors">Errors</a> says which requests to repeat.</p>`)
}

/** A whole document as the API would send it. */
export function exampleOf (name: ProblemName): object {
  const { detail, instance, extras } = EXAMPLES[name] ?? { detail: `${PROBLEMS[name].title}.` }
  return { ...new Problem(name, detail, extras).document, instance: instance ?? COMPLAINT }
}

export const problemsPage = ({ language, sandbox }: Shown): string => page({
  title: WORDS[language].problems, path: PROBLEMS_PATH, lang: language, sandbox, wide: true,
}, html`${languageLinks(PROBLEMS_PATH, language)}
<h1>${WORDS[language].problems}</h1>
<p lang="en">Every refusal is a problem document (RFC 9457). Use its <code>type</code> in your code, and not its text. Its <code>href</code> leads to one of these pages.</p>
${scrolling(html`<table>
<thead><tr><th scope="col">${WORDS[language].status}</th><th scope="col">${WORDS[language].problem}</th><th scope="col">${
  WORDS[language].type
}</th></tr></thead>
<tbody>${BY_STATUS.map(name => row(name, language))}</tbody>
</table>`)}`)

const BY_STATUS = (Object.keys(PROBLEMS) as ProblemName[]).toSorted((a, b) => PROBLEMS[a].status - PROBLEMS[b].status)

const addressOf = (name: ProblemName, language: Language): string => `${PROBLEMS_PATH}/${name}?lang=${language}`

const row = (name: ProblemName, language: Language): Html =>
  html`<tr><td>${PROBLEMS[name].status}</td><td><a href="${addressOf(name, language)}">${
    titleIn(name, language)
  }</a></td><td><code>${PROBLEMS[name].type}</code></td></tr>\n`

const sidebar = (language: Language, shown: ProblemName) => ({
  label: WORDS[language].problems,
  content: html`<h2><a href="${PROBLEMS_PATH}?lang=${language}">${WORDS[language].problems}</a></h2>
<ul>${BY_STATUS.map(name => html`<li><a href="${addressOf(name, language)}"${current(name === shown)}>${PROBLEMS[name].status} ${
    titleIn(name, language)
  }</a></li>`)}</ul>`,
})
