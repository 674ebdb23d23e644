/** The rate of a client: what is refused, with which headers, and how much a silence saves up. */
import Fastify from 'fastify'
import t from 'tap'
import { Problem, PROBLEMS } from '../../src/problems/problems.ts'
import { limitRate, unitsOfAddress } from '../../src/rest/rateLimit.ts'
import { until } from '../support/waiting.ts'
import { createWorld } from '../world.ts'

const PER_SECOND = 5
const POLICY = `"client";q=${PER_SECOND};w=1`

/** Sends until one is refused: more than come back while they are sent. */
async function exhausted<T extends { statusCode: number }> (send: () => Promise<T>) {
  for (let answered = 0; answered < 40; answered++) {
    const refused = await send()
    if (refused.statusCode === 429) return { answered, refused }
  }
  throw new Error('40 requests were answered')
}

t.test('REST and GraphQL answer 429 with its headers, each client by itself', async t => {
  const world = await createWorld(t, { rateLimitPerSecond: PER_SECOND })
  const requests = {
    rest: { url: '/v1/me' },
    graphql: { method: 'POST', url: '/graphql', payload: { query: '{ me { id } }' } },
  } as const
  for (const [client, api, other] of [['broker-antwerp', 'rest', 'graphql'], ['broker-ghent', 'graphql', 'rest']] as const) {
    const headers = { authorization: `Bearer ${await world.token(client)}` }
    const first = await world.app.inject({ ...requests[api], headers })
    t.match(first.headers, { 'ratelimit-policy': POLICY, ratelimit: `"client";r=${PER_SECOND - 1};t=1` })
    let sent = 1
    const refused = await until(async () => {
      const last = await exhausted(() => world.app.inject({ ...requests[api], headers }))
      sent += last.answered
      // On a busy machine a unit may have come back meanwhile: then once more.
      return (await world.app.inject({ ...requests[other], headers })).statusCode === 429 && last.refused
    }, `what ${api} spends does not count in ${other}`)
    t.ok(sent >= PER_SECOND, `${api}: ${sent} were answered`)
    t.equal(refused.statusCode, 429, api)
    t.match(refused.headers, {
      'retry-after': '1',
      'ratelimit-policy': POLICY,
      ratelimit: '"client";r=0;t=1',
      'cache-control': 'no-store',
    })
    const problem = api === 'rest' ? refused.json() : refused.json().errors[0].extensions
    t.match(problem, { status: 429, type: PROBLEMS.tooManyRequests.type })
  }
  const stranger = await world.app.inject({ url: '/v1/me' })
  t.equal(stranger.statusCode, 401, 'a stranger is no client')
  t.equal(
    (await world.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${await world.token('handler-an')}` } }))
      .statusCode,
    200,
  )
})

t.test('a silence saves up one second and no more', t => {
  let now = 0
  const spend = limitRate(Fastify(), { perSecond: PER_SECOND }, () => now)
  const burst = (client = 'a') => {
    for (let count = 0; count < 1_000; count++) {
      try {
        spend(client)
      } catch (error) {
        t.match(error, { name: 'tooManyRequests', extras: { retryAfter: 1 } })
        t.ok(error instanceof Problem)
        return count
      }
    }
    return Infinity
  }
  t.equal(burst(), PER_SECOND, 'a new client')
  t.equal(burst(), 0, 'at once again')
  now += 400
  t.equal(burst(), 2, 'after 0.4 seconds')
  now += 3_600_000
  t.equal(burst(), PER_SECOND, 'after an hour')
  t.equal(burst('b'), PER_SECOND, 'another client has its own')
  t.end()
})

t.test('what costs more takes more, and a refusal takes nothing', t => {
  let now = 0
  const spend = limitRate(Fastify(), { perSecond: PER_SECOND }, () => now)
  spend('a', 3)
  t.throws(() => spend('a', 3), { name: 'tooManyRequests' })
  spend('a', 2)
  t.throws(() => spend('a'), { name: 'tooManyRequests' })
  spend('a', 0)
  now += 1_000
  spend('a', 1_000)
  t.throws(() => spend('a'), { name: 'tooManyRequests' }, 'nothing costs more than a full bucket, which it empties')
  t.end()
})

t.test('a page costs one unit for each 50 items', t => {
  const unitsOf = (pageSize: unknown, rateLimitUnits?: number) =>
    unitsOfAddress({ query: { pageSize }, routeOptions: { config: { rateLimitUnits } } } as Parameters<
      typeof unitsOfAddress
    >[0])
  const rows: [pageSize: unknown, units: number, own?: number][] = [
    [undefined, 1], ['1', 1], ['50', 1], ['51', 2], ['100', 2], ['101', 3], ['200', 4],
    ['x', 1], [['200', '200'], 1], ['-1', 1], [undefined, 5, 5], ['200', 8, 5],
  ]
  for (const [pageSize, units, own] of rows) t.equal(unitsOf(pageSize, own), units, `${String(pageSize)} ${own ?? ''}`)
  t.end()
})
