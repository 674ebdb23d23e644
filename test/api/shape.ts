/**
 * Thousands of generated requests, valid and not, over every operation of both contracts: no answer is a fault of ours,
 * none has a status or a member that the document does not list, and every operation succeeds at least once.
 */
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { HTTPMethods, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import t from 'tap'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { SANDBOX_SECRET } from '../../src/sandbox/seed/people.ts'
import { answerFaults, documentedStatuses, errorFaults, schemaFaults } from '../support/answers.ts'
import { both } from '../support/calls.ts'
import type { Calls, Complaint } from '../support/calls.ts'
import { bodyOf, literalOf, seeded, valueOf } from '../support/generate.ts'
import type { Known, Random } from '../support/generate.ts'
import { BODY_SCHEMAS } from '../support/shapes.ts'
import type { Schema } from '../support/shapes.ts'
import * as make from '../support/situations.ts'
import { BODIES, BROKER, go, NOW } from '../support/situations.ts'
import { createWorld } from '../world.ts'

type Parameter = { name: string, in: string, schema: Schema }

const SEEDS = [20_260_316, 7, 1_834_771]
const REST_REQUESTS = 500
const GRAPHQL_REQUESTS = 400

const world = await createWorld(t)
const apis = both(world)
world.clock.set(NOW)

const CLIENTS = [BROKER, BROKER, 'handler-an', 'handler-an', 'manager-carla', 'manager-filip', 'broker-ghent', 'auditor-dirk', 'admin-els', 'handler-griet']
const tokens = new Map<string, string>()
for (const client of CLIENTS) tokens.set(client, await world.token(client))

const parametersOf = (parameters: readonly object[] = []): Parameter[] => parameters.map(parameter =>
  ('$ref' in parameter ? openApiDocument.components.parameters[String(parameter.$ref).split('/').at(-1) as string] : parameter) as unknown as Parameter)

const all = operations().map(({ path, method, operation }) =>
  ({ name: operation.operationId, path, method: method.toUpperCase() as HTTPMethods, parameters: parametersOf(operation.parameters), elsewhere: operation['x-served-elsewhere'] === true }))
const succeeded = new Set<string>()
const known: Known = { complaintIds: [], referralIds: [], cursors: [] }

/** Remembers what an answer tells, for later requests. */
function learn ({ id, ombudsmanReferrals = [] }: Partial<Complaint>): void {
  if (id !== undefined && !known.complaintIds.includes(id)) known.complaintIds.push(id)
  for (const referral of ombudsmanReferrals) if (!known.referralIds.includes(referral.id)) known.referralIds.push(referral.id)
}

function judge (operation: string, answer: LightMyRequestResponse): string[] {
  if (answer.statusCode < 300) succeeded.add(operation)
  return answerFaults(operation, answer)
}

/** How each action is reached, by the one who takes it. */
const ACTIONS: Record<string, [client: string, situation: (api: Calls) => Promise<Complaint>]> = {
  recordIntervention:       [BROKER, make.logged],
  resolveFirstLine:         [BROKER, make.tried],
  escalateComplaint:        [BROKER, make.tried],
  returnToBroker:           ['handler-an', make.received],
  assignComplaint:          ['manager-carla', make.received],
  declareIndependence:      ['handler-an', make.assigned],
  acknowledgeComplaint:     ['handler-an', make.received],
  replySubstantively:       ['handler-an', make.inReview],
  notifyDelay:              ['handler-an', make.inReview],
  sendFinalAnswer:          ['handler-an', make.inReview],
  approveFinalAnswer:       ['manager-carla', make.pending],
  redirectComplaint:        ['handler-an', make.inReview],
  withdrawComplaint:        ['handler-an', make.received],
  closeComplaint:           ['handler-an', make.answered],
  reopenComplaint:          ['handler-an', make.closed],
  correctReceipt:           ['manager-carla', make.received],
  recordOmbudsmanReferral:  [BROKER, make.received],
  recordOmbudsmanAdvice:    ['handler-an', referred],
  prolongOmbudsmanReferral: ['handler-an', referred],
  recordOmbudsmanPosition:  ['handler-an', referred],
}

async function referred (api: Calls): Promise<Complaint> {
  return go(api, BROKER, 'recordOmbudsmanReferral', await make.received(api))
}

t.test('every action answers as the document says when it succeeds', async t => {
  for (const [operation, [client, situation]] of Object.entries(ACTIONS)) {
    const complaint = await situation(apis.rest)
    const referralId = complaint.ombudsmanReferrals[0]?.id ?? ''
    const { path, method } = all.find(({ name }) => name === operation) ?? { path: '', method: 'POST' as const }
    const url = path.replace('{complaintId}', complaint.id).replace('{referralId}', referralId)
    const answer = await world.app.inject({ method, url, headers: { 'authorization': `Bearer ${tokens.get(client)}`, 'idempotency-key': operation }, payload: BODIES[operation as keyof typeof BODIES] })
    t.same([answer.statusCode < 300, ...judge(operation, answer)], [true], operation)
    learn(operation === 'escalateComplaint' ? complaint : answer.json())
  }
})

const form = `grant_type=client_credentials&client_id=${BROKER}&client_secret=${SANDBOX_SECRET}`

t.test('everything else answers as the document says when it succeeds', async t => {
  const { id, version } = await make.received(apis.rest)
  const open = await make.logged(apis.rest)
  const json = { 'content-type': 'application/json' }
  const rows: [operation: string, url: string, more?: { payload?: string, headers?: Record<string, string>, client?: string }][] = [
    ['listComplaints', '/v1/complaints?status=RECEIVED&status=IN_REVIEW&deadlineKind=FINAL_ANSWER&sort=dueOn&pageSize=2'],
    ['logComplaint', '/v1/complaints', { payload: JSON.stringify(make.COMPLAINT), headers: json }],
    ['getComplaint', `/v1/complaints/${id}`], ['getComplaint', `/v1/complaints/${id}`, { headers: { 'if-none-match': `"${version}"` } }],
    ['updateComplaint', `/v1/complaints/${open.id}`, { payload: '{"productLine":"10a"}', headers: { 'content-type': 'application/merge-patch+json', 'if-match': `"${open.version}"` } }],
    ['getEscalationReceipt', `/v1/complaints/${id}/escalation`], ['explainDeadline', `/v1/complaints/${id}/deadlines/FINAL_ANSWER/explanation?lang=de`],
    ['listHistory', `/v1/complaints/${id}/history`], ['listHistory', `/v1/complaints/${id}/history`, { client: 'handler-an' }], ['verifyHistory', `/v1/complaints/${id}/history/verification`],
    ['calculateDeadlines', '/v1/deadlineCalculations', { payload: '{"receivedAt":"2026-03-13T16:30:00+01:00"}', headers: json }],
    ['listCalendars', '/v1/calendars'], ['listCalendarDays', '/v1/calendars/BE-legal-10/days?year=2026'],
    ['getProcedure', '/v1/procedure'], ['listCodeLists', '/v1/codeLists'], ['getMe', '/v1/me'],
    ['issueToken', '/oauth/token', { payload: form, headers: { 'content-type': 'application/x-www-form-urlencoded', 'authorization': '' } }],
    ['getJwks', '/.well-known/jwks.json'], ['getAuthorizationServerMetadata', '/.well-known/oauth-authorization-server'],
    ['getSandboxClock', '/sandbox/clock'], ['clearSandboxClock', '/sandbox/clock'], ['setSandboxClock', '/sandbox/clock', { payload: JSON.stringify({ now: NOW }), headers: json }],
    ['getLiveness', '/health/live'], ['getReadiness', '/health/ready'],
    ['getOpenApiYaml', '/doc/openapi.yaml'], ['getOpenApiJson', '/doc/openapi.json'], ['getProblemPage', '/doc/problems/badRequest'], ['getDocs', '/docs'],
  ]
  for (const [operation, url, { client = BROKER, headers, ...more } = {}] of rows) {
    const { method = 'GET' } = all.find(({ name }) => name === operation) ?? {}
    const all_ = { authorization: `Bearer ${tokens.get(client)}`, ...headers }
    const answer = await world.app.inject({ method, url, ...more, headers: Object.fromEntries(Object.entries(all_).filter(([, value]) => value !== '')) })
    t.same([answer.statusCode < 400, ...judge(operation, answer)], [true], `${operation} ${url}`)
  }
})

const IF_MATCH = ['*', '"1"', '"2"', '"3-1"', '"4", "5"', 'W/"1"', 'x', '""']

function headersOf (random: Random, client: string): Record<string, string> {
  return {
    ...(random.chance(0.98) && { authorization: `Bearer ${tokens.get(client)}` }),
    ...(random.chance(0.2) && { 'if-match': random.pick(IF_MATCH) }),
    ...(random.chance(0.2) && { 'idempotency-key': random.pick(['a', 'b', '"c d"', 'e', `"${random.below(99)}"`, 'f g']) }),
    ...(random.chance(0.1) && { 'on-behalf-of': random.pick(['An', 'Ã\x89mile', 'x'.repeat(200), ' ', 'x'.repeat(201)]) }),
    ...(random.chance(0.1) && { 'if-none-match': random.pick(['*', '"1"', 'W/"2"', 'x']) }),
    ...(random.chance(0.1) && { 'accept-language': random.pick(['fr-BE,fr;q=0.9', 'de', '*', ';;q=,', 'x'.repeat(201)]) }),
  }
}

function pathValue ({ name, schema }: Parameter, random: Random): string {
  if (random.chance(0.04)) return random.pick(['x', '%00', '%', '..%2F', '01900000-0000-7000-8000-00000000000f', 'é'])
  if (name === 'complaintId') return random.pick(known.complaintIds)
  if (name === 'referralId') return random.pick(known.referralIds)
  return name === 'version' ? 'BE-legal-10' : name === 'name' ? 'badRequest' : String(valueOf(schema, name, random, known))
}

function queryOf (parameters: Parameter[], random: Random): string {
  const pairs = parameters.filter(one => one.in === 'query' && random.chance(0.2)).flatMap(({ name, schema }) =>
    [valueOf(schema, name, random, known)].flat().map(value => [name, random.chance(0.04) ? random.pick(['', 'x', '\0', '-1', '😀']) : String(value)]))
  if (random.chance(0.03)) pairs.push([random.pick(['nonesuch', 'pageSize', '__proto__', 'sort']), '1'])
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

const FUZZED = all.filter(({ elsewhere }) => !elsewhere)

for (const seed of SEEDS) {
  t.test(`whatever REST is asked, it answers as the document says (seed ${seed})`, async t => {
    const random = seeded(seed)
    const faults: string[] = []
    for (let index = 0; index < REST_REQUESTS; index++) {
      const { name, method, path, parameters } = random.pick(FUZZED)
      const address = path.replace(/\{(\w+)\}/g, (_, of: string) => pathValue(parameters.find(one => one.name === of) as Parameter, random))
      const payload = BODY_SCHEMAS.has(name) ? { payload: JSON.stringify(bodyOf(name, random, known, random.chance(0.3))) } : {}
      const headers = { ...headersOf(random, random.pick(CLIENTS)), ...('payload' in payload && { 'content-type': random.chance(0.98) ? 'application/json' : 'text/plain' }) }
      const request = { method, url: address + queryOf(parameters, random), ...payload, headers }
      const answer = await world.app.inject(request)
      const wrong = judge(name, answer)
      if (wrong.length > 0) faults.push(`${index}: ${JSON.stringify({ ...request, headers: { ...headers, authorization: '' } }).slice(0, 600)} → ${wrong.join('; ').slice(0, 600)}`)
      else if (answer.statusCode < 300) remember(answer.json())
    }
    t.same(faults, [], `${REST_REQUESTS} requests`)
  })
}

function remember (document: Partial<Complaint> & { next?: string, items?: unknown[] }): void {
  const cursor = new URLSearchParams(document.next?.split('?')[1]).get('after')
  if (cursor !== null) known.cursors.push(cursor)
  if (document.status !== undefined && known.complaintIds.length < 200) learn(document)
}

const schema = buildSchema(sdl())
const queries = Object.values((schema.getQueryType() as GraphQLObjectType).getFields())
const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields())
type Field = GraphQLField<unknown, unknown>

/** Some members of a type, and some of theirs. */
function selectionOf (type: GraphQLObjectType, random: Random, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ type: of }) => depth > 0 || !isObjectType(getNamedType(of)))
  const chosen = fields.filter(() => random.chance(0.3))
  return `{ __typename ${chosen.map(field => fieldOf(field, random, depth)).join(' ')} }`
}

