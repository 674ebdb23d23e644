/**
 * The list's statements under row security, on 20,000 complaints: PostgreSQL finds the rows of a
 * page by an index, whatever it is filtered by and sorted on. Explained as the application's role,
 * with its own statements.
 */
import pg from 'pg'
import t from 'tap'
import { addDays, brusselsDay } from '../../src/calendar/days.ts'
import type { Actor } from '../../src/directory/actor.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { AN, PEOPLE } from '../../src/sandbox/seed/people.ts'
import { dueCountsStatement } from '../../src/store/complaints/agenda.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { writeDirectory } from '../../src/store/directory/snapshot.ts'
import { eventsStatement } from '../../src/store/events/feed.ts'
import { VERSION_COLUMNS } from '../../src/store/complaints/cache.ts'
import { letterReader } from '../../src/store/letters/letters.ts'
import { listStatement } from '../../src/store/complaints/list.ts'
import { FAN_OUT } from '../../src/store/webhooks/relay.ts'
import { eventsStatement as directoryEventsStatement } from '../../src/store/directory/directory.ts'
import { areCommon } from '../../src/store/complaints/search.ts'
import type { Query } from '../../src/postgres/statement.ts'
import { singleStatement } from '../../src/postgres/transaction.ts'
import { rightsOf } from '../../src/store/rights.ts'
import type { ListQuery } from '../../src/usecases/complaints/listQuery.ts'
import { exactLists } from '../support/exactLists.ts'
import { makeComplaints, OFFICE } from '../support/manyComplaints.ts'
import { freshDatabase } from '../cluster/database.ts'

const COUNT = 20_000
const NOW = '2026-03-16T09:00:00Z'
const OPEN = ['FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW']
const today = brusselsDay(NOW)

const { name, adminUrl, ownerUrl, appUrl } = await freshDatabase(t)
const owner = await dataSource({ url: ownerUrl, poolSize: 1 }).initialize()
t.teardown(() => owner.destroy())
await writeDirectory(owner, { ...PEOPLE, clients: [] })
await makeComplaints(owner, COUNT, NOW)

const app = new pg.Client({ connectionString: appUrl })
await app.connect()
t.teardown(() => app.end())

const actor = (role: Actor['role'], more: Partial<Actor> = {}): Actor =>
  ({ clientId: '', id: '', name: '', role, tiedOfficeIds: [], scopes: [], ...more })
const broker = actor('BROKER', { office: OFFICE })
const staff = actor('MANAGER')

type Plan = {
  'Node Type': string,
  'Relation Name'?: string,
  'Index Name'?: string,
  'Index Cond'?: string,
  Filter?: string,
  Plans?: Plan[],
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** The plan from top to bottom. */
const toldOf = (nodes: Plan[]): string =>
  nodes.map(node => `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`.trim()).join(' < ')

/** As the store asks: the statement prepared, its values bound, in the rights of the actor. */
async function rowsOf<R extends object> (who: Actor, statement: pg.QueryConfig, prefix = ''): Promise<R[]> {
  await app.query(`begin read only; set local ${who.role === 'BROKER' ? `app.office = '${who.office?.id}'` : 'app.staff = \'on\''}`)
  try {
    return (await app.query<R>({ text: `${prefix}${statement.text}`, values: statement.values })).rows
  } finally {
    await app.query('rollback')
  }
}

/** For all values, as the application's connections plan, or for these. */
async function planOf (who: Actor, { customPlan = false, ...statement }: Query): Promise<Plan[]> {
  const [row] = customPlan
    ? await rowsOf<{ 'QUERY PLAN': { Plan: Plan }[] }>(who, statement, 'explain (format json) ')
    : await rowsOf<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      who,
      { text: statement.text },
      'explain (format json, generic_plan) ',
    )
  return nodesOf(row?.['QUERY PLAN'][0]?.Plan as Plan)
}

