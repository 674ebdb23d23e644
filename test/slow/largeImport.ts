/**
 * The largest file, with every hundredth row broken: how long it takes, and what others notice of
 * it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { get, manyRows, results, rowOf, startWorker, task, upload } from '../support/importing.ts'
import type { Task } from '../support/importing.ts'
import { restCalls } from '../support/calls.ts'
import { BROKER, NOW } from '../support/situations.ts'
import { createWorld } from '../world.ts'

// On a busy machine minutes; what is asserted of time is measured beside it.
t.setTimeout(600_000)

/**
 * A file may hold 10,000: `IMPORT_ROWS=10000 npx tap run test/slow/largeImport.ts`; the suite must
 * end in five minutes.
 */
const ROWS = Number(process.env.IMPORT_ROWS ?? 1_000)
const BROKEN = ROWS / 100
const SINGLE = 50

const world = await createWorld(t)
world.clock.set(NOW)
await startWorker(t, world)
const api = restCalls(world)
const file = manyRows(ROWS)

/** Reads and logs for as long as the task runs; the milliseconds that each took. */
async function meanwhile (taken: Task, id: string): Promise<{ ended: Task, reads: number[], logs: number[] }> {
  const reads: number[] = []
  const logs: number[] = []
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const before = performance.now()
    await work()
    into.push(performance.now() - before)
  }
  const over = new AbortController()
  const watching = task(world, BROKER, taken).finally(() => over.abort())
  while (!over.signal.aborted) {
    for (let read = 0; read < 40; read++) {
      await timed(reads, () => api.read('broker-ghent', id))
      await sleep(10)
    }
    await timed(logs, () => api.done(BROKER, 'logComplaint', {}, { ...rowOf(0), brokerReference: undefined }))
  }
  return { ended: await watching, reads, logs }
}

const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

t.test(`${ROWS} rows are worked off in bounded time, and others hardly notice`, async t => {
  const { id } = await api.done('broker-ghent', 'logComplaint', {}, rowOf(1))
  const before = performance.now()
  for (let single = 0; single < SINGLE; single++) {
    await api.done('broker-ghent', 'logComplaint', {}, { ...rowOf(0), brokerReference: undefined })
  }
  const singly = (performance.now() - before) / SINGLE / 1000 * ROWS
  const began = performance.now()
  const response = await upload(world, BROKER, file)
  t.equal(response.statusCode, 202)
  const answered = performance.now()
  const { ended, reads, logs } = await meanwhile(response.json(), id)
  const seconds = (performance.now() - answered) / 1000
  t.comment(`answered after ${Math.round(answered - began)} ms, done after ${seconds.toFixed(1)} s: ${
    Math.round(ROWS / seconds)
  } rows/s; logged one by one, without anything beside it, ${singly.toFixed(1)} s`)
  t.comment(`meanwhile ${reads.length} reads, p50 ${percentile(reads, 0.5).toFixed(1)} ms, p99 ${
    percentile(reads, 0.99).toFixed(1)
  } ms; ${logs.length} complaints of the same office, p50 ${percentile(logs, 0.5).toFixed(0)} ms, p99 ${
    percentile(logs, 0.99).toFixed(0)
  } ms`)
  t.match(ended, { status: 'DONE', total: ROWS, done: ROWS, created: ROWS - BROKEN, existing: 0, refused: BROKEN })
  t.ok(seconds < Math.max(60, 4 * singly), `${seconds} s`)
  t.ok(percentile(reads, 0.99) < 1000, 'reads go on')

  const all = await results(world, BROKER, ended)
  t.same(all.map(({ row }) => row), Array.from({ length: ROWS }, (_, index) => index + 1), 'a result for every row')
  t.same(
    all.filter(({ status }) => status === 'REFUSED').map(({ row }) => row),
    Array.from({ length: BROKEN }, (_, index) => (index + 1) * 100),
  )
  const [{ numbers }] = await world.owner.query(`
    select array_agg(substring(first_line_reference from '[0-9]+$')::integer order by first_line_reference) as numbers
    from complaints where first_line_reference like 'F-ANT-%'`)
  t.same(numbers, Array.from({ length: ROWS - BROKEN + logs.length }, (_, index) => index + 1), 'numbers without gaps')
})

t.test('the same file again finds every complaint and makes none', async t => {
  const [{ count }] = await world.owner.query('select count(*)::integer as count from complaints')
  const began = performance.now()
  const ended = await task(world, BROKER, (await upload(world, BROKER, file)).json())
  t.comment(`done after ${((performance.now() - began) / 1000).toFixed(1)} s`)
  t.match(ended, { status: 'DONE', created: 0, existing: ROWS - BROKEN, refused: BROKEN })
  t.same(await world.owner.query('select count(*)::integer as count from complaints'), [{ count }])
})

t.test('another office with the same references has complaints of its own', async t => {
  const ended = await task(world, 'broker-ghent', (await upload(world, 'broker-ghent', manyRows(200))).json())
  t.match(ended, { created: 197, existing: 1, refused: 2 })
  const [first] = await results(world, BROKER, ended)
  t.equal(first, undefined)
  t.match(await get(world, BROKER, `/v1/tasks/${ended.id}`), { status: 404 })
})
