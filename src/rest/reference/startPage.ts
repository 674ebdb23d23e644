/** The first page a visitor sees. */
import type { Insurer } from '../../letters/procedure/index.ts'
import { html } from '../../pages/html.ts'
import type { Html } from '../../pages/html.ts'
import { page, scrolling } from '../../pages/layout.ts'
import { liveRequest } from './liveRequest.ts'
import type { ReferenceOptions, SandboxAccess } from './options.ts'

const CARDS = [
  ['/doc/guides', 'Guides', 'The first call in five minutes, escalation, deadlines, webhooks, going to production.'],
  ['/docs', 'API reference', 'Every operation, with examples, and a way to try it here.'],
  ['/graphiql', 'GraphQL explorer', 'The same operations as one graph, with its documentation.'],
  ['/doc/procedure', 'The procedure', 'What the insurer promises, in four languages.'],
  ['/doc/problems', 'Problems', 'Each refusal, what it means and what to do.'],
] as const

const SANDBOX_CARDS = [
  ['/sandbox/mailbox', 'Mailbox', 'The letters that the sandbox sent, with their PDFs.'],
  ['/sandbox/webhookInbox', 'Webhook inbox', 'The webhooks that the sandbox received, and whether they are signed.'],
] as const

const STEPS = [
  ['Log', 'the first signal of dissatisfaction at the broker, from anybody, with or without a policy.'],
  ['Resolve', 'it in the first line: information, answers and actions are recorded.'],
  [
    'Escalate',
    'what stays unresolved, or what the person wants the insurer to handle. From that instant the clocks run.',
  ],
  ['Acknowledge', 'within 3 working days, unless an answer on the substance follows within a week.'],
  ['Answer', 'within 1 month, or give the reasons for a delay in writing within that month.'],
  ['Refer', 'to the Insurance Ombudsman, at any stage.'],
] as const

export const startPage = (document: ReferenceOptions['document'], insurer: Insurer, sandbox?: SandboxAccess): string =>
  page({
    title: document.info.title, path: '/', sandbox: sandbox !== undefined, wide: true,
    scripts: ['origin.js', 'copy.js', 'liveRequest.js'],
  }, html`<div class="hero">
<div>
<h1>${document.info.title}</h1>
<p class="lead">${document.info.summary ?? 'Log first-line complaints, escalate unresolved ones, and watch every deadline.'}</p>
<p>For brokers of ${insurer.legalEntity} and the software they work with, through REST and GraphQL alike.</p>
<p class="go"><a class="button" href="/doc/guides/first-call">First call in five minutes</a> <a href="/docs">API reference</a></p>
</div>
${liveRequest(sandbox)}
</div>
<ul class="cards">${[...CARDS, ...(sandbox ? SANDBOX_CARDS : [])].map(([href, title, text]) => html`<li><a href="${href}"><strong>${title}</strong><span>${text}</span></a></li>`)}</ul>
<h2>From the first signal to the Ombudsman</h2>
<ol class="steps">${STEPS.map(([verb, text]) => html`<li><strong>${verb}</strong> ${text}</li>`)}</ol>
${sandbox && sandboxPart(sandbox)}
<h2>For machines</h2>
<p><a href="/doc/openapi.yaml">openapi.yaml</a> and <a href="/doc/openapi.json">openapi.json</a> (OpenAPI 3.1, version ${document.info.version}) · <a href="/doc/schema.graphql">schema.graphql</a> · <a href="/v1/codeLists">code lists</a> · <a href="/v1/procedure">procedure</a> · <a href="/.well-known/oauth-authorization-server">authorisation server</a> · <a href="/.well-known/jwks.json">keys</a></p>`)

const sandboxPart = ({ secret, clients }: SandboxAccess): Html => html`
<h2>This is the sandbox</h2>
<p>Everything here is made up and can be reset. The secret of every client is <code>${secret}</code>. The reference and the explorer request a token by themselves: choose there who you are.</p>
${scrolling(html`<table>
<thead><tr><th scope="col">Client</th><th scope="col">Role</th><th scope="col">Who</th></tr></thead>
<tbody>${clients.map(({ clientId, role, name }) => html`<tr><td><code>${clientId}</code></td><td>${role}</td><td>${name}</td></tr>\n`)}</tbody>
</table>`)}
<p>A webhook endpoint with the address <code><span data-origin>http://127.0.0.1:3000</span>/sandbox/webhookInbox</code> delivers to the <a href="/sandbox/webhookInbox">webhook inbox</a>. <code>PUT /sandbox/faults</code> gives 429, 503 and bounced letters.</p>
<p>The <a href="/doc/guides/client">TypeScript client</a> is here as <a href="/client.tgz">client.tgz</a>. Worked examples: <a href="/doc/guides/embed-in-a-broker-package">a broker package</a> and <a href="/doc/guides/build-a-portal">a portal</a>.</p>
<p>You can set the clock with <code>PUT /sandbox/clock</code>. Every deadline follows.</p>
<div class="code"><pre tabindex="0"><code>curl -X PUT <span data-origin>http://127.0.0.1:3000</span>/sandbox/clock \\
  -H 'Content-Type: application/json' -d '{"now":"2026-03-18T10:00:00+01:00"}'</code></pre></div>`
