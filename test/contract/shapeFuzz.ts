/**
 * Thousands of generated requests, valid and not, over every operation of both contracts: no answer
 * is a fault of ours, and none has a status or a member that the document does not list.
 */
import type { HTTPMethods, LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import t from 'tap'
import { LIFECYCLE } from '../../src/complaints/lifecycle.ts'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import { answerFaults, documentedStatuses, errorFaults, schemaFaults } from '../support/answers.ts'
import { both } from '../support/calls.ts'
import type { Complaint } from '../support/calls.ts'
import { anyQuery, MUTATIONS, mutationFor, namesInPath } from '../support/documents.ts'
import { bodyOf, seeded, valueOf } from '../support/generate.ts'
import type { Known, Random } from '../support/generate.ts'
import { BODY_SCHEMAS } from '../support/shapes.ts'
import type { Schema } from '../support/shapes.ts'
import * as make from '../support/situations.ts'
import { go, NOW } from '../support/situations.ts'
import { LONG_RUN } from '../support/longRun.ts'
import { createWorld } from '../world.ts'

type Parameter = { name: string, in: string, schema: Schema }

const SEEDS = LONG_RUN ? [7, 1_834_771] : [20_260_316]
/** A seed; more for who asks for them. */
const REST_REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 400)
const GRAPHQL_REQUESTS = REST_REQUESTS * 0.75

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const { rest } = both(world)
world.clock.set(NOW)

const CLIENTS = [
  'broker-antwerp', 'broker-antwerp', 'handler-an', 'handler-bert', 'manager-carla', 'manager-filip', 'broker-ghent',
  'auditor-dirk', 'admin-els', 'admin-els', 'handler-griet',
]
const tokens = new Map<string, string>()
for (const client of CLIENTS) tokens.set(client, await world.token(client))

const parameterOf = (parameter: Parameter | { $ref: string }): Parameter =>
  '$ref' in parameter
    ? openApiDocument.components.parameters[parameter.$ref.split('/').at(-1) as string] as Parameter
    : parameter

const all = operations().filter(({ operation }) => operation['x-served-elsewhere'] !== true).map(
  ({ path, method, operation }) => ({
    name: operation.operationId,
    path,
    method: method.toUpperCase() as HTTPMethods,
    parameters: (operation.parameters ?? []).map(parameterOf),
  })
)
const named = new Map(all.map(operation => [operation.name, operation]))

/**
 * Offices, staff and clients of the sandbox stay as they are: without them nobody could ask
 * anything any more.
 */
const known: Known = { ids: {}, cursors: [], offers: new Map() }
const CREATED: Record<string, string> = {
  createOffice: 'officeId', createStaffMember: 'staffId', createClient: 'clientId', createClientSecret: 'secretId',
  createWebhookEndpoint: 'endpointId', testWebhookEndpoint: 'deliveryId', importComplaints: 'taskId',
  addMessage: 'messageId', addNote: 'noteId',
}

type Answer = Partial<Complaint> & { next?: string, client?: { id: string }, secret?: { id: string } }

/** Remembers what an answer tells, for later requests. */
function learn (operation: string, client: string, document: Answer): void {
  const cursor = new URLSearchParams(document.next?.split('?')[1]).get('after')
  if (cursor !== null) known.cursors.push(cursor)
  const created = document.client?.id ?? document.secret?.id ?? document.id
  if (created !== undefined && operation in CREATED) remember(CREATED[operation] as string, created)
  if (document.id === undefined || document.availableActions === undefined) return
  remember('complaintId', document.id)
  for (const { id } of document.ombudsmanReferrals ?? []) remember('referralId', id)
  known.offers.set(document.id, {
    client,
    operations: document.availableActions.map(action => LIFECYCLE[action].operation),
  })
}

function remember (name: string, id: string): void {
  const ids = known.ids[name] ??= []
  if (!ids.includes(id)) ids.push(id)
}