const query = (more: Partial<ListQuery>): ListQuery => ({
  filters: {},
  sort: '-loggedAt',
  limit: 51,
  position: undefined,
  now: NOW,
  ...more,
})
const deep = { value: '2025-08-01T00:00:00Z', id: '01990000-0000-7000-8000-000000010000' }
const reference = 'K-2025-012345'

const cases: [string, Actor, Partial<ListQuery>][] = [
  ['an office, newest first',                    broker, {}],
  ['an office, newest first, deep',              broker, { position: deep }],
  ['an office by due date',                      broker, { sort: 'dueOn' }],
  ['an office\'s open ones by due date',         broker, { sort: 'dueOn', filters: { status: OPEN } }],
  ['an office, last due first',                  broker, { sort: '-dueOn' }],
  ['an office by receipt',                       broker, { sort: '-receivedAt' }],
  ['an office by receipt, deep',                 broker, { sort: 'receivedAt', position: deep }],
  ['an office by status',                        broker, { filters: { status: ['RECEIVED'] } }],
  ['an office, breached',                        broker, { filters: { deadlineState: ['BREACHED'] } }],
  ['an office since a moment',                   broker, { sort: 'updatedAt', filters: { updatedSince: '2026-03-15T00:00:00Z' } }],
  ['staff, newest first',                        staff,  {}],
  ['staff, newest first, deep',                  staff,  { position: deep }],
  ['staff by status',                            staff,  { filters: { status: ['RECEIVED'] } }],
  ['staff, breached',                            staff,  { filters: { deadlineState: ['BREACHED'] } }],
  ['staff, breached, by due date',               staff,  { sort: 'dueOn', filters: { deadlineState: ['BREACHED'] } }],
  ['staff, due within 7 days, by due date',      staff,  { sort: 'dueOn', filters: { dueOnOrBefore: addDays(today, 7), deadlineState: ['PENDING', 'BREACHED'] } }],
  ['staff by due date',                          staff,  { sort: 'dueOn' }],
  ['staff by due date, deep',                    staff,  { sort: 'dueOn', position: { ...deep, value: '2026-04-01' } }],
  ['staff, last due first',                      staff,  { sort: '-dueOn' }],
  ['staff by receipt',                           staff,  { sort: 'receivedAt' }],
  ['staff since a moment',                       staff,  { sort: 'updatedAt', filters: { updatedSince: '2026-03-15T00:00:00Z' } }],
  ['staff by handler',                           staff,  { filters: { handlerId: [AN.id] } }],
  ['an office by reference',                     broker, { filters: { reference: [reference] } }],
  ['staff by reference',                         staff,  { filters: { reference: [reference] } }],
  ['an office by brokerReference',               broker, { filters: { brokerReference: ['DOS-12345'] } }],
  ['staff by brokerReference',                   staff,  { filters: { brokerReference: ['DOS-12345'] } }],
  ['an office by policy number',                 broker, { search: { policyNumber: 'p 123 a' } }],
  ['staff by policy number',                     staff,  { search: { policyNumber: 'p 123 a' } }],
  ['an office by words',                         broker, { search: { text: 'zeldzaam expertiseverslag' } }],
  ['staff by words',                             staff,  { search: { text: 'zeldzaam expertiseverslag' } }],
  ['staff by words, by due date',                staff,  { sort: 'dueOn', search: { text: 'zeldzaam' } }],
]

for (const [what, who, more] of cases) {
  t.test(`${what}: found by an index`, async t => {
    for (const columns of [undefined, VERSION_COLUMNS]) {
      const nodes = await planOf(who, listStatement(who, query(more), columns))
      // The second part of a page, of those that no clock runs on, is run only when the first did
      // not fill it.
      const scans = nodes.filter(node => node['Node Type'] === 'Seq Scan' && !/due_on IS NULL/.test(node.Filter ?? ''))
        .map(node => node['Relation Name'])
      t.same(scans, [], toldOf(nodes))
    }
  })
}

