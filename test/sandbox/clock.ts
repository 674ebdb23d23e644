import t from 'tap'
import Fastify from 'fastify'
import { Problem } from '../../src/problems/problems.ts'
import { virtualClock } from '../../src/sandbox/clock.ts'
import { createFaults } from '../../src/sandbox/faults.ts'
import { sandboxRoutes } from '../../src/sandbox/routes.ts'
import { exactLists } from '../support/exactLists.ts'
import { until } from '../support/waiting.ts'

const AT = Date.parse('2026-05-04T08:00:00Z')

async function world (
  t: { teardown(work: () => Promise<void>): void },
  reset = async () => {},
  catchUp = async () => {},
) {
  const time = { ms: AT }
  const clock = virtualClock(() => time.ms)
  const app = Fastify()
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Problem) return reply.code(error.status).send(error.document)
    return reply.send(error)
  })
  await app.register(sandboxRoutes, { clock, faults: createFaults(), reset, catchUp })
  t.teardown(() => app.close())
  const put = (payload: unknown) =>
    app.inject({
      method: 'PUT',
      url: '/sandbox/clock',
      headers: { 'content-type': 'application/json' },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    })
  return { app, clock, time, put }
}

t.test('the clock shows real time until it is set, then runs on from what was set', async t => {
  const time = { ms: AT }
  const clock = virtualClock(() => time.ms)
  t.strictSame(clock.state(), { now: '2026-05-04T08:00:00Z', virtual: false })

  clock.set('2026-03-18T09:00:00Z')
  t.strictSame(clock.state(), { now: '2026-03-18T09:00:00Z', virtual: true })
  time.ms += 61_500
  t.equal(clock.now(), '2026-03-18T09:01:01.5Z', 'it runs')

  clock.set('2027-01-01T00:00:00Z')
  t.equal(clock.now(), '2027-01-01T00:00:00Z', 'forwards, too')
  clock.clear()
  t.strictSame(clock.state(), { now: '2026-05-04T08:01:01.5Z', virtual: false })
})

t.test('PUT sets the clock, GET shows it, DELETE gives real time back', async t => {
  const { app, time, put } = await world(t)
  const set = await put({ now: '2026-03-18T10:00:00+01:00' })
  t.equal(set.statusCode, 200)
  t.strictSame(set.json(), { now: '2026-03-18T09:00:00Z', virtual: true })
  time.ms += 1000
  t.strictSame((await app.inject('/sandbox/clock')).json(), { now: '2026-03-18T09:00:01Z', virtual: true })

  const cleared = await app.inject({ method: 'DELETE', url: '/sandbox/clock' })
  t.equal(cleared.statusCode, 204)
  t.equal(cleared.body, '')
  t.strictSame((await app.inject('/sandbox/clock')).json(), { now: '2026-05-04T08:00:01Z', virtual: false })
})

t.test('setting the clock records due reminders before it answers', async t => {
  const readings: string[] = []
  const { app, put, clock } = await world(t, undefined, async () => {
    await new Promise(resolve => setImmediate(resolve))
    readings.push(clock.now())
  })
  await put({ now: '2026-03-18T10:00:00+01:00' })
  t.strictSame(readings, ['2026-03-18T09:00:00Z'])
  await put({ now: 'tomorrow' })
  t.equal(readings.length, 1, 'a refusal tells nothing')
  await app.inject({ method: 'DELETE', url: '/sandbox/clock' })
  t.strictSame(readings.slice(1), ['2026-05-04T08:00:00Z'])
})

t.test('anything but one real instant is a 400 that names it, and leaves the clock alone', async t => {
  const { app, put } = await world(t)
  const cases: [body: unknown, name: string][] = [
    [{ now: '2026-03-18T10:00:00' },             'now'],
    [{ now: '2026-03-18' },                      'now'],
    [{ now: '2026-02-30T10:00:00+01:00' },       'now'],
    [{ now: '2026-03-18T25:00:00+01:00' },       'now'],
    [{ now: '2026-03-18T10:00:00+01:00[UTC]' },  'now'],
    [{ now: '1999-12-31T22:59:59Z' },            'now'],
    [{ now: '2099-12-31T23:00:00Z' },            'now'],
    [{ now: '+002026-03-18T10:00:00Z' },         'now'],
    [{ now: '2026-03-18T10:00:00Z\u0000' },      'now'],
    [{ now: 1773824400 },                        'now'],
    [{ now: null },                              'now'],
    [{ now: ['2026-03-18T10:00:00Z'] },          'now'],
    [{},                                         'now'],
    [{ now: '2026-03-18T10:00:00Z', to: 'x' },   'to'],
    ['[]',                                       ''],
    ['null',                                     ''],
    ['"2026-03-18T10:00:00Z"',                   ''],
  ]
  for (const [body, name] of cases) {
    const answer = await put(body)
    const label = JSON.stringify(body)
    t.equal(answer.statusCode, 400, label)
    t.match(
      answer.json(),
      exactLists({ type: 'urn:problem-type:belgif:badRequest', issues: [{ in: 'body', name }] }),
      label,
    )
  }
  t.equal((await put('{"now": ')).statusCode, 400, 'broken JSON')
  t.match(
    (await app.inject('/sandbox/clock?now=x')).json(),
    exactLists({ status: 400, issues: [{ in: 'query', name: 'now' }] }),
  )
  t.equal((await app.inject('/sandbox/clock')).json().virtual, false)
})

t.test('a reset gives the first state and real time back, one after the other', async t => {
  const steps: string[] = []
  let arrived = 0
  /** How many requests arrive before the first of them ends. */
  let expected = 2
  const { app, put } = await world(t, async () => {
    steps.push('begin')
    await until(() => arrived >= expected, () => `${arrived} of ${expected} resets arrived`)
    steps.push('end')
  })
  app.addHook('preHandler', async ({ url }) => { if (url === '/sandbox/reset') arrived += 1 })
  await put({ now: '2026-03-18T10:00:00+01:00' })
  const answers = await Promise.all([1, 2].map(() => app.inject({ method: 'POST', url: '/sandbox/reset' })))
  t.strictSame(answers.map(({ statusCode }) => statusCode), [204, 204])
  t.strictSame(steps, ['begin', 'end', 'begin', 'end'])
  steps.length = 0
  arrived = 0
  expected = 5
  await Promise.all([1, 2, 3, 4, 5].map(() => app.inject({ method: 'POST', url: '/sandbox/reset' })))
  t.strictSame(steps, ['begin', 'end', 'begin', 'end'], 'those that wait share one')
  t.equal((await app.inject('/sandbox/clock')).json().virtual, false)
})

t.test('a failed reset answers 500, and the next one succeeds', async t => {
  let failures = 1
  const { app } = await world(t, async () => { if (failures-- > 0) throw new Error('no database') })
  t.equal((await app.inject({ method: 'POST', url: '/sandbox/reset' })).statusCode, 500)
  t.equal((await app.inject({ method: 'POST', url: '/sandbox/reset' })).statusCode, 204)
})
