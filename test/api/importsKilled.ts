/** Processes come and go while an import runs: another goes on where it stood, and nothing is done twice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import type { Test } from 'tap'
import { imported, results, rowOf, task } from '../support/importing.ts'
import type { Task } from '../support/importing.ts'
import { BROKER, NOW } from '../support/situations.ts'
import { createWorld, startApp } from '../world.ts'

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
  const first = await startApp(world.config, world.clock, async () => {}, { imports: { tickMs: 10 } })
  const taken = await imported(world, BROKER, rowsFrom(1))
  await task(world, BROKER, taken, doneAtLeast(1))
  await first.app.close()
  await first.source.destroy()
  const stopped = await task(world, BROKER, taken, () => true)
  t.equal(stopped.status, 'RUNNING')
  t.ok(stopped.done < ROWS, `${stopped.done} of ${ROWS} were done`)

  const second = await startApp(world.config, world.clock, async () => {}, { imports: { tickMs: 10 } })
  await assertWhole(t, taken, ROWS)
  await second.app.close()
  await second.source.destroy()
})

t.test('a process that is killed leaves nothing half done, nor done twice', async t => {
  const keys = { ...world.config.keys, encryptionKey: world.config.keys.encryptionKey.toString('base64') }
  const taken = await imported(world, BROKER, rowsFrom(1001))
  let kills = 0
  for (let ended = false; !ended;) {
    const before = await task(world, BROKER, taken, () => true)
    const child = spawn(process.execPath, [script, JSON.stringify({ ...world.config, keys, now: NOW })], { stdio: ['ignore', 'pipe', 'inherit'] })
    await task(world, BROKER, taken, ({ done }) => done > before.done)
    ended = kills === 2
    if (ended) await task(world, BROKER, taken)
    child.kill('SIGKILL')
    await once(child, 'close')
    kills++
  }
  t.comment(`${kills} processes`)
  await assertWhole(t, taken, 2 * ROWS)
})

t.test('two processes share the tasks', async t => {
  const workers = await Promise.all([1, 2].map(() => startApp(world.config, world.clock, async () => {}, { imports: { tickMs: 10 } })))
  const taken = await Promise.all([imported(world, BROKER, rowsFrom(2001)), imported(world, 'broker-ghent', rowsFrom(2001))])
  t.match(await task(world, BROKER, taken[0]), { created: ROWS })
  t.match(await task(world, 'broker-ghent', taken[1]), { created: ROWS })
  for (const { app, source } of workers) {
    await app.close()
    await source.destroy()
  }
})

t.test('when the client loses its rights, the rows that are left are refused', async t => {
  const taken = await imported(world, 'broker-ghent', rowsFrom(3001))
  await world.owner.query(`update clients set enabled = false where client_id = 'broker-ghent'`)
  const worker = await startApp(world.config, world.clock, async () => {}, { imports: { tickMs: 10 } })
  const [row] = await ended(taken)
  t.match(row, { status: 'FAILED', done: ROWS, refused: ROWS, created: 0 })
  await worker.app.close()
  await worker.source.destroy()
})

/** Looked at from behind: nobody of the office may ask any more. */
async function ended ({ id }: Task): Promise<object[]> {
  for (;;) {
    const rows = await world.owner.query('select status, done, refused, created from tasks where id = $1 and finished_at is not null', [id])
    if (rows.length > 0) return rows
  }
}