function fieldOf (field: Field, random: Random, depth: number): string {
  const type = getNamedType(field.type)
  return `${field.name}${argumentsOf(field, random)} ${isObjectType(type) ? selectionOf(type, random, depth - 1) : type.name === 'Node' ? '{ id ... on Complaint { status } }' : ''}`
}

const ARGUMENTS: Record<string, (random: Random) => unknown> = {
  id: random => random.pick([...known.complaintIds.flatMap(id => [id, Buffer.from(`Complaint:${id}`).toString('base64')]), 'x', '\0', 5]),
  first: random => random.pick([1, 2, 50, 200, 201, 0, -1, null]),
  after: random => random.pick([null, 'x', '', ...known.cursors.slice(-3)]),
  sort: random => random.pick(['dueOn', '-updatedAt', 'x', null]),
  filter: random => random.chance(0.2) ? { nonesuch: 1 } : valueOf({ type: 'object', properties: Object.fromEntries((all.find(({ name }) => name === 'listComplaints')?.parameters ?? []).filter(({ name }) => !['sort', 'pageSize', 'after'].includes(name)).map(({ name, schema: of }) => [name, of])) }, '', random, known),
  input: random => bodyOf('calculateDeadlines', random, known, random.chance(0.3)),
  version: random => random.pick(['BE-legal-10', 'x', '\0']),
  year: random => random.pick([2000, 2026, 2099, 2100, null]),
  lang: random => random.pick(['nl', 'fr', null]),
  kind: random => random.pick(['FINAL_ANSWER', 'ACKNOWLEDGEMENT', 'FIRST_LINE']),
  cycle: random => random.pick([1, 2, 0, null]),
}

