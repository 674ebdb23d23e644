/**
 * Rows that fail while an import runs: a fault of the row refuses that row alone, and a database
 * that is away refuses none.
 */
import t from 'tap'
import { imported, results, rowOf, startWorker, task, upload } from '../../support/importing.ts'
import { BROKER, NOW } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t, { logLevel: 'silent' })
world.clock.set(NOW)
await startWorker(t, world)
const rowsFrom = (first: number) => Array.from({ length: 6 }, (_, index) => rowOf(first + index))

t.test('a row has at most 64 KiB and 1,000 values: refused by itself, as its line', async t => {
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
  const taken = await imported(world, BROKER, rowsFrom(301))
  t.match(await task(world, BROKER, taken), { status: 'DONE', created: 6, refused: 0 })
  t.equal(await called('cut_off'), 6, 'five lost connections, and the one that held')
})

t.test('a row that PostgreSQL itself refuses is given up after 3 attempts, and those beside it are logged', async t => {
  await trigger('refusing', 'DOS-403', `perform nextval('refusing'); raise exception 'no' using errcode = 'XX000';`)
  const taken = await imported(world, BROKER, rowsFrom(401))
  t.match(await task(world, BROKER, taken), { status: 'DONE', created: 5, refused: 1 })
  t.equal(await called('refusing'), 3)
})

t.test('a row that always meets the statement timeout is given up after 3 attempts, too', async t => {
  await trigger('cancelled', 'DOS-503', `perform nextval('cancelled'); raise exception 'no' using errcode = '57014';`)
  const taken = await imported(world, BROKER, rowsFrom(501))
  t.match(await task(world, BROKER, taken), { status: 'DONE', created: 5, refused: 1 })
  t.equal(await called('cancelled'), 3)
})
