/** The pages of the error table: what each problem means and what to do about it. */
import { ISSUE_TYPES, Problem, PROBLEMS } from '../../problems/problems.ts'
import type { ProblemExtras, ProblemName } from '../../problems/problems.ts'
import { html, page, prose } from './page.ts'
import type { Html } from './page.ts'

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

export function problemPage (name: ProblemName): string {
  const { type, status, title, advice } = PROBLEMS[name]
  return page({ title: `${title} · Problems`, path: `/doc/problems/${name}` }, html`
<p class="crumb"><a href="/doc/problems">Problems</a></p>
<h1>${title}</h1>
<dl>
<dt>Status</dt><dd>${status}</dd>
<dt>Type</dt><dd><code>${type}</code></dd>
</dl>
<h2>What to do</h2>
<p>${prose(advice)}</p>
<h2>Example</h2>
<pre><code>${JSON.stringify(exampleOf(name), null, 2)}</code></pre>
<p class="note">In REST this is the body, <code>application/problem+json</code> (RFC 9457). In GraphQL <code>type</code>, <code>status</code> and <code>issues</code> stand in the error's <code>extensions</code>. What to repeat and what not: <a href="/doc/guides/errors">Errors</a>.</p>`)
}

/** A whole document as the API would send it. */
export function exampleOf (name: ProblemName): object {
  const { detail, instance, extras } = EXAMPLES[name] ?? { detail: `${PROBLEMS[name].title}.` }
  return { ...new Problem(name, detail, extras).document, instance: instance ?? COMPLAINT }
}

export const problemsPage = (): string => page({ title: 'Problems', path: '/doc/problems' }, html`
<h1>Problems</h1>
<p>Every refusal is a problem document (RFC 9457). Decide on its <code>type</code>, never on its text; its <code>href</code> leads to one of these pages.</p>
<table>
<thead><tr><th scope="col">Status</th><th scope="col">Problem</th><th scope="col">Type</th></tr></thead>
<tbody>${byStatus().map(row)}</tbody>
</table>`)

const byStatus = (): ProblemName[] =>
  (Object.keys(PROBLEMS) as ProblemName[]).toSorted((a, b) => PROBLEMS[a].status - PROBLEMS[b].status)

const row = (name: ProblemName): Html =>
  html`<tr><td>${PROBLEMS[name].status}</td><td><a href="/doc/problems/${name}">${
    PROBLEMS[name].title
  }</a></td><td><code>${PROBLEMS[name].type}</code></td></tr>\n`
