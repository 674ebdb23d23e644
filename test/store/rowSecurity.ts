/**
 * Tenancy under the ORM: what the application's login can see and do in PostgreSQL when nothing
 * above it filters. Asked by a plain client, table by table as the catalogue lists them.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import t from 'tap'
import { APP_ROLE, asAdmin, OWNER_ROLE } from '../../src/sandbox/roles.ts'
import { ANTWERP, CLIENTS, GHENT } from '../../src/sandbox/seed/people.ts'
import { assertPlainLogin, dataSource } from '../../src/store/dataSource.ts'
import { restCalls } from '../support/calls.ts'
import { rulesFor } from '../support/rowRules.ts'
import type { Rule, Rules, Settings, TableRow, Tables } from '../support/rowRules.ts'
import { createWorld } from '../world.ts'

/** Tables without row security, and why they need none. */
const EXEMPT: Record<string, string> = {
  number_series: 'how many numbers were given, of which complaint it does not say',
  feed_floor: 'one number', webhook_cursor: 'one number',
  migrations: 'the names of migrations',
}
/** Who may call. All of it is read by every process, and changed by ADMIN. */
const REGISTER = ['offices', 'staff', 'clients', 'client_secrets', 'client_grants', 'client_identities']
/**
 * Rows of an office or of the insurer that are about no complaint, and the one of them that leads
 * to the others.
 */
const OWN = ['webhook_endpoints', 'webhook_secrets', 'webhook_deliveries', 'tasks', 'import_rows']
/** What changed in the register: ADMIN and staff. */
const SEEN_BY_STAFF = ['directory_events']
/**
 * When something is to be told of a complaint: seen by who sweeps, and by who changes the
 * complaint.
 */
const SWEPT = ['timers']
/** The insurer's own work on causes: staff, and who reminds of what is late. */
const OF_INSURER = ['improvement_actions', 'improvement_action_events']
/** Attempts at what is swept: seen and written by who sweeps. */
const COUNTED = ['work_attempts', 'calendar_recalculations', 'digests']
/** Closed days, for everybody once they are published. */
const CALENDARS = ['calendars']
/** Files on their way: seen by the client that sends them, and by who sweeps up. */
const UPLOADS = ['uploads']
/**
 * What was erased, without personal data: seen by staff and the job; and the rules, by ADMIN too.
 */
const ERASURES = ['erasures', 'erasure_items', 'retention_rules']
/** What a person gets of themself: seen by the client of staff that made it. */
const EXPORTS = ['data_subject_exports', 'data_subject_export_parts']
/** What is published: everybody sees it. */
const PUBLISHED = ['checkpoints', 'checkpoint_nodes']
/** Written, and read only by a function. */
const UNREADABLE = ['access_log', 'feed_pending']
/** What reports count: seen by who changes the complaint; functions open it to reports. */
const REPORTED = ['reporting_facts']

const world = await createWorld(t)
const { database, owner } = world
const { done } = restCalls(world)