for (const [whose, who] of [['an office', broker], ['staff', staff]] as const) {
  t.test(`the agenda of ${whose} is counted by an index`, async t => {
    for (const filters of [{}, { unassigned: true }, { handlerId: [AN.id] }]) {
      const nodes = await planOf(who, dueCountsStatement(who, { filters, today, weekEnd: addDays(today, 6), now: NOW }))
      t.notOk(nodes.some(node => node['Node Type'] === 'Seq Scan'), toldOf(nodes))
    }
  })
}

t.test('a page by due day is read along its index, not sorted out of a register', async t => {
  const plain = [{}, { status: OPEN }]
  // Of an office of this size PostgreSQL takes so few to be late that it sorts them.
  const late = [{ deadlineState: ['BREACHED'] }, {
    deadlineState: ['PENDING', 'BREACHED'],
    dueOnOrBefore: addDays(today, 7),
  }]
  for (
    const [who, index, filtered] of [[broker, 'due_orders_office', plain], [staff, 'due_orders_due', [
      ...plain,
      ...late,
    ]]] as const
  ) {
    for (const filters of filtered) {
      const nodes = await planOf(who, listStatement(who, query({ sort: 'dueOn', filters }), VERSION_COLUMNS))
      t.ok(nodes.some(node => node['Node Type'] === 'Index Scan' && node['Index Name'] === index), toldOf(nodes))
    }
  }
})

t.test('plans are generic, and custom where the best plan depends on the values', async t => {
  const source = await dataSource({ url: appUrl, poolSize: 1 }).initialize()
  t.teardown(() => source.destroy())
  const run = singleStatement(source, rightsOf({ ...staff, clientId: AN.id }))
  const modes = []
  for (const customPlan of [false, true, false]) {
    modes.push(...await run({ text: 'select current_setting(\'plan_cache_mode\') as mode', customPlan }))
  }
  t.same(modes, [{ mode: 'force_generic_plan' }, { mode: 'force_custom_plan' }, { mode: 'force_generic_plan' }])
  t.same(await run({ text: 'select current_setting(\'jit\') as jit, current_setting(\'max_parallel_workers_per_gather\') as workers' }), [{ jit: 'off', workers: '0' }])

  const custom: [boolean, Partial<ListQuery>][] = [
    [false, {}],
    [false, { sort: 'dueOn' }],
    [false, { sort: 'dueOn', filters: { dueOnOrBefore: today } }],
    [false, { sort: '-dueOn', filters: { deadlineState: ['PENDING', 'BREACHED'] } }],
    [true,  { sort: 'dueOn', filters: { deadlineState: ['BREACHED', 'LATE'] } }],
    [true,  { filters: { deadlineState: ['BREACHED'] } }],
    [true,  { filters: { dueOnOrBefore: today } }],
    [false, { sort: 'updatedAt', filters: { updatedSince: NOW } }],
    [true,  { filters: { updatedSince: NOW } }],
    [true,  { filters: { channel: ['WEB_FORM'] } }],
  ]
  for (const [expected, more] of custom) {
    t.equal(listStatement(staff, query(more)).customPlan, expected, JSON.stringify(more))
  }
})

t.test('staff see an office\'s complaints, and a handler\'s, in the order of their index', async t => {
  const found: [ListQuery['filters'], string][] = [[{ officeId: [OFFICE.id] }, 'complaints_office'], [{
    handlerId: [AN.id],
  }, 'complaints_handler']]
  for (const [filters, index] of found) {
    const nodes = await planOf(staff, listStatement(staff, query({ filters }), VERSION_COLUMNS))
    t.ok(nodes.some(node => node['Node Type'] === 'Index Scan' && node['Index Name'] === index), toldOf(nodes))
    t.notOk(nodes.some(node => node['Node Type'] === 'Sort'), toldOf(nodes))
  }
})

