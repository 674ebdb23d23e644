/** Accesses in memory: in batches, bounded, and never lost in silence. */
import t from 'tap'
import { createAccessLogWriter } from '../../src/jobs/accessLog.ts'
import type { AccessLogOptions } from '../../src/jobs/accessLog.ts'
import { Problem } from '../../src/problems/problems.ts'
import type { AccessRow } from '../../src/usecases/accessLog/ports.ts'
import { until } from '../support/waiting.ts'

const access = (id: string) => ({
  actor: { id: 'a', role: 'HANDLER' as const, clientId: 'c' }, operation: 'getComplaint' as const, complaintIds: [id],
})
const UNAVAILABLE = new Problem('serviceUnavailable', 'not now')

function writer (options: Partial<AccessLogOptions> = {}) {
  const batches: AccessRow[][] = []
  const lost: number[] = []
  const errors: unknown[] = []
  const log = createAccessLogWriter({
    delayMs: 5,
    write: async rows => { batches.push([...rows]) },
    onError: error => { errors.push(error) },
    onLost: count => { lost.push(count) },
    ...options,
  })
  const ids = () => batches.flat().map(({ complaintIds }) => complaintIds[0])
  return { log, batches, lost, errors, ids }
}

t.test('what is recorded is written by itself, together, with the moment of the read', async t => {
  const { log, batches, ids } = writer()
  const before = Date.now()
  for (const id of ['1', '2', '3']) log.record(access(id))
  await until(() => batches.length > 0, 'nothing was written')
  t.same(ids(), ['1', '2', '3'])
  t.equal(batches.length, 1)
  t.ok(batches.flat().every(({ at }) => at >= before && at <= Date.now()))
  t.same(log.counts(), { waiting: 0, written: 3, lost: 0 })
})

t.test('a batch has at most 500 rows, and a flush writes all of them', async t => {
  const { log, batches } = writer({ delayMs: 60_000 })
  for (let id = 0; id < 1200; id++) log.record(access(`${id}`))
  await log.flush()
  t.same(batches.map(({ length }) => length), [500, 500, 200])
})

t.test('what is recorded during a write is in the next one, also for who flushes meanwhile', async t => {
  const begun = Promise.withResolvers<void>()
  const go = Promise.withResolvers<void>()
  const written: string[] = []
  const { log } = writer({
    delayMs: 60_000,
    write: async rows => {
      begun.resolve()
      await go.promise
      written.push(...rows.flatMap(({ complaintIds }) => complaintIds))
    },
  })
  log.record(access('1'))
  const first = log.flush()
  await begun.promise
  log.record(access('2'))
  const second = log.flush()
  go.resolve()
  await Promise.all([first, second])
  t.same(written, ['1', '2'])
})

t.test('while the database does not answer, accesses wait in order, within bounds', async t => {
  let available = false
  const written: string[] = []
  const { log, lost } = writer({
    delayMs: 60_000,
    mostIds: 3,
    write: async rows => {
      if (!available) throw UNAVAILABLE
      written.push(...rows.flatMap(({ complaintIds }) => complaintIds))
    },
  })
  for (const id of ['1', '2', '3', '4']) log.record(access(id))
  t.same(lost, [1], 'the fourth is above the bound')
  await t.rejects(log.flush(), { name: 'serviceUnavailable' })
  t.same(log.counts(), { waiting: 3, written: 0, lost: 1 })
  available = true
  await log.flush()
  log.record(access('5'))
  await log.flush()
  t.same(written, ['1', '2', '3', '5'])
})

t.test('it tries again by itself', async t => {
  let attempts = 0
  const { log, errors } = writer({
    write: async () => {
      attempts += 1
      if (attempts === 1) throw UNAVAILABLE
    },
  })
  log.record(access('1'))
  await until(() => attempts === 2 && log.counts().written === 1, 'it was not tried again')
  t.equal(errors.length, 1)
})

t.test('one row that cannot be written is lost alone, and counted', async t => {
  const { log, lost, ids, batches, errors } = writer({ delayMs: 60_000 })
  const written: string[] = []
  const picky = createAccessLogWriter({
    write: async rows => {
      if (rows.some(({ complaintIds }) => complaintIds.includes('bad'))) throw new Error('no')
      written.push(...rows.flatMap(({ complaintIds }) => complaintIds))
    },
    delayMs: 60_000, onError: error => { errors.push(error) }, onLost: count => { lost.push(count) },
  })
  for (let id = 0; id < 30; id++) picky.record(access(id === 17 ? 'bad' : `${id}`))
  await picky.flush()
  t.equal(written.length, 29)
  t.same(lost, [1])
  t.ok(errors.length > 1)
  t.same([ids(), batches, log.counts()], [[], [], { waiting: 0, written: 0, lost: 0 }])
})

t.test('closing writes what is left, and counts what it cannot write', async t => {
  const { log, ids } = writer({ delayMs: 60_000 })
  log.record(access('1'))
  await log.close()
  t.same(ids(), ['1'])
  const broken = writer({ delayMs: 60_000, write: async () => { throw UNAVAILABLE } })
  broken.log.record(access('1'))
  broken.log.record(access('2'))
  await broken.log.close()
  t.same(broken.lost, [2])
  t.same(broken.log.counts(), { waiting: 0, written: 0, lost: 2 })
})
