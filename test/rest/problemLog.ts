/** Nobody fills a log by asking again and again for what is out of reach. */
import { Writable } from 'node:stream'
import fastify from 'fastify'
import t from 'tap'
import { Problem } from '../../src/problems/problems.ts'
import { writeProblem } from '../../src/rest/problems.ts'
import { createCounter } from '../../src/logging/counter.ts'
import { until } from '../support/waiting.ts'

t.test('an outage is one line, a fault that nobody foresaw always is', async t => {
  const lines: { msg: string }[] = []
  const stream = new Writable({ write (chunk, _encoding, done) { lines.push(JSON.parse(String(chunk))); done() } })
  const app = fastify({ logger: { level: 'error', stream }, childLoggerFactory: logger => logger })
  app.setErrorHandler((error, request, reply) => writeProblem(error, request, reply))
  app.get('/outage', async () => {
    throw new Problem('serviceUnavailable', 'The database does not answer at the moment.')
  })
  app.get('/fault', async () => { throw new TypeError('unforeseen') })
  t.teardown(() => app.close())
  for (let round = 0; round < 50; round++) t.equal((await app.inject('/outage')).statusCode, 503)
  t.equal(lines.length, 1)
  for (let round = 0; round < 3; round++) t.equal((await app.inject('/fault')).statusCode, 500)
  t.equal(lines.length, 4)
})

t.test('a tally reports once an interval, what was counted and never nothing', async t => {
  const reports: Record<string, number>[] = []
  const tally = createCounter(counts => reports.push(counts), 20)
  t.same([tally.note('a'), tally.note('a'), tally.note('b')], [true, false, true])
  await until(() => reports.length > 0, 'The counter does not report')
  t.same(reports, [{ a: 2, b: 1 }])
  tally.flush()
  t.equal(reports.length, 1)
  t.equal(tally.note('a'), true, 'a new interval')
  tally.flush()
  t.same(reports.at(-1), { a: 1 })
})
