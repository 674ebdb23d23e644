/**
 * A process that logs everything it can, from its start to its end: personal data go through every
 * operation that writes, of both APIs, rightly, wrongly, and into a database that refuses each row
 * with its values. None of it is in any log.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { LIFECYCLE } from '../../src/complaints/lifecycle.ts'
import type { ActionName } from '../../src/complaints/actions.ts'
import { operations } from '../../src/contract/document.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { ANTWERP, BERT, GHENT, SANDBOX_SECRET } from '../../src/sandbox/seed/people.ts'
import { freshDatabase } from '../cluster/database.ts'
import { breakages } from '../support/faults.ts'
import { MUTATIONS, mutationFor, namesInPath } from '../support/documents.ts'
import { bodyOf, seeded } from '../support/generate.ts'
import type { Known } from '../support/generate.ts'
import { start } from '../support/processes.ts'
import { BODY_SCHEMAS, membersOf, typesOf, withMember } from '../support/shapes.ts'
import type { Member, Schema } from '../support/shapes.ts'
import * as make from '../support/situations.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

/** In no other test's data, and in no word that anybody would log. */
const MARK = `Zwaantje${randomBytes(6).toString('hex').replace(/\d/g, digit => 'ghijklmnop'[Number(digit)] as string)}`
const CLIENTS = ['broker-antwerp', 'handler-an', 'manager-carla', 'admin-els']
const random = seeded(20_260_316)

const database = await freshDatabase(t)
const main = start(t, 'src/main.ts', {
  SANDBOX: 'true', DATABASE_URL: database.appUrl, MIGRATIONS_DATABASE_URL: database.ownerUrl,
  DATA_DIR: join(temporaryFolder(t), 'data'), PORT: '0', LOG_LEVEL: 'trace', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
})
await main.until(/ready in/)
const address = /API +(http:\/\/127\.0\.0\.1:\d+)/.exec(main.output())?.[1] as string

const tokens = new Map<string, string>()
for (const client of CLIENTS) {
  const form = new URLSearchParams({
    grant_type: 'client_credentials', client_id: client, client_secret: SANDBOX_SECRET,
  })
  const { access_token: token } = await (await fetch(`${address}/oauth/token`, { method: 'POST', body: form }))
    .json() as { access_token: string }
  tokens.set(client, token)
}

type Shown = { id?: string, version?: number, availableActions?: ActionName[], ombudsmanReferrals?: { id: string }[] }
type Answer = { status: number, document: Shown & { items?: Shown[], errors?: { extensions?: { status?: number } }[] } }

/** By what was asked, how often each status came. */
const statuses = new Map<string, Map<number, number>>()

