/**
 * Bad requests around the body: addresses, queries, headers, media types, JSON that is none, and
 * what is no HTTP. Each is the 4xx that the document lists, says what is wrong, and writes nothing.
 */
import { createConnection } from 'node:net'
import type { HTTPMethods, LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import { PROBLEMS } from '../../src/problems/problems.ts'
import type { Issue, ProblemName } from '../../src/problems/problems.ts'
import { answerFaults, rowCounts, schemaFaults } from '../support/answers.ts'
import { breakages } from '../support/faults.ts'
import { BODY_SCHEMAS, resolved, sampleOf, wholeBody } from '../support/shapes.ts'
import type { Schema } from '../support/shapes.ts'
import { COMPLAINT } from '../support/situations.ts'
import { restCalls } from '../support/calls.ts'
import { createWorld } from '../world.ts'

type Parameter = { name: string, in: string, schema: Schema }
type Declared = {
  operationId: string,
  parameters?: (Parameter | { $ref: string })[],
  requestBody?: { required?: boolean, content: Record<string, unknown> },
  responses: object,
  'x-served-elsewhere'?: boolean,
}

const world = await createWorld(t)
const { id } = await restCalls(world).done('broker-antwerp', 'logComplaint', {}, COMPLAINT)
const authorization = `Bearer ${await world.token('broker-antwerp')}`
const before = await rowCounts(world)

const parameterOf = (parameter: Parameter | { $ref: string }): Parameter =>
  '$ref' in parameter
    ? openApiDocument.components.parameters[parameter.$ref.split('/').at(-1) as string] as Parameter
    : parameter

const all = operations().map(({ path, method, operation }) => {
  const declared: Declared = operation
  return {
    path,
    method: method.toUpperCase() as HTTPMethods,
    operation: declared,
    name: declared.operationId,
    parameters: (declared.parameters ?? []).map(parameterOf),
  }
})
/**
 * The token endpoint answers as RFC 6749 says; the mail provider's is there only where it has a
 * secret. Each has tests of its own.
 */
const ours = all.filter(({ name }) => name !== 'issueToken' && name !== 'reportDelivery')
/** The inbox of webhooks keeps whatever a sender sends. */
const withBody = ours.filter(({ name, operation }) =>
  BODY_SCHEMAS.has(name)
  || operation['x-served-elsewhere'] === true && operation.requestBody !== undefined && name !== 'receiveSandboxWebhook'
)

const VALUES: Record<string, string> = {
  complaintId: id,
  referralId: id,
  kind: 'FIRST_LINE',
  version: 'BE-legal-10',
  name: 'badRequest',
  guide: 'first-call',
}
const addressOf = (path: string, values: Record<string, string> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? VALUES[name] ?? id)

/** What an operation takes, where the body is not what is wrong. */
const bodyFor = (name: string): { payload?: string, headers?: Record<string, string> } =>
  BODY_SCHEMAS.has(name)
    ? { payload: JSON.stringify(wholeBody(name)), headers: { 'content-type': 'application/json' } }
    : {}

const send = (
  method: HTTPMethods,
  url: string,
  rest: { payload?: string, headers?: Record<string, string> } = {},
): Promise<LightMyRequestResponse> =>
  world.app.inject({ method, url, ...rest, headers: { authorization, ...rest.headers } })

/** What is wrong with a refusal: nothing, when it is this problem and names this. */
function refusalFaults (
  operation: string,
  answer: LightMyRequestResponse,
  problem: ProblemName,
  place?: Issue['in'],
  name?: string,
): string[] {
  const { type, issues = [] } = answer.headers['content-type']?.includes('json')
    ? answer.json()
    : { type: answer.body.slice(0, 50) }
  const isNamed = name === undefined || issues.some((issue: Issue) => issue.in === place && issue.name.startsWith(name))
  return [
    ...answerFaults(operation, answer),
    ...(type === PROBLEMS[problem].type ? [] : [`${answer.statusCode} ${type}`]),
    ...(isNamed ? [] : [`names ${JSON.stringify(issues)}`]),
  ]
}

const JUNK = [
  'x',
  '%00',
  '%20',
  `${id}0`,
  `${id.slice(0, -1)}%00`,
  'a'.repeat(300),
  'a'.repeat(8_000),
  '%F0%9F%92%A9',
  '..%2F..%2Fme',
  '%27%20or%201%3D1--',
  '{}',
]
const BROKEN = ['%', '%zz', '%c3', '%ff%fe', '%ED%A0%80']

t.test('an id, a kind or a version that is none is refused by its name', async t => {
  for (const { path, method, name, operation, parameters } of ours) {
    for (const { name: parameter } of parameters.filter(one => one.in === 'path')) {
      const faults = []
      const payload = operation.requestBody === undefined
        ? {}
        : { payload: '{}', headers: { 'content-type': Object.keys(operation.requestBody.content)[0] as string } }
      for (const junk of JUNK) {
        const answer = await send(method, addressOf(path, { [parameter]: junk }), payload)
        // Any text could be a name; and who may not act on a calendar does not learn whether it
        // exists.
        const unknown = ['version', 'name', 'guide'].includes(parameter) && [403, 404].includes(answer.statusCode)
        const wrong = unknown
          ? answerFaults(name, answer)
          : refusalFaults(name, answer, 'badRequest', 'path', parameter)
        if (wrong.length > 0) faults.push(`${junk.slice(0, 40)}: ${wrong.join('; ')}`)
      }
      for (const junk of BROKEN) {
        const wrong = refusalFaults(
          name,
          await send(method, addressOf(path, { [parameter]: junk }), payload),
          'badRequest',
          'path',
          '',
        )
        if (wrong.length > 0) faults.push(`${junk}: ${wrong.join('; ')}`)
      }
      t.same(faults, [], `${name} ${parameter}`)
    }
  }
})

t.test('a query parameter that the document does not name is refused, on every operation', async t => {
  for (const { path, method, name } of ours) {
    for (const unknown of ['nonesuch', 'constructor', '__proto__', 'STATUS']) {
      t.same(
        refusalFaults(
          name,
          await send(method, `${addressOf(path)}?${unknown}=1`, bodyFor(name)),
          'badRequest',
          'query',
          unknown,
        ),
        [],
        `${name} ${unknown}`,
      )
    }
    const long = await send(method, `${addressOf(path)}?${'n'.repeat(5_000)}=1`, bodyFor(name))
    t.same(refusalFaults(name, long, 'badRequest', 'query', 'nnn'), [], `${name} and a name of 5,000 characters`)
  }
})

/** Spellings of a number that a lenient reader would take. */
const NUMBERS = ['0x10', '1e1', '1.0', '+5', '%2B5', '5,0', ' 5', 'NaN', 'Infinity', '99999999999999999999', '']

function badValues ({ schema: declared }: Parameter): string[] {
  const schema = resolved(declared)
  if (schema.items !== undefined) return badValues({ schema: schema.items } as Parameter)
  if (schema.type === 'integer') {
    return [...NUMBERS, String(Number(schema.minimum) - 1), String(Number(schema.maximum) + 1)]
  }
  if (schema.type === 'boolean') return ['yes', '1', '0', 'TRUE', '']
  const texts = breakages({ schema, required: false, path: [], name: '' }).map(({ value }) => value).filter(value =>
    typeof value === 'string'
  )
  return [...texts.map(text => text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80'), ...BROKEN]
}

t.test('a query parameter with a wrong value is refused by its name', async t => {
  for (const { path, method, name, parameters } of ours) {
    for (const parameter of parameters.filter(one => one.in === 'query')) {
      const { items, maxItems = 0 } = resolved(parameter.schema)
      const sample = encodeURIComponent(String(sampleOf(items ?? parameter.schema)))
      const repeated = Array.from(
        { length: items === undefined ? 2 : maxItems + 1 },
        () => `${parameter.name}=${sample}`,
      ).join('&')
      const queries = [...badValues(parameter).map(value => `${parameter.name}=${value}`), repeated]
      const faults = []
      for (const query of queries) {
        const wrong = refusalFaults(
          name,
          await send(method, `${addressOf(path)}?${query}`, bodyFor(name)),
          'badRequest',
          'query',
          parameter.name,
        )
        if (wrong.length > 0) faults.push(`${query.slice(0, 60)}: ${wrong.join('; ')}`)
      }
      t.same(faults, [], `${name} ${parameter.name}, ${queries.length} cases`)
    }
  }
})

t.test('a header that is none of what it should be is refused by its name', async t => {
  const interventions = `/v1/complaints/${id}/interventions`
  const body = { payload: '{"kinds":["ANSWER"],"summary":"Gebeld."}' }
  const rows: [name: string, value: string][] = [
    ['Idempotency-Key', ''], ['Idempotency-Key', '"'], ['Idempotency-Key', '""'], ['Idempotency-Key', 'a b'], ['Idempotency-Key', 'k'.repeat(256)],
    ['Idempotency-Key', `"${'k'.repeat(256)}"`], ['Idempotency-Key', 'clé'], ['Idempotency-Key', '"a\\"'], ['Idempotency-Key', 'a, b'],
    ['If-Match', ''], ['If-Match', '7'], ['If-Match', '"7'], ['If-Match', "'7'"], ['If-Match', '"7" "8"'], ['If-Match', '"7",'], ['If-Match', '*, "7"'], ['If-Match', 'w/"7"'], ['If-Match', '"é"'], ['If-Match', `"${'7'.repeat(1_000)}"`],
    ['On-Behalf-Of', ''], ['On-Behalf-Of', ' '], ['On-Behalf-Of', 'x'.repeat(201)], ['On-Behalf-Of', 'a\tb'], ['On-Behalf-Of', 'Jan 85.07.30-033.28'],
  ]
  for (const [name, value] of rows) {
    const headers = { 'content-type': 'application/json', [name.toLowerCase()]: value }
    t.same(
      refusalFaults(
        'recordIntervention',
        await send('POST', interventions, { ...body, headers }),
        'badRequest',
        'header',
        name,
      ),
      [],
      `${name}: ${value.slice(0, 30)}`,
    )
    if (name === 'If-Match') continue
    const graphql = await send('POST', '/graphql', { payload: '{"query":"{ me { id } }"}', headers })
    const [{ extensions }] = graphql.json().errors
    const label = `${name}: ${value.slice(0, 30)}, in GraphQL`
    t.match(extensions, { type: PROBLEMS.badRequest.type, status: 400 }, label)
    t.same(
      new Set(extensions.issues.map((issue: Issue) => `${issue.in} ${issue.name}`)),
      new Set([`header ${name}`]),
      label,
    )
  }
  for (
    const [url, name, value] of [[`/v1/complaints/${id}`, 'If-None-Match', 'x'.repeat(1_001)], [
      '/v1/procedure',
      'Accept-Language',
      'x'.repeat(201),
    ]] as const
  ) {
    const answer = await send('GET', url, { headers: { [name.toLowerCase()]: value } })
    t.same(
      refusalFaults(name === 'If-None-Match' ? 'getComplaint' : 'getProcedure', answer, 'badRequest', 'header', name),
      [],
      name,
    )
  }
})

t.test('a body of another media type is refused, or one of none', async t => {
  const types = [
    'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml',
    'application/octet-stream', 'application/jsonx', 'application/json5', ';;;', undefined,
  ]
  for (const { path, method, name, operation } of withBody) {
    const merge = operation.requestBody?.content['application/merge-patch+json'] === undefined
      ? ['application/merge-patch+json']
      : []
    for (const type of [...types, ...merge]) {
      const answer = await send(method, addressOf(path), {
        payload: '{}',
        ...(type !== undefined && { headers: { 'content-type': type } }),
      })
      t.same(refusalFaults(name, answer, 'unsupportedMediaType'), [], `${name} ${type}`)
    }
  }
})

t.test('a body that is no object in JSON is refused', async t => {
  const bodies = [
    'null',
    '[]',
    '5',
    '"x"',
    'true',
    '{',
    '{"a":',
    '{"a":1,}',
    "{'a':1}",
    '{"a":1} {}',
    '{"a":"\u0000"}',
    '{"a":"\n"}',
    '{"a":NaN}',
    '{"a":01}',
    '{"a":"\\x"}',
    'undefined',
    '{"__proto__":{"a":1}}',
    '{"x":{"__proto__":1}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '['.repeat(100_000),
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  ]
  for (const { path, method, name, operation } of withBody) {
    const faults = []
    // An empty body is no body, which some operations take.
    const wrongBodies = operation.requestBody?.required === true ? ['', ...bodies] : bodies
    for (const payload of wrongBodies) {
      const wrong = refusalFaults(
        name,
        await send(method, addressOf(path), { payload, headers: { 'content-type': 'application/json' } }),
        'badRequest',
        'body',
        '',
      )
      if (wrong.length > 0) faults.push(`${payload.slice(0, 40)}: ${wrong.join('; ')}`)
    }
    const deep = await send(method, addressOf(path), {
      payload: `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      headers: { 'content-type': 'application/json' },
    })
    t.same([...faults, ...refusalFaults(name, deep, 'badRequest')], [], name)
    const large = await send(method, addressOf(path), {
      payload: JSON.stringify({ a: 'x'.repeat(1024 * 1024) }),
      headers: { 'content-type': 'application/json' },
    })
    t.same(refusalFaults(name, large, 'payloadTooLarge'), [], `${name} of more than 1 MiB`)
  }
})

t.test('whoever has no good token learns that first, whatever else is wrong', async t => {
  for (const { path, method, name, operation } of ours.filter(one => '401' in one.operation.responses)) {
    for (const token of [undefined, 'Bearer x', 'Basic eDp5']) {
      const answer = await world.app.inject({
        method,
        url: `${addressOf(path, { complaintId: 'x' })}?nonesuch=1`,
        headers: { ...(token && { authorization: token }) },
        ...(operation.requestBody && { payload: 'x' }),
      })
      t.same(
        refusalFaults(name, answer, token === 'Bearer x' ? 'invalidAccessToken' : 'noAccessToken'),
        [],
        `${name} ${token}`,
      )
    }
  }
})

/** What one connection sends, byte for byte, and what comes back. */
const onSocket = (port: number, bytes: Buffer): Promise<string> => new Promise((resolve, reject) => {
  let answer = ''
  const socket = createConnection(port, '127.0.0.1', () => socket.write(bytes))
  socket.setEncoding('utf8').on('data', data => {
    answer += data
  }).on('error', reject).on('close', () => resolve(answer))
})

t.test('what is no HTTP is refused in the same form', async t => {
  const port = Number(new URL(await world.app.listen({ host: '127.0.0.1', port: 0 })).port)
  const me = `GET /v1/me HTTP/1.1\r\nConnection: close\r\nAuthorization: ${authorization}\r\n`
  const log =
    `POST /v1/complaints HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: ${authorization}\r\n`
  const rows: [what: string, bytes: string | number[], status: number][] = [
    ['words',                          'what is this\r\n\r\n', 400],
    ['bytes',                          [0, 1, 2, 255, 254, 13, 10, 13, 10], 400],
    ['a TLS greeting',                 [0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0], 400],
    ['an HTTP/2 preface',              'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['an unknown method',              'FOO /v1/me HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['an unknown version',             'GET /v1/me HTTP/9.9\r\nHost: localhost\r\n\r\n', 400],
    ['no Host',                        `${me}\r\n`, 400],
    ['a NUL in a header',              `${me}Host: localhost\r\nX: a\0b\r\n\r\n`, 400],
    ['a header name with a space',     `${me}Host: localhost\r\nX Y: a\r\n\r\n`, 400],
    ['a raw byte in the address',      'GET /v1/complaints/\xe9 HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['a length that is none',          `${log}Content-Length: abc\r\n\r\n{}`, 400],
    ['a negative length',              `${log}Content-Length: -5\r\n\r\n{}`, 400],
    ['two framings at once',           `${log}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['a chunk that is none',           `${log}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`, 400],
    ['text that is not UTF-8',         `${log.replace('/v1/complaints', `/v1/complaints/${id}/withdrawal`)}Content-Length: 14\r\n\r\n{"reason":"\xff"}`, 400],
    ['an expectation nobody knows',    `${log}Expect: tea\r\nContent-Length: 2\r\n\r\n{}`, 400],
    ['a chunked body over 1 MiB',      `${log}Transfer-Encoding: chunked\r\n\r\n${`1000\r\n${'x'.repeat(4096)}\r\n`.repeat(300)}0\r\n\r\n`, 413],
    ['a header over 16 KiB',           `${me}Host: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['two thousand headers',           `${me}Host: localhost\r\n${Array.from({ length: 2_100 }, (_, index) => `a${index}: 1\r\n`).join('')}\r\n`, 431],
    ['an address over 16 KiB',         `GET /v1/${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
  ]
  for (const [what, bytes, status] of rows) {
    const [head = '', body = ''] =
      (await onSocket(port, typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : Buffer.from(bytes)))
        .split('\r\n\r\n')
    t.equal(Number(head.split(' ')[1]), status, what)
    t.match(head, /^trace-id: [0-9a-f]{32}\r?$/im, `${what}: Trace-Id`)
    t.match(head, /^content-type: application\/problem\+json/im, `${what}: a problem document`)
    t.same(schemaFaults('Problem', JSON.parse(body)), [], what)
  }
})

t.test('nothing of all this was written', async t => {
  t.same(await rowCounts(world), before)
})
