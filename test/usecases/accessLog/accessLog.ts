/**
 * Who read what: every operation that reads leaves its row, through both APIs, and the rows name
 * nobody.
 */
import type { LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import t from 'tap'
import { operations } from '../../../src/contract/document.ts'
import { AN, CARLA, CLIENTS } from '../../../src/sandbox/seed/people.ts'
import { restCalls } from '../../support/calls.ts'
import { queryOf } from '../../support/contracts.ts'
import { FORM_TYPE, formOf } from '../../support/multipart.ts'
import { BROKER, COMPLAINT, inReview, logged, NOW, received } from '../../support/situations.ts'
import { until } from '../../support/waiting.ts'
import { anotherProcess, createWorld, startApp } from '../../world.ts'

const world = await createWorld(t)
const rest = restCalls(world)
world.clock.set(NOW)

type App = Pick<typeof world.app, 'inject'>
async function send (
  client: string, method: string, url: string, payload?: object | Buffer, headers: Record<string, string> = {},
  app: App = world.app,
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: method as 'GET',
    url,
    headers: {
      authorization: `Bearer ${await world.token(client)}`,
      ...(Buffer.isBuffer(payload) && { 'content-type': FORM_TYPE }),
      ...headers,
    },
    ...(payload && { payload }),
  })
}

/** Reading operations that show no data about a person of a complaint, and why. */
const NOT_LOGGED: Record<string, string> = {
  listAccessLog: 'ids, and the names of those who read',
  listEvents: 'no personal data', getTask: 'counts', listTaskResults: 'references and problems, without values',
  getPeriodReport: 'figures', getRootCauseReport: 'figures',
  listImprovementActions: 'the insurer\'s own work', getImprovementAction: 'the same', listImprovementActionHistory: 'the same',
  getHistoryProof: 'ids and hashes', listCheckpoints: 'about no complaint', getCheckpointConsistency: 'about no complaint',
  listCheckpointKeys: 'public',
  calculateDeadlines: 'about no complaint', listCalendars: 'about no complaint', listCalendarDays: 'about no complaint',
  getCalendar: 'about no complaint', listErasures: 'ids of what was erased', getErasure: 'the same',
  listRegisterColumns: 'names of columns', listRetentionRules: 'the insurer\'s rules', dryRunRetention: 'references',
  getProcedure: 'public', listCodeLists: 'public', getMe: 'the caller',
  listWebhookEndpoints: 'addresses of receivers', getWebhookEndpoint: 'the same', listWebhookDeliveries: 'ids',
  getWebhookDelivery: 'ids',
  ...Object.fromEntries([
    'listOffices', 'getOffice', 'listStaff', 'getStaffMember', 'listClients', 'getClient', 'listRegisterEvents',
  ].map(name => [name, 'the directory'])),
}
/** POST operations that read. */
const READING_POSTS: Record<string, object> = {
  searchComplaints: { name: COMPLAINT.complainant.name },
  previewLetter: { action: 'ACKNOWLEDGE', input: { channel: 'EMAIL' } },
  calculateDeadlines: {},
  queryDataSubject: { name: COMPLAINT.complainant.name },
  dryRunRetention: {},
}
/** Read over this period. */
const QUERIES: Record<string, string> = { listRegister: '?from=2026-01-01&to=2026-12-31' }
const REST_ONLY = [
  'getLetterHtml', 'getLetterText', 'getLetterPdf', 'downloadAttachment', 'downloadEvidenceBundle',
  'downloadDataSubjectExport',
]

const { id: complaintId } = await inReview(rest)
const under = `/v1/complaints/${complaintId}`
const posted = async (path: string, payload: object | Buffer): Promise<string> =>
  (await send('handler-an', 'POST', `${under}/${path}`, payload)).json<{ id: string }>().id
