import { html, raw } from './page.ts'
import type { Html } from './page.ts'
import type { SandboxAccess, SandboxClient } from './options.ts'

type Choice = { value: string, text: string, office?: string }

/** A software vendor requests a token for one office at a time. */
const choicesOf = ({ clientId, role, name, offices }: SandboxClient): Choice[] => offices === undefined
  ? [{ value: clientId, text: `${clientId} · ${role} · ${name}` }]
  : offices.map(office => ({ value: clientId, text: `${clientId} · ${role} · for ${office.name}`, office: office.id }))

/**
 * A choice of clients: `sandboxToken.js` fetches a token and adds it to the requests of this page.
 */
export const sandboxBar = ({ secret, clients }: SandboxAccess): Html => html`<div class="sandbox" data-secret="${secret}">
<label for="sandbox-client">Sandbox client</label>
<select id="sandbox-client"><option value="">nobody</option>${clients.flatMap(choicesOf).map(({ value, text, office }) =>
    html`<option value="${value}"${office !== undefined && html` data-office="${office}"`}>${text}</option>`)}</select>
<button type="button" id="sandbox-copy" disabled>Copy token</button>
<output id="sandbox-state" for="sandbox-client"></output>
</div>`

export const sandboxScript: Html = raw('<script src="/doc/sandboxToken.js"></script>')
