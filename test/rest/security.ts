/**
 * What holds for every answer: one host, headers for browsers, `instance` a reference, and 503 when
 * the event loop is late.
 */
import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { FORMATS } from '../../src/contract/formats.ts'
import { addressOf } from '../../src/pages/files.ts'
import { createServer } from '../../src/server.ts'
import { exactLists } from '../support/exactLists.ts'
import { until } from '../support/waiting.ts'
import { createWorld, startApp } from '../world.ts'

const world = await createWorld(t)
const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}` }

const PATHS = [
  '/',
  '/docs',
  addressOf('reference.js'),
  '/graphiql',
  addressOf('explorer.js'),
  '/doc/openapi.json',
  '/doc/guides',
  '/v1/me',
  '/v1/complaints',
  '/v1/nonesuch',
  '/v1/complaints/%zz',
  '/health/live',
  '/health/ready',
  '/.well-known/jwks.json',
  '/sandbox/mailbox',
]
const POSTS = ['/graphql', '/oauth/token', '/v1/complaints']

const answers = (app: typeof world.app): Promise<[string, LightMyRequestResponse][]> =>
  Promise.all([
    ...PATHS.map(async (url): Promise<[string, LightMyRequestResponse]> => [url, await app.inject({ url, headers })]),
    ...POSTS.map(
      async (url): Promise<[string, LightMyRequestResponse]> => [
        url,
        await app.inject({ url, method: 'POST', headers, payload: {} }),
      ]
    ),
  ])

t.test('every answer tells browsers not to guess types, and to load nothing that is not named', async t => {
  for (const [url, answer] of await answers(world.app)) {
    t.equal(answer.headers['x-content-type-options'], 'nosniff', url)
    t.equal(answer.headers['strict-transport-security'], undefined, `${url}: no HSTS on http`)
    if (url.includes('%')) continue
    t.match(answer.headers['content-security-policy'], /default-src 'none'/, url)
    t.ok(answer.headers['x-frame-options'], url)
    t.equal(answer.headers['referrer-policy'], 'no-referrer', url)
  }
})

t.test('without CORS_ORIGINS no page of another origin gets leave', async t => {
  const originHeaders = { origin: 'http://localhost:5173', 'access-control-request-method': 'GET' }
  const preflight = await world.app.inject({ method: 'OPTIONS', url: '/v1/codeLists', headers: originHeaders })
  const answer = await world.app.inject({ url: '/v1/codeLists', headers: originHeaders })
  t.same([preflight.statusCode, answer.statusCode], [404, 200])
  for (const { headers: actual } of [preflight, answer]) {
    t.same(Object.keys(actual).filter(name => name.startsWith('access-control') || name === 'vary'), [])
  }
})

t.test('behind https every answer of pages and API says to come back by https', async t => {
  const { app, source } = await startApp(
    { ...world.config, issuer: 'https://complaints.example.be' },
    world.clock,
    async () => undefined,
  )
  t.teardown(async () => {
    await app.close()
    await source.destroy()
  })
  for (const [url, answer] of await answers(app)) {
    if (!url.includes('%')) t.equal(answer.headers['strict-transport-security'], 'max-age=63072000', url)
  }
})

t.test('instance is a reference, whatever address was asked for', async t => {
  const rows: [url: string, instance: string | undefined][] = [
    ['/v1/complaints/%',               '/v1/complaints/%25'],
    ['/v1/complaints/%zz?token=geheim', '/v1/complaints/%25zz'],
    ['/v1/nonesuch/a"b<c>{d}|e^f`g',   undefined],
    ['/v1/nonesuch/%C3%A9',            '/v1/nonesuch/%C3%A9'],
    [`/v1/nonesuch/${'a'.repeat(984)}%C3%A9`, undefined],
    ['//evil.example/v1/me',           undefined],
    ['/v1/nonesuch/%ff%fe',            '/v1/nonesuch/%ff%fe'],
  ]
  for (const [url, instance] of rows) {
    const answer = await world.app.inject({ url, headers })
    const actual = answer.json().instance
    t.ok(FORMATS['uri-reference'].check(actual), `${url.slice(0, 40)}: ${actual.slice(0, 60)}`)
    t.notMatch(actual, /^\/\/|geheim/)
    t.ok(actual.length <= 1_100)
    if (instance !== undefined) t.equal(actual, instance)
  }
})

