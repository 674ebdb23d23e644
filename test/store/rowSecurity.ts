/**
 * Tenancy under the ORM: what the application's login can see and do in PostgreSQL when nothing above it
 * filters. Asked by a plain client, table by table as the catalogue lists them.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import t from 'tap'
import { APP_ROLE, asAdmin, OWNER_ROLE } from '../../src/sandbox/roles.ts'
import { ANTWERP, CLIENTS, GHENT } from '../../src/sandbox/seed/people.ts'
import { assertPlainLogin, dataSource } from '../../src/store/dataSource.ts'
import { restCalls } from '../support/calls.ts'
import { createWorld } from '../world.ts'

/** Tables that hold nothing of a complaint, and why they need no row security. */
const EXEMPT: Record<string, string> = {
  offices: 'the register', staff: 'the register', clients: 'the register',
  client_secrets: 'the register, hashed', client_grants: 'the register', client_identities: 'the register',
  number_series: 'how many numbers were given, of which complaint it does not say',
  migrations: 'the names of migrations',
}

/** Functions that run with their owner's rights, and where it is shown what they tell. */
const DEFINERS: Record<string, string> = {
  broker_reference_holder: 'here', matching_complaints: 'searchTenancy.ts', number_feed: 'a number, no row',
  portfolio_of: 'ids, to ADMIN', broker_references_taken: 'references, to ADMIN',
}

const world = await createWorld(t)
const { database, owner } = world
const { done } = restCalls(world)

