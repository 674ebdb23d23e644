/**
 * JSON bodies are bounded before they are parsed: nesting, number of values, and what a large one
 * costs.
 */
import t from 'tap'
import { Problem } from '../../src/problems/problems.ts'
import { assertBoundedJson, JSON_LIMITS } from '../../src/rest/json.ts'
import { exactLists } from '../support/exactLists.ts'
import { createWorld } from '../world.ts'

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const wide = (values: number) => `[${Array.from({ length: values - 1 }, () => '1').join(',')}]`
const { nesting, values } = JSON_LIMITS

t.test('nesting and values are counted outside of texts', t => {
  const rows: [what: string, body: string, limit?: string][] = [
    ['as deep as may be',           nested(nesting)],
    ['deeper',                      nested(nesting + 1), 'nesting'],
    ['objects as deep as may be',   objects(nesting)],
    ['deeper objects',              objects(nesting + 1), 'nesting'],
    ['as many values as may be',    wide(values - 1)],
    ['more values',                 wide(values + 2), 'values'],
    ['brackets in a text',          JSON.stringify({ text: nested(5_000) })],
    ['commas in a text',            JSON.stringify({ text: ','.repeat(2 * values) })],
    ['quotes in a text',            JSON.stringify({ text: '"\\"'.repeat(200) + nested(5_000) })],
    ['a text that is not closed',   `{"text": "${nested(5_000)}`],
    ['a backslash at the end',      '{"text": "\\'],
    ['no JSON',                     ']]]]{{'],
    ['nothing',                     ''],
  ]
  for (const [what, body, limit] of rows) {
    if (limit === undefined) t.doesNotThrow(() => assertBoundedJson(body), what)
    else {t.throws(
        () => assertBoundedJson(body),
        { name: 'badRequest', message: new RegExp(`limit for ${limit}`) },
        what,
      )}
  }
  t.end()
})

function refusedBy (body: string): void {
  try {
    assertBoundedJson(body)
  } catch (error) {
    if (error instanceof Problem) return
    throw error
  }
  throw new Error('It was not refused')
}

t.test('a mebibyte of brackets costs less than parsing a tenth of it', t => {
  const body = Buffer.from(nested(500_000)).toString()
  const cpuOf = (work: () => unknown): number => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const tries = Array.from({ length: 5 }, () => cpuOf(() => refusedBy(body)))
  t.ok(Math.min(...tries) < cpuOf(() => JSON.parse(nested(50_000))) + 1_000, `${Math.min(...tries)} µs`)
  t.end()
})

t.test('REST and GraphQL refuse such a body with 400, and count a large one as several requests', async t => {
  const world = await createWorld(t, { rateLimitPerSecond: 20 })
  const refused = async (client: string, url: string, type: string, payload: string) => {
    const headers = { authorization: `Bearer ${await world.token(client)}`, 'content-type': type }
    return world.app.inject({ method: type.includes('merge') ? 'PATCH' : 'POST', url, headers, payload })
  }
  const complaint = '/v1/complaints/00000000-0000-7000-8000-000000000000'
  for (
    const [url, type] of [['/v1/complaints', 'application/json'], [complaint, 'application/merge-patch+json']] as const
  ) {
    const response = await refused('broker-antwerp', url, type, nested(nesting + 1))
    t.match(response.json(), exactLists({ status: 400, detail: /nesting/, issues: [{ in: 'body', name: '' }] }), type)
  }
  const { errors } = (await refused('broker-antwerp', '/graphql', 'application/json', objects(nesting + 1))).json()
  t.match(errors, exactLists([{ extensions: { status: 400 } }]), 'GraphQL')

  const large = JSON.stringify({ description: 'x'.repeat(640 * 1024) })
  const first = await refused('broker-ghent', '/v1/complaints', 'application/json', large)
  t.equal(first.statusCode, 400, 'the shape is refused')
  t.ok(Number(/r=(\d+)/.exec(String(first.headers.ratelimit))?.[1]) <= 20 - 11 + 1, `${first.headers.ratelimit}`)
  const chunked = {
    authorization: `Bearer ${await world.token('handler-an')}`,
    'content-type': 'application/json',
    'transfer-encoding': 'chunked',
  }
  const statuses: number[] = []
  for (let count = 0; count < 6; count++) {
    statuses
      .push((await world.app.inject({ method: 'POST', url: '/v1/complaints', headers: chunked, payload: large }))
        .statusCode)
  }
  t.ok(statuses.includes(429), `without a length in a header, too: ${statuses.join(' ')}`)
})

t.test('an empty body is no body, whatever its media type says', async t => {
  const world = await createWorld(t)
  const complaint = '/v1/complaints/00000000-0000-7000-8000-000000000000'
  const rows: [what: string, client: string, method: 'POST' | 'PATCH' | 'DELETE', url: string, status: number][] = [
    ['without a body',          'admin-els',      'POST',   '/v1/retentionRules/dryRun', 200],
    ['a deletion',              'manager-carla',  'DELETE', `${complaint}/legalHold`,    404],
    ['with a required body',    'broker-antwerp', 'POST',   '/v1/complaints',            400],
    ['with a patch',            'broker-antwerp', 'PATCH',  complaint,                   400],
    ['GraphQL',                 'broker-antwerp', 'POST',   '/graphql',                  400],
  ]
  for (const [what, client, method, url, status] of rows) {
    const headers = { 'authorization': `Bearer ${await world.token(client)}`, 'content-type': 'application/json' }
    const response = await world.app.inject({ method, url, headers, payload: '' })
    t.equal(response.statusCode, status, what)
    if (status === 400 && url !== '/graphql') {
      t.match(response.json(), exactLists({ issues: [{ in: 'body', name: '', detail: 'is required' }] }), what)
    }
  }
})