function argumentsOf ({ args }: Field, random: Random): string {
  const given = args.filter(({ type, name }) => String(type).endsWith('!') || (name in ARGUMENTS && random.chance(0.4)))
  return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${literalOf(ARGUMENTS[name]?.(random), type)}`).join(', ')})`
}

function mutationOf ({ name, args: [argument] }: Field, random: Random): { query: string, variables?: object } {
  const type = argument?.type
  const { path = '' } = all.find(one => one.name === name) ?? {}
  const id = random.pick(known.complaintIds)
  const input = {
    ...bodyOf(name, random, known, random.chance(0.3)),
    ...(path.includes('{complaintId}') && { complaintId: random.chance(0.5) ? id : Buffer.from(`Complaint:${id}`).toString('base64') }),
    ...(path.includes('{complaintId}') && random.chance(0.3) && { expectedVersion: random.below(6) }),
    ...(path.includes('{referralId}') && { referralId: random.pick(known.referralIds) }),
  }
  const selection = '{ complaint { id complaintId status deadlines { kind state } } }'
  return random.chance(0.5)
    ? { query: `mutation ($input: ${type}) { ${name}(input: $input) ${selection} }`, variables: { input } }
    : { query: `mutation { ${name}(input: ${literalOf(input, type)}) ${selection} }` }
}

