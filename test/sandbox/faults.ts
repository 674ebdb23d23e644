/**
 * What an integrator tries on the first day, over HTTP: webhooks to the sandbox's own inbox, and
 * faults on demand.
 */
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { createFaults } from '../../src/sandbox/faults.ts'
import { asking } from '../support/letters.ts'
import { both } from '../support/calls.ts'
import type { Complaint } from '../support/calls.ts'
import { exactLists } from '../support/exactLists.ts'
import { go, NOW, received } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { createWorld, startApp } from '../world.ts'

const first = await createWorld(t)
first.clock.set(NOW)
const { app, source } = await startApp(first.config, first.clock, async () => undefined, {
  jobs: { letters: { tickMs: 20 }, webhooks: { tickMs: 20 } },
})
t.teardown(async () => {
  await app.close()
  await source.destroy()
})
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo
const world = { ...first, app }
const { rest, graphql } = both(world)

async function call (method: string, path: string, body?: object | string, more: Record<string, string> = {}) {
  const response = await fetch(`http://localhost:${port}${path}`, {
    method,
    headers: { ...(typeof body === 'object' && { 'content-type': 'application/json' }), ...more },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
}

const asBroker = { authorization: `Bearer ${await world.token('broker-antwerp')}` }
const setFaults = (faults: object) => call('PUT', '/sandbox/faults', faults)
const me = () => call('GET', '/v1/me', undefined, asBroker)
const meInGraphql = () => call('POST', '/graphql', { query: '{ me { id } }' }, asBroker)

t.test('a fault lasts for its count or its seconds, and another setting replaces it', async t => {
  let now = 1000
  const faults = createFaults(() => now)
  faults.set({ queue: { count: 2 }, bounce: { seconds: 10 } })
  now += 500
  t.same(faults.state(), { queue: { count: 2 }, bounce: { seconds: 10 } })
  t.same([faults.meets('queue'), faults.meets('queue'), faults.meets('queue')], [true, true, false])
  t.same(faults.state(), { bounce: { seconds: 10 } })
  now += 9500
  t.same([faults.isOn('bounce'), faults.meets('bounce'), faults.state()], [false, false, {}])
  faults.set({ queue: { seconds: 5 } })
  faults.set({ rateLimit: { count: 1 } })
  t.same(faults.state(), { rateLimit: { count: 1 } })
})

t.test('what is no fault is refused by the name of the member', async t => {
  const cases: [body: object, name: string][] = [
    [[], ''],
    [{ disk: { count: 1 } }, 'disk'],
    [{ queue: 3 }, 'queue'],
    [{ queue: {} }, 'queue'],
    [{ queue: { count: 1, seconds: 1 } }, 'queue'],
    [{ queue: { minutes: 1 } }, 'queue.minutes'],
    [{ queue: { count: 0 } }, 'queue.count'],
    [{ bounce: { seconds: 3601 } }, 'bounce.seconds'],
    [{ rateLimit: { count: '1' } }, 'rateLimit.count'],
  ]
  for (const [body, name] of cases) {
    const { status, json } = await setFaults(body)
    t.match({ status, json }, exactLists({ status: 400, json: { issues: [{ name }] } }), JSON.stringify(body))
  }
  t.equal((await call('PUT', '/sandbox/faults?queue=1', {})).status, 400, 'no query')
  t.equal((await call('PUT', '/sandbox/faults', {}, { origin: 'https://evil.example' })).status, 403, 'no other site')
  t.same((await call('GET', '/sandbox/faults')).json, {})
})

t.test('a full queue: 503 with Retry-After, in both APIs, for as many requests', async t => {
  t.same((await setFaults({ queue: { count: 2 } })).json, { queue: { count: 2 } })
  const refused = await me()
  t.match({ status: refused.status, json: refused.json }, {
    status: 503,
    json: { type: 'urn:problem-type:belgif:serviceUnavailable', detail: 'Too many requests wait at the moment.' },
  })
  t.equal(refused.headers.get('retry-after'), '2')
  t.equal((await call('GET', '/health/ready')).status, 200, 'what takes no token goes on')
  const inGraphql = await meInGraphql()
  t.match(inGraphql.json, exactLists({ errors: [{ extensions: { status: 503 } }] }))
  t.equal((await me()).status, 200)
  t.same((await call('GET', '/sandbox/faults')).json, {})
})

t.test('a used up rate: 429 with its headers, then no limit as before', async t => {
  await setFaults({ rateLimit: { count: 2 } })
  const refused = await me()
  t.match({ status: refused.status, json: refused.json }, {
    status: 429,
    json: { type: 'urn:problem-type:belgif:tooManyRequests' },
  })
  t.same(
    ['retry-after', 'ratelimit', 'ratelimit-policy'].map(name => refused.headers.get(name)),
    ['1', '"client";r=0;t=1', '"client";q=200;w=1'],
  )
  t.match((await meInGraphql()).json, exactLists({ errors: [{ extensions: { status: 429 } }] }))
  const answered = await me()
  t.equal(answered.status, 200)
  t.equal(answered.headers.get('ratelimit'), null)
})

t.test('a letter bounces: it meets no clock, the history tells, and the next one is accepted', async t => {
  await setFaults({ bounce: { count: 1 } })
  const letterOf = (api: typeof rest, { id }: Complaint, state: string) =>
    until(
      async () => (await asking(world, api).letters('handler-an', id)).find(letter => letter.state === state),
      `no letter is ${state}`,
    )
  const [complaint, next] = [await received(rest), await received(graphql)]
  await go(rest, 'handler-an', 'acknowledgeComplaint', complaint)
  const bounced = await letterOf(rest, complaint, 'BOUNCED')
  t.match(bounced.dispatches[0]?.failure, /550 5\.1\.1/)
  t.match((await rest.history('handler-an', complaint.id)).at(-1), { type: 'letter.bounced' })
  const { complaint: after } = await rest.read('handler-an', complaint.id)
  t.equal(after?.acknowledgedAt, undefined)
  t.same((await call('GET', '/sandbox/faults')).json, {})

  await go(graphql, 'handler-an', 'acknowledgeComplaint', next)
  await letterOf(graphql, next, 'ACCEPTED')
  const again = await asking(world, rest).dispatch('handler-an', complaint.id, bounced.id, { channel: 'EMAIL' })
  t.equal(again.document?.state, 'ACCEPTED')
})

t.test('the inbox shows what arrived, whether it is verified, and why', async t => {
  const inbox = (path = '') => call('GET', `/sandbox/webhookInbox${path}`)
  const made = await call(
    'POST',
    '/v1/webhookEndpoints',
    { url: `http://localhost:${port}/sandbox/webhookInbox/mine` },
    asBroker,
  )
  t.equal(made.status, 201)
  await call('POST', `/v1/webhookEndpoints/${made.json.id}/test`, {}, asBroker)
  const ping = await until(async () => (await inbox('/mine')).json.items[0], 'nothing arrived')
  t.match(ping, {
    path: '/sandbox/webhookInbox/mine', type: 'be.optimco.complaints.webhook.ping', verified: true, endpointId: made.json.id,
    reason: `Signed with a secret of the endpoint ${made.json.id}.`,
  })
  const { 'content-length': _, host: __, connection: ___, ...headers } =
    Object.fromEntries(ping.requestHeaders.map(({ name, value }: { name: string, value: string }) => [name, value]))
  const send = (body: string, more: object, path = '/mine') =>
    call('POST', `/sandbox/webhookInbox${path}`, body, { ...headers, ...more })
  const sent: [arguments: Parameters<typeof send>, reason: RegExp | string][] = [
    [[`${ping.body} `, {}], /^No matching signature found\.$/],
    [[ping.body, { 'webhook-timestamp': '1700000000' }], /too old/],
    [[ping.body, {}, '/other'], /No endpoint has this address/],
  ]
  for (const [given, reason] of sent) {
    t.equal((await send(...given)).status, 204)
    const [newest] = (await inbox()).json.items
    t.match(newest, { verified: false, reason, endpointId: undefined })
  }
  t.equal((await call('POST', '/sandbox/webhookInbox', '<script>', { 'content-type': 'text/html' })).status, 204)
  const { items, self } = (await inbox()).json
  t.match(items[0], {
    verified: false,
    reason: /webhook-id, webhook-timestamp, webhook-signature missing/,
    body: '<script>',
  })
  t.same([items.length, self, (await inbox('/other')).json.items.length], [5, '/sandbox/webhookInbox', 1])

  const page = await call('GET', '/sandbox/webhookInbox', undefined, { accept: 'text/html' })
  t.match(page.headers.get('content-type'), /^text\/html/)
  t.match(page.text, 'Verified')
  t.match(page.text, '&lt;script&gt;', 'escaped')
  t.notMatch(page.text, '<script>')
})

t.test('the inbox keeps a hundred, and a reset empties it and ends all faults', async t => {
  for (let index = 0; index < 101; index++) {
    await app.inject({ method: 'POST', url: '/sandbox/webhookInbox/many', payload: `${index}` })
  }
  const { json } = await call('GET', '/sandbox/webhookInbox')
  t.equal(json.items.length, 100)
  t.same([json.items[0].body, json.items[99].body], ['100', '1'], 'the newest first')
  t.equal((await call('POST', '/sandbox/webhookInbox', 'x'.repeat(200 * 1024))).status, 413)

  await setFaults({ queue: { seconds: 600 } })
  t.equal((await call('POST', '/sandbox/reset')).status, 204)
  t.same((await call('GET', '/sandbox/faults')).json, {})
  t.same((await call('GET', '/sandbox/webhookInbox')).json.items, [])
})
