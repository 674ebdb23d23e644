/**
 * Locks are taken in one order; what loses a deadlock or a conflict all the same is run again, and
 * nothing else is.
 */
import pg from 'pg'
import t from 'tap'
import { createKeyRing } from '../../src/complaints/keyRing.ts'
import type { Actor } from '../../src/directory/actor.ts'
import { ANTWERP, CLIENTS } from '../../src/sandbox/seed/people.ts'
import { createRelayStore } from '../../src/store/webhooks/relay.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { groupCommit } from '../../src/postgres/groupCommit.ts'
import { transaction } from '../../src/postgres/transaction.ts'
import { rightsOf } from '../../src/store/rights.ts'
import { untilAnotherWaitsFor } from '../support/locks.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const source = await dataSource({ url: world.config.databaseUrl, poolSize: 4 }).initialize()
t.teardown(() => source.destroy())
const owner = new pg.Client({ connectionString: world.database.ownerUrl })
await owner.connect()
t.teardown(() => owner.end())

const broker: Actor = {
  role: 'BROKER', id: '', name: '', office: ANTWERP, clientId: CLIENTS.find(one => one.clientId === 'broker-antwerp')?.id ?? '', scopes: [], tiedOfficeIds: [],
}

await owner
  .query('create table pairs (id integer primary key, count integer not null default 0); grant all on pairs to public; insert into pairs values (1), (2)')

/** Fails in PostgreSQL with this SQLSTATE. */
const failing = (code: string) => ({
  text: `do $$ begin raise exception 'on purpose' using errcode = '${code}'; end $$`,
})

async function tried (codes: string[]): Promise<{ runs: number, outcome: string }> {
  let runs = 0
  const outcome = await transaction(source, rightsOf(broker), async run => {
    const code = codes[runs]
    runs += 1
    await run({ text: 'select 1' })
    if (code !== undefined) await run(failing(code))
    return 'done'
  }).catch((error: { name: string, code?: string }) => error.code ?? error.name)
  return { runs, outcome }
}

t.test('a transaction that loses a deadlock or a conflict is run again, three times at most', async t => {
  t.same(await tried(['40P01', '40001']), { runs: 3, outcome: 'done' })
  t.same(await tried(Array<string>(9).fill('40001')), { runs: 4, outcome: 'serviceUnavailable' })
  t.same(await tried(['55P03']), { runs: 1, outcome: 'serviceUnavailable' }, 'who waited in vain does not wait again')
  t.same(await tried(['22012']), { runs: 1, outcome: '22012' }, 'a fault of ours is told at once')
})

t.test('of two transactions in a deadlock one is repeated, and both end', async t => {
  const bump = (first: number, second: number) => {
    let runs = 0
    const met = Promise.withResolvers<void>()
    const ended = transaction(source, rightsOf(broker), async run => {
      runs += 1
      await run({ text: 'update pairs set count = count + 1 where id = $1', values: [first] })
      met.resolve()
      if (runs === 1) await other.promise
      await run({ text: 'update pairs set count = count + 1 where id = $1', values: [second] })
      return runs
    })
    return { met: met.promise, ended }
  }
  const other = Promise.withResolvers<void>()
  const [one, two] = [bump(1, 2), bump(2, 1)]
  await Promise.all([one.met, two.met])
  other.resolve()
  const runs = await Promise.all([one.ended, two.ended])
  t.same(runs.toSorted(), [1, 2], 'one of them ran twice')
  t.same((await owner.query('select count from pairs order by id')).rows, [{ count: 2 }, { count: 2 }])
})

t.test('changes of a group that lost a conflict run one by one', async t => {
  const add = groupCommit((caller, work) => transaction(source, { ...caller, repeats: false }, async (run, later) => {
    await work(run, later)
    await run(failing('40P01'))
  }))
  const outcomes = await Promise.all(['a', 'b', 'c'].map(name =>
    add(rightsOf(broker), async () => name, async () => `${name} alone`)
  ))
  t.same(outcomes, ['a alone', 'b alone', 'c alone'])
})

t.test('an endpoint is deleted while a delivery to it ends, in either order', async t => {
  for (const verdict of [{ state: 'FAILED', gone: true }, { state: 'DELIVERED' }, { state: 'PENDING', retryInMs: 1000 }] as const) {
    const authorization = `Bearer ${await world.token('broker-antwerp')}`
    const made = await world.app.inject({
      method: 'POST',
      url: '/v1/webhookEndpoints',
      headers: { authorization },
      payload: { url: 'http://127.0.0.1:9/' },
    })
    const { id } = made.json<{ id: string }>()
    await world.app.inject({ method: 'POST', url: `/v1/webhookEndpoints/${id}/test`, headers: { authorization } })
    // So that a success has something to reset.
    await owner.query('update webhook_endpoints set failures = 1 where id = $1', [id])
    const relay = createRelayStore(source, createKeyRing(world.config.keys.encryptionKeys))
    const [claimed] = await relay.claim(1, true)
    // Less than PostgreSQL's `deadlock_timeout`, which would end the other side of a deadlock.
    await owner.query('begin; set local lock_timeout = 200')
    await owner.query('select from webhook_endpoints where id = $1 for update', [id])
    const finished = relay.finish(claimed!, { at: new Date().toISOString(), durationMs: 1 }, verdict)
    await untilAnotherWaitsFor(owner)
    await t.resolves(
      owner.query('delete from webhook_endpoints where id = $1', [id]),
      `${verdict.state}: what waits for the endpoint holds nothing of it`,
    )
    await owner.query('commit')
    await finished
    t.same((await owner.query('select from webhook_deliveries where endpoint_id = $1', [id])).rows, [])
  }
})