/** One in every situation, as each of their holders sees it, and one entry of each register. */
for (
  const [situation, client] of [
    [make.logged, 'broker-antwerp'],
    [make.tried, 'broker-antwerp'],
    [make.resolved, 'broker-antwerp'],
    [make.received, 'manager-carla'],
    [make.inReview, 'handler-an'],
    [make.assigned, 'handler-an'],
    [make.pending, 'manager-carla'],
    [make.answered, 'handler-an'],
    [make.closed, 'handler-an'],
    [make.withdrawn, 'handler-an'],
    [make.withdrawnByBroker, 'broker-antwerp'],
  ] as const
) {
  const { id } = await go(rest, 'broker-antwerp', 'recordOmbudsmanReferral', await situation(rest))
  learn('getComplaint', client, (await rest.read(client, id)).complaint ?? {})
}
await send('createOffice', 'admin-els', { name: 'Kantoor Maas', code: 'MAAS', enterpriseNumber: '0400008796' })
await send('createStaffMember', 'admin-els', { name: 'Nele Maes', role: 'HANDLER' })
await send('createClient', 'admin-els', {
  clientId: 'nieuw-kantoor',
  name: 'Nieuw kantoor',
  officeId: known.ids.officeId?.[0],
})
await send('createClientSecret', 'admin-els')
await send('createWebhookEndpoint', 'broker-antwerp', { url: 'http://127.0.0.1:9/hook' })
await send('testWebhookEndpoint', 'broker-antwerp')
remember('taskId', '01900000-0000-7000-8000-00000000000f')