const body = (name: string, more: object = {}) => ({
  complainant: { name, capacity: 'INSURED', language: 'nl', email: 'iemand@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: `De klacht van ${name}.`, ...more,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }

const { id: antwerpFirst } = await done(
  'broker-antwerp',
  'logComplaint',
  {},
  body('Zwaantje', { brokerReference: 'DOS-1' }),
  { key: 'one' },
)
const { id: antwerpReceived } = await done('broker-antwerp', 'logComplaint', {}, body('Wannes', direct), { key: 'two' })
const { id: ghentFirst } = await done('broker-ghent', 'logComplaint', {}, body('Veerle'), { key: 'one' })
const { id: ghentReceived } = await done('broker-ghent', 'logComplaint', {}, body('Urbain', direct))
const { id: closedToOffice } = await done(
  'handler-an',
  'logComplaint',
  {},
  body('Tijl', { channel: 'POST', officeId: GHENT.id }),
)
const { id: withoutOffice } = await done('manager-carla', 'logComplaint', {}, body('Siska', { channel: 'WEB' }), {
  key: 'three',
})
await done('broker-ghent', 'recordOmbudsmanReferral', { complaintId: ghentFirst }, {
  ground: 'DIRECT_INTERVENTION_REQUESTED',
  referredOn: '2026-03-02',
})
// Reading the feed numbers it.
await world.app.inject({
  url: '/v1/events',
  headers: { authorization: `Bearer ${await world.token('manager-carla')}` },
})
for (const complaintId of [antwerpFirst, antwerpReceived, ghentFirst, ghentReceived, closedToOffice, withoutOffice]) {
  await owner.query(`
    with l as (insert into letters (id, complaint_id, kind, language, template_version, digest, created_at, sealed) values (gen_random_uuid(), $1, 'ACKNOWLEDGEMENT', 'nl', '1', '', now(), '') returning id, complaint_id)
    insert into letter_dispatches (id, letter_id, complaint_id, channel, state, queued_at, sent_elsewhere, recipient) select gen_random_uuid(), id, complaint_id, 'POST', 'POSTED', now(), false, '' from l`, [complaintId])
}
const all = [antwerpFirst, antwerpReceived, ghentFirst, ghentReceived, closedToOffice, withoutOffice]

const clientNamed = (clientId: string) => CLIENTS.find(one => one.clientId === clientId)?.id as string

const app = new pg.Client({ connectionString: database.appUrl })
await app.connect()
t.teardown(() => app.end())

/** In one transaction with these settings, rolled back. */
async function asApp<T> (settings: Settings, work: (client: pg.Client) => Promise<T>): Promise<T> {
  await app.query('begin')
  try {
    for (const [name, value] of Object.entries(settings)) {
      await app.query('select set_config($1, $2, true)', [name, value])
    }
    return await work(app)
  } finally {
    await app.query('rollback')
  }
}

const column = async (client: pg.Client, text: string): Promise<string[]> =>
  (await client.query({ text, rowMode: 'array' })).rows.map(([value]) => value)

// The feed holds what was numbered, and so nothing at first.
await owner.query('select number_feed()')
for (const [office, client] of [[ANTWERP.id, 'broker-antwerp'], [GHENT.id, 'broker-ghent'], [null, 'manager-carla']] as const) {
  await owner.query(`
    with e as (insert into webhook_endpoints (id, office_id, url, event_types, enabled, since_sequence) values (gen_random_uuid(), $1, 'https://example.be', '{}', true, 0) returning id),
    s as (insert into webhook_secrets (id, endpoint_id, sealed) select gen_random_uuid(), id, '' from e)
    insert into webhook_deliveries (id, endpoint_id, replay, state) select gen_random_uuid(), id, false, 'DELIVERED' from e`, [office])
  if (office !== null) {
    await owner.query(`
      with task as (insert into tasks (id, office_id, client_id, total) values (gen_random_uuid(), $1, $2, 1) returning id)
      insert into import_rows (task_id, line, payload) select id, 1, '' from task`, [office, clientNamed(client)])
  }
}
/** Of every complaint what both sides see, and of one what only one side does. */
const VISIBILITIES = [...all.map(id => [id, 'SHARED'] as const), [antwerpReceived, 'INTERNAL'], [
  antwerpReceived,
  'OFFICE',
]] as const
for (const [index, [id, visibility]] of VISIBILITIES.entries()) {
  const common = [id, 100 + index, visibility]
  await owner.query(`insert into messages (id, complaint_id, sequence, visibility, recorded_at, direction, channel, language, kind, at, sealed)
    values (gen_random_uuid(), $1, $2, $3, now(), 'INBOUND', 'PHONE', 'nl', 'INFORMATION', now(), '')`, common)
  await owner.query('insert into notes (id, complaint_id, sequence, visibility, recorded_at, sealed) values (gen_random_uuid(), $1, $2, $3, now(), \'\')', common)
  await owner.query(`insert into attachments (id, complaint_id, sequence, visibility, recorded_at, media_type, size, contains_health_data, sealed)
    values (gen_random_uuid(), $1, $2, $3, now(), 'text/plain', 1, false, '')`, common)
}
for (const [index, id] of all.entries()) {
  await owner.query('insert into checkpoint_nodes (leaf_index, hashes) values ($1, \'{}\')', [index])
  await owner.query('insert into checkpoint_statements (leaf_index, complaint_id, length, head, feed_sequence) values ($1, $2, 1, \'\', $1)', [index, id])
}
await owner.query('insert into checkpoints (day, tree_size, root_hash, note) values (\'2026-03-02\', 6, \'\', \'\')')
/** Whose complaint it is, made a bundle of it, and staff of all. */
for (const id of all) {
  for (const office of [null, [antwerpFirst, antwerpReceived].includes(id) ? ANTWERP.id : GHENT.id]) {
    await owner.query(`
      with task as (insert into tasks (id, kind, office_id, client_id, total) values (gen_random_uuid(), 'EVIDENCE_BUNDLE', $2, $3, 1) returning id)
      insert into evidence_bundles (id, complaint_id, office_id, profile, made_at, sealed) select id, $1, $2, 'SUPERVISOR', now(), '' from task`, [id, office, clientNamed('manager-carla')])
  }
}
await owner.query(`
  with task as (insert into tasks (id, kind, client_id, total) values (gen_random_uuid(), 'DATA_SUBJECT_EXPORT', $1, 1) returning id),
       export as (insert into data_subject_exports (id, language, made_at) select id, 'nl', now() from task returning id)
  insert into data_subject_export_parts (export_id, complaint_id, sealed) select id, $2, '' from export`, [clientNamed('manager-carla'), antwerpReceived])
await owner.query('insert into uploads (id, client_id) values (gen_random_uuid(), $1), (gen_random_uuid(), $2)', [
  clientNamed('broker-antwerp'),
  clientNamed('handler-an'),
])
await owner.query('insert into directory_events (id, type, at, subject_id, actor, changes) values (gen_random_uuid(), \'office.updated\', now(), $1, \'{}\', \'[]\')', [ANTWERP.id])

await owner.query(`
  with action as (
    insert into improvement_actions (id, title, root_causes, owner_id, due_on, status, complaint_ids, created_at, updated_at)
    select gen_random_uuid(), 'Een brief', '["PROCESS"]', id, '2026-04-01', 'OPEN', '[]', now(), now() from staff limit 1 returning id)
  insert into improvement_action_events (action_id, sequence, at, actor, changes) select id, 1, now(), '{}', '[]' from action`)
await owner.query('update complaints set cycles = $2 where id = $1', [
  ghentFirst,
  JSON.stringify([{ finalAnswer: { rootCause: 'PROCESS', dispatchedAt: '2026-03-02T10:00:00Z' } }]),
])

await owner.query('insert into digests (reader_id, day, claimed_until) values ($1, \'2026-03-02\', now())', [ANTWERP.id])
await owner.query('insert into client_identities (client_id, issuer, subject) values ($1, \'https://idp.example.be\', \'s\')', [clientNamed('broker-antwerp')])
await owner.query('update letter_dispatches set state = \'QUEUED\' where complaint_id = any ($1::uuid[])', [[antwerpFirst, ghentReceived]])
await owner.query(
  'insert into feed_pending (complaint_id, sequence) select complaint_id, sequence from events where complaint_id = $1',
  [antwerpFirst],
)
// Past its 30 days, and so for the sweep.
await owner.query('update stored_responses set stored_at = now() - interval \'31 days\' where client_id = $1', [clientNamed('manager-carla')])

type Table = { name: string, secured: boolean, policies: number, selects: boolean, deletes: boolean }
const tables: Table[] = await owner.query(`
  select relname as name, relrowsecurity as secured, (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies,
         has_table_privilege('${APP_ROLE}', pg_class.oid, 'select') as selects, has_table_privilege('${APP_ROLE}', pg_class.oid, 'delete') as deletes
  from pg_class join pg_namespace n on n.oid = relnamespace
  where relkind in ('r', 'p') and not relispartition and nspname not in ('pg_catalog', 'information_schema') order by relname`)
const stated = [
  ...Object.keys(EXEMPT), ...REGISTER, ...OWN, ...SEEN_BY_STAFF, ...SWEPT, ...COUNTED, ...CALENDARS, ...OF_INSURER,
  ...UPLOADS, ...ERASURES, ...UNREADABLE, ...REPORTED, ...PUBLISHED, ...EXPORTS,
]
const content = tables.map(({ name }) => name).filter(name => !stated.includes(name))
const idColumn = (table: string): string => table === 'complaints' ? 'id' : 'complaint_id'

/** Of every table with complaint content: whose rows this connection gets. */
async function seen (settings: Settings): Promise<Record<string, string[]>> {
  return asApp(settings, async client => {
    const found: Record<string, string[]> = {}
    for (const table of content) {
      found[table] = await column(client, `select distinct ${idColumn(table)}::text as id from ${table} order by id`)
    }
    return found
  })
}

/**
 * The same complaints from every table; stored responses belong to clients, and the feed to who saw
 * the events happen.
 */
const everywhere = (ids: string[], responses: string[] = [], feed = ids) =>
  Object
    .fromEntries(content.map(
      table => [table, (table === 'stored_responses' ? responses : table === 'feed' ? feed : ids).toSorted()]
    ))

t.test('every table is under row security with a policy, or it is stated why not', async t => {
  for (const { name, secured, policies } of tables) t.equal(secured && policies > 0, !(name in EXEMPT), name)
  t.same(
    stated.filter(name => !tables.some(table => table.name === name)),
    [],
    'nothing is stated of a table that is gone',
  )
  t.same(
    tables.filter(({ selects }) => !selects).map(({ name }) => name),
    ['access_log', 'feed_floor', 'feed_pending'],
    'these cannot be read at all',
  )
  const others = await owner
    .query(`select relname from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind in ('v', 'm', 'f')`)
  t.same(others, [], 'no view, which would read with its owner\'s rights')
})

t.test('every table with complaint content has rows to hide', async t => {
  for (const table of content) {
    const rows: { id: string }[] = await owner.query(`select distinct ${idColumn(table)} as id from ${table}`)
    t.ok(rows.length >= 3, table)
  }
})

const CONNECTIONS: [string, Settings, Record<string, string[]>][] = [
  ['without settings',           {},                                                     everywhere([])],
  ['with empty settings',        { 'app.office': '', 'app.staff': '', 'app.client': '', 'app.writing': '' }, everywhere([])],
  ['of an office',               { 'app.office': ANTWERP.id },                           everywhere([antwerpFirst, antwerpReceived])],
  ['of the other office',        { 'app.office': GHENT.id },                             everywhere([ghentFirst, ghentReceived])],
  ['of an unknown office',       { 'app.office': randomUUID() },                         everywhere([])],
  ['of staff',                   { 'app.staff': 'on' },                                  everywhere([antwerpReceived, ghentReceived, closedToOffice, withoutOffice])],
  ['of staff, spelt otherwise',  { 'app.staff': 'true' },                                everywhere([])],
  ['of a client',                { 'app.client': clientNamed('broker-antwerp') },        everywhere([], [antwerpFirst, antwerpReceived])],
  ['of a client with one key',   { 'app.client': clientNamed('manager-carla') },         everywhere([], [withoutOffice])],
  ['that write one complaint',   { 'app.writing': `{${ghentFirst}}` },                   { ...everywhere([ghentFirst], [], []), evidence_bundles: [] }],
  ['of ADMIN',                   { 'app.admin': 'on' },                                  everywhere([])],
  ['of the relay',               { 'app.relay': 'on' },                                  everywhere([], [], all)],
  ['of an import',               { 'app.import': 'on' },                                 everywhere([])],
  ['of background work',         { 'app.background': 'on' },                             { ...everywhere([], [withoutOffice]), checkpoint_statements: all.toSorted() }],
  ['of who sends letters',       { 'app.mail': 'on' },                                   { ...everywhere([]), complaint_keys: all.toSorted(), letters: all.toSorted(), letter_dispatches: all.toSorted() }],
]
for (const [whose, settings, expected] of CONNECTIONS) {
  t.test(`a connection ${whose} sees only its rows of every table`, async t => t.same(await seen(settings), expected))
}

const owned: [string, Settings, endpoints: number, tasks: number, register: number][] = [
  ['without settings',     {},                               0, 0, 0],
  ['of an office',         { 'app.office': ANTWERP.id },     1, 1, 0],
  ['of an unknown office', { 'app.office': randomUUID() },   0, 0, 0],
  ['of staff',             { 'app.staff': 'on' },            1, 0, 1],
  ['of ADMIN',             { 'app.admin': 'on' },            0, 0, 1],
  ['of a client',          { 'app.client': clientNamed('broker-antwerp') }, 0, 0, 0],
  ['of the relay',         { 'app.relay': 'on' },            3, 0, 0],
  ['of an import',         { 'app.import': 'on' },           0, 2, 0],
  ['of background work',   { 'app.background': 'on' },       0, 0, 0],
  ['of who sends letters', { 'app.mail': 'on' },             0, 0, 0],
]
for (const [whose, settings, endpoints, tasks, register] of owned) {
  t.test(`a connection ${whose} sees, and can remove, only its rows beside complaints`, async t => {
    for (const table of [...OWN, ...SEEN_BY_STAFF]) {
      const expected = table.startsWith('webhook') ? endpoints : SEEN_BY_STAFF.includes(table) ? register : tasks
      const rows = table === 'tasks' ? 'tasks where kind = \'IMPORT\'' : table
      t.equal((await asApp(settings, client => column(client, `select 1 from ${rows}`))).length, expected, table)
      // Those who only look, and what each may remove, are the use cases' business: here it is that
      // none reaches further.
      if (OWN.includes(table)) {
        t.ok(
          ((await asApp(settings, client => client.query(`delete from ${rows}`))).rowCount ?? 0) <= expected,
          `delete from ${rows}`,
        )
      }
    }
  })
}

for (const [whose, settings] of CONNECTIONS) {
  t.test(`a connection ${whose} sees improvement actions only for staff and reminders`, async t => {
    const [staff, background] = [settings['app.staff'] === 'on', settings['app.background'] === 'on']
    const counts = await asApp(settings, client => Promise.all(
      OF_INSURER.map(async table => (await column(client, `select 1 from ${table}`)).length)))
    t.same(counts, [staff || background ? 1 : 0, staff ? 1 : 0])
  })
}

for (const [whose, settings] of CONNECTIONS) {
  t.test(`a connection ${whose} sees only the timers that it may fire or rewrite`, async t => {
    const expected = settings['app.background'] ? all : settings['app.writing'] ? [ghentFirst] : []
    t.same(
      await asApp(
        settings,
        client => column(client, 'select distinct complaint_id::text as id from timers order by id'),
      ),
      expected.toSorted(),
    )
  })
}

for (const [whose, settings] of CONNECTIONS) {
  t.test(`a connection ${whose} sees only messages, notes and attachments for its side`, async t => {
    const expected = settings['app.office'] === ANTWERP.id
      ? ['OFFICE', 'SHARED']
      : settings['app.staff'] === 'on'
      ? ['INTERNAL', 'SHARED']
      : []
    for (const table of ['messages', 'notes', 'attachments']) {
      t.same(
        await asApp(settings, client =>
          column(client, `select visibility from ${table} where complaint_id = '${antwerpReceived}' order by 1`)),
        expected,
        table,
      )
    }
    const uploads = settings['app.background'] ? 2 : settings['app.client'] === clientNamed('broker-antwerp') ? 1 : 0
    t.equal((await asApp(settings, client => column(client, 'select id from uploads'))).length, uploads, 'uploads')
  })
}

t.test('a task of staff is for the client that asked, and no office\'s', async t => {
  const rows: [Settings, number][] = [
    [{ 'app.staff': 'on', 'app.client': clientNamed('manager-carla') }, 6],
    [{ 'app.staff': 'on', 'app.client': clientNamed('handler-an') }, 0],
    [{ 'app.client': clientNamed('manager-carla') }, 0],
    [{ 'app.office': ANTWERP.id, 'app.client': clientNamed('manager-carla') }, 2],
    [{ 'app.admin': 'on', 'app.client': clientNamed('manager-carla') }, 0],
  ]
  for (const [settings, count] of rows) t.equal((await asApp(settings, client => column(client, 'select 1 from tasks where kind = \'EVIDENCE_BUNDLE\''))).length, count, JSON.stringify(settings))
})

t.test('settings end with their transaction', async t => {
  await app.query(`begin; set local app.office = '${ANTWERP.id}'; set local app.staff = 'on'; commit`)
  t.same(await column(app, 'select id from complaints'), [])
})

const OFFICE: Settings = { 'app.office': ANTWERP.id }
const WRITING: Settings = {
  ...OFFICE,
  'app.staff': 'on',
  'app.client': clientNamed('broker-antwerp'),
  'app.writing': `{${all.join(',')}}`,
}
/** Of this one everything was told. */
const FIRED: Settings = { 'app.background': 'on', 'app.writing': `{${antwerpFirst}}` }
await owner.query('update timers set fired_at = now() where complaint_id = $1', [antwerpFirst])
const event = (id: string) => `insert into events (complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash, staff_saw)
  values ('${id}', 99, 'complaint.closed', now(), 99, '{}', '', '', '', true)`
const storing = (client: string) => `insert into stored_responses (client_id, operation, key, complaint_id, fingerprint, etag, body)
  values ('${clientNamed(client)}', 'closeComplaint', 'k', '${antwerpFirst}', '', '', '')`

const forbidden: [string, Settings, string][] = [
  ['a new complaint without app.writing',      OFFICE,  `insert into complaints (id) values ('${randomUUID()}')`],
  ['a change without app.writing',             OFFICE,  `update complaints set status = 'CLOSED' where id = '${antwerpFirst}'`],
  ['a change while writing another',           { ...OFFICE, 'app.writing': `{${ghentFirst}}` }, `update complaints set status = 'CLOSED' where id = '${antwerpFirst}'`],
  ['an event without app.writing',             OFFICE,  event(antwerpFirst)],
  ['an event of a complaint of others',        { ...OFFICE, 'app.writing': `{${antwerpFirst}}` }, event(ghentFirst)],
  ['a key without app.writing',                OFFICE,  `insert into complaint_keys (complaint_id, wrapped) values ('${antwerpFirst}', '')`],
  ['a note without app.writing',               OFFICE,  `insert into notes (id, complaint_id, sequence, visibility, recorded_at, sealed) values ('${randomUUID()}', '${antwerpFirst}', 7, 'OFFICE', now(), '')`],
  ['an import of staff',                       { ...WRITING, 'app.office': '' }, `insert into tasks (id, client_id, total) values ('${randomUUID()}', '${clientNamed('broker-antwerp')}', 1)`],
  ['a task of no office for an office',        OFFICE,  `insert into tasks (id, kind, client_id, total) values ('${randomUUID()}', 'EVIDENCE_BUNDLE', '${clientNamed('broker-antwerp')}', 1)`],
  ['a bundle without app.writing',             OFFICE,  `insert into evidence_bundles (id, complaint_id, office_id, profile, made_at, sealed) values ('${randomUUID()}', '${antwerpFirst}', '${ANTWERP.id}', 'SUPERVISOR', now(), '')`],
  ['a bundle of the other side',               WRITING, `insert into evidence_bundles (id, complaint_id, office_id, profile, made_at, sealed) values ('${randomUUID()}', '${antwerpFirst}', '${GHENT.id}', 'SUPERVISOR', now(), '')`],
  ['an upload of another client',              WRITING, `insert into uploads (id, client_id) values ('${randomUUID()}', '${clientNamed('broker-ghent')}')`],
  ...['messages', 'notes', 'attachments'].map((table): [string, Settings, string] => [`a change of ${table}`, WRITING, `update ${table} set visibility = 'SHARED'`]),
  ['a phase without app.writing',              OFFICE,  `insert into deadline_phases (complaint_id) values ('${antwerpFirst}')`],
  ['a timer without app.writing',              { ...OFFICE, 'app.background': 'on' }, `insert into timers (complaint_id, type, kind, cycle, due_on, due_at) values ('${antwerpFirst}', '', '', 1, '2026-01-01', now())`],
  ['a timer of another complaint',             WRITING, `update timers set complaint_id = '${randomUUID()}'`],
  ['an order without app.writing',             OFFICE,  `insert into due_orders (complaint_id) values ('${antwerpFirst}')`],
  ['a stored response of another client',      WRITING, storing('broker-ghent')],
  ['a stored response given to another client',    WRITING, `update stored_responses set client_id = '${clientNamed('broker-ghent')}'`],
  ['row security switched off',                WRITING, 'set local row_security = off; select id from complaints'],
  ...['update events set hash = \'\'', 'delete from events', 'truncate events'].map((text): [string, Settings, string] => [text, WRITING, text]),
  ...tables.flatMap(({ name, deletes }): [string, Settings, string][] => [
    ...(deletes ? [] : [[`delete from ${name}`, WRITING, `delete from ${name}`] as [string, Settings, string]]),
    [`truncate ${name}`, WRITING, `truncate ${name} cascade`],
    [`drop table ${name}`, WRITING, `drop table ${name} cascade`],
    [`no row security on ${name}`, WRITING, `alter table ${name} disable row level security`],
    [`a policy on ${name}`, WRITING, `create policy mine on ${name} using (true)`],
  ]),
  ...['complaint_keys', 'directory_events', 'feed', 'feed_pending', 'feed_floor'].map((table): [string, Settings, string] => [`update ${table}`, WRITING, `update ${table} set ${table === 'complaint_keys' ? 'wrapped = \'\'' : table === 'directory_events' ? 'type = \'\'' : table === 'feed_floor' ? 'last = 0' : 'sequence = 0'}`]),
  ...[...REGISTER, 'directory_events'].map((table): [string, Settings, string] => [`insert into ${table}`, WRITING, `insert into ${table} default values`]),
  ['a table of its own',                       WRITING, 'create table mine (id integer)'],
  ['a function of its own',                    WRITING, 'create function mine() returns integer language sql return 1'],
  ['the owner\'s role',                        WRITING, `set role ${OWNER_ROLE}`],
  ['the owner\'s session',                     WRITING, `set session authorization ${OWNER_ROLE}`],
]
for (const [what, settings, text] of forbidden) {
  t.test(`the application's login is refused ${what}`, async t => {
    await t.rejects(asApp(settings, client => client.query(text)), { code: '42501' })
  })
}

const untouched: [string, Settings, string][] = [
  ['complaints of others',           OFFICE, `update complaints set status = 'CLOSED' where id <> '${antwerpFirst}' and id <> '${antwerpReceived}'`],
  ['phases without app.writing',     OFFICE, 'delete from deadline_phases'],
  ['orders without app.writing',     OFFICE, 'delete from due_orders'],
  ['uploads of other clients',       { 'app.client': clientNamed('broker-ghent') }, 'delete from uploads'],
  ['timers without app.writing',     { 'app.background': 'on' }, 'update timers set fired_at = now()'],
  ['timers without app.writing',     { 'app.background': 'on' }, 'delete from timers'],
  ['what was told',                  FIRED,  'update timers set fired_at = null'],
  ['what was told',                  FIRED,  'delete from timers'],
  ['stored responses of its own',    { 'app.client': clientNamed('broker-antwerp') }, 'delete from stored_responses'],
  ['stored responses of other clients',  { 'app.client': clientNamed('handler-an') }, 'update stored_responses set body = \'\''],
  ...['offices', 'staff', 'clients'].map((table): [string, Settings, string] => [table, WRITING, `update ${table} set name = ''`]),
  ['revoked secrets',                WRITING, 'update client_secrets set revoked = false'],
  ['grants',                         WRITING, 'delete from client_grants'],
  ['identities',                     WRITING, 'delete from client_identities'],
]
for (const [what, settings, text] of untouched) {
  t.test(`a statement without filter leaves alone ${what}`, async t => {
    t.equal((await asApp(settings, client => client.query(text))).rowCount, 0)
  })
}

t.test('the lookup of a broker reference returns an id and nothing else', async t => {
  await asApp({ 'app.staff': 'on' }, async client => {
    const { rows } = await client.query('select * from broker_reference_holder($1, $2) as holder', [
      ANTWERP.id,
      'DOS-1',
    ])
    t.same(rows, [{ holder: antwerpFirst }])
    t.same(
      await column(client, `select id from complaints where id = '${antwerpFirst}'`),
      [],
      'the complaint stays closed',
    )
  })
})

/** Every context, alone and with what comes together. */
const ids = `{${all.join(',')}}`
const CONTEXTS: [string, Settings][] = [
  ...CONNECTIONS.map(([whose, settings]): [string, Settings] => [whose, settings]),
  ['that write all',                        { 'app.writing': ids }],
  ['of an office that writes all',          { 'app.office': ANTWERP.id, 'app.writing': ids }],
  ['of an office\'s client that writes one', { 'app.office': ANTWERP.id, 'app.client': clientNamed('broker-antwerp'), 'app.writing': `{${antwerpReceived}}` }],
  ['of an office with another\'s client',    { 'app.office': ANTWERP.id, 'app.client': clientNamed('broker-ghent') }],
  ['of staff that write all',               { 'app.staff': 'on', 'app.client': clientNamed('manager-carla'), 'app.writing': ids }],
  ['of ADMIN that moves all',               { 'app.admin': 'on', 'app.client': clientNamed('admin-els'), 'app.writing': ids }],
  ['of background work that changes one',   { 'app.background': 'on', 'app.writing': `{${antwerpFirst}}` }],
  ['of who sends letters and writes all',   { 'app.mail': 'on', 'app.writing': ids }],
  ['of an import for an office',            { 'app.import': 'on', 'app.office': GHENT.id, 'app.client': clientNamed('broker-ghent') }],
]

type Column = { name: string, settable: boolean }
/** The columns that can be given, and one that can be set: in no key, and in no policy. */
const columnsOf = async (table: string): Promise<Column[]> => owner.query(`
  select a.attname as name,
         has_column_privilege('${APP_ROLE}', a.attrelid, a.attname, 'update')
         and not exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any (i.indkey))
         and not exists (select from pg_constraint c where c.conrelid = a.attrelid and c.contype in ('f', 'c') and a.attnum = any (c.conkey))
         and not exists (select from pg_policy p where p.polrelid = a.attrelid
           and concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~ ('\\m' || a.attname || '\\M')) as settable
  from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`, [table])

await owner.query(`
  with task as (insert into tasks (id, kind, client_id, total) values (gen_random_uuid(), 'CALENDAR_PUBLICATION', $1, 1) returning id),
  queued as (insert into calendar_recalculations (task_id, complaint_id) select id, $2 from task)
  insert into calendars (version, id, effective_from, closed_days, created_at, published_at, publication)
  values ('draft', gen_random_uuid(), '2026-01-01', '[]', now(), null, null), ('published', gen_random_uuid(), '2026-01-01', '[]', now(), now(), 1)`, [clientNamed('admin-els'), antwerpFirst])
await owner.query('insert into work_attempts (kind, item, attempts, begun_at) values (\'REMINDER\', $1, 1, now())', [antwerpFirst])

const erasure = randomUUID()
const [carla, els] = ['Carla Nijs', 'Els Wouters']
await owner.query(`
  insert into erasures (id, origin, status, requested_at, decided_at, decided_by)
  select $1, 'RETENTION', 'APPROVED', now(), now(), id from staff where name = $2`, [erasure, carla])
await owner.query(
  "insert into erasure_items (erasure_id, complaint_id, result) values ($1, $2, 'WAITING')",
  [erasure, antwerpFirst],
)
await owner.query(`
  insert into retention_rules (category, months, set_by, set_at) select 'CLOSED', 60, id, now() from staff where name = $1`, [els])
// One that has ended, and one that was erased.
await owner.query("update complaints set ended_at = now() - interval '1 day', ended_as = 'CLOSED' where id = $1", [
  withoutOffice,
])
await owner.query(`insert into access_log (at, complaint_ids, actor_id, role, client_id, operation, refused)
  values (now(), array[$1::uuid], $2, 'BROKER', $2, 'getComplaint', false)`, [antwerpFirst, clientNamed('broker-antwerp')])

const lying: Tables = {}
const columns: Record<string, Column[]> = {}
for (const { name } of tables) {
  columns[name] = await columnsOf(name)
  lying[name] = (await owner.query<{ row: TableRow }[]>(`select to_jsonb(t) as row from ${name} t`)).map(({ row }) =>
    row
  )
}

const REFUSED = '42501'

/** How many rows the statement met, or why it failed; undone. */
async function attempt (client: pg.Client, text: string, values: unknown[] = []): Promise<number | string> {
  await client.query('savepoint attempt')
  try {
    return (await client.query(text, values)).rowCount ?? 0
  } catch (error) {
    return (error as { code?: string }).code ?? 'failed'
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}

/**
 * What happens on one table in one context, statement by statement. Of rows that are given, whether
 * the table takes a copy.
 */
async function happens (client: pg.Client, table: string): Promise<Record<string, unknown>> {
  const rows = lying[table] ?? []
  const given = (columns[table] ?? []).map(({ name }) => `"${name}"`).join(', ')
  const settable = columns[table]?.find(column => column.settable)?.name
  const insert =
    `insert into ${table} (${given}) overriding system value select ${given} from jsonb_populate_record(null::${table}, $1::jsonb)`
  const taken: boolean[] = []
  // What fails otherwise, by a key that is there already, has passed row security.
  for (const row of rows) taken.push(await attempt(client, insert, [JSON.stringify(row)]) !== REFUSED)
  return {
    select: orNone(await attempt(client, `select from ${table}`)),
    insert: taken,
    update: settable === undefined
      ? 0
      : await attempt(
        client,
        `update ${table} set "${settable}" = (jsonb_populate_record(null::${table}, $1::jsonb))."${settable}"`,
        [JSON.stringify(rows[0])],
      ),
    delete: orNone(await attempt(client, `delete from ${table}`)),
  }
}

/** Not to be allowed the statement at all is to meet no row. */
const orNone = (outcome: number | string): number | string => outcome === REFUSED ? 0 : outcome

function should (table: string, rules: Rules): Record<string, unknown> {
  const rows = lying[table] ?? []
  const count = (rule: Rule = () => false): number => rows.filter(rule).length
  const never: Rule = () => false
  const { update, updated = update } = rules
  const changed = update === undefined ? [] : rows.filter(update)
  const settable = columns[table]?.some(column => column.settable)
  return {
    select: count(rules.select),
    insert: rows.map(rules.insert ?? never),
    update: update === undefined || !settable ? 0 : changed.every(updated ?? never) ? changed.length : REFUSED,
    delete: count(rules.delete),
  }
}

for (const [whose, settings] of CONTEXTS) {
  t.test(`each statement on each table over a connection ${whose}`, async t => {
    const rules = rulesFor(settings, lying)
    t.same(Object.keys(rules).sort(), tables.map(({ name }) => name).sort(), 'each table has its rules, and no other')
    for (const { name } of tables) {
      const seen = await asApp(settings, client => happens(client, name))
      if (rules[name]?.update === undefined && seen.update === REFUSED) seen.update = 0
      t.same(seen, should(name, rules[name] ?? {}), name)
    }
  })
}

t.test('the matrix of rights has rows to find in every table', async t => {
  for (const { name } of tables.filter(({ name }) => name !== 'number_series')) {
    t.ok((lying[name] ?? []).length > 0, name)
  }
  for (const [table, rules] of Object.entries(rulesFor({}, lying))) {
    if (rules.update !== undefined) {
      t.ok(columns[table]?.some(({ settable }) => settable), `${table} has a column to set`)
    }
  }
})

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Each call tells something of somebody; who may be told it. */
const CALLS: Record<string, [text: string, values: unknown[], isAllowed: (settings: Settings) => boolean]> = {
  accesses_of:             ['select accesses_of($1, null, 5)', [antwerpFirst], ({ 'app.office': office }) => office === ANTWERP.id],
  attachment_totals:       ['select 1 where (select files from attachment_totals($1)) > 0', [antwerpReceived], ({ 'app.writing': writing = '' }) => writing.includes(antwerpReceived)],
  broker_reference_holder: [
    'select 1 where broker_reference_holder($1, $2) is not null',
    [ANTWERP.id, 'DOS-1'],
    ({ 'app.office': office, 'app.staff': staff }) => office === ANTWERP.id || staff === 'on',
  ],
  broker_references_taken: ['select broker_references_taken($1, array[\'DOS-1\'])', [ANTWERP.id], ({ 'app.admin': admin }) => admin === 'on'],
  // It compares a number with the number of published calendars, which everybody can see.
  calendars_are_current:   ['select 1 where calendars_are_current(null)', [], () => true],
  complaints_with_clocks_from: [
    'select complaints_with_clocks_from(\'2000-01-01\', \'00000000-0000-0000-0000-000000000000\', 5)',
    [],
    ({ 'app.admin': admin, 'app.staff': staff }) => admin === 'on' || staff === 'on',
  ],
  drop_access_log:         ['select 1 where drop_access_log(120) is not null', [], ({ 'app.background': background }) => background === 'on'],
  ended_complaints: [
    "select ended_complaints(now(), '-infinity', '00000000-0000-0000-0000-000000000000', 5)",
    [],
    ({ 'app.admin': admin, 'app.background': background }) => admin === 'on' || background === 'on',
  ],
  // What it does: test/usecases/privacy/erasure.ts.
  erase_complaint: [
    'select 1 where erase_complaint($1, $2, now()) is not null',
    [antwerpFirst, erasure],
    settings => settings['app.background'] === 'on' && settings['app.writing'] === `{${antwerpFirst}}`,
  ],
  // None is erased.
  erased_complaint: ['select erased_complaint($1)', [antwerpFirst], () => false],
  expected_share:          ['select 1 where expected_share($1, null, null) is not null', ['klacht'], ({ 'app.office': office = '', 'app.staff': staff }) => office !== '' || staff === 'on'],
  facts_as_of: [
    'select 1 from facts_as_of(\'infinity\', \'-infinity\', $1, 100) where facts is not null',
    [NOBODY],
    ({ 'app.staff': staff }) => staff === 'on',
  ],
  facts_of_office_as_of: [
    'select 1 from facts_of_office_as_of($1, \'infinity\', \'-infinity\', $2, 100) where facts is not null',
    [ANTWERP.id, NOBODY],
    ({ 'app.office': office, 'app.staff': staff }) => office === ANTWERP.id || staff === 'on',
  ],
  first_line_register_as_of: [
    'select 1 from first_line_register_as_of(\'infinity\', \'-infinity\', \'infinity\', \'-infinity\', $1, 100)',
    [NOBODY],
    ({ 'app.office': office }) => office === ANTWERP.id || office === GHENT.id,
  ],
  register_as_of: [
    'select 1 from register_as_of(\'infinity\', \'-infinity\', \'infinity\', \'-infinity\', $1, 100)',
    [NOBODY],
    ({ 'app.staff': staff }) => staff === 'on',
  ],
  matching_complaints:     ['select matching_complaints(null, $1, null)', ['zwaantje'], ({ 'app.office': office }) => office === ANTWERP.id],
  prepare_access_log:      ['select 1 where prepare_access_log() is not null', [], ({ 'app.background': background }) => background === 'on'],
  portfolio_of:            ['select portfolio_of($1, 5)', [ANTWERP.id], ({ 'app.admin': admin }) => admin === 'on'],
  sent_answers:            ['select sent_answers(\'2026-03-02\', \'2026-03-03\')', [], ({ 'app.staff': staff }) => staff === 'on'],
  // It tells nothing, and does nothing without the right of background jobs.
  queue_recalculations:    ['select queue_recalculations()', [], () => true],
  grown_histories:         ['select grown_histories(0, 1000, 5)', [], ({ 'app.background': background }) => background === 'on'],
  // It numbers what waits, whoever asks, and tells how far the feed is.
  number_feed:             ['select 1 where number_feed() is not null', [], () => true],
}
t.test('each function with its owner\'s rights tells only whom it is for', async t => {
  const definers: { proname: string }[] = await owner.query('select proname from pg_proc where prosecdef and pronamespace = \'public\'::regnamespace order by 1')
  t.same(definers.map(({ proname }) => proname), Object.keys(CALLS).sort())
  for (const [whose, settings] of CONTEXTS) {
    for (const [name, [text, values, isAllowed]] of Object.entries(CALLS)) {
      t.equal(
        (await asApp(settings, client => client.query(text, values))).rowCount! > 0,
        isAllowed(settings),
        `${name} over a connection ${whose}`,
      )
    }
  }
})

t.test('the application\'s role owns nothing, is nobody else, and may do nothing special', async t => {
  const [role] = await owner.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
           (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
           (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned
    from pg_roles r where rolname = $1`, [APP_ROLE])
  t.same(role, {
    rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false,
    memberships: 0, owned: 0,
  })
})

t.test('only a plain login may serve', async t => {
  const name = `login_${randomUUID().replaceAll('-', '')}`
  const logins: [string, string, RegExp | undefined][] = [
    ['the application\'s',       '',                                         undefined],
    ['the superuser\'s',         database.adminUrl,                          /superuser/],
    ['the owner\'s',             database.ownerUrl,                          /owns tables/],
    ['one that bypasses',        `create role ${name}_a bypassrls`,          /bypasses row-level security/],
    ['a member of the owner',    `create role ${name}_b in role ${OWNER_ROLE}`, /owns tables/],
    ['one that owns one table',  `create role ${name}_c; create table ${name} (); alter table ${name} owner to ${name}_c`, /owns tables/],
  ]
  for (const [whose, how, refusal] of logins) {
    const url = how.startsWith('create') ? await loginMade(how) : how || database.appUrl
    const source = await dataSource({ url, poolSize: 1 }).initialize()
    try {
      if (refusal === undefined) await t.resolves(assertPlainLogin(source), whose)
      else await t.rejects(assertPlainLogin(source), { message: refusal }, whose)
    } finally {
      await source.destroy()
    }
  }

  async function loginMade (text: string): Promise<string> {
    const role = /create role (\w+)/.exec(text)?.[1] as string
    await asAdmin(database.adminUrl, async client => {
      await client.query(`${text}; alter role ${role} login password '${name}'`)
    })
    t.teardown(() =>
      asAdmin(database.adminUrl, async client => {
        await client.query(`drop owned by ${role}; drop role ${role}`)
      })
    )
    return Object.assign(new URL(database.appUrl), { username: role, password: name }).href
  }
})