await send('handler-an', 'POST', `${under}/substantiveReplies`, {
  text: 'Wij hebben uw dossier opnieuw onderzocht en lichten hieronder toe wat wij vonden.', channel: 'EMAIL',
})
const ids: Record<string, string> = {
  complaintId,
  kind: 'FINAL_ANSWER',
  messageId: await posted('messages', {
    direction: 'INBOUND', channel: 'PHONE', language: 'nl', kind: 'INFORMATION', text: 'Belde.',
  }),
  noteId: await posted('notes', { text: 'Denk eraan.', visibility: 'SHARED' }),
  attachmentId: await posted('attachments', formOf({ content: 'Een verslag.' })),
  bundleId: await posted('evidenceBundles', { profile: 'SUPERVISOR' }),
  exportId:
    (await send('manager-carla', 'POST', '/v1/dataSubjects/export', { name: COMPLAINT.complainant.name })).json<
      { id: string }
    >().id,
  letterId: (await send('handler-an', 'GET', `${under}/letters`)).json<{ items: { id: string }[] }>().items[0]?.id
    ?? '',
}

// The answer is overdue, so that the agenda has it.
world.clock.set('2026-05-04T09:00:00Z')

type Row = {
  operation: string, complaint_ids: string[], actor_id: string, role: string, client_id: string, refused: boolean,
  on_behalf_of: string | null, at: Date,
}
const rows = (): Promise<Row[]> => world.owner.query('select * from access_log order by sequence')
/** Reading the log writes what this process has recorded. */
const flush = () => send('auditor-dirk', 'GET', `${under}/accessLog?pageSize=1`)
/** Rows of the next calls alone. */
async function afterwards (): Promise<void> {
  await flush()
  await world.owner.query('truncate access_log')
}
const accessesOf = async (operation: string, client: string): Promise<Row[]> => {
  const { staffId, id } = CLIENTS.find(({ clientId }) => clientId === client) ?? { id: '' }
  return (await rows()).filter(row => row.operation === operation && row.actor_id === (staffId ?? id))
}

const reading = operations().filter(({ method, operation }) =>
  operation['x-served-elsewhere'] !== true && (method === 'get' || operation.operationId in READING_POSTS)
)

t.test('every operation that reads leaves a row, or it is stated why not', async t => {
  const known = reading.map(({ operation }) => operation.operationId)
  t.same(
    Object.keys(NOT_LOGGED).filter(name => !known.includes(name)),
    [],
    'nothing is stated of an operation that is gone',
  )
  for (const { path, method, operation: { operationId } } of reading) {
    await afterwards()
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name)
    const client = operationId === 'listHistory' ? 'auditor-dirk' : 'manager-carla'
    const response = await send(
      client,
      method.toUpperCase(),
      url + (QUERIES[operationId] ?? ''),
      READING_POSTS[operationId],
    )
    if (operationId in NOT_LOGGED) {
      await flush()
      t.same(await accessesOf(operationId, client), [], `${operationId}: ${NOT_LOGGED[operationId]}`)
      continue
    }
    t.equal(response.statusCode, 200, `${operationId}: ${response.body.slice(0, 200)}`)
    const [row] = await until(async () => {
      await flush()
      const found = await accessesOf(operationId, client)
      return found.length > 0 && found
    }, `${operationId} leaves no row`)
    t.ok(row?.complaint_ids.includes(complaintId), operationId)
    t.equal(row?.refused, false, operationId)
  }
})

