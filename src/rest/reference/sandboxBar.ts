/** Who a visitor of the sandbox is on the pages that send requests. */
import { addressOf } from '../../pages/files.ts'
import { html } from '../../pages/html.ts'
import type { Html } from '../../pages/html.ts'
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

/** Before the other scripts: it lends the token to their requests. */
export const sandboxScript: Html = html`<script src="${addressOf('sandboxToken.js')}"></script>`
