/**
 * Every operation of REST and GraphQL, called with the ids of complaints that are not the caller's. Made
 * from the two contracts: an operation that is added is tried too, or the first test says that it is not.
 */
import type { LightMyRequestResponse } from 'fastify'
import { buildSchema, getNamedType, isInputObjectType } from 'graphql'
import type { GraphQLField, GraphQLInputType } from 'graphql'
import t from 'tap'
import { uuidv7 } from '../../src/complaints/ids.ts'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import type { Operation } from '../../src/contract/document.ts'
import { globalIdOf } from '../../src/graphql/globalIds.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { AN, ANTWERP, GHENT } from '../../src/sandbox/seed/people.ts'
import { both, restCalls } from '../support/calls.ts'
import { GRAPHQL_READS, mutationOf } from '../support/contracts.ts'
import { createWorld } from '../world.ts'

/** Operations without a complaint in their path, and where their tenancy is tried. */
const ELSEWHERE: Record<string, string> = {
  listComplaints: 'tenancyLists', logComplaint: 'tenancyLists', searchComplaints: 'store/searchTenancy', getAgenda: 'agenda',
  calculateDeadlines: 'about no complaint', listCalendars: 'about no complaint', listCalendarDays: 'about no complaint',
  getProcedure: 'public', listCodeLists: 'public', getMe: 'about the caller',
  listEvents: 'feed', importComplaints: 'imports', getTask: 'imports', listTaskResults: 'imports',
  ...Object.fromEntries([
    'listOffices', 'createOffice', 'getOffice', 'updateOffice', 'transferPortfolio',
    'listStaff', 'createStaffMember', 'getStaffMember', 'updateStaffMember', 'reassignComplaints',
    'listClients', 'createClient', 'getClient', 'updateClient', 'createClientSecret', 'revokeClientSecret', 'listRegisterEvents',
  ].map(operation => [operation, 'administration*: the register, which holds no complaint'])),
  ...Object.fromEntries([
    'listWebhookEndpoints', 'createWebhookEndpoint', 'getWebhookEndpoint', 'updateWebhookEndpoint', 'deleteWebhookEndpoint',
    'rotateWebhookSecret', 'testWebhookEndpoint', 'replayWebhookEvents',
    'listWebhookDeliveries', 'getWebhookDelivery', 'replayWebhookDelivery',
  ].map(operation => [operation, 'webhookEndpoints'])),
}
/** The same for what GraphQL calls otherwise. */
const ELSEWHERE_IN_GRAPHQL: Record<string, string> = {
  ...ELSEWHERE,
  complaints: 'tenancyLists', agenda: 'agenda', events: 'feed', task: 'imports',
  ...Object.fromEntries(['office', 'staffMember', 'client'].map(query => [query, 'administration*'])),
  ...Object.fromEntries(['webhookEndpoint', 'webhookDelivery'].map(query => [query, 'webhookEndpoints'])),
}

const world = await createWorld(t)
const { rest } = both(world)
const { done } = restCalls(world)

/** Stands in every text of the complaints that are tried, so that no part of them comes back unseen. */
const MARK = 'merkteken'
const marked = {
  complainant: { name: `Zwaantje ${MARK}`, capacity: 'INSURED', language: 'nl', email: `${MARK}@example.be` },
  subjects: ['SERVICE'], causes: ['DELAY'], description: `Het ${MARK} van deze klacht.`,
  policyNumber: `POL-${MARK}`, claimNumber: `S-${MARK}`, remedySought: `Een ${MARK}.`,
}

type Target = { id: string, referralId: string, secrets: string[] }

const intervened = { kinds: ['ANSWER'], summary: `Uitleg over het ${MARK}.` }
const referred = { ground: 'DIRECT_INTERVENTION_REQUESTED', referredOn: '2026-03-02', ombudsmanReference: `O-${MARK}` }

async function inFirstLine (): Promise<string> {
  const { id } = await done('broker-antwerp', 'logComplaint', {}, { ...marked, brokerReference: `DOS-${MARK}-${uuidv7()}` })
  await done('broker-antwerp', 'recordIntervention', { complaintId: id }, intervened)
  await done('broker-antwerp', 'recordOmbudsmanReferral', { complaintId: id }, referred)
  return id
}

async function escalated (): Promise<string> {
  const complaintId = await inFirstLine()
  await done('broker-antwerp', 'escalateComplaint', { complaintId }, { ground: 'UNSATISFIED_AFTER_FIRST_LINE', remarks: `Graag zelf het ${MARK}.` })
  return complaintId
}

async function returned (): Promise<string> {
  const complaintId = await escalated()
  await rest.act('handler-an', 'returnToBroker', { complaintId }, { reason: `Per vergissing, zegt het ${MARK}.` })
  return complaintId
}

async function inReview (): Promise<string> {
  const complaintId = await escalated()
  await done('handler-an', 'assignComplaint', { complaintId }, { handlerId: AN.id, independenceDeclared: true })
  await done('handler-an', 'acknowledgeComplaint', { complaintId }, { channel: 'EMAIL' })
  return complaintId
}