async function ask (
  name: string,
  client: string,
  method: string,
  path: string,
  body?: string | FormData,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const json = typeof body === 'string' && { 'content-type': 'application/json' }
  const response = await fetch(address + path, {
    method,
    headers: { authorization: `Bearer ${tokens.get(client)}`, ...json, ...headers },
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  const document: Answer['document'] = /json/.test(response.headers.get('content-type') ?? '') && text !== ''
    ? JSON.parse(text)
    : {}
  const status = document.errors?.[0]?.extensions?.status ?? response.status
  const counts = statuses.get(name) ?? new Map<number, number>()
  statuses.set(name, counts.set(status, (counts.get(status) ?? 0) + 1))
  return { status, document }
}

/** What takes any text at all. */
const takesText = ({ schema: { enum: values, format = '', pattern = '\\S', ...schema } }: Member): boolean =>
  values === undefined && typesOf(schema).includes('string') && ['plain-text', 'free-text', 'email'].includes(format)
  && (pattern === '\\S' || format === 'email')

const textIn = ({ format, minLength = 1, maxLength = 1000 }: Schema): string =>
  format === 'email'
    ? `${MARK}@example.be`
    : `${MARK} `.repeat(Math.ceil(minLength / MARK.length) + 1).slice(
      0,
      Math.max(minLength, Math.min(maxLength, 3 * MARK.length)),
    ).trim()

/** What must be one of a kind, or lead somewhere. */
const SPECIAL: Record<string, () => string> = {
  brokerReference: () => `${MARK} ${random.below(1e9)}`,
  url: () => `http://127.0.0.1:9/${MARK}`,
}

/**
 * The body with personal data wherever a text stands.
 * @param everywhere also where one might stand, whether it may together with the rest or not
 */
function planted (operation: string, body: object, everywhere = false): object {
  let whole = body
  for (const { path, schema } of membersOf(BODY_SCHEMAS.get(operation) as Schema).filter(takesText)) {
    const holder = path.slice(0, -1).reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
      whole,
    )
    const last = path.at(-1) as string
    if (typeof holder !== 'object' || holder === null || !(everywhere || last in holder)) continue
    if (last !== 'enterpriseNumber') whole = withMember(whole, path, SPECIAL[last]?.() ?? textIn(schema))
  }
  return whole
}

const known: Known = {
  ids: { complaintId: [], staffId: [BERT.id], officeId: [GHENT.id], endpointId: [] },
  cursors: [],
  offers: new Map(),
}

/** What the client can open and do now. */
async function learn (client: string): Promise<void> {
  const { document: { items = [] } } = await ask(
    'listComplaints', client, 'GET', '/v1/complaints?pageSize=200&sort=-updatedAt',
  )
  for (const { id = '', availableActions = [], ombudsmanReferrals = [] } of items) {
    known.offers.set(id, { client, operations: availableActions.map(action => LIFECYCLE[action].operation) })
    if (!known.ids.complaintId?.includes(id)) known.ids.complaintId?.push(id)
    known.ids.referralId = [...known.ids.referralId ?? [], ...ombudsmanReferrals.map(one => one.id)]
  }
}

const writes = operations().filter(({ method, operation }) =>
  method !== 'get' && operation['x-served-elsewhere'] !== true
)
  .map(({ path, method, operation }) => ({ name: operation.operationId, path, method: method.toUpperCase() }))
const written = new Map(writes.map(operation => [operation.name, operation]))

async function write (
  name: string,
  client: string,
  complaintId: string,
  body: object | undefined,
  headers: Record<string, string> = {},
): Promise<void> {
  const { method, path } = written.get(name) ?? { method: 'POST', path: '' }
  const idOf = (part: string): string => part === 'complaintId' ? complaintId : known.ids[part]?.at(-1) ?? MARK
  const url = path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(idOf(part)))
  const more = { 'if-match': '*', 'on-behalf-of': MARK, 'idempotency-key': `${MARK}-${random.below(1e9)}`, ...headers }
  const { status, document: { id } } = await ask(name, client, method, url, body && JSON.stringify(body), more)
  if (name === 'createWebhookEndpoint' && status === 201 && id !== undefined) known.ids.endpointId?.push(id)
  if (!MUTATIONS.includes(name)) return
  const ids = Object.fromEntries(namesInPath(name).map(part => [part, idOf(part)]))
  const document = mutationFor(name, body ?? {}, ids, random, known)
  await ask(name, client, 'POST', '/graphql', JSON.stringify(document), {
    ...more,
    'idempotency-key': `${MARK}-${random.below(1e9)}`,
  })
}

