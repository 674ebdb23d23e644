/**
 * A row that always fails, and one that kills its process: each is given up after 3 attempts, and
 * all others go on. `test/usecases/imports/failingRows.ts` holds what needs no process of its own.
 */
import t from 'tap'
import { imported, results, rowOf, task } from '../support/importing.ts'
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