async function closedToItsOffice (): Promise<string> {
  const { id: complaintId } = await done('manager-carla', 'logComplaint', {}, { ...marked, channel: 'POST', officeId: ANTWERP.id })
  await done('manager-carla', 'recordOmbudsmanReferral', { complaintId }, referred)
  return complaintId
}

/** With all that would give it away, as somebody sees it who may. */
async function target (id: string, by: string): Promise<Target> {
  const { complaint } = await rest.read(by, id)
  const { reference, firstLineReference, brokerReference, ombudsmanReferrals } = complaint!
  const events = await rest.history(by, id)
  const referralId = ombudsmanReferrals[0]!.id
  const told = [reference, firstLineReference, brokerReference].filter(one => one !== undefined)
  return { id, referralId, secrets: [MARK, id, globalIdOf(id), referralId, ...told, ...events.map(({ hash }) => hash)] }
}

const targets = {
  firstLine: await target(await inFirstLine(), 'broker-antwerp'),
  returned: await target(await returned(), 'broker-antwerp'),
  inReview: await target(await inReview(), 'broker-antwerp'),
  closed: await target(await closedToItsOffice(), 'manager-carla'),
}

type Ids = { complaintId: string, referralId: string }
type Call = { name: string, send: (client: string, ids: Ids, office?: string) => Promise<LightMyRequestResponse> }

const headers = async (client: string, office?: string) => ({ authorization: `Bearer ${await world.token(client, office)}`, 'if-match': '*' })

const examplesOf = ({ requestBody }: Operation): (object | undefined)[] => {
  if (requestBody === undefined) return [undefined]
  const [content] = Object.values(requestBody.content) as { examples?: Record<string, { $ref: string }> }[]
  const { examples } = openApiDocument.components as unknown as { examples: Record<string, { value: object }> }
  return Object.values(content?.examples ?? {}).map(({ $ref }) => examples[$ref.split('/').at(-1) as string]?.value)
}

const kinds = (openApiDocument.components.schemas.DeadlineKind as { enum: string[] }).enum

const ofComplaints = operations().filter(({ path }) => path.includes('{complaintId}'))
const restPaths: Call[] = ofComplaints.flatMap(({ path, method, operation }) =>
  (path.includes('{kind}') ? kinds.map(kind => path.replace('{kind}', kind)) : [path]).flatMap(place =>
    examplesOf(operation).map((payload): Call => ({
      name: `REST ${operation.operationId} ${place.split('/').at(-2)}`,
      send: async (client, { complaintId, referralId }, office) => world.app.inject({
        method: method.toUpperCase() as 'GET',
        url: place.replace('{complaintId}', complaintId).replace('{referralId}', referralId),
        headers: await headers(client, office),
        ...(payload && { payload }),
      }),
    }))))

const schema = buildSchema(sdl())
const fieldsOf = (type: 'Query' | 'Mutation') => Object.values((type === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields())
const takes = ({ args }: GraphQLField<unknown, unknown>, member: string): boolean => {
  const [input] = args
  const type = input && getNamedType(input.type)
  return isInputObjectType(type) && member in type.getFields()
}
const mutations = fieldsOf('Mutation').filter(field => takes(field, 'complaintId'))

const post = async (client: string, query: string, variables: object, office?: string) => {
  const { authorization } = await headers(client, office)
  return world.app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload: { query, variables } })
}

/** Both ids of a complaint are taken, so both are tried. */
const spellings: [string, (id: string) => string][] = [['UUID', id => id], ['global id', globalIdOf]]
const members = GRAPHQL_READS.complaint.slice(GRAPHQL_READS.complaint.indexOf('{ id '), -2)
const all = `${members.slice(0, -1)} escalationReceipt { contentDigest } historyVerification { length } history { edges { cursor node { hash changes { to } } } } ${kinds.map(kind => `${kind}: deadlineExplanation(kind: ${kind}) { dueOn steps { text } }`).join(' ')} }`

const READS: Record<string, string> = {
  complaint: `query ($id: ID!) { complaint(id: $id) ${all} }`,
  node: `query ($id: ID!) { node(id: $id) { id ... on Complaint ${all} } }`,
}
const graphqlFields: Call[] = spellings.flatMap(([spelling, spelt]): Call[] => [
  ...Object.entries(READS).map(([name, query]): Call => ({
    name: `GraphQL ${name} by ${spelling}`,
    send: (client, { complaintId }, office) => post(client, query, { id: spelt(complaintId) }, office),
  })),
  ...mutations.flatMap(field => examplesOf(ofComplaints.find(({ operation }) => operation.operationId === field.name)!.operation).map((body): Call => ({
    name: `GraphQL ${field.name} by ${spelling}`,
    send: (client, { complaintId, referralId }, office) => {
      const version = takes(field, 'expectedVersion') && field.name === 'updateComplaint' ? { expectedVersion: 1 } : {}
      const input = { complaintId: spelt(complaintId), ...(takes(field, 'referralId') && { referralId }), ...version, ...body }
      return post(client, mutationOf(field.name), { input }, office)
    },
  }))),
])
const calls = [...restPaths, ...graphqlFields]