const body = (name: string, more: object = {}) => ({
  complainant: { name, capacity: 'INSURED', language: 'nl', email: 'iemand@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: `De klacht van ${name}.`, ...more,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }

const { id: antwerpFirst } = await done('broker-antwerp', 'logComplaint', {}, body('Zwaantje', { brokerReference: 'DOS-1' }), { key: 'one' })
const { id: antwerpReceived } = await done('broker-antwerp', 'logComplaint', {}, body('Wannes', direct), { key: 'two' })
const { id: ghentFirst } = await done('broker-ghent', 'logComplaint', {}, body('Veerle'), { key: 'one' })
const { id: ghentReceived } = await done('broker-ghent', 'logComplaint', {}, body('Urbain', direct))
const { id: closedToOffice } = await done('handler-an', 'logComplaint', {}, body('Tijl', { channel: 'POST', officeId: GHENT.id }))
const { id: withoutOffice } = await done('manager-carla', 'logComplaint', {}, body('Siska', { channel: 'WEB' }), { key: 'three' })
await done('broker-ghent', 'recordOmbudsmanReferral', { complaintId: ghentFirst }, { ground: 'DIRECT_INTERVENTION_REQUESTED', referredOn: '2026-03-02' })
const all = [antwerpFirst, antwerpReceived, ghentFirst, ghentReceived, closedToOffice, withoutOffice]

const clientNamed = (clientId: string) => CLIENTS.find(one => one.clientId === clientId)?.id as string

type Settings = Partial<Record<'app.office' | 'app.staff' | 'app.client' | 'app.writing', string>>

const app = new pg.Client({ connectionString: database.appUrl })
await app.connect()
t.teardown(() => app.end())

/** In one transaction with these settings, rolled back. */
async function asApp<T> (settings: Settings, work: (client: pg.Client) => Promise<T>): Promise<T> {
  await app.query('begin')
  try {
    for (const [name, value] of Object.entries(settings)) await app.query('select set_config($1, $2, true)', [name, value])
    return await work(app)
  } finally {
    await app.query('rollback')
  }
}

const column = async (client: pg.Client, text: string): Promise<string[]> => (await client.query({ text, rowMode: 'array' })).rows.map(([value]) => value)

type Table = { name: string, secured: boolean, policies: number }
const tables: Table[] = await owner.query(`
  select relname as name, relrowsecurity as secured, (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
  from pg_class join pg_namespace n on n.oid = relnamespace
  where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema') order by relname`)
const content = tables.map(({ name }) => name).filter(name => !(name in EXEMPT))
const idColumn = (table: string): string => table === 'complaints' ? 'id' : 'complaint_id'

/** Of every table with complaint content: whose rows this connection gets. */
async function seen (settings: Settings): Promise<Record<string, string[]>> {
  return asApp(settings, async client => {
    const found: Record<string, string[]> = {}
    for (const table of content) found[table] = await column(client, `select distinct ${idColumn(table)}::text as id from ${table} order by id`)
    return found
  })
}

/** The same complaints from every table; kept answers belong to clients. */
const everywhere = (ids: string[], kept: string[] = []) =>
  Object.fromEntries(content.map(table => [table, (table === 'kept_answers' ? kept : ids).toSorted()]))

t.test('every table is under row security with a policy, or it is stated why not', async t => {
  for (const { name, secured, policies } of tables) {
    t.equal(secured && policies > 0, !(name in EXEMPT), name)
  }
  t.same(Object.keys(EXEMPT).filter(name => !tables.some(table => table.name === name)), [], 'no exemption for a table that is gone')
  const others = await owner.query(`select relname from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind in ('v', 'm', 'f')`)
  t.same(others, [], 'no view, which would read with its owner\'s eyes')
  const definers: { name: string }[] = await owner.query(`select proname as name from pg_proc join pg_namespace n on n.oid = pronamespace where nspname = 'public' and prosecdef`)
  t.same(definers.map(({ name }) => name).sort(), Object.keys(DEFINERS).sort(), 'no other function that runs with its owner\'s rights')
})

t.test('every table with complaint content has rows to hide', async t => {
  for (const table of content) {
    const rows: { id: string }[] = await owner.query(`select distinct ${idColumn(table)} as id from ${table}`)
    t.ok(rows.length >= 3, table)
  }
})

const eyes: [string, Settings, Record<string, string[]>][] = [
  ['without settings',           {},                                                     everywhere([])],
  ['with empty settings',        { 'app.office': '', 'app.staff': '', 'app.client': '', 'app.writing': '' }, everywhere([])],
  ['of an office',               { 'app.office': ANTWERP.id },                           everywhere([antwerpFirst, antwerpReceived])],
  ['of the other office',        { 'app.office': GHENT.id },                             everywhere([ghentFirst, ghentReceived])],
  ['of an unknown office',       { 'app.office': randomUUID() },                         everywhere([])],
  ['of staff',                   { 'app.staff': 'on' },                                  everywhere([antwerpReceived, ghentReceived, closedToOffice, withoutOffice])],
  ['of staff, spelt otherwise',  { 'app.staff': 'true' },                                everywhere([])],
  ['of a client',                { 'app.client': clientNamed('broker-antwerp') },        everywhere([], [antwerpFirst, antwerpReceived])],
  ['of a client with one key',   { 'app.client': clientNamed('manager-carla') },         everywhere([], [withoutOffice])],
  ['that write one complaint',   { 'app.writing': `{${ghentFirst}}` },                   everywhere([ghentFirst])],
]
for (const [whose, settings, expected] of eyes) {
  t.test(`eyes ${whose} see just their rows of every table`, async t => t.same(await seen(settings), expected))
}

t.test('settings end with their transaction', async t => {
  await app.query(`begin; set local app.office = '${ANTWERP.id}'; set local app.staff = 'on'; commit`)
  t.same(await column(app, 'select id from complaints'), [])
})

const OFFICE: Settings = { 'app.office': ANTWERP.id }
const WRITING: Settings = { ...OFFICE, 'app.staff': 'on', 'app.client': clientNamed('broker-antwerp'), 'app.writing': `{${all.join(',')}}` }
const event = (id: string) => `insert into events (complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash, staff_saw)
  values ('${id}', 99, 'complaint.closed', now(), 99, '{}', '', '', '', true)`
const kept = (client: string) => `insert into kept_answers (client_id, operation, key, complaint_id, fingerprint, etag, body)
  values ('${clientNamed(client)}', 'closeComplaint', 'k', '${antwerpFirst}', '', '', '')`

const forbidden: [string, Settings, string][] = [
  ['a new complaint without app.writing',      OFFICE,  `insert into complaints (id) values ('${randomUUID()}')`],
  ['a change without app.writing',             OFFICE,  `update complaints set status = 'CLOSED' where id = '${antwerpFirst}'`],
  ['a change while writing another',           { ...OFFICE, 'app.writing': `{${ghentFirst}}` }, `update complaints set status = 'CLOSED' where id = '${antwerpFirst}'`],
  ['an event without app.writing',             OFFICE,  event(antwerpFirst)],
  ['an event of a complaint of others',        { ...OFFICE, 'app.writing': `{${antwerpFirst}}` }, event(ghentFirst)],
  ['a key without app.writing',                OFFICE,  `insert into complaint_keys (complaint_id, wrapped) values ('${antwerpFirst}', '')`],
  ['a phase without app.writing',              OFFICE,  `insert into deadline_phases (complaint_id) values ('${antwerpFirst}')`],
  ['an order without app.writing',             OFFICE,  `insert into due_orders (complaint_id) values ('${antwerpFirst}')`],
  ['a kept answer of another client',          WRITING, kept('broker-ghent')],
  ['a kept answer given to another client',    WRITING, `update kept_answers set client_id = '${clientNamed('broker-ghent')}'`],
  ['row security switched off',                WRITING, 'set local row_security = off; select id from complaints'],
  ...['update events set hash = \'\'', 'delete from events', 'truncate events'].map((text): [string, Settings, string] => [text, WRITING, text]),
  ...content.flatMap((table): [string, Settings, string][] => [
    ...(['deadline_phases', 'due_orders'].includes(table) ? [] : [[`delete from ${table}`, WRITING, `delete from ${table}`] as [string, Settings, string]]),
    [`truncate ${table}`, WRITING, `truncate ${table} cascade`],
    [`drop table ${table}`, WRITING, `drop table ${table} cascade`],
    [`no row security on ${table}`, WRITING, `alter table ${table} disable row level security`],
    [`a policy on ${table}`, WRITING, `create policy mine on ${table} using (true)`],
  ]),
  ['update complaint_keys',                    WRITING, 'update complaint_keys set wrapped = \'\''],
  ...Object.keys(EXEMPT).flatMap((table): [string, Settings, string][] => [
    [`delete from ${table}`, WRITING, `delete from ${table}`],
    [`truncate ${table}`, WRITING, `truncate ${table} cascade`],
    ...(table === 'number_series' ? [] : [[`insert into ${table}`, WRITING, `insert into ${table} default values`] as [string, Settings, string]]),
  ]),
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
  ['kept answers of other clients',  { 'app.client': clientNamed('handler-an') }, 'update kept_answers set body = \'\''],
]
for (const [what, settings, text] of untouched) {
  t.test(`a statement without filter leaves alone ${what}`, async t => {
    t.equal((await asApp(settings, client => client.query(text))).rowCount, 0)
  })
}

t.test('who holds a broker reference is told by an id, and by nothing else', async t => {
  await asApp({ 'app.office': GHENT.id }, async client => {
    const { rows } = await client.query('select * from broker_reference_holder($1, $2) as holder', [ANTWERP.id, 'DOS-1'])
    t.same(rows, [{ holder: antwerpFirst }])
    t.same(await column(client, `select id from complaints where id = '${antwerpFirst}'`), [], 'the complaint stays closed')
  })
})

t.test('the application\'s role owns nothing, is nobody else, and may do nothing special', async t => {
  const [role] = await owner.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
           (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
           (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned
    from pg_roles r where rolname = $1`, [APP_ROLE])
  t.same(role, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, memberships: 0, owned: 0 })
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
    await asAdmin(database.adminUrl, async client => { await client.query(`${text}; alter role ${role} login password '${name}'`) })
    t.teardown(() => asAdmin(database.adminUrl, async client => { await client.query(`drop owned by ${role}; drop role ${role}`) }))
    return Object.assign(new URL(database.appUrl), { username: role, password: name }).href
  }
})