for (const seed of SEEDS) {
  t.test(`whatever GraphQL is asked, it answers as promised (seed ${seed})`, async t => {
    const random = seeded(seed + 1)
    const faults: string[] = []
    for (let index = 0; index < GRAPHQL_REQUESTS; index++) {
      const mutation = random.chance(0.6) ? random.pick(mutations) : undefined
      const asked = mutation === undefined ? { query: `{ ${fieldOf(random.pick(queries), random, 3)} }` } : mutationOf(mutation, random)
      const headers = headersOf(random, random.pick(CLIENTS))
      const answer = await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: asked })
      const { data, errors = [] } = answer.json()
      const statuses = errors.map((error: { extensions: { status: number } }) => error.extensions?.status)
      const wrong = [
        ...errorFaults(errors),
        ...(answer.statusCode < 500 && (data !== undefined || errors.length > 0) ? [] : [answer.body.slice(0, 200)]),
        ...(mutation === undefined ? [] : statuses.filter((status: number) => !documentedStatuses(mutation.name).includes(status)).map((status: number) => `${status} is not documented`)),
      ]
      const done = mutation !== undefined && data?.[mutation.name]
      if (done) succeeded.add(`${mutation.name} in GraphQL`)
      if (wrong.length > 0) faults.push(`${index}: ${JSON.stringify(asked).slice(0, 600)} → ${wrong.join('; ').slice(0, 600)}`)
    }
    t.same(faults, [], `${GRAPHQL_REQUESTS} requests`)
  })
}

t.test('every mutation succeeds in GraphQL too', async t => {
  for (const [operation, [client, situation]] of Object.entries(ACTIONS)) {
    if (succeeded.has(`${operation} in GraphQL`)) continue
    const complaint = await situation(apis.graphql)
    const referralId = complaint.ombudsmanReferrals[0]?.id
    t.ok(await go(apis.graphql, client, operation as keyof typeof BODIES, complaint, operation.endsWith('Referral') && operation.startsWith('record') ? {} : { referralId }), operation)
  }
})

t.test('answers are kept with no member that the document does not name', async t => {
  const client = new pg.Client({ connectionString: world.database.adminUrl })
  await client.connect()
  const { rows } = await client.query<{ body: string }>('select body from kept_answers')
  await client.end()
  t.ok(rows.length >= Object.keys(ACTIONS).length)
  for (const { body } of rows) {
    const { complaint, receipt } = JSON.parse(body)
    t.same([...schemaFaults('Complaint', complaint), ...(receipt ? schemaFaults('EscalationReceipt', receipt) : [])], [])
  }
})

t.test('every history is whole after all this', async t => {
  for (const id of known.complaintIds) {
    const verified = await Promise.all([BROKER, 'broker-ghent', 'handler-an'].map(client =>
      world.app.inject({ url: `/v1/complaints/${id}/history/verification`, headers: { authorization: `Bearer ${tokens.get(client)}` } })))
    t.ok(verified.some(answer => answer.statusCode === 200 && answer.json().valid === true), id)
  }
})

t.test('every operation of the document succeeded', async t => {
  const reset = await world.app.inject({ method: 'POST', url: '/sandbox/reset' })
  t.same([reset.statusCode, ...judge('resetSandbox', reset)], [204])
  t.same(all.map(({ name }) => name).filter(name => !succeeded.has(name)), [])
})
