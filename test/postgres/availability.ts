/**
 * PostgreSQL away, cut off, stalled or closed: refused quickly and clearly, and served again
 * without a restart.
 */
import { createServer, connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import type { LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import t from 'tap'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { SANDBOX_ACCESS } from '../../src/sandbox/seed/people.ts'
import type { Actor } from '../../src/directory/actor.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { singleStatement } from '../../src/postgres/transaction.ts'
import { rightsOf } from '../../src/store/rights.ts'
import { both } from '../support/calls.ts'
import type { Reply } from '../support/calls.ts'
import { createWorld, startApp } from '../world.ts'

/** What stands between the API and PostgreSQL, and can be pulled out. */
async function cable (to: URL) {
  const ends = new Set<Socket>()
  let stalled = false
  const server = createServer(near => {
    const far = connect(Number(to.port), to.hostname)
    for (const end of [near, far]) {
      ends.add(end)
      if (stalled) end.pause()
      end.on('close', () => { ends.delete(end); near.destroy(); far.destroy() })
      // What is cut on purpose ends with an error on either side.
      end.on('error', () => end.destroy())
    }
    near.on('data', data => far.write(data))
    far.on('data', data => near.write(data))
    if (stalled) { near.pause(); far.pause() }
  })
  const listen = (port = 0) => new Promise<void>(resolve => { server.listen(port, '127.0.0.1', resolve) })
  await listen()
  const { port } = server.address() as AddressInfo
  const url = Object.assign(new URL(to), { hostname: '127.0.0.1', port: String(port) }).href
  const cut = () => { for (const end of ends) end.destroy() }
  return {
    url,
    async pull () {
      const closed = new Promise(resolve => { server.close(resolve) })
      cut()
      await closed
    },
    plug: () => listen(port),
    stall () { stalled = true; for (const end of ends) end.pause() },
    flow () { stalled = false; for (const end of ends) end.resume() },
  }
}

const world = await createWorld(t, { logLevel: 'fatal' })
const wire = await cable(new URL(world.database.appUrl))
const { app, source } = await startApp(
  { ...world.config, databaseUrl: wire.url, poolSize: 4 },
  world.clock,
  async () => undefined,
)
t.teardown(async () => { await app.close(); await source.destroy(); await wire.pull() })
const { rest, graphql } = both({ ...world, app })

const body = {
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.',
}
const { id } = await rest.done('broker-antwerp', 'logComplaint', {}, body)
const authorization = `Bearer ${await world.token('broker-antwerp')}`

const get = (url: string) => app.inject({ url, headers: { authorization } })
const health =
  async () => [(await app.inject('/health/live')).statusCode, (await app.inject('/health/ready')).statusCode]

const requests: [string, () => Promise<LightMyRequestResponse>][] = [
  ['a complaint',  () => get(`/v1/complaints/${id}`)],
  ['a list',       () => get('/v1/complaints')],
  ['a history',    () => get(`/v1/complaints/${id}/history`)],
  ['a creation',   () => app.inject({ method: 'POST', url: '/v1/complaints', headers: { authorization }, payload: body })],
  ['an action',    () => app.inject({ method: 'POST', url: `/v1/complaints/${id}/interventions`, headers: { authorization, 'idempotency-key': 'cut' }, payload: { kinds: ['ACTION'], summary: 'Gebeld.' } })],
]
/** What was answered to all at once, and that it was within two seconds. */
async function refusedInTime (t: Test, when: string) {
  const started = performance.now()
  const replies = await Promise.all(requests.map(async ([what, send]) => [what, await send()] as const))
  const query = await graphql.read('broker-antwerp', id)
  for (const [what, { statusCode, headers, json }] of replies) {
    t.match({ statusCode, headers, ...json() }, {
      statusCode: 503,
      headers: { 'content-type': /^application\/problem\+json/, 'retry-after': /^\d+$/, 'trace-id': /^\w{32}$/ },
      type: 'urn:problem-type:belgif:serviceUnavailable', status: 503, instance: /^\/v1/,
    }, `${when}: ${what}`)
  }
  t.match(query, { status: 503, problem: 'serviceUnavailable' }, `${when}: GraphQL`)
  t.ok(
    performance.now() - started < 6_000,
    `${when}: all of it in ${Math.round(performance.now() - started)} ms, two rounds`,
  )
}

async function servedAgain (t: Test, when: string) {
  const started = performance.now()
  while ((await get(`/v1/complaints/${id}`)).statusCode !== 200 && performance.now() - started < 30_000) {
    await new Promise(resolve => {
      setTimeout(resolve, 50)
    })
  }
  t.ok(performance.now() - started < 10_000, `${when}: within ${Math.round(performance.now() - started)} ms`)
  for (const [what, send] of requests) t.ok((await send()).statusCode < 300, `${when}: ${what}`)
  t.equal((await graphql.read('broker-antwerp', id)).status, 200)
  t.same(await health(), [200, 200])
}

t.test('with PostgreSQL up the process is live and ready', async t => servedAgain(t, 'at first'))

t.test('when PostgreSQL is away, everything is 503 until it is back', async t => {
  await wire.pull()
  await refusedInTime(t, 'while it is away')
  t.same(await health(), [200, 503], 'alive, not ready')
  t.match((await app.inject('/health/ready')).headers, { 'content-type': /problem\+json/, 'retry-after': /^\d+$/ })
  t.equal((await get('/v1/me')).statusCode, 200, 'what needs no database is served')
  await wire.plug()
  await servedAgain(t, 'when it is back')
})

t.test('when its connections are cut, the next requests find new ones', async t => {
  const cut = () => asAdmin(world.database.adminUrl, async client => client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = \'complaints-api\''))
  t.ok((await cut()).rowCount, 'they were cut')
  await servedAgain(t, 'after the cut')
})

/** Asks while somebody holds the complaint's row, and does something to the waiting transaction. */
async function whileItRuns (
  ask: () => Promise<Reply>,
  then: (holder: pg.Client, waiting: number) => Promise<unknown>,
): Promise<Reply> {
  const holder = new pg.Client({ connectionString: world.database.adminUrl })
  await holder.connect()
  await holder.query(`begin; select from complaints where id = '${id}' for update`)
  const done = new AbortController()
  const pending = ask().finally(() => done.abort())
  try {
    while (!done.signal.aborted) {
      const { rows: [waiting] } = await holder
        .query('select pid from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))')
      if (waiting !== undefined) await then(holder, waiting.pid)
      await new Promise(resolve => { setTimeout(resolve, 10) })
    }
    return await pending
  } finally {
    await holder.end()
  }
}

t.test('a request that is cut in the middle is refused, nothing of it is kept, and it can be repeated', async t => {
  const before = (await rest.read('broker-antwerp', id)).complaint!.version
  const ask = () =>
    rest.act('broker-antwerp', 'recordIntervention', { complaintId: id }, {
      kinds: ['ACTION'],
      summary: 'Midden in de zin.',
    }, { key: 'middle' })
  for (
    const [what, cut] of [
      ['the session is terminated', (holder: pg.Client, pid: number) =>
        holder.query('select pg_terminate_backend($1)', [pid])],
      ['the statement is cancelled', (holder: pg.Client, pid: number) =>
        holder.query('select pg_cancel_backend($1)', [pid])],
      ['the cable is pulled', async () =>
        wire.pull()],
    ] as const
  ) {
    t.match(await whileItRuns(ask, cut), { status: 503, problem: 'serviceUnavailable' }, what)
  }
  await wire.plug()
  t.match(await ask(), { status: 200, replayed: undefined, complaint: { version: before + 1 } })
  t.match(await ask(), { status: 200, replayed: true })
})

t.test('when PostgreSQL stalls, requests get 503 within two seconds', async t => {
  wire.stall()
  await refusedInTime(t, 'while it stalls')
  t.same(await health(), [200, 503])
  wire.flow()
  await servedAgain(t, 'when it goes on')
})

t.test('when the database refuses connections, requests get 503 until it accepts them', async t => {
  const admit = (allowed: boolean) => asAdmin(new URL('/postgres', world.database.adminUrl).href, async client => {
    await client.query(`alter database ${world.database.name} with allow_connections ${allowed}`)
    if (!allowed) {
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        world.database.name,
      ])
    }
  })
  await admit(false)
  await refusedInTime(t, 'while it is closed')
  await admit(true)
  await servedAgain(t, 'when it is open')
})