const anyComplaint = (): string => random.pick(known.ids.complaintId ?? [])
const REPRESENTATIVE = {
  name: 'x',
  relation: 'LAWYER',
  mandateProvided: true,
  email: 'x@example.be',
  postalAddress: make.POSTAL_ADDRESS,
}
const LOGGED = {
  ...make.COMPLAINT, complainant: { ...make.PERSON, phone: '0' }, representative: REPRESENTATIVE, brokerReference: 'x', remedySought: 'x', policyNumber: 'x', claimNumber: 'x',
  interventions: [{ kinds: ['ANSWER'], summary: 'x' }],
}
const USUAL: Record<string, object> = {
  ...make.BODIES,
  logComplaint: LOGGED,
  updateComplaint: { policyNumber: 'x', remedySought: 'x', complainant: { name: 'x', email: 'x@example.be' } },
  addMessage: { direction: 'INBOUND', channel: 'PHONE', kind: 'INFORMATION', language: 'nl', text: 'x' },
  addNote: { text: 'x', visibility: 'SHARED' },
  createOffice: { name: 'x', code: 'MERK', enterpriseNumber: '0400008796' },
  updateOffice: { name: 'x' },
  createWebhookEndpoint: { url: 'x', description: 'x' },
  updateWebhookEndpoint: { description: 'x' },
  createStaffMember: { name: 'x', role: 'HANDLER', email: 'x@example.be' },
  createClient: { clientId: 'nieuw-kantoor', name: 'x', officeId: ANTWERP.id },
  updateStaffMember: { name: 'x' },
  searchComplaints: { text: 'x', name: 'x' },
  previewLetter: { action: 'ACKNOWLEDGE', input: { channel: 'EMAIL' } },
}
/** Staff say how it arrived, and know no reference of the office's. */
function usualFor (name: string, client: string): object | undefined {
  if (name !== 'logComplaint' || client.startsWith('broker')) return USUAL[name]
  const { brokerReference: _office, interventions: _theirs, ...rest } = LOGGED
  return { ...rest, channel: 'EMAIL' }
}

async function everyWrite (): Promise<void> {
  for (const client of CLIENTS.slice(0, 3)) await learn(client)
  for (const { name } of writes) {
    const offers = [...known.offers].filter(([, { operations }]) => operations.includes(name)).slice(0, 2)
    const targets = offers.length > 0
      ? offers.map(([id, { client }]) => [client, id] as const)
      : CLIENTS.map(client => [client, anyComplaint()] as const)
    for (const [client, id] of targets) {
      const schema = BODY_SCHEMAS.get(name)
      if (schema === undefined) {
        await write(name, client, id, undefined)
        continue
      }
      const body = usualFor(name, client) ?? bodyOf(name, random, known, false)
      await write(name, client, id, planted(name, body))
      await write(name, client, id, planted(name, body, true))
      for (const member of membersOf(schema).filter(() => random.chance(0.08))) {
        const [broken] = breakages(member)
        try {
          await write(
            name,
            client,
            id,
            withMember(
              body,
              member.path,
              typeof broken?.value === 'string' ? `${MARK}${broken.value}` : { [MARK]: MARK },
            ),
          )
        } catch (error) {
          if (!(error instanceof TypeError)) throw error
        }
      }
    }
  }
}

async function besides (): Promise<void> {
  const row = JSON.stringify({
    ...make.COMPLAINT,
    complainant: { ...make.PERSON, name: MARK, email: `${MARK}@example.be` },
    description: `Het ${MARK} van een klacht.`,
    policyNumber: MARK,
  })
  for (const lines of [row, `${row}\n{"${MARK}": `, `${row}\n{"complainant": {"name": "${MARK}"}}`]) {
    await ask('importComplaints', 'broker-antwerp', 'POST', written.get('importComplaints')?.path as string, lines, {
      'content-type': 'application/x-ndjson',
    })
  }
  for (const body of [`{"complainant": {"name": "${MARK}`, `"${MARK}"`, `{"${MARK}": 1}`, MARK]) {
    for (const path of ['/v1/complaints', '/graphql', '/v1/complaints/query', `/v1/${MARK}`]) {
      await ask('malformed', 'broker-antwerp', 'POST', path, body)
    }
  }
  for (
    const query of [
      `{ complaint(id: "${MARK}") { ${MARK} } }`,
      `{ "${MARK}" }`,
      `mutation { logComplaint(input: {description: "${MARK}", ${MARK}: 1}) { complaint { id } } }`,
    ]
  ) {
    await ask('malformed', 'broker-antwerp', 'POST', '/graphql', JSON.stringify({ query, variables: { [MARK]: MARK } }))
  }
  for (const member of ['text', 'name', 'policyNumber', 'claimNumber']) {
    for (const value of [MARK, `${MARK} ${'㌖'.repeat(150)}`, [MARK]]) {
      await ask(
        'searchComplaints',
        'manager-carla',
        'POST',
        '/v1/complaints/query',
        JSON.stringify({ [member]: value }),
      )
    }
  }
  for (
    const path of [
      `/v1/complaints/${MARK}`,
      `/v1/complaints?brokerReference=${MARK}&${MARK}=1`,
      `/v1/complaints?after=${MARK}`,
      `/${MARK}`,
      `/%E0%A4%A${MARK}`,
      `/v1/events?after=${MARK}`,
    ]
  ) {
    for (const method of ['GET', 'POST']) await ask('addresses', 'broker-antwerp', method, path)
  }
  for (const content of [`Tekst van ${MARK}.`, `%PDF-1.7 ${MARK}`]) {
    const form = new FormData()
    form.set('file', new Blob([content]), `${MARK}.txt`)
    form.set('description', MARK)
    for (const client of CLIENTS) {
      await ask('addAttachment', client, 'POST', `/v1/complaints/${anyComplaint()}/attachments`, form)
    }
  }
  const form = new URLSearchParams({ grant_type: MARK, client_id: MARK, client_secret: MARK })
  await fetch(`${address}/oauth/token`, { method: 'POST', body: form })
  await ask('tokens', 'broker-antwerp', 'GET', '/v1/me', undefined, { authorization: `Bearer ${MARK}.${MARK}.${MARK}` })
}