/** Where GraphQL reads what an operation reads: a root field, or a member of a complaint. */
const page = '{ edges { cursor } }'
const ROOTS: Record<string, [string, object]> = {
  getComplaint: ['query ($id: ID!) { complaint(id: $id) { description } }', { id: complaintId }],
  listComplaints: ['{ complaints { edges { node { description } } } }', {}],
  searchComplaints: [
    'query ($input: SearchComplaintsInput!) { searchComplaints(input: $input) { edges { node { description } } } }',
    { input: READING_POSTS.searchComplaints },
  ],
  getAgenda: ['{ agenda { dueToday { items { description } } } }', {}],
  listDispatches: ['{ dispatches { edges { node { failure } } } }', {}],
  getLetter: [queryOf('letter'), ids], getMessage: [queryOf('message'), ids], getNote: [queryOf('note'), ids],
  getAttachment: [queryOf('attachment'), ids],
  listRegister: ['{ register(from: "2026-01-01", to: "2026-12-31") { edges { node { complainantName } } } }', {}],
  queryDataSubject: ['query ($input: QueryDataSubjectInput!) { dataSubject(input: $input) { found } }', {
    input: READING_POSTS.queryDataSubject,
  }],
  previewLetter: [queryOf('previewLetter'), { input: { complaintId, ...READING_POSTS.previewLetter } }],
}
const MEMBERS: Record<string, string> = {
  listHistory: `history ${page}`, verifyHistory: 'historyVerification { length }', listMessages: `messages ${page}`,
  listNotes: `notes ${page}`, listAttachments: `attachments ${page}`, listLetters: `letters ${page}`,
  getEscalationReceipt: 'escalationReceipt { contentDigest }', getOmbudsmanNotice: 'ombudsmanNotice { text }',
  explainDeadline: 'deadlineExplanation(kind: FINAL_ANSWER) { dueOn }',
}

t.test('and so it does in GraphQL', async t => {
  const logged = reading.map(({ operation }) => operation.operationId).filter(name => !(name in NOT_LOGGED))
  t.same(
    [...Object.keys(ROOTS), ...Object.keys(MEMBERS), ...REST_ONLY].toSorted(),
    logged.toSorted(),
    'each has its place',
  )
  const member = (name: string): [string, object] =>
    [`query ($id: ID!) { complaint(id: $id) { ${MEMBERS[name]} } }`, { id: complaintId }]
  for (const name of [...Object.keys(ROOTS), ...Object.keys(MEMBERS)]) {
    await afterwards()
    const [query, given] = ROOTS[name] ?? member(name)
    const wanted = [...query.matchAll(/\$(\w+)/g)].map(([, variable = '']) => variable)
    const variables = Object.fromEntries(Object.entries(given).filter(([variable]) => wanted.includes(variable)))
    const response = await send('manager-carla', 'POST', '/graphql', { query, variables })
    t.notOk(response.json().errors, response.body.slice(0, 300))
    const [row] = await until(async () => {
      await flush()
      const found = await accessesOf(name, 'manager-carla')
      return found.length > 0 && found
    }, `${name} leaves no row`)
    t.ok(row?.complaint_ids.includes(complaintId), name)
  }
  await afterwards()
  await received(rest)
  await send('manager-carla', 'POST', '/graphql', {
    query: `{ complaints { edges { node { description history ${page} } } } }`,
  })
  await flush()
  const [list, histories, ...others] = (await rows()).filter(({ actor_id: by }) => by === CARLA.id)
  t.same(others, [], 'a page and its histories are two rows')
  t.same(list?.complaint_ids.toSorted(), histories?.complaint_ids.toSorted())
  t.equal(list?.complaint_ids.length, 2)
})

t.test('a row holds ids and codes: no name, no value, no word of a search', async t => {
  await afterwards()
  await send('manager-carla', 'POST', '/v1/complaints/query', {
    name: 'Peeters', email: 'jan.peeters@example.be', text: 'weken',
  })
  await send(BROKER, 'GET', under, undefined, { 'on-behalf-of': 'Sofie Janssens' })
  await flush()
  const [{ text }] = await world.owner.query<[{ text: string }]>('select string_agg(r::text, \' \') as text from access_log r')
  t.notMatch(text, /Peeters|Sofie|Janssens|Carla|weken|example/i)
  const columns = await world.owner.query<{ name: string }[]>(
    'select attname as name from pg_attribute where attrelid = \'access_log\'::regclass and attnum > 0 order by 1',
  )
  t.same(columns.map(({ name }) => name), [
    'actor_id', 'at', 'client_id', 'complaint_ids', 'on_behalf_of', 'operation', 'refused', 'role', 'sequence',
  ])
})

type Entry = {
  at: string,
  actor: { id: string, name: string, role: string },
  clientId: string,
  operation: string,
  refused?: boolean,
  onBehalfOf?: string,
}
type Entries = { items: Entry[], next?: string }
const logOf = async (client: string, id = complaintId, query = ''): Promise<Entry[]> =>
  (await send(client, 'GET', `/v1/complaints/${id}/accessLog${query}`)).json<Entries>().items

