/**
 * Processes come and go while an import runs: another goes on where it stood, and nothing is done
 * twice.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import type { Test } from 'tap'
import { imported, results, rowOf, startWorker, task } from '../support/importing.ts'
import type { Task } from '../support/importing.ts'
import { BROKER, NOW } from '../support/situations.ts'
import { configAsJson } from '../support/configFromJson.ts'
import { until } from '../support/waiting.ts'
import { createWorld } from '../world.ts'

t.setTimeout(600_000)

const ROWS = 400
const script = fileURLToPath(new URL('../support/importProcess.ts', import.meta.url))
const rowsFrom = (first: number): object[] => Array.from({ length: ROWS }, (_, index) => rowOf(first + index))

const world = await createWorld(t)
world.clock.set(NOW)

const doneAtLeast = (count: number) => ({ done }: Task) => done >= count

/** Every row once, in history and feed too, and the office's numbers without gaps. */
async function assertWhole (t: Pick<Test, 'match' | 'equal' | 'same'>, taken: Task, complaints: number): Promise<void> {
  t.match(await task(world, BROKER, taken), { status: 'DONE', done: ROWS, created: ROWS, existing: 0, refused: 0 })
  const ids = (await results(world, BROKER, taken)).map(({ complaintId }) => complaintId)
  t.equal(new Set(ids).size, ROWS)
  const [counts] = await world.owner.query(`
    select (select count(*)::integer from complaints) as complaints, (select count(*)::integer from events) as events,
           (select count(distinct broker_reference)::integer from complaints) as "references",
           (select max(substring(first_line_reference from '[0-9]+$')::integer) from complaints) as newest`)
  t.same(counts, { complaints, events: complaints, references: complaints, newest: complaints })
}

t.test('a process that is stopped ends its part, and another goes on', async t => {
  const first = await startWorker(t, world)
  const taken = await imported(world, BROKER, rowsFrom(1))
  await task(world, BROKER, taken, doneAtLeast(1))
  await first.end()
  const stopped = await task(world, BROKER, taken, () => true)
  t.equal(stopped.status, 'RUNNING')
  t.ok(stopped.done < ROWS, `${stopped.done} of ${ROWS} were done`)

  const second = await startWorker(t, world)
  await assertWhole(t, taken, ROWS)
  await second.end()
})

t.test('a process that is killed leaves nothing half done, nor done twice', async t => {
  const taken = await imported(world, BROKER, rowsFrom(1001))
  const cut: number[] = []
  for (let kills = 0; kills < 2; kills++) {
    const before = await task(world, BROKER, taken, () => true)
    const child = spawn(process.execPath, [script, JSON.stringify({ ...configAsJson(world.config), now: NOW })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    t.teardown(() => { child.kill('SIGKILL') })
    await task(world, BROKER, taken, ({ done, finishedAt }) => done > before.done || finishedAt !== undefined)
    child.kill('SIGKILL')
    await once(child, 'close')
    cut.push((await task(world, BROKER, taken, () => true)).done)
  }
  t.ok((cut[0] as number) < ROWS, `killed after ${cut.join(' and ')} rows of ${ROWS}`)
  const last = await startWorker(t, world)
  await assertWhole(t, taken, 2 * ROWS)
  await last.end()
})

t.test('two processes share the tasks', async t => {
  const workers = await Promise.all([startWorker(t, world), startWorker(t, world)])
  const taken = await Promise.all([
    imported(world, BROKER, rowsFrom(2001)),
    imported(world, 'broker-ghent', rowsFrom(2001)),
  ])
  t.match(await task(world, BROKER, taken[0]), { created: ROWS })
  t.match(await task(world, 'broker-ghent', taken[1]), { created: ROWS })
  for (const worker of workers) await worker.end()
})

t.test('when the client loses its rights, the rows that are left are refused', async t => {
  const taken = await imported(world, 'broker-ghent', rowsFrom(3001))
  await world.owner.query(`update clients set enabled = false where client_id = 'broker-ghent'`)
  await startWorker(t, world)
  const [row] = await ended(taken)
  t.match(row, { status: 'FAILED', done: ROWS, refused: ROWS, created: 0 })
})

/** Looked at from behind: nobody of the office may ask any more. */
const ended = ({ id }: Task): Promise<object[]> => until(async () => {
  const rows = await world.owner.query(
    'select status, done, refused, created from tasks where id = $1 and finished_at is not null',
    [id],
  )
  return rows.length > 0 ? rows : undefined
}, 'The task never ended')
