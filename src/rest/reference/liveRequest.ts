/**
 * One request of the start page with its answer, which `liveRequest.js` sends when the page opens.
 */
import { html } from '../../pages/html.ts'
import type { Html } from '../../pages/html.ts'
import type { SandboxAccess } from './options.ts'

/**
 * In the sandbox the deadlines of a complaint that the insurer receives now. Without credentials to
 * show, an operation that needs none.
 */
export function liveRequest (sandbox?: SandboxAccess): Html {
  const client = sandbox?.clients.find(({ role, offices }) => role === 'BROKER' && offices === undefined)
  return sandbox !== undefined && client !== undefined
    ? live(
      'When are the answers due if the insurer receives a complaint now?',
      'POST /v1/deadlineCalculations',
      html`<div class="code"><pre tabindex="0"><code>curl <span data-origin>http://127.0.0.1:3000</span>/v1/deadlineCalculations \\
  -H "Authorization: Bearer $token" \\
  -H 'Content-Type: application/json' \\
  -d '{"receivedAt": "<span data-now>2026-03-13T15:30:00Z</span>"}'</code></pre></div>`,
      html` data-client="${client.clientId}" data-secret="${sandbox.secret}"`,
    )
    : live(
      'What does the insurer promise?',
      'GET /v1/procedure',
      html`<div class="code"><pre tabindex="0"><code>curl <span data-origin>http://127.0.0.1:3000</span>/v1/procedure \\
  -H 'Accept-Language: en'</code></pre></div>`,
    )
}

const live = (question: string, request: string, command: Html, credentials?: Html): Html => html`
<section class="live" data-request="${request}"${credentials} aria-labelledby="live-question">
<h2 id="live-question">${question}</h2>
${command}
<div class="code answer"><p class="caption"><span class="live-status">Answer</span> <button type="button" class="again" hidden>Send again</button></p><pre tabindex="0"><code class="live-answer">This page sends the request when it opens. It needs JavaScript.</code></pre></div>
</section>`
