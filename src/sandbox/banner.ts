/**
 * The terminal output of a ready sandbox: its addresses, its clients, and first commands to try.
 */

export type BannerClient = {
  clientId: string
  role: string
  /** The client's office or member of staff. */
  name: string
}

export type BannerOptions = {
  /** e.g. `http://127.0.0.1:3000` */
  address: string
  clients: readonly BannerClient[]
  /** Shared by all clients. */
  secret: string
  readyInSeconds: number
  /** Escape codes only for a terminal. */
  colours: boolean
}

/** @returns the banner without a trailing newline */
export function banner ({ address, clients, secret, readyInSeconds, colours }: BannerOptions): string {
  const paint = (code: number) => (text: string) => colours ? `\u001B[${code}m${text}\u001B[0m` : text
  const bold = paint(1)
  const dim = paint(2)
  const blue = paint(36)
  const row = (label: string, text: string, note = '') => `  ${label.padEnd(14)} ${blue(text)}${note && `  ${dim(note)}`}`

  return [
    '',
    `  ${bold('Complaints API')}  sandbox, ready in ${readyInSeconds.toFixed(1)} s  ${dim('Ctrl-C stops it, the data stays')}`,
    ...(isLoopback(address) ? [] : ['', `  ${bold('Reachable from other machines')}, with secrets that are published in the manual. Set HOST=127.0.0.1 to close it.`]),
    '',
    row('API', address),
    row('Guides', `${address}/doc/guides`),
    row('Reference', `${address}/docs`),
    row('GraphQL', `${address}/graphiql`),
    row('Mailbox', `${address}/sandbox/mailbox`, 'sent letters'),
    row('Webhook inbox', `${address}/sandbox/webhookInbox`, 'an endpoint with this address delivers here'),
    row('Faults', `${address}/sandbox/faults`, 'PUT {"queue": {"count": 1}}; also rateLimit, bounce'),
    row('Clock', `${address}/sandbox/clock`, 'GET; PUT {"now": "2026-03-18T10:00:00+01:00"}; DELETE'),
    row('Reset', `${address}/sandbox/reset`, 'POST restores the initial data and real time'),
    '',
    ...table(clients, secret, bold),
    '',
    '  Try it, in another terminal:',
    '',
    ...curls(address, clients, secret).map(line => `  ${line}`),
    '',
  ].join('\n')
}

function table (clients: readonly BannerClient[], secret: string, bold: (text: string) => string): string[] {
  const width = (member: 'clientId' | 'role') => Math.max(...clients.map(client => client[member].length), 6) + 2
  const line = ({ clientId, role, name }: BannerClient) => `  ${clientId.padEnd(width('clientId'))}${role.padEnd(width('role'))}${name}`
  return [
    bold(line({ clientId: 'Client', role: 'Role', name: `Who (shared secret: ${secret})` })),
    ...clients.map(line),
  ]
}

/**
 * Three commands for a shell with curl and sed; the second and third use the token of the first.
 */
function curls (address: string, clients: readonly BannerClient[], secret: string): string[] {
  const client = clients[0]?.clientId ?? ''
  return [
    `TOKEN=$(curl -s -u ${client}:${secret} -d grant_type=client_credentials ${address}/oauth/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -s -H "Authorization: Bearer $TOKEN" "${address}/v1/complaints?pageSize=3"; echo`,
    `curl -s -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -d '{"receivedAt":"2026-03-18T10:00:00+01:00"}' ${address}/v1/deadlineCalculations; echo`,
  ]
}

const isLoopback = (address: string): boolean => /^http:\/\/(127\.|localhost|\[::1\])/.test(address)
