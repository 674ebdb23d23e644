/**
 * Resets of a sandbox that works: several at once, beside its jobs and its readers, and beside a
 * lock that is held.
 */
import t from 'tap'
import { resetSandbox } from '../../src/commands/demonstration.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { startWebhooks } from '../../src/backgroundJobs.ts'
import { until } from '../support/waiting.ts'
import { createWorld, startApp } from '../world.ts'

t.setTimeout(600_000)

const world = await createWorld(t)
const config = { ...world.config, migrationsDatabaseUrl: world.database.ownerUrl }
const seeding = await dataSource({ url: config.databaseUrl, poolSize: 2 }).initialize()
const { app, source } = await startApp(config, world.clock, () => resetSandbox({ config, source: seeding }), {
  jobs: { imports: { tickMs: 20 }, reminders: { tickMs: 20 } },
  directoryRefreshMs: 50,
})
const relay = startWebhooks({ config, source }, { tickMs: 20, onError: () => undefined })
t.teardown(async () => {
  await relay.stop()
  await app.close()
  await source.destroy()
  await seeding.destroy()
})

const list = async (): Promise<{ status: number, count: number }> => {
  const response = await app.inject({
    url: '/v1/complaints',
    headers: { authorization: `Bearer ${await world.token('broker-antwerp')}` },
  })
  return { status: response.statusCode, count: response.json().items?.length }
}

t.test('three at once are all answered with 204, and the first state is there', async t => {
  const reading = { over: false, statuses: new Set<number>() }
  const reader = (async () => { while (!reading.over) reading.statuses.add((await list()).status) })()
  const answers = await Promise.all([1, 2, 3].map(() => app.inject({ method: 'POST', url: '/sandbox/reset' })))
  reading.over = true
  await reader
  t.same(answers.map(({ statusCode }) => statusCode), [204, 204, 204])
  t.ok(
    [...reading.statuses].every(status => status === 200 || status === 503),
    `readers meanwhile: ${[...reading.statuses].join(', ')}`,
  )
  const { status, count } = await list()
  t.equal(status, 200)
  t.ok(count > 5)
})

t.test('a reset that copies gives what one that plays the stories gives', async t => {
  const tables: { name: string }[] = await world.owner.query(`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relispartition
      and relname <> all ('{access_log,uploads,webhook_cursor,feed_floor}') order by 1`)
  const counts = async () => {
    t.equal((await app.inject({ method: 'POST', url: '/sandbox/reset' })).statusCode, 204)
    await until(
      async () => (await world.owner.query('select from feed_pending')).length === 0,
      'the feed is not numbered',
    )
    const counted = await Promise.all(tables.map(async ({ name }) => {
      const [{ count }] = await world.owner.query(`select count(*)::int as count from ${name}`)
      return [name, count]
    }))
    return Object.fromEntries(counted)
  }
  await world.owner.query('drop schema first_state cascade')
  const played = await counts()
  const [{ last }] = await world.owner.query('select max(sequence)::int as last from feed')
  const before = performance.now()
  t.same(await counts(), played)
  t.comment(`The copy took ${Math.round(performance.now() - before)} ms`)
  t.ok(played.events > 100)
  const [{ first }] = await world.owner.query('select min(sequence)::int as first from feed')
  t.ok(first > last, 'no number of the feed is given twice')
  const auditor = { authorization: `Bearer ${await world.token('auditor-dirk')}` }
  const { items } = (await app.inject({ url: '/v1/complaints?pageSize=200', headers: auditor })).json()
  for (const { id } of items) {
    const url = `/v1/complaints/${id}/history/verification`
    t.match((await app.inject({ url, headers: auditor })).json(), { valid: true }, id)
  }
})

t.test('a reset waits for a table that somebody holds, and tries again when it has waited too long', async t => {
  const holding = world.owner.createQueryRunner()
  t.teardown(() => holding.release())
  await holding.query('begin; lock table complaints in row exclusive mode')
  // Longer than the lock timeout of a connection.
  const released = new Promise(resolve => { setTimeout(resolve, 9_000) }).then(() => holding.query('rollback'))
  const answer = await app.inject({ method: 'POST', url: '/sandbox/reset' })
  await released
  t.equal(answer.statusCode, 204)
})
