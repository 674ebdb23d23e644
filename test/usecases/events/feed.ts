/**
 * The change feed under load: two processes' worth of apps, many writers, readers that restart,
 * transactions that stay open.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import pg from 'pg'
import { virtualClock } from '../../../src/sandbox/clock.ts'
import { until } from '../../support/waiting.ts'
import { createWorld, startApp } from '../../world.ts'

const WRITERS = 50
const ROUNDS = 6
const BODY = {
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl' },
  subjects: ['SERVICE'],
  causes: ['DELAY'],
  description: 'Mijn dossier blijft liggen.',
}

type FeedEvent = { id: string, sequence: number, type: string, complaintId: string, version: number, at: string }
type Page = { items: FeedEvent[], self: string, next: string }

const world = await createWorld(t, { poolSize: 10 })
const other = await startApp(world.config, virtualClock(), async () => {})
t.teardown(async () => {
  await other.app.close()
  await other.source.destroy()
})
/** What is drawn is drawn again with `SEED=<number>`; what the two apps make of it is not. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
t.comment(`SEED=${SEED}`)
let drawn = SEED
const draw = (): number => {
  drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0
  return drawn / 2 ** 32
}
const apps = [world.app, other.app] as const
const either = () => apps[draw() < 0.5 ? 0 : 1]
const random = (most: number) => 1 + Math.floor(draw() * most)

/**
 * So many requests at once may find no connection free in time on a busy machine: 503, and a client
 * repeats them.
 */
const call = (client: string, method: 'GET' | 'POST', url: string, payload?: object) =>
  until(async () => {
    const response = await either().inject({
      method,
      url,
      ...(payload && { payload }),
      headers: { authorization: `Bearer ${await world.token(client)}` },
    })
    return response.statusCode !== 503 && { status: response.statusCode, body: response.json() }
  }, `${method} ${url}: always 503`)

async function page (client: string, url: string): Promise<Page> {
  const { status, body } = await call(client, 'GET', url)
  if (status !== 200) throw new Error(`${url}: ${JSON.stringify(body)}`)
  return body
}

/** A transaction that stays open; a test that fails meanwhile ends it. */
async function open (url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end().catch(() => undefined))
  await client.query('begin; select pg_current_xact_id()')
  return client
}

async function write (client: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const { status, body } = await call(client, 'POST', '/v1/complaints', BODY)
    if (status !== 201) throw new Error(JSON.stringify(body))
    const acts = [['interventions', { kinds: ['ANSWER'], summary: 'Gebeld.' }], ['escalation', {
      ground: 'UNSATISFIED_AFTER_FIRST_LINE',
    }]] as const
    for (const [path, payload] of acts) await call(client, 'POST', `/v1/complaints/${body.id}/${path}`, payload)
  }
}

const rises = (numbers: number[]): boolean => numbers.every((number, at) => at === 0 || number > numbers[at - 1]!)

/** Keeps what it worked off, and where it was, as a consumer would: together, after each page. */
async function read (
  client: string,
  isOver: () => boolean,
): Promise<{ seen: FeedEvent[], restarts: number, pages: number }> {
  const seen: FeedEvent[] = []
  let place: string | undefined
  let restarts = 0
  let pages = 0
  for (;;) {
    const over = isOver()
    const from = place === undefined ? `/v1/events?pageSize=${random(40)}` : place
    const { items, next } = await page(client, from)
    pages++
    // It dies before it has worked off the page.
    if (draw() < 0.2) {
      restarts++
      continue
    }
    seen.push(...items)
    // Sometimes all it has kept is the last event.
    const last = seen.at(-1)
    place = draw() < 0.5 || last === undefined ? next : `/v1/events?pageSize=${random(40)}&after=${last.id}`
    if (over && items.length === 0) return { seen, restarts, pages }
    if (items.length === 0) await sleep(random(20))
  }
}