const rare: [string, Actor, ListQuery['filters'], index: string][] = [
  ['a channel that hardly any came by', staff,  { channel: ['OMBUDSMAN'] }, 'complaints_channel'],
  ['open referrals',                    staff,  { openReferral: true },     'complaints_referred'],
  ['an office\'s open referrals',       broker, { openReferral: true },     'complaints_referred'],
]

for (const [what, who, filters, index] of rare) {
  t.test(`${what}: found by an index of what passes the filter`, async t => {
    const nodes = await planOf(who, listStatement(who, query({ filters })))
    t.ok(nodes.some(node => node['Index Name'] === index), toldOf(nodes))
  })
}

t.test('a page of dispatches looks at the complaints of its rows only', async t => {
  await owner.query(`
    with l as (insert into letters (id, complaint_id, kind, language, template_version, digest, created_at, sealed)
      select gen_random_uuid(), id, 'ACKNOWLEDGEMENT', 'nl', '1', '', logged_at, '' from complaints where staff_sees returning id, complaint_id, created_at)
    insert into letter_dispatches (id, letter_id, complaint_id, channel, state, queued_at, sent_elsewhere, recipient)
      select gen_random_uuid(), id, complaint_id, case when random() < 0.1 then 'POST' else 'EMAIL' end, 'ACCEPTED', created_at, false, '' from l`)
  for (const table of ['letters', 'letter_dispatches']) await owner.query(`vacuum analyze ${table}`)
  for (const filters of [{}, { channel: ['POST' as const] }, { state: ['ACCEPTED' as const] }]) {
    const statements: Query[] = []
    await letterReader(async statement => { statements.push(statement); return [] }).dispatches(filters, undefined, 51)
    const nodes = await planOf(staff, directoryEventsStatement(0, 51))
    t.notMatch(JSON.stringify(nodes), /hashed SubPlan/)
    t.notOk(nodes.some(node => node['Node Type'] === 'Seq Scan'), toldOf(nodes))
  }
})

t.test('a page of the directory\'s events is read along its index', async t => {
  await owner.query(`
    insert into directory_events (id, type, at, subject_id, actor, changes)
    select gen_random_uuid(), 'client.created', now(), gen_random_uuid(), '{}', '{}' from generate_series(1, 5000)`)
  await owner.query('vacuum analyze directory_events')
  t.match(
    await planOf(staff, directoryEventsStatement(0, 51)),
    exactLists([{ 'Node Type': 'Limit' }, { 'Node Type': 'Index Scan', 'Index Name': 'directory_events_pkey' }]),
  )
})

t.test('events of a type that hardly happens are found by it, however long the feed is', async t => {
  await owner.query(`
    insert into feed (sequence, id, type, complaint_id, version, at, office_saw, staff_saw, office_sequence, staff_sequence)
    select n, gen_random_uuid(), case when n % 1000 = 0 then 'ombudsman.prolonged' else 'complaint.logged' end, c.id, 1, now(), c.office_id, true,
           case when c.office_id is not null then n end, n
    from (select id, office_id, row_number() over () as n from complaints) c`)
  await owner.query('vacuum analyze feed')
  for (const who of [staff, broker]) {
    const nodes = await planOf(who, eventsStatement(who, { after: 0, limit: 51, type: ['ombudsman.prolonged'] }))
    t.ok(nodes.some(node => node['Index Name'] === 'feed_type'), toldOf(nodes))
  }
  const [page, scan] = await planOf(staff, eventsStatement(staff, { after: 10, limit: 51 }))
  t.match(
    [page, scan],
    exactLists([{ 'Node Type': 'Limit' }, { 'Node Type': 'Index Scan', 'Index Name': 'feed_staff' }]),
  )
})

