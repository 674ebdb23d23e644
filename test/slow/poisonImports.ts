/**
 * A row that always fails, and one that kills its process: each is given up after 3 attempts, and
 * all others go on.
 */
import t from 'tap'
import { imported, results, rowOf, startWorker, task, upload } from '../support/importing.ts'
import { FAILS, KILLS } from '../support/poison.ts'
import { BROKER, NOW } from '../support/situations.ts'
import { supervised } from '../support/supervised.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { createWorld } from '../world.ts'

t.setTimeout(120_000)

const world = await createWorld(t, { logLevel: 'silent' })
world.clock.set(NOW)
const argument = { ...configAsJson(world.config), now: NOW, poisoned: true }
const poisoned = (number: number, word: string) => rowOf(number, { description: `De klant schrijft: ${word}.` })
const many = (from: number, count: number) => Array.from({ length: count }, (_, index) => rowOf(from + index))

t.test('a row that always fails and one that kills its process harm no other', async t => {
  const worker = supervised(t, 'importProcess.ts', argument)
  const taken = await imported(world, BROKER, [
    ...many(1, 4), poisoned(5, FAILS), ...many(6, 6), poisoned(12, KILLS), ...many(13, 30),
  ])
  const other = await imported(world, 'broker-ghent', many(1, 20))
  const otherEnded = await task(world, 'broker-ghent', other)
  const ended = await task(world, BROKER, taken)
  await worker.stop()

  t.match(ended, { status: 'DONE', total: 42, done: 42, created: 40, refused: 2 })
  t.match(otherEnded, { status: 'DONE', created: 20 })
  t.ok((otherEnded.finishedAt ?? '') < (ended.finishedAt ?? ''), 'the other office did not wait for it')
  const all = await results(world, BROKER, taken)
  t.same(all.map(({ row }) => row), Array.from({ length: 42 }, (_, index) => index + 1), 'in order')
  for (const row of [5, 12]) {
    const problem = all[row - 1]?.problem
    t.equal(problem?.status, 500, `row ${row}`)
    t.match(problem?.detail, /given up after 3 attempts/)
  }
  t.ok(worker.deaths() <= 3, `it died ${worker.deaths()} times`)
  t.same(
    all.filter(({ firstLineReference }) => firstLineReference !== undefined).map(({ firstLineReference }) =>
      Number(firstLineReference?.slice(-6))
    ),
    Array.from({ length: 40 }, (_, index) => index + 1),
    'numbers in the order of the rows, without gaps',
  )
  const [left] = await world.owner.query('select count(*)::integer as count from import_rows where payload is not null')
  t.same(left, { count: 0 }, 'nothing of what was given up is kept')
})

t.test('a worker that is killed by a whole part does not fail the rows beside it', async t => {
  const worker = supervised(t, 'importProcess.ts', argument)
  const taken = await imported(world, BROKER, [poisoned(101, KILLS), ...many(102, 16)])
  t.match(await task(world, BROKER, taken), { status: 'DONE', total: 17, created: 16, refused: 1 })
  await worker.stop()
  t.equal(worker.deaths(), 3, `it died ${worker.deaths()} times`)
})

t.test('a row has at most 64 KiB and 1,000 values: refused by itself, as its line', async t => {
  await startWorker(t, world)
  const attack = (count: number) =>
    JSON.stringify(rowOf(201, { interventions: Array.from({ length: count }, () => ({ summary: '' })) }))
  const rows = [
    attack(24_000),
    attack(3_000),
    JSON.stringify(rowOf(203, { description: 'x'.repeat(65_536) })),
    JSON.stringify(rowOf(204)),
    `${'['.repeat(32_000)}${']'.repeat(32_000)}`,
  ]
  t.ok(rows[0]!.length > 360_000 && rows[1]!.length < 65_536)
  const response = await upload(world, BROKER, rows.join('\n'))
  t.equal(response.statusCode, 202, 'a row harms no file')
  t.match(await task(world, BROKER, response.json()), { status: 'DONE', created: 1, refused: 4 })
  t.same(
    (await results(world, BROKER, response.json())).map(({ row, status, problem }) => [row, status, problem?.status]),
    [
      [1, 'REFUSED', 413],
      [2, 'REFUSED', 400],
      [3, 'REFUSED', 413],
      [4, 'CREATED', undefined],
      [5, 'REFUSED', 400],
    ],
  )
})

/**
 * A trigger on complaints that looks at one office's reference; it counts in a sequence, which no
 * rollback undoes.
 */
async function trigger (name: string, reference: string, action: string): Promise<void> {
  await world.owner.query(`
    create sequence ${name}; grant usage on sequence ${name} to public;
    create function ${name}() returns trigger language plpgsql as $$ begin
      if new.broker_reference = '${reference}' then ${action} end if;
      return new;
    end $$;
    create trigger ${name} before insert on complaints for each row execute function ${name}()`)
}
const called = async (name: string): Promise<number> =>
  Number((await world.owner.query(`select last_value from ${name}`))[0].last_value)

t.test('a database that goes away in the middle refuses no row, however often', async t => {
  await trigger(
    'cut_off',
    'DOS-303',
    `if nextval('cut_off') <= 5 then perform pg_terminate_backend(pg_backend_pid()); end if;`,
  )
  await startWorker(t, world)
  const taken = await imported(world, BROKER, many(301, 6))
  t.match(await task(world, BROKER, taken), { status: 'DONE', created: 6, refused: 0 })
  t.equal(await called('cut_off'), 6, 'five lost connections, and the one that held')
})

t.test('a row that PostgreSQL itself refuses is given up after 3 attempts, and those beside it are logged', async t => {
  await trigger('refusing', 'DOS-403', `perform nextval('refusing'); raise exception 'no' using errcode = 'XX000';`)
  await startWorker(t, world)
  const taken = await imported(world, BROKER, many(401, 6))
  t.match(await task(world, BROKER, taken), { status: 'DONE', created: 5, refused: 1 })
  t.equal(await called('refusing'), 3)
})

t.test('a row that always meets the statement timeout is given up after 3 attempts, too', async t => {
  await trigger('cancelled', 'DOS-503', `perform nextval('cancelled'); raise exception 'no' using errcode = '57014';`)
  await startWorker(t, world)
  const taken = await imported(world, BROKER, many(501, 6))
  t.match(await task(world, BROKER, taken), { status: 'DONE', created: 5, refused: 1 })
  t.equal(await called('cancelled'), 3)
})