t.test('a reader that restarts at random misses nothing and sees nothing twice', async t => {
  const { body: first } = await call('broker-antwerp', 'POST', '/v1/complaints', BODY)
  const elsewhere = await open(world.database.adminUrl.replace(world.database.name, 'postgres'))
  const here = await open(world.database.ownerUrl)
  // Began before all others, and commits after all of them.
  await here.query(
    `insert into events select complaint_id, 99, 'complaint.updated', at, 99, facts, sealed, previous_hash, hash, office_saw, staff_saw from events where complaint_id = $1`,
    [first.id],
  )
  await here.query('insert into feed_pending (complaint_id, sequence) values ($1, 99)', [first.id])

  let over = false
  t.teardown(() => { over = true })
  const started = performance.now()
  const readers = ['broker-antwerp', 'broker-antwerp', 'broker-ghent', 'manager-carla'].map(client =>
    read(client, () => over)
  )
  await Promise.all(Array.from({ length: WRITERS }, (_, index) =>
    write(index % 2 === 0 ? 'broker-antwerp' : 'broker-ghent')))
  const seconds = (performance.now() - started) / 1000
  // What the writers left is numbered by any reading of the feed; only then does the first of all
  // commit.
  await page('manager-carla', '/v1/events?pageSize=1')
  await here.query('commit')
  await elsewhere.query('commit')
  await here.end()
  await elsewhere.end()
  over = true
  const results = await Promise.all(readers)

  const rows: { key: string, type: string, office_saw: string | null, staff_saw: boolean }[] = await world.owner.query(
    `select complaint_id || '/' || version as key, type, office_saw, staff_saw from events`)
  const tokenOffice = new Map([['broker-antwerp', (await call('broker-antwerp', 'GET', '/v1/me')).body.office.id], [
    'broker-ghent',
    (await call('broker-ghent', 'GET', '/v1/me')).body.office.id,
  ]])
  const clients = ['broker-antwerp', 'broker-antwerp', 'broker-ghent', 'manager-carla']
  for (const [index, { seen }] of results.entries()) {
    const office = tokenOffice.get(clients[index]!)
    const expected = rows.filter(row => office === undefined ? row.staff_saw : row.office_saw === office).map(
      ({ key }) => key
    )
    t.same(
      seen.map(event => `${event.complaintId}/${event.version}`).sort(),
      expected.sort(),
      `${clients[index]} has exactly the events it may see`,
    )
    t.ok(rises(seen.map(({ sequence }) => sequence)), 'strictly increasing')
    t.equal(new Set(seen.map(({ id }) => id)).size, seen.length, 'none twice')
    const complaints = [...Map.groupBy(seen, ({ complaintId }) => complaintId).values()]
    t.ok(
      complaints.every(events => rises(events.map(({ version }) => version))),
      'the events of one complaint in their order',
    )
  }
  const [numbers] = await world.owner
    .query('select count(*)::integer as count, max(sequence)::integer as last from feed')
  t.equal(numbers.count, rows.length)
  t.equal(numbers.last, rows.length, 'numbers without gaps')
  t.match(results[0]?.seen.at(-1), { complaintId: first.id, version: 99 }, 'who commits last comes last')

  const sum = (member: 'restarts' | 'pages') => results.reduce((total, result) => total + result[member], 0)
  t.comment(`feed: ${WRITERS} writers, ${rows.length} events in ${seconds.toFixed(1)} s, ${results.length} readers, ${
    sum('pages')
  } pages, ${sum('restarts')} restarts, 0 lost, 0 repeated, 0 gaps`)
})