const takesId = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type)
  return named.name === 'ID' || (isInputObjectType(named) && Object.values(named.getFields()).some(({ type }) => takesId(type)))
}

/** All that was answered, with the ids that were sent and what differs by nature taken out. */
function told ({ statusCode, headers, body }: LightMyRequestResponse, { complaintId, referralId }: Ids): string {
  const { 'trace-id': _trace, date: _date, ...rest } = headers
  return [statusCode, JSON.stringify(rest), body].join('\n').replaceAll(complaintId, '<complaint>').replaceAll(referralId, '<referral>')
}

const unknownAnswers = new Map<string, Promise<string>>()
async function ofUnknown ({ name, send }: Call, client: string, office: string | undefined): Promise<string> {
  const key = [name, client, office].join()
  const ids = { complaintId: uuidv7(), referralId: uuidv7() }
  const answer = unknownAnswers.get(key) ?? send(client, ids, office).then(response => told(response, ids))
  unknownAnswers.set(key, answer)
  return answer
}

const everything = async (): Promise<unknown[]> => world.owner.query(`
  select (select jsonb_agg(c order by c.id) from complaints c) as complaints, (select count(*) from events) as events,
         (select count(*) from kept_answers) as kept, (select jsonb_agg(n order by n.series) from number_series n) as numbers`)

const strangers: [string, string | undefined, (keyof typeof targets)[], 403 | 404][] = [
  ['broker-ghent',   undefined,  ['firstLine', 'returned', 'inReview', 'closed'], 404],
  ['software-house', GHENT.id,   ['firstLine', 'inReview'],                       404],
  ['broker-antwerp', undefined,  ['closed'],                                      404],
  ['software-house', ANTWERP.id, ['closed'],                                      404],
  ['handler-an',     undefined,  ['firstLine', 'returned'],                       404],
  ['manager-carla',  undefined,  ['firstLine', 'returned'],                       404],
  ['auditor-dirk',   undefined,  ['firstLine'],                                   404],
  ['admin-els',      undefined,  ['firstLine', 'inReview', 'closed'],             403],
]
const before = await everything()

t.test('every operation of both contracts is tried here, or it is stated where', async t => {
  const served = operations().filter(({ operation }) => operation['x-served-elsewhere'] !== true)
  const untried = served.filter(({ path }) => !path.includes('{complaintId}')).map(({ operation }) => operation.operationId)
  t.same(untried.sort(), Object.keys(ELSEWHERE).sort(), 'REST')
  const tried = calls.map(({ name }) => name.split(' ')[1])
  for (const { operation: { operationId } } of ofComplaints) t.ok(tried.includes(operationId), `${operationId} has a valid body to be tried with`)
  const naming = [...fieldsOf('Query'), ...fieldsOf('Mutation')].filter(({ args }) => args.some(({ type }) => takesId(type))).map(({ name }) => name)
  t.same(naming.filter(name => !tried.includes(name) && !(name in ELSEWHERE_IN_GRAPHQL)), [], 'GraphQL')
  const nested = Object.values(schema.getTypeMap()).flatMap(type => 'getFields' in type && !isInputObjectType(type) && type.name !== 'Query' && type.name !== 'Mutation' ? Object.values(type.getFields()) : [])
  t.same(nested.filter(field => 'args' in field && field.args.some(({ type }) => takesId(type))), [], 'no member of a type takes an id')
})

for (const [client, office, kept, status] of strangers) {
  for (const name of kept) {
    t.test(`${client}${office === GHENT.id ? ' for Ghent' : ''} gets nothing of a complaint ${name}, whatever is asked`, async t => {
      const { id: complaintId, referralId, secrets } = targets[name]
      for (const call of calls) {
        const response = await call.send(client, { complaintId, referralId }, office)
        const answer = told(response, { complaintId, referralId })
        t.equal(answer, await ofUnknown(call, client, office), `${call.name}: as if it did not exist`)
        t.equal(response.json().errors?.[0].extensions.status ?? response.statusCode, status, `${call.name}: ${status}`)
        t.same(secrets.filter(secret => answer.toLowerCase().includes(secret.toLowerCase())), [], `${call.name}: nothing of it`)
      }
    })
  }
}

t.test('and none of these calls changed anything', async t => t.same(await everything(), before))

t.test('each of these calls finds the complaint when the right one makes it', async t => {
  const { id: complaintId, referralId } = targets.inReview
  const found = new Map<string, boolean>()
  for (const call of calls) {
    const response = await call.send('manager-carla', { complaintId, referralId })
    const operation = call.name.split(' ').slice(0, 2).join(' ')
    const { errors: [error] = [] } = response.json()
    const is404 = response.statusCode === 404 || (error?.extensions.status === 404 && error.path.length === 1)
    found.set(operation, found.get(operation) === true || !is404)
  }
  t.same([...found].filter(([, isFound]) => !isFound), [])
})
