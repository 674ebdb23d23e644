/** The webhook inbox as a page. */
import { html } from '../pages/html.ts'
import type { Html } from '../pages/html.ts'
import { page, scrolling } from '../pages/layout.ts'
import type { ReceivedWebhook } from './webhookInbox.ts'

export const inboxPage = (path: string, received: readonly ReceivedWebhook[]): string => page(
  { title: 'Webhook inbox · Sandbox', path, sandbox: true, wide: true },
  html`<h1>Webhook inbox</h1>
<p class="lead">The webhooks that arrived at this sandbox: the newest first.</p>
<p>${received.length === 0
    ? 'There is nothing yet. Register an endpoint with the address of this page, then send it a test.'
    : 'The times are real time, as in webhook-timestamp.'}</p>
${received.length > 0 && scrolling(html`<table>
<thead><tr><th scope="col">Received</th><th scope="col">Type</th><th scope="col">Signature</th><th scope="col">Message</th></tr></thead>
<tbody>${received.map(row)}</tbody>
</table>`)}`,
)

const row = ({ receivedAt, path, type, verified, reason, requestHeaders, body }: ReceivedWebhook): Html => html`<tr>
<td class="nowrap">${receivedAt.slice(0, 19).replace('T', ' ')} UTC</td>
<td>${type}<br>${path}</td>
<td><span class="state${!verified && ' bad'}">${verified ? 'Verified' : 'Not verified'}</span><br>${reason}</td>
<td><details><summary>Headers and body</summary><pre tabindex="0"><code>${
  requestHeaders.map(({ name, value }) => `${name}: ${value}`).join('\n')
}

${indented(body)}</code></pre></details></td></tr>\n`

function indented (body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2)
  } catch {
    return body
  }
}