/** What one connection sends, byte for byte, and the first line of what comes back. */
const statusOf = (port: number, bytes: string): Promise<string> => new Promise((resolve, reject) => {
  let answer = ''
  const socket = createConnection(port, '127.0.0.1', () => socket.write(bytes))
  socket.setEncoding('utf8').on('data', data => {
    answer += data
  }).on('error', reject).on('close', () => resolve(answer))
})

t.test('a request names one host', async t => {
  const port = Number(new URL(await world.app.listen({ host: '127.0.0.1', port: 0 })).port)
  const rows: [what: string, lines: string, status: number][] = [
    ['one',                        'Host: localhost', 200],
    ['one with a port',            'Host: localhost:8443', 200],
    ['an address',                 'Host: [::1]:3000', 200],
    // The sandbox has no name of its own that is empty.
    ['an empty one',               'Host:', 421],
    ['two that differ',            'Host: a.example\r\nHost: b.example', 400],
    ['two that are alike',         'Host: a.example\r\nhost: a.example', 400],
    ['two in one line',            'Host: a.example, b.example', 400],
    ['an address of a page',       'Host: http://a.example/', 400],
    ['somebody before it',         'Host: user@a.example', 400],
  ]
  for (const [what, lines, status] of rows) {
    const answer = await statusOf(port, `GET /health/live HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`)
    t.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `), what)
    if (status === 400) t.match(answer, /"in":"header","name":"Host"/, what)
  }
  const upgrade =
    'Upgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws'
  t.match(
    await statusOf(port, `GET /graphql HTTP/1.1\r\nHost: a\r\nHost: b\r\n${upgrade}\r\n\r\nxx`),
    /^HTTP\/1\.1 400 /,
    'an upgrade too',
  )
})

/** Keeps the event loop for so many milliseconds. */
function block (milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until) { /* nothing else happens */ }
}

t.test('while the event loop is late, requests are refused, and the process is alive', async t => {
  const app = createServer({
    logLevel: 'silent',
    introspection: true,
    issuer: 'http://127.0.0.1:3000',
    corsOrigins: [],
    loopDelayLimitMs: 100,
  })
  t.teardown(() => app.close())
  app.get('/v1/me', async () => ({}))
  app.get('/health/live', async () => ({ status: 'UP' }))
  app.post('/graphql', async () => ({}))
  await app.ready()
  t.equal((await app.inject('/v1/me')).statusCode, 200)
  // The first sample counts what happened until then.
  for (let round = 0; round < 3; round++) {
    block(1_100)
    await sleep(1)
  }
  const refused = await app.inject('/v1/me')
  t.equal(refused.statusCode, 503)
  t.equal(refused.headers['retry-after'], '1')
  t.match(refused.headers['content-type'], 'application/problem+json')
  t.match(refused.json(), { type: 'urn:problem-type:belgif:serviceUnavailable', status: 503, instance: '/v1/me' })
  t.match(
    (await app.inject({ url: '/graphql', method: 'POST', payload: {} })).json(),
    exactLists({ errors: [{ extensions: { status: 503 } }] }),
  )
  t.equal((await app.inject('/health/live')).statusCode, 200)
  await until(async () => (await app.inject('/v1/me')).statusCode === 200, 'It does not recover')
})

t.test('a browser gets the procedure as a page in its language, and a program gets JSON', async t => {
  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  const procedure = (accept: string | undefined, query = '') =>
    world.app.inject({ url: `/v1/procedure${query}`, headers: { ...(accept && { accept }), 'accept-language': 'de' } })
  const page = await procedure(BROWSER)
  t.match(page.headers['content-type'], /^text\/html/)
  t.match(page.headers['content-security-policy'], /^default-src 'none'; script-src 'self';/)
  t.equal(page.headers['content-language'], 'de')
  t.match(page.headers.vary, /Accept, Accept-Language/)
  t.match(page.body, /<html lang="de">[^]*Eine Beschwerde\?/)
  t.match((await procedure(BROWSER, '?lang=fr')).body, /<html lang="fr">/)
  for (const accept of [undefined, '*/*', 'application/json', 'application/json, text/html', 'text/plain']) {
    t.match((await procedure(accept)).headers['content-type'], /^application\/json/, accept ?? 'no Accept')
  }
})