t.test('an app that never reached PostgreSQL is alive, and says that it is not ready', async t => {
  const closed = dataSource({ url: Object.assign(new URL(world.database.appUrl), { port: '1' }).href })
  const lonely = await buildApp({
    config: world.config,
    source: closed,
    clock: world.clock,
    sandbox: { clock: world.clock, reset: async () => undefined, access: SANDBOX_ACCESS },
  })
  t.teardown(() => lonely.close())
  const [live, ready, complaint, token] = await Promise.all([
    lonely.inject('/health/live'),
    lonely.inject('/health/ready'),
    lonely.inject({ url: `/v1/complaints/${id}`, headers: { authorization } }),
    lonely.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'grant_type=client_credentials&client_id=broker-antwerp&client_secret=sandbox',
    }),
  ])
  t.same([live, ready, complaint, token].map(({ statusCode }) => statusCode), [200, 503, 503, 503])
  t.match(complaint.headers, { 'content-type': /problem\+json/, 'retry-after': /^\d+$/ })
})

t.test('what takes long on every connection is waited for, as long as the database answers others', async t => {
  const staff: Actor = { clientId: id, id, name: '', role: 'MANAGER', tiedOfficeIds: [], scopes: [] }
  const slow = singleStatement(source, rightsOf(staff))
  const asleep = Promise.allSettled([1, 2, 3, 4, 5].map(() => slow({ text: 'select \'slept\' as told from pg_sleep(2)', ownConnection: true })))
  t.same(await health(), [200, 200], 'and is ready meanwhile')
  const answers = await asleep
  t.same(
    answers.map(answer => answer.status === 'fulfilled' ? answer.value[0]?.told : answer.reason.message),
    Array(5).fill('slept'),
  )
})

t.test('a process that is busy itself does not take the database for gone', async t => {
  const staff: Actor = { clientId: id, id, name: '', role: 'MANAGER', tiedOfficeIds: [], scopes: [] }
  const ask = singleStatement(source, rightsOf(staff))
  const answers = Promise.allSettled([1, 2, 3].map(() => ask({ text: 'select \'slept\' as told from pg_sleep(1)' })))
  for (const until = performance.now() + 3_000; performance.now() < until; await new Promise(setImmediate)) {
    const turn = performance.now() + 300
    while (performance.now() < turn);
  }
  t.same(
    (await answers).map(answer => answer.status === 'fulfilled' ? answer.value[0]?.told : answer.reason.message),
    Array(3).fill('slept'),
  )
})
