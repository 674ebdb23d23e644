/** The webhook inbox as a page. */
import type { ReceivedWebhook } from './webhookInbox.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, character => ENTITIES[character] as string)

const row = ({ receivedAt, path, type = '', verified, reason, requestHeaders, body }: ReceivedWebhook): string => `
  <tr><td>${escaped(receivedAt)}</td><td>${escaped(type)}<br><small>${escaped(path)}</small></td><td>${verified ? 'Verified' : 'Not verified'}<br><small>${escaped(reason)}</small></td>
  <td><details><summary>Headers and body</summary><pre>${escaped(requestHeaders.map(({ name, value }) => `${name}: ${value}`).join('\n'))}\n\n${escaped(indented(body))}</pre></details></td></tr>`

function indented (body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2)
  } catch {
    return body
  }
}

export const inboxPage = (received: readonly ReceivedWebhook[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Webhook inbox of the sandbox</title><meta name="viewport" content="width=device-width">
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1c2b33 }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #d7dfe3; vertical-align: top }
  th { font-weight: 600; color: #51636d } small { color: #51636d } pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style></head><body>
<h1>Webhook inbox of the sandbox</h1>
<p>What arrived, newest first. ${received.length === 0 ? 'Nothing yet. Register an endpoint with the address of this page, then send it a test.' : ''}</p>
<table><thead><tr><th scope="col">Received</th><th scope="col">Type</th><th scope="col">Signature</th><th scope="col">Message</th></tr></thead><tbody>${received.map(row).join('')}
</tbody></table></body></html>`
