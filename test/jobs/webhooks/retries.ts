/** The schedule of retries, and what each outcome means for it. */
import t from 'tap'
import { attemptOf, DELAYS_MS, jittered, verdictOn } from '../../../src/jobs/webhooks/retries.ts'

const HOUR = 60 * 60 * 1000

t.test('a delivery is tried ten times over about three days', async t => {
  const total = DELAYS_MS.reduce((sum, delay) => sum + delay, 0)
  t.equal(DELAYS_MS.length + 1, 10)
  t.ok(total > 72 * HOUR && total < 80 * HOUR, `${(total / HOUR).toFixed(1)} hours`)
  t.same(DELAYS_MS.toSorted((a, b) => a - b), DELAYS_MS, 'each wait at least as long as the one before')
})

t.test('each wait is a fifth shorter or longer', async t => {
  t.equal(jittered(1000, () => 0), 800)
  t.equal(jittered(1000, () => 0.5), 1000)
  t.equal(jittered(1000, () => 1), 1200)
  t.ok(new Set(Array.from({ length: 50 }, () => jittered(24 * HOUR))).size > 40)
})

t.test('each outcome of an attempt leads to delivery, a retry or failure', async t => {
  const cases = [
    ['204 is delivered',               { statusCode: 204 },        0, false, { state: 'DELIVERED' },            undefined],
    ['500 is tried again',             { statusCode: 500 },        0, false, { state: 'PENDING' },              'HTTP_STATUS'],
    ['429 is tried again',             { statusCode: 429 },        3, false, { state: 'PENDING' },              'HTTP_STATUS'],
    ['a redirect is tried again',      { statusCode: 301 },        0, false, { state: 'PENDING' },              'REDIRECT'],
    ['silence is tried again',         { error: 'TIMEOUT' },       8, false, { state: 'PENDING' },              'TIMEOUT'],
    ['the tenth failure is the last',  { statusCode: 500 },        9, false, { state: 'FAILED', gone: false },  'HTTP_STATUS'],
    ['410 is the end of the endpoint', { statusCode: 410 },        0, false, { state: 'FAILED', gone: true },   'HTTP_STATUS'],
    ['a ping is tried once',           { error: 'TLS_FAILED' },    0, true,  { state: 'FAILED', gone: false },  'TLS_FAILED'],
  ] as const
  for (const [sentence, outcome, attempts, isPing, verdict, error] of cases) {
    t.match(verdictOn(outcome, attempts, isPing), verdict, sentence)
    t.equal(attemptOf(outcome, Date.now()).error, error, sentence)
  }
})
