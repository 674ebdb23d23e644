/**
 * Statements of a transaction follow each other without waiting; the first failure ends it, and the
 * connection serves on.
 */
import type { PoolClient } from 'pg'
import t from 'tap'
import { runMembers } from '../../src/postgres/groupCommit.ts'
import { multiRow } from '../../src/postgres/multiRow.ts'
import { singleStatement, transaction } from '../../src/postgres/transaction.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { freshDatabase } from '../cluster/database.ts'

const { ownerUrl } = await freshDatabase(t)
const source = await dataSource({ url: ownerUrl, poolSize: 1 }).initialize()
t.teardown(() => source.destroy())
await source.query('create table written (number integer primary key)')

const WRITE = (number: unknown) => ({ name: 'write', text: 'insert into written values ($1)', values: [number] })
const written = async (): Promise<number[]> =>
  (await source.query<{ number: number }[]>('select number from written order by 1')).map(({ number }) => number)
const NONE = { settings: {} }

t.test('each statement gets its own rows, with a name or without', async t => {
  const rows = await transaction(source, NONE, run => Promise.all([
    run({ name: 'one', text: 'select $1::int as number', values: [1] }),
    run({ text: 'select * from generate_series(1, 3) as number' }),
    run({ text: 'select 1 as number where false' }),
    run({ name: 'one', text: 'select $1::int as number', values: [2] }),
  ]))
  t.same(rows.map(all => all.map(({ number }) => number)), [[1], [1, 2, 3], [], [2]])
})

t.test('settings hold for the transaction only, whatever their value contains', async t => {
  const setting = 'select current_setting(\'app.test\', true) as value'
  const [row] = await transaction(
    source,
    { settings: { 'app.test': 'it\'s; \\ "here"' } },
    run => run({ text: setting }),
  )
  t.equal(row?.value, 'it\'s; \\ "here"')
  t.same(await source.query(setting), [{ value: '' }])
})

t.test('the first failure is the one that is thrown, and nothing is written', async t => {
  await t.rejects(transaction(source, NONE, async (run, later) => {
    void later(WRITE(1))
    void later({ name: 'failing', text: 'select 1 / $1::int', values: [0] })
    void later({ text: 'select nothing from nowhere' })
    return run({ text: 'select 1' })
  }), { code: '22012' })
  t.same(await written(), [])
})

t.test('a deferred statement that fails after the work is done fails the transaction', async t => {
  await t.rejects(transaction(source, NONE, async (_run, later) => {
    void later(WRITE(1))
    void later(WRITE(1))
  }), { code: '23505' })
  t.same(await written(), [])
})

t.test('no COMMIT follows a value that cannot be encoded', async t => {
  const circular: { self?: object } = {}
  circular.self = circular
  await t.rejects(transaction(source, NONE, async (_run, later) => {
    void later(WRITE(1))
    void later({ text: 'select $1::jsonb', values: [circular] })
  }), TypeError)
  t.same(await written(), [])
})

t.test('a statement that is planned for its values has a transaction of its own, which fails with it', async t => {
  const run = singleStatement(source, { settings: { 'app.test': 'here' }, clientId: 'client' })
  const text = `select $1::int as number, current_setting('app.test') as value, current_setting('plan_cache_mode') as plan,
    current_setting('transaction_read_only') as read_only`
  const whole = [{ number: 1, value: 'here', plan: 'force_custom_plan', read_only: 'on' }]
  t.same(await run({ text, values: [1], customPlan: true }), whole)
  await t.rejects(run({ text: 'select 1 / $1::int', values: [0], customPlan: true }), { code: '22012' })
  const circular: { self?: object } = {}
  circular.self = circular
  await t.rejects(run({ text: 'select $1::jsonb', values: [circular], customPlan: true }), TypeError)
  await t.rejects(run({ ...WRITE(4), customPlan: true }), { code: '25006' })
  t.same(await run({ text, values: [1], customPlan: true }), whole)
  t.same(await source.query('select current_setting(\'plan_cache_mode\') as plan'), [{ plan: 'force_generic_plan' }])
})

t.test('after all of this the connection serves on, with the same prepared statements', async t => {
  await transaction(source, NONE, async (run, later) => {
    void later(WRITE(2))
    return run({ name: 'failing', text: 'select 1 / $1::int', values: [1] })
  })
  t.same(await written(), [2])
})

t.test('a read-only transaction writes nothing', async t => {
  await t.rejects(transaction(source, { ...NONE, mode: 'read only' }, run => run(WRITE(3))), { code: '25006' })
})

t.test('the socket sends what is written in one turn of the event loop at once', async t => {
  const runner = source.createQueryRunner()
  const client = await runner.connect() as PoolClient
  const [{ pid }] = (await client.query('select pg_backend_pid() as pid')).rows as [{ pid: number }]
  const answers = await Promise.all([1, 2, 3].map(number =>
    client.query('select $1::int as number, pg_backend_pid() as pid', [number])
  ))
  t.same(answers.map(({ rows }) => rows), [1, 2, 3].map(number => [{ number, pid }]))
  await runner.release()
})

const TAKE = multiRow('take', { series: 'text' }, ' select place, count(*) over ()::int as size from given')
const STEP = multiRow('step', { step: 'integer' }, ' select place, step from given')
const take = (series: string) => ({ ...TAKE([series]), locks: true })

t.test('members of a group send a statement that locks once, when none of them has another', async t => {
  const sizes = await transaction(
    source,
    NONE,
    (run, later) =>
      runMembers(
        run,
        later,
        [0, 1, 2, 3].map(steps => async query => {
          for (let step = 0; step < steps; step++) await query(STEP([step]))
          if (steps === 1) throw new Error('refused')
          return (await query(take('a')))[0]?.size
        }),
      ),
  )
  t.same(sizes.map(result => result.status === 'fulfilled' ? result.value : result.reason.message), [
    3, 'refused', 3, 3,
  ])
})

t.test('a member that fails after such a statement fails the group', async t => {
  await t.rejects(
    transaction(source, NONE, (run, later) =>
      runMembers(
        run,
        later,
        [0, 1].map(index => async (query, write) => {
          await query(take('a'))
          if (index === 1) throw new Error('too late')
          void write(WRITE(4))
        }),
      )),
    { message: 'too late' },
  )
  t.same(await written(), [2])
})
