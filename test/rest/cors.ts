/** Pages of allowed origins call both APIs from a browser; pages of others do not. */
import t from 'tap'
import { allowedBy } from '../../src/rest/cors.ts'
import { both } from '../support/calls.ts'
import { requestsOf } from '../support/requests.ts'
import { answered } from '../support/situations.ts'
import { createWorld } from '../world.ts'

const PORTAL = 'https://portal.example.be'
const world = await createWorld(t, { corsOrigins: [PORTAL, 'http://localhost:*'], rateLimitPerSecond: 200 })
const { app, token } = world

type Method = 'GET' | 'POST' | 'PATCH'
const preflight = (url: string, origin: string, method: Method, headers: string) =>
  app.inject({
    method: 'OPTIONS',
    url,
    headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': headers },
  })
const names = (list: unknown): string[] => String(list).toLowerCase().split(/, */)

t.test('a preflight of an allowed origin is answered without a token, for both APIs', async t => {
  const requests: [url: string, method: Method, headers: string][] = [
    ['/v1/complaints',                                       'POST',  'authorization,content-type,idempotency-key,on-behalf-of'],
    ['/v1/complaints/019cd6d0-47a0-7c11-9d3e-5a6b7c8d9e0f',  'PATCH', 'authorization,content-type,if-match'],
    ['/v1/complaints/019cd6d0-47a0-7c11-9d3e-5a6b7c8d9e0f',  'GET',   'authorization,if-none-match'],
    ['/graphql',                                             'POST',  'authorization,content-type,idempotency-key'],
    ['/oauth/token',                                         'POST',  'authorization'],
  ]
  for (const origin of [PORTAL, 'http://localhost:5173']) {
    for (const [url, method, requestedHeaders] of requests) {
      const { statusCode, headers, body } = await preflight(url, origin, method, requestedHeaders)
      t.match({ statusCode, body, origin: headers['access-control-allow-origin'] }, {
        statusCode: 204, body: '', origin,
      })
      t.ok(names(headers['access-control-allow-methods']).includes(method.toLowerCase()), `${url} ${method}`)
      const allowed = names(headers['access-control-allow-headers'])
      t.same(names(requestedHeaders).filter(name => !allowed.includes(name)), [], url)
      t.equal(headers['access-control-allow-credentials'], undefined)
      t.equal(headers['access-control-max-age'], '7200')
      t.match(headers.vary, /Origin/)
    }
  }
})

t.test('its page reads answers and refusals, with their headers', async t => {
  const authorization = `Bearer ${await token('broker-antwerp')}`
  const graphql = { method: 'POST', url: '/graphql', payload: { query: '{ me { name } }' } } as const
  const answers = [
    await app.inject({ url: '/v1/me', headers: { origin: PORTAL, authorization } }),
    await app.inject({ url: '/v1/codeLists', headers: { origin: PORTAL } }),
    await app.inject({ ...graphql, headers: { origin: PORTAL, authorization } }),
    await app.inject({ url: '/v1/me', headers: { origin: PORTAL } }),
    await app.inject({ ...graphql, headers: { origin: PORTAL } }),
    await app.inject({ url: '/nonesuch', headers: { origin: PORTAL } }),
  ]
  t.same(answers.map(({ statusCode }) => statusCode), [200, 200, 200, 401, 401, 404])
  for (const { headers } of answers) {
    t.equal(headers['access-control-allow-origin'], PORTAL)
    t.match(headers.vary, /Origin/)
    const exposed = names(headers['access-control-expose-headers'])
    t.notOk(exposed.includes('attachmentetag'), 'names of headers, not of their descriptions')
    for (
      const name of [
        'etag', 'location', 'retry-after', 'ratelimit', 'ratelimit-policy', 'trace-id', 'idempotency-replayed',
        'www-authenticate', 'content-disposition', 'sunset',
      ]
    ) {
      t.ok(exposed.includes(name), name)
    }
  }
  t.match(answers[0]?.headers.vary, /Authorization/, 'what the handler states of its representation stays')
})

t.test('each form of a letter is one response, and no error in the log', async t => {
  const request = requestsOf(world)
  const { id } = await answered(both(world).rest)
  const [letter] = (await request('handler-an', 'GET', `/v1/complaints/${id}/letters`)).json().items
  const errors = t.capture(app.log, 'error')
  for (const href of [letter.html, letter.text, letter.pdf]) {
    const { statusCode, headers, rawPayload } = await request('handler-an', 'GET', href, undefined, { origin: PORTAL })
    t.match({ statusCode, origin: headers['access-control-allow-origin'] }, { statusCode: 200, origin: PORTAL }, href)
    t.ok(rawPayload.length > 1_000, href)
  }
  t.same(errors(), [])
})

t.test('a page of another origin gets no leave, and an OPTIONS that is no preflight no answer of its own', async t => {
  for (const origin of ['https://evil.example', `${PORTAL}.evil.example`, 'http://portal.example.be', 'null']) {
    const refused = await preflight('/v1/complaints', origin, 'POST', 'authorization')
    t.same([refused.statusCode, refused.json().type], [404, 'urn:problem-type:belgif:resourceNotFound'])
    t.equal(refused.headers['access-control-allow-origin'], undefined, origin)
    const { headers } = await app.inject({ url: '/v1/codeLists', headers: { origin } })
    t.equal(headers['access-control-allow-origin'], undefined, origin)
    t.match(headers.vary, /Origin/, 'a cache keeps the answers of origins apart')
  }
  t.equal((await app.inject({ method: 'OPTIONS', url: '/v1/complaints' })).statusCode, 404)
})

t.test('an origin is compared whole, except for a port that may be any', t => {
  const isAllowed = allowedBy([PORTAL, 'http://localhost:*', 'http://[::1]:*'])
  for (const origin of [PORTAL, 'http://localhost', 'http://localhost:1', 'http://[::1]:5173']) {
    t.ok(isAllowed(origin), origin)
  }
  for (
    const origin of [
      undefined, '', 'null', 'https://localhost:1', 'http://localhost.evil.example', 'http://localhost:1/',
      'http://localhost:99999', 'http://LOCALHOST:1', 'http://a@localhost:1', 'HTTPS://portal.example.be',
    ]
  ) t.notOk(isAllowed(origin), String(origin))
  t.end()
})