/** Every row is refused, in words that quote it, as PostgreSQL's own do. */
const REFUSING = `
  create function refuse() returns trigger language plpgsql as $$ begin
    raise exception 'refused: % ${MARK}', new using detail = 'Failing row contains ' || new::text, hint = '${MARK}', errcode = '23514', table = tg_table_name, constraint = '${MARK} refused';
  end $$`
const REFUSED = [
  'complaints', 'events', 'stored_responses', 'messages', 'notes', 'attachments', 'letters', 'tasks', 'offices',
  'staff', 'clients', 'webhook_endpoints', 'evidence_bundles', 'import_rows',
]

t.test('what people wrote is in no log of a whole run', { timeout: 200_000 }, async t => {
  await everyWrite()
  await besides()
  const reached = writes.filter(({ name }) => [...statuses.get(name)?.keys() ?? []].some(status => status < 300)).map(
    ({ name }) => name
  )
  t.comment(`done: ${reached.length} of ${writes.length} operations`)
  t.ok(reached.length >= 20, `done, not only tried: ${reached.join(' ')}`)
  t.same(writes.filter(({ name }) => !statuses.has(name)).map(({ name }) => name), [], 'every operation was asked')
  const stored = await asAdmin(
    database.adminUrl,
    async client =>
      (await client.query('select from complaints where to_jsonb(complaints)::text ilike $1', [`%${MARK}%`])).rowCount
        ?? 0,
  )
  t.ok(stored > 0, `${stored} complaints hold the mark`)

  await asAdmin(database.adminUrl, client => client.query(`${REFUSING}; ${REFUSED.map(table =>
    `create trigger refuse before insert or update on ${table} for each row execute function refuse()`).join(';')}`))
  await everyWrite()
  await besides()
  const faults = [...statuses.values()].reduce((sum, counts) => sum + (counts.get(500) ?? 0), 0)
  t.ok(faults >= 30, `${faults} requests failed in the database`)
  t.match(main.output(), /"level":50.*"sqlState":"23514","table":"/, 'which the log tells')

  main.signal('SIGTERM')
  const { code, output } = await main.ended
  t.equal(code, 0)
  const lines = output.split('\n')
  t.ok(lines.filter(line => line.startsWith('{"level":')).length > faults, `${lines.length} lines`)
  t.same(lines.filter(line => line.toLowerCase().includes(MARK.toLowerCase())).map(line => line.slice(0, 2000)), [], 'none of them in the process\'s own log')

  const [{ data_directory: folder }] = await asAdmin(
    database.adminUrl,
    async client => (await client.query<{ data_directory: string }>('show data_directory')).rows,
  ) as [{ data_directory: string }]
  const server = readFileSync(join(dirname(folder), 'postgres.log'), 'utf8').split('\n')
  t.ok(server.length > 1)
  t.same(server.filter(line => line.toLowerCase().includes(MARK.toLowerCase())), [], 'nor in PostgreSQL\'s')
})
