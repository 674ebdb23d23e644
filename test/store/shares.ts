/**
 * One client may fill its share of the connections and of the group commit, and no more: others do
 * not wait for it.
 */
import t from 'tap'
import type { Actor } from '../../src/directory/actor.ts'
import type { Id } from '../../src/directory/ids.ts'
import { singleStatement, transaction } from '../../src/postgres/transaction.ts'
import { rightsOf } from '../../src/store/rights.ts'
import { groupCommit } from '../../src/postgres/groupCommit.ts'
import type { Caller, Deferred } from '../../src/postgres/transaction.ts'
import type { Run } from '../../src/postgres/statement.ts'
import { ANTWERP, GHENT } from '../../src/sandbox/seed/people.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { until } from '../support/waiting.ts'
import { createWorld } from '../world.ts'

const idOf = (number: number): Id => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as Id
const broker = (clientId: Id, office: typeof ANTWERP | typeof GHENT): Actor => ({
  clientId,
  id: clientId,
  name: '',
  role: 'BROKER',
  office,
  tiedOfficeIds: [],
  scopes: [],
})
const [FLOOD, OTHER] = [idOf(1), idOf(2)]

const world = await createWorld(t)
const source = await dataSource({ url: world.config.databaseUrl, poolSize: 8 }).initialize()
t.teardown(() => source.destroy())

/** Work that waits for `letGo`; `began` counts how often it began. */
function held () {
  const gate = Promise.withResolvers<void>()
  let began = 0
  return {
    work: async () => {
      began += 1
      await gate.promise
    },
    began: () => began,
    letGo: gate.resolve,
  }
}

t.test('transactions of one client over two offices hold half of the connections', async t => {
  const { work, began, letGo } = held()
  const flood = Array.from(
    { length: 20 },
    (_, index) => transaction(source, rightsOf(broker(FLOOD, index % 2 === 0 ? ANTWERP : GHENT)), work),
  )
  await until(() => began() === 4, () => `${began()} of the first client's transactions began, not 4`)
  await transaction(source, rightsOf(broker(OTHER, ANTWERP)), run => run({ text: 'select 1' }))
  await singleStatement(source, rightsOf(broker(OTHER, ANTWERP)))({ text: 'select 1 as one' })
  t.equal(began(), 4, 'no fifth began meanwhile')
  letGo()
  await Promise.all(flood)
  t.equal(began(), 20)
})

t.test('at most 200 transactions of one client wait, and the next is refused with 429', async t => {
  const { work, letGo } = held()
  const flood = Array.from(
    { length: 205 },
    () =>
      transaction(source, { ...rightsOf(broker(FLOOD, ANTWERP)), mode: 'read only' }, work).then(
        () => 'done',
        ({ status, extras }) => `${status} ${extras.retryAfter}`,
      ),
  )
  await transaction(
    source,
    { ...rightsOf(broker(OTHER, ANTWERP)), mode: 'read only' },
    run => run({ text: 'select 1' }),
  )
  letGo()
  t.same(
    Object.entries(Object.groupBy(await Promise.all(flood), answer => answer))
      .map(([answer, all]) => [answer, all?.length]),
    [['done', 204], ['429 1', 1]],
  )
})

t.test('reads of one client fill one shared connection, and another client takes another', async t => {
  const text = 'select pg_backend_pid() as connection, clock_timestamp()::text as at, pg_sleep(0.02)'
  const flood = Array.from({ length: 100 }, () => singleStatement(source, rightsOf(broker(FLOOD, ANTWERP)))({ text }))
  const [other] = await singleStatement(source, rightsOf(broker(OTHER, ANTWERP)))({ text })
  const before = (await Promise.all(flood)).flat().filter(({ connection, at }) =>
    connection === other?.connection && String(at) < String(other?.at)
  )
  t.equal(before.length, 0, 'none of the first client\'s reads ran before it on its connection')
})

t.test('while a connection gives no answer, further reads take another', async t => {
  const read = (sleep: number) =>
    singleStatement(source, rightsOf(broker(FLOOD, ANTWERP)))({
      text: `select pg_backend_pid() as connection, clock_timestamp()::text as at, pg_sleep(${sleep})`,
    })
  const together = (await Promise.all([read(0), read(0), read(0), read(0)])).map(rows => rows[0]?.connection)
  t.equal(new Set(together).size, 1, 'reads of one turn share a connection')
  let isAnswered = false
  const slow = read(1.5).finally(() => { isAnswered = true })
  const sentAt = performance.now()
  await until(() => performance.now() - sentAt > 10, () => 'The clock stands still')
  const [quick] = await read(0)
  t.notOk(isAnswered, 'a quick read is answered before the slow one')
  t.not(quick?.connection, (await slow)[0]?.connection, 'on another connection')
})

t.test('the group commit takes turns between clients, not between offices', async t => {
  const begun: Caller[] = []
  const gates: PromiseWithResolvers<void>[] = []
  const add = groupCommit(async (caller, work) => {
    begun.push(caller)
    const gate = Promise.withResolvers<void>()
    gates.push(gate)
    await gate.promise
    await work((async () => []) as Run, (async () => []) as Deferred)
  })
  const offices = Array.from({ length: 6 }, (_, index) => ({ ...ANTWERP, id: idOf(100 + index) }))
  const ask = (clientId: Id, office: typeof ANTWERP) =>
    add(rightsOf(broker(clientId, office)), async () => 'done', async () => 'alone')
  const flood = offices.flatMap(office => Array.from({ length: 16 }, () => ask(FLOOD, office)))
  t.equal(begun.length, 2, 'of 96 changes over six offices two transactions begin')
  const other = ask(OTHER, GHENT)
  t.equal(begun.at(-1)?.clientId, OTHER, 'and that of another client at once')
  for (let index = 0; index < gates.length; index++) {
    gates[index]?.resolve()
    await new Promise(resolve => { setImmediate(resolve) })
  }
  t.same(new Set(await Promise.all([...flood, other])), new Set(['done']))
})