t.test('managers and auditors see who read, and an office on its own; staff appear by role and name', async t => {
  await afterwards()
  await send('handler-an', 'GET', under)
  await send(BROKER, 'GET', `${under}/messages`, undefined, { 'on-behalf-of': 'Sofie Janssens' })
  await send('broker-ghent', 'GET', under)
  const an = { actor: { id: AN.id, name: AN.name, role: 'HANDLER' }, clientId: 'handler-an', operation: 'getComplaint' }
  const office = CLIENTS.find(({ clientId }) => clientId === BROKER)
  const own = {
    actor: { id: office?.id, name: office?.name, role: 'BROKER' }, clientId: BROKER, operation: 'listMessages',
    onBehalfOf: 'Sofie Janssens',
  }
  const withoutTime = (entries: Entry[]) => entries.map(({ at: _at, ...entry }) => entry)
  for (const client of ['manager-carla', 'auditor-dirk']) {
    const [attempt, ...others] = withoutTime(await logOf(client))
    t.same(others, [own, an], client)
    t.same([attempt?.clientId, attempt?.operation, attempt?.refused], ['broker-ghent', 'getComplaint', true], client)
  }
  t.same(withoutTime(await logOf(BROKER)), [own, an], 'no attempts of others')

  const answers = await Promise.all(['handler-an', 'broker-ghent', 'admin-els'].map(client =>
    send(client, 'GET', `${under}/accessLog`)
  ))
  t.same(answers.map(({ statusCode }) => statusCode), [403, 404, 403])
  const graph =
    'query ($id: ID!) { complaint(id: $id) { accessLog { edges { node { operation actor { name role } refused onBehalfOf } } } } }'
  const accessLogOf = async (client: string) =>
    (await send(client, 'POST', '/graphql', { query: graph, variables: { id: complaintId } })).json()
  t.equal((await accessLogOf('handler-an')).errors[0].extensions.status, 403)
  const nodes = (await accessLogOf(BROKER)).data.complaint.accessLog.edges.map(({ node }: { node: object }) => node)
  t.same(nodes.at(-1), {
    operation: 'getComplaint',
    actor: { name: AN.name, role: 'HANDLER' },
    refused: null,
    onBehalfOf: null,
  })

  await world.owner.query('update staff set name = \'An Peeters-Verhulst\' where id = $1', [AN.id])
  await send('admin-els', 'PATCH', `/v1/staff/${CARLA.id}`, { email: 'carla@example.be' }, { 'if-match': '"1"' })
  t.equal((await logOf('manager-carla')).at(-1)?.actor.name, 'An Peeters-Verhulst', 'the name is today\'s')
  await world.owner.query('update staff set name = $2 where id = $1', [AN.id, AN.name])
})

t.test('what an office may not open, it reads no log of', async t => {
  const { id } = await logged(rest, { ...COMPLAINT, channel: 'POST' }, 'handler-an')
  await send('handler-an', 'GET', `/v1/complaints/${id}`)
  t.equal((await send(BROKER, 'GET', `/v1/complaints/${id}/accessLog`)).statusCode, 404)
  t.equal((await logOf('manager-carla', id)).filter(({ refused }) => refused !== true).length, 1)
})

t.test('newest first, page by page; a cursor is good for its list alone', async t => {
  await afterwards()
  for (let reading = 0; reading < 7; reading++) {
    await send('handler-an', 'GET', reading % 2 === 0 ? under : `${under}/history`)
  }
  const all = await logOf('manager-carla')
  t.equal(all.length, 7)
  const moments = all.map(({ at }) => Date.parse(at))
  t.same(moments, moments.toSorted((a, b) => b - a))
  const paged: Entry[] = []
  let url: string | undefined = `${under}/accessLog?pageSize=3`
  for (let pages = 0; url !== undefined && pages < 9; pages++) {
    const body: Entries = (await send('manager-carla', 'GET', url)).json<Entries>()
    paged.push(...body.items)
    url = body.next
    await send('handler-an', 'GET', under)
  }
  t.same(paged, all, 'nothing repeats or goes missing while others read')
  const { next = '' } = (await send('manager-carla', 'GET', `${under}/accessLog?pageSize=1`)).json<Entries>()
  t.equal((await send(BROKER, 'GET', next)).statusCode, 400)
})