async function send (operation: string, client: string, body?: object): Promise<void> {
  const { method, path } = named.get(operation) ?? { method: 'GET' as const, path: '' }
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => known.ids[name]?.[0] ?? name)
  const answer = await world.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${tokens.get(client)}` },
    ...(body && { payload: body }),
  })
  if (answer.statusCode >= 300) throw new Error(`${operation}: ${answer.body}`)
  learn(operation, client, answer.json())
}

const IF_MATCH = ['*', '*', '"1"', '"2"', '"3-1"', '"4", "5"', 'W/"1"', 'x', '""']

function headersOf (random: Random, client: string): Record<string, string> {
  return {
    ...(random.chance(0.98) && { authorization: `Bearer ${tokens.get(client)}` }),
    ...(random.chance(0.1) && { 'if-match': random.pick(IF_MATCH) }),
    ...(random.chance(0.2)
      && {
        'idempotency-key': random.pick(['a', 'b', '"c d"', `"${random.below(99)}"`, `"${random.below(99)}"`, 'f g']),
      }),
    ...(random.chance(0.1)
      && { 'on-behalf-of': random.pick(['An', 'Ã\x89mile', 'x'.repeat(200), ' ', 'x'.repeat(201)]) }),
    ...(random.chance(0.1) && { 'if-none-match': random.pick(['*', '"1"', 'W/"2"', 'x']) }),
    ...(random.chance(0.1)
      && { 'accept-language': random.pick(['fr-BE,fr;q=0.9', 'de', '*', ';;q=,', 'x'.repeat(201)]) }),
  }
}

function pathValue ({ name, schema }: Parameter, random: Random): string {
  if (random.chance(0.04)) return random.pick(['x', '%00', '%', '..%2F', '01900000-0000-7000-8000-00000000000f', 'é'])
  const ids = known.ids[name] ?? []
  return ids.length > 0
    ? random.pick(ids)
    : name === 'version'
    ? 'BE-legal-10'
    : String(valueOf(schema, name, random, known))
}

function queryOf (parameters: Parameter[], random: Random): string {
  const pairs = parameters.filter(one => one.in === 'query' && random.chance(0.2)).flatMap(({ name, schema }) =>
    [valueOf(schema, name, random, known)].flat().map(
      value => [name, random.chance(0.04) ? random.pick(['', 'x', '\0', '-1', '😀']) : String(value)]
    )
  )
  if (random.chance(0.03)) pairs.push([random.pick(['nonesuch', 'pageSize', '__proto__', 'sort']), '1'])
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

type Choice = { client: string, operation: string, complaintId?: string, broken: boolean }

/**
 * Half of the time what somebody was told he may do, rightly done most times; else anything by
 * anybody.
 */
function choose (random: Random, names: readonly string[]): Choice {
  const offers = [...known.offers].filter(([, { operations }]) => operations.length > 0)
  if (random.chance(0.5)) {
    const [complaintId, { client, operations }] = random.pick(offers)
    return { client, operation: random.pick(operations), complaintId, broken: random.chance(0.1) }
  }
  return { client: random.pick(CLIENTS), operation: random.pick(names), broken: random.chance(0.3) }
}

const statuses: Record<number, number> = {}
const written = (value: unknown): string => JSON.stringify(value).slice(0, 700)

for (const seed of SEEDS) {
  t.test(`whatever REST is asked, it answers as the document says (seed ${seed})`, async t => {
    const random = seeded(seed)
    const faults: string[] = []
    for (let index = 0; index < REST_REQUESTS; index++) {
      const { client, operation, complaintId, broken } = choose(random, all.map(({ name }) => name))
      const { method, path, parameters } = named.get(operation) as typeof all[number]
      const address = path.replace(
        /\{(\w+)\}/g,
        (_, name: string) =>
          name === 'complaintId' && complaintId !== undefined
            ? complaintId
            : pathValue(parameters.find(one => one.name === name) as Parameter, random),
      )
      const payload = BODY_SCHEMAS.has(operation) ? JSON.stringify(bodyOf(operation, random, known, broken)) : undefined
      const headers = {
        ...headersOf(random, client),
        ...(payload !== undefined && { 'content-type': random.chance(0.98) ? 'application/json' : 'text/plain' }),
      }
      const url = address + queryOf(parameters, random)
      const answer: LightMyRequestResponse = await world.app.inject({
        method,
        url,
        headers,
        ...(payload !== undefined && { payload }),
      })
      statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1
      const wrong = answerFaults(operation, answer)
      if (wrong.length > 0) {
        faults
          .push(`${index}: ${written({ client, method, url, payload, headers: { ...headers, authorization: '' } })} → ${
            wrong.join('; ').slice(0, 700)
          }`)
      } else if (answer.statusCode < 300 && answer.body.startsWith('{')) learn(operation, client, answer.json())
    }
    t.same(faults, [], `${REST_REQUESTS} requests`)
  })
}

for (const seed of SEEDS) {
  t.test(`whatever GraphQL is asked, it answers as promised (seed ${seed})`, async t => {
    const random = seeded(seed + 1)
    const faults: string[] = []
    let done = 0
    for (let index = 0; index < GRAPHQL_REQUESTS; index++) {
      const { client, operation, complaintId, broken } = choose(random, MUTATIONS)
      const isMutation = random.chance(0.6)
      const ids = Object
        .fromEntries(namesInPath(operation).map(
          name => [
            name,
            name === 'complaintId' && complaintId !== undefined ? complaintId : random.pick(known.ids[name] ?? ['x']),
          ]
        ))
      const body = BODY_SCHEMAS.has(operation) ? bodyOf(operation, random, known, broken) : {}
      const payload = isMutation ? mutationFor(operation, body, ids, random, known) : anyQuery(random, known)
      const answer = await world.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: headersOf(random, client),
        payload,
      })
      const { data, errors = [] } = answer.json()
      const errorStatuses: number[] = errors.map(
        ({ extensions }: { extensions: { status: number } }) => extensions?.status
      )
      const wrong = [
        ...errorFaults(errors),
        ...(answer.statusCode < 500 && (data !== undefined || errors.length > 0) ? [] : [answer.body.slice(0, 200)]),
        ...(isMutation
          ? errorStatuses.filter(status => !documentedStatuses(operation).includes(status)).map(status =>
            `${status} is not documented`
          )
          : []),
      ]
      if (isMutation && data?.[operation]) done++
      if (isMutation && complaintId !== undefined) {
        learn(
          'getComplaint',
          client,
          (await rest.read(client, complaintId)).complaint ?? { id: complaintId, availableActions: [] },
        )
      }
      if (wrong.length > 0) faults.push(`${index}: ${client} ${written(payload)} → ${wrong.join('; ').slice(0, 700)}`)
    }
    t.same(faults, [], `${GRAPHQL_REQUESTS} requests`)
    t.ok(done >= 20, `${done} mutations were done among them`)
  })
}

t.test('the requests were of every kind', async t => {
  for (const status of [200, 201, 400, 401, 403, 404, 409, 412, 415]) {
    t.ok(statuses[status], `${status}: ${statuses[status] ?? 0} times`)
  }
})

t.test('answers are kept with no member that the document does not name', async t => {
  const client = new pg.Client({ connectionString: world.database.adminUrl })
  await client.connect()
  // Answers that hold secrets are sealed; they are no complaints.
  const { rows } = await client.query<
    { body: string }
  >(`select body from stored_responses where body like '{"complaint":%'`)
  await client.end()
  const complaints = rows.map(({ body }) => JSON.parse(body))
  t.ok(complaints.length > 0)
  for (const { complaint, receipt } of complaints) {
    t.same(
      [
        ...schemaFaults('Complaint', complaint),
        ...(receipt === undefined ? [] : schemaFaults('EscalationReceipt', receipt)),
      ],
      [],
      complaint.id,
    )
  }
})

t.test('every history is whole after all this', async t => {
  for (const id of known.ids.complaintId ?? []) {
    const verified = await Promise.all(['broker-antwerp', 'broker-ghent', 'handler-an'].map(client =>
      world.app.inject({
        url: `/v1/complaints/${id}/history/verification`,
        headers: { authorization: `Bearer ${tokens.get(client)}` },
      })
    ))
    t.ok(verified.some(answer => answer.statusCode === 200 && answer.json().valid === true), id)
  }
})