t.test('what is new in the feed is found where the cursor stands, however long the feed is', async t => {
  await app.query('begin; set local app.relay = \'on\'; set local enable_seqscan = off')
  const { rows: [row] } = await app.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${FAN_OUT}`, [500])
  await app.query('rollback')
  const nodes = nodesOf(row?.['QUERY PLAN'][0]?.Plan as Plan)
  const feed = nodes.filter(node => node['Index Name'] === 'feed_pkey')
  t.match(feed.map(node => node['Index Cond']), exactLists([/sequence > \(InitPlan/]), toldOf(nodes))
})

const SEARCHES: [boolean, ListQuery['search']][] = [
  [false, { text: 'zeldzaam expertiseverslag' }],
  [true,  { name: 'persoon' }],
  [false, { text: 'zeldzaam', name: 'persoon' }],
  [false, { policyNumber: 'p 123 a' }],
  [false, undefined],
]

t.test('what most have is looked for along the order of the list, what few have by the index on words', async t => {
  for (const who of [staff, broker]) {
    for (const [common, search] of SEARCHES) {
      t.equal(await areCommon(statement => rowsOf(who, statement), query({ search })), common, JSON.stringify(search))
    }
    for (const sort of ['-loggedAt', 'updatedAt'] as const) {
      const nodes = await planOf(
        who,
        listStatement(who, query({ sort, search: { name: 'persoon' } }), VERSION_COLUMNS, true),
      )
      t.notOk(nodes.some(({ 'Node Type': type }) => type === 'Sort' || type === 'Seq Scan'), toldOf(nodes))
    }
  }
})

t.test('what the index on words finds is sorted first, and of its rows only a page is read', async t => {
  for (const who of [staff, broker]) {
    for (const more of [{}, { sort: 'updatedAt' as const }, { position: deep }, { filters: { status: ['CLOSED'] } }]) {
      const nodes = await planOf(who, listStatement(who, query({ search: { text: 'zeldzaam' }, ...more })))
      t.equal(
        toldOf(nodes),
        'Limit < Result < Nested Loop < Sort < Function Scan < Index Scan complaints_pkey < Result',
      )
    }
  }
})

t.test('either way the same is found', async t => {
  for (const who of [staff, broker]) {
    for (const [, search] of SEARCHES.slice(0, 3)) {
      for (const more of [{}, { position: deep }, { sort: 'dueOn' as const }]) {
        const ids = []
        for (const common of [false, true]) {
          ids
            .push((await rowsOf<{ id: string }>(
              who,
              listStatement(who, query({ search, ...more }), VERSION_COLUMNS, common),
            )).map(({ id }) => id))
        }
        const [byIndex, along] = ids
        t.ok(byIndex !== undefined && byIndex.length > 0)
        t.same(along, byIndex, JSON.stringify({ search, ...more }))
      }
    }
  }
})

t.test('inside its function, the search uses the index on words, also past row security', async t => {
  await asAdmin(
    adminUrl,
    client => client.query(`alter database ${name} set session_preload_libraries = 'auto_explain'`),
  )
  const client = new pg.Client({ connectionString: appUrl, options: '-c client_min_messages=log' })
  const notices: string[] = []
  client.on('notice', ({ message }) => notices.push(message ?? ''))
  await asAdmin(adminUrl, async admin => {
    for (const setting of ['log_min_duration = 0', 'log_nested_statements = on']) {
      await admin.query(`alter database ${name} set auto_explain.${setting}`)
    }
  })
  await client.connect()
  try {
    for (const rights of [`app.office = '${OFFICE.id}'`, 'app.staff = \'on\'']) {
      notices.length = 0
      await client.query(`begin; set local ${rights}`)
      const { rows } = await client.query('select matching_complaints($1, $2, $3)', [
        'zeldzaam expertiseverslag', null, null,
      ])
      await client.query('commit')
      t.ok(rows.length > 0, `${rows.length} found`)
      const inside = notices.find(plan => plan.includes('from public.complaints') || plan.includes('FROM complaints'))
        ?? notices.join('\n')
      t.match(inside, /Bitmap Index Scan on complaints_search/)
      t.notMatch(inside, /Seq Scan on complaints/)
    }
  } finally {
    await client.end()
  }
})