t.test('the feed hides events that the client may not see', async t => {
  const { body: complaint } = await call('broker-antwerp', 'POST', '/v1/complaints', {
    ...BODY,
    ground: 'DIRECT_INTERVENTION_REQUESTED',
  })
  const { body: me } = await call('handler-an', 'GET', '/v1/me')
  await call('manager-carla', 'POST', `/v1/complaints/${complaint.id}/assignment`, { handlerId: me.id })
  await call('handler-an', 'POST', `/v1/complaints/${complaint.id}/independenceDeclaration`, { independent: true })
  const typesOf = async (client: string) =>
    (await page(client, `/v1/events?complaintId=${complaint.id}`)).items.map(({ type }) => type)
  t.same(await typesOf('handler-an'), ['complaint.logged', 'complaint.assigned', 'complaint.independenceDeclared'])
  t.same(await typesOf('broker-antwerp'), ['complaint.logged', 'complaint.assigned'])
  t.same(await typesOf('broker-ghent'), [])
  t.same(await call('admin-els', 'GET', '/v1/events').then(({ status }) => status), 403)

  t.same(
    (await page('handler-an', `/v1/events?complaintId=${complaint.id}&type=complaint.assigned&type=complaint.closed`))
      .items.map(({ type }) => type),
    ['complaint.assigned'],
  )
})

t.test('the feed always has next, and refuses any other position', async t => {
  const { items, next } = await page('broker-ghent', '/v1/events?pageSize=200')
  t.ok(next.startsWith('/v1/events?pageSize=200&after='))
  let at = next
  for (;;) {
    const after = await page('broker-ghent', at)
    if (after.items.length === 0) break
    at = after.next
  }
  const end = await page('broker-ghent', at)
  t.same(end.items, [])
  t.equal(end.next, at, 'an empty page goes on where it is')

  const foreign = (await page('broker-antwerp', '/v1/events')).items[0]!
  const cursor = new URLSearchParams(next.split('?')[1]).get('after')
  const cases = [
    ['an event of another office',  'broker-ghent',   `after=${foreign.id}`],
    ['an unknown event',            'broker-ghent',   'after=00000000-0000-4000-8000-000000000000'],
    ['no cursor at all',            'broker-ghent',   'after=abc'],
    ['a cursor of another tenant',  'broker-antwerp', `after=${cursor}`],
    ['a cursor of another filter',  'broker-ghent',   `after=${cursor}&type=complaint.logged`],
    ['an unknown type',             'broker-ghent',   'type=complaint.vanished'],
    ['an unknown parameter',        'broker-ghent',   'since=2026-01-01T00:00:00Z'],
  ] as const
  for (const [sentence, client, query] of cases) {
    t.equal((await call(client, 'GET', `/v1/events?${query}`)).status, 400, sentence)
  }
  const [mine] = items
  t.equal(
    (await call('broker-ghent', 'GET', `/v1/events?after=${mine?.id.toUpperCase()}&pageSize=1`)).body.items[0].sequence,
    items[1]?.sequence,
    'any of its events is a place',
  )
})

t.test('GraphQL reads the same feed', async t => {
  const { items } = await page('broker-ghent', '/v1/events?pageSize=3')
  const query =
    `query ($after: String) { events(first: 2, after: $after) { edges { cursor node { id sequence type complaintId version at } } pageInfo { hasNextPage endCursor } } }`
  const ask = async (after?: string) =>
    (await call('broker-ghent', 'POST', '/graphql', { query, variables: { after } })).body.data.events
  const first = await ask()
  t.same(first.edges.map(({ node }: { node: FeedEvent }) => node), items.slice(0, 2))
  t.equal(first.pageInfo.hasNextPage, true)
  t.same((await ask(first.pageInfo.endCursor)).edges[0].node, items[2])
  t.same((await ask(first.edges[0].cursor)).edges[0].node, items[1], 'a cursor of an edge')
  t.same((await ask(items[0]?.id)).edges[0].node, items[1], 'the id of an event')
})

t.test('after a reset of the sandbox no sequence number is used again', async t => {
  const { items: [before] } = await page('broker-ghent', '/v1/events?pageSize=1')
  await world.app.inject({ method: 'POST', url: '/sandbox/reset' })
  t.same((await page('broker-ghent', '/v1/events')).items, [])
  await call('broker-ghent', 'POST', '/v1/complaints', BODY)
  const { items: [after] } = await page('broker-ghent', '/v1/events')
  t.ok(after!.sequence > before!.sequence + WRITERS)
})