t.test('what a process recorded is written when it stops; several processes write one log', async t => {
  await afterwards()
  const { app, source } = await startApp(world.config, world.clock, async () => {})
  await send('handler-an', 'GET', under, undefined, {}, app)
  await send('handler-bert', 'GET', under)
  await app.close()
  await source.destroy()
  const log = await logOf('manager-carla')
  t.same(log.map(({ clientId }) => clientId).toSorted(), ['handler-an', 'handler-bert'])
})

t.test('the application\'s login adds rows, and neither reads, changes nor deletes them', async t => {
  const client = new pg.Client({ connectionString: world.database.appUrl })
  await client.connect()
  t.teardown(() => client.end())
  const asBackground = async (text: string) => {
    await client.query('begin; set local app.background = \'on\'')
    try {
      return await client.query(text)
    } finally {
      await client.query('rollback')
    }
  }
  const [{ name }] = await world.owner.query<[{ name: string }]>(
    'select inhrelid::regclass::text as name from pg_inherits where inhparent = \'access_log\'::regclass order by 1 limit 1',
  )
  for (const table of ['access_log', name]) {
    for (
      const text of [
        `select from ${table}`,
        `update ${table} set role = ''`,
        `delete from ${table}`,
        `truncate ${table}`,
        `drop table ${table}`,
      ]
    ) {
      await t.rejects(asBackground(text), { code: '42501' }, text)
    }
  }
  await t.rejects(asBackground('select drop_access_log(5)'), { code: '23514' }, 'not before six months')
  t.equal((await client.query('select drop_access_log(6) as dropped')).rows[0]?.dropped, null, 'only in the background')
})

t.test('partitions are made ahead, and dropped whole when they are old', async t => {
  await anotherProcess(t, world, { jobs: { cleanup: { tickMs: 20 } } })
  const partitions = async (): Promise<string[]> => (await world.owner.query<{ name: string }[]>(
    'select inhrelid::regclass::text as name from pg_inherits where inhparent = \'access_log\'::regclass order by 1',
  )).map(({ name }) => name)
  const monthsAgo = (months: number) => {
    const month = Temporal.Now.plainDateISO('UTC').toPlainYearMonth().subtract({ months })
    return [
      month.toString(),
      month.add({ months: 1 }).toString(),
      `access_log_${month.toString().replace('-', '_')}`,
    ] as const
  }
  const kept = monthsAgo(35)
  const past = monthsAgo(37)
  for (const [from, to, name] of [kept, past]) {
    await world.owner
      .query(`create table ${name} partition of access_log for values from ('${from}-01 00:00+00') to ('${to}-01 00:00+00')`)
  }
  const newest = monthsAgo(-3)[2]
  await world.owner.query(`drop table ${newest}`)
  const made = await until(async () => {
    const names = await partitions()
    return names.includes(newest) && !names.includes(past[2]) && names
  }, 'the partitions were not looked after')
  t.same(made, [kept[2], ...[0, -1, -2, -3].map(months => monthsAgo(months)[2])].toSorted())
  const insecure = await world.owner.query('select relname from pg_class where relispartition and relkind = \'r\' and relname <> $1 and not relrowsecurity', [kept[2]])
  t.same(insecure, [], 'each under row security')
})

t.test('a row whose month has no partition makes one', async t => {
  await afterwards()
  const month = Temporal.Now.plainDateISO('UTC').toPlainYearMonth().toString().replace('-', '_')
  await world.owner.query(`drop table access_log_${month}`)
  await send('handler-an', 'GET', under)
  t.equal((await logOf('manager-carla')).length, 1)
})
