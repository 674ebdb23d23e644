/**
 * Every operation of REST and GraphQL, called with the ids of what is not the caller's. Made from
 * the two contracts: an operation that is added is tried too, or the first test says that it is
 * not.
 */
import type { LightMyRequestResponse } from 'fastify'
import { buildSchema, getNamedType, isInputObjectType } from 'graphql'
import type { GraphQLField, GraphQLInputType } from 'graphql'
import t from 'tap'
import { uuidv7 } from '../../src/directory/ids.ts'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import type { Operation } from '../../src/contract/document.ts'
import { globalIdOf } from '../../src/graphql/globalIds.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { AN, ANTWERP, GHENT } from '../../src/sandbox/seed/people.ts'
import { restCalls } from '../support/calls.ts'
import { GRAPHQL_READS, mutationOf, queryOf } from '../support/contracts.ts'
import { formOf, FORM_TYPE } from '../support/multipart.ts'
import { createWorld } from '../world.ts'

/** What belongs to an office, by the parameter that names it in a path. */
const SUBJECTS = { complaintId: 'complaint', endpointId: 'webhook endpoint', taskId: 'import' } as const
type Subject = keyof typeof SUBJECTS

/** Operations whose path names nothing of an office, and where their tenancy is tried. */
const ELSEWHERE: Record<string, string> = {
  listComplaints: 'tenancyLists', logComplaint: 'tenancyIds', importComplaints: 'imports', searchComplaints: 'search, searchTenancy', getAgenda: 'agenda',
  listEvents: 'feed', listWebhookEndpoints: 'webhookEndpoints', createWebhookEndpoint: 'webhookEndpoints',
  calculateDeadlines: 'about nothing', listCalendars: 'about nothing', listCalendarDays: 'about nothing', getCalendar: 'calendars', previewCalendarImpact: 'calendars', getMe: 'about the caller',
  listDispatches: 'letters', getPeriodReport: 'reports/periodReport', listRegister: 'reports/register',
  listRegisterColumns: 'about nothing',
  getRootCauseReport: 'improvement', listImprovementActions: 'improvement', createImprovementAction: 'improvement',
  getImprovementAction: 'improvement', updateImprovementAction: 'improvement', listImprovementActionHistory: 'improvement',
  requestErasure: 'privacy/erasure', queryDataSubject: 'privacy/retention',
  exportDataSubject: 'privacy/export', downloadDataSubjectExport: 'privacy/export',
  ...Object
    .fromEntries(['listRetentionRules', 'setRetentionRules', 'dryRunRetention'].map(
      name => [name, 'the register: privacy/retention']
    )),
  ...Object.fromEntries(['listErasures', 'getErasure', 'approveErasure'].map(name =>
    [name, 'of the insurer, for MANAGER and AUDITOR: privacy/erasure'])),
  getProcedure: 'public', listCodeLists: 'public',
  listCheckpointKeys: 'public', listCheckpoints: 'about no complaint', getCheckpointConsistency: 'about no complaint',
  ...Object.fromEntries([
    'listOffices', 'createOffice', 'getOffice', 'updateOffice', 'transferPortfolio', 'listStaff', 'createStaffMember',
    'getStaffMember', 'updateStaffMember', 'reassignComplaints', 'listClients', 'createClient', 'getClient',
    'updateClient', 'createClientSecret', 'revokeClientSecret', 'listRegisterEvents',
    'createCalendar', 'publishCalendar',
  ].map(name => [name, 'the register: administration'])),
}
/** Subscriptions: test/graphql/subscriptions.ts. */
const ROOTS = ['Query', 'Mutation', 'Subscription']
/** The same for what GraphQL calls otherwise. */
const NAMES: Record<string, string> = {
  improvementAction: 'getImprovementAction', improvementActions: 'listImprovementActions',
  letter: 'getLetter', dispatches: 'listDispatches', message: 'getMessage', note: 'getNote', attachment: 'getAttachment',
  erasure: 'getErasure', erasures: 'listErasures',
  complaints: 'listComplaints', agenda: 'getAgenda', periodReport: 'getPeriodReport', register: 'listRegister', registerColumns: 'listRegisterColumns', events: 'listEvents', webhookEndpoints: 'listWebhookEndpoints',
  office: 'getOffice', offices: 'listOffices', staffMember: 'getStaffMember', staff: 'listStaff', client: 'getClient', clients: 'listClients',
}

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const rest = restCalls(world)
const { done } = rest

/** Stands in every text of what is tried, so that no part of it comes back unseen. */
const MARK = 'merkteken'
const marked = {
  complainant: { name: `Zwaantje ${MARK}`, capacity: 'INSURED', language: 'nl', email: `${MARK}@example.be` },
  subjects: ['SERVICE'], causes: ['DELAY'], description: `Het ${MARK} van deze klacht.`,
  policyNumber: `POL-${MARK}`, claimNumber: `S-${MARK}`, remedySought: `Een ${MARK}.`,
}
const referred = { ground: 'DIRECT_INTERVENTION_REQUESTED', referredOn: '2026-03-02', ombudsmanReference: `O-${MARK}` }

async function inFirstLine (): Promise<string> {
  const { id } = await done('broker-antwerp', 'logComplaint', {}, {
    ...marked,
    brokerReference: `DOS-${MARK}-${uuidv7()}`,
  })
  await done('broker-antwerp', 'recordIntervention', { complaintId: id }, {
    kinds: ['ANSWER'],
    summary: `Uitleg over het ${MARK}.`,
  })
  await done('broker-antwerp', 'recordOmbudsmanReferral', { complaintId: id }, referred)
  return id
}

async function escalated (): Promise<string> {
  const complaintId = await inFirstLine()
  await done('broker-antwerp', 'escalateComplaint', { complaintId }, {
    ground: 'UNSATISFIED_AFTER_FIRST_LINE',
    remarks: `Graag zelf het ${MARK}.`,
  })
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
  const { id: complaintId } = await done('manager-carla', 'logComplaint', {}, {
    ...marked, channel: 'POST', officeId: ANTWERP.id,
  })
  await done('manager-carla', 'recordOmbudsmanReferral', { complaintId }, referred)
  await done('manager-carla', 'acknowledgeComplaint', { complaintId }, { channel: 'EMAIL' })
  return complaintId
}

const PARAMETERS = [
  'complaintId', 'referralId', 'letterId', 'messageId', 'noteId', 'attachmentId', 'bundleId', 'endpointId',
  'deliveryId', 'taskId',
] as const
type Ids = Record<(typeof PARAMETERS)[number], string>
const unknown = (): Ids => Object.fromEntries(PARAMETERS.map(name => [name, uuidv7()])) as Ids

type Target = { subject: Subject, ids: Ids, secrets: string[] }

/** With all that would give it away, as somebody sees it who may. */
async function complaint (id: string, by: string): Promise<Target> {
  const { reference, firstLineReference, brokerReference, ombudsmanReferrals } = (await rest.read(by, id)).complaint!
  const hashes = (await rest.history(by, id)).map(({ hash }) => hash)
  const disclosed = [reference, firstLineReference, brokerReference, ...hashes]
    .filter(one => one !== undefined)
  const referralId = ombudsmanReferrals[0]!.id
  const { id: messageId } =
    (await send(by, 'POST', `/v1/complaints/${id}/messages`, {
      direction: 'INBOUND',
      channel: 'PHONE',
      language: 'nl',
      kind: 'INFORMATION',
      text: `Belde over het ${MARK}.`,
    })).json()
  const { items: [letter] } = (await send(by, 'GET', `/v1/complaints/${id}/letters`)).json()
  const letterId = letter?.id ?? unknown().letterId
  const { id: noteId } =
    (await send(by, 'POST', `/v1/complaints/${id}/notes`, { text: `Denk aan het ${MARK}.`, visibility: 'SHARED' }))
      .json()
  const { id: attachmentId } =
    (await send(
      by,
      'POST',
      `/v1/complaints/${id}/attachments`,
      formOf({ content: `Een ${MARK}.`, fileName: `${MARK}.txt` }),
    )).json()
  const bundles = await Promise.all([by, 'manager-carla'].map(client =>
    send(client, 'POST', `/v1/complaints/${id}/evidenceBundles`, { profile: 'SUPERVISOR' })
  ))
  const { id: bundleId } = bundles.find(({ statusCode }) => statusCode === 202)?.json() ?? unknown()
  return {
    subject: 'complaintId',
    ids: { ...unknown(), complaintId: id, referralId, letterId, messageId, noteId, attachmentId, bundleId },
    secrets: [MARK, id, globalIdOf(id), referralId, letterId, messageId, noteId, attachmentId, bundleId, ...disclosed],
  }
}

const send = async (client: string, method: string, url: string, payload?: object | string | Buffer, office?: string) =>
  world.app.inject({
    method: method as 'GET',
    url,
    headers: {
      'authorization': `Bearer ${await world.token(client, office)}`,
      'if-match': '*',
      ...(typeof payload === 'string' && { 'content-type': 'application/x-ndjson' }),
      ...(Buffer.isBuffer(payload) && { 'content-type': FORM_TYPE }),
    },
    ...(payload && { payload }),
  })

async function endpoint (): Promise<Target> {
  const { id: endpointId } =
    (await send('broker-antwerp', 'POST', '/v1/webhookEndpoints', {
      url: `http://127.0.0.1:9/${MARK}`,
      description: MARK,
    })).json()
  const { id: deliveryId } = (await send('broker-antwerp', 'POST', `/v1/webhookEndpoints/${endpointId}/test`)).json()
  return {
    subject: 'endpointId',
    ids: { ...unknown(), endpointId, deliveryId },
    secrets: [MARK, endpointId, deliveryId],
  }
}

async function task (): Promise<Target> {
  const { id: taskId } =
    (await send(
      'broker-antwerp',
      'POST',
      '/v1/complaints/import',
      JSON.stringify({ ...marked, brokerReference: `I-${MARK}` }),
    )).json()
  return { subject: 'taskId', ids: { ...unknown(), taskId }, secrets: [MARK, taskId] }
}

const targets = {
  'in the first line': await complaint(await inFirstLine(), 'broker-antwerp'),
  'given back': await complaint(await returned(), 'broker-antwerp'),
  'in review': await complaint(await inReview(), 'broker-antwerp'),
  'closed to its office': await complaint(await closedToItsOffice(), 'manager-carla'),
  'an endpoint': await endpoint(),
  'an import': await task(),
}

type Call = {
  name: string,
  operation: string,
  subject: Subject,
  send: (client: string, ids: Ids, office?: string) => Promise<LightMyRequestResponse>,
}

const examplesOf = ({ requestBody }: Operation): (object | undefined)[] => {
  if (requestBody === undefined) return [undefined]
  const [content] = Object.values(requestBody.content) as { examples?: Record<string, { $ref: string }> }[]
  const { examples: named } = openApiDocument.components
  const bodies = Object.values(content?.examples ?? {}).map(({ $ref }) =>
    named[$ref.split('/').at(-1) as string]?.value
  )
  return 'multipart/form-data' in requestBody.content ? [formOf({ content: 'Een verslag.' })] : bodies
}

const kinds = (openApiDocument.components.schemas.DeadlineKind as { enum: string[] }).enum
const subjects = Object.keys(SUBJECTS) as Subject[]
const subjectOf = (has: (name: Subject) => boolean): Subject | undefined => subjects.find(has)

const served = operations().filter(({ operation }) => operation['x-served-elsewhere'] !== true)
const restPaths: Call[] = served.flatMap(({ path, method, operation }) => {
  const subject = subjectOf(name => path.includes(`{${name}}`))
  if (subject === undefined) return []
  const places = path.includes('{kind}') ? kinds.map(kind => path.replace('{kind}', kind)) : [path]
  return places.flatMap(place => examplesOf(operation).map((payload): Call => ({
    name: `REST ${operation.operationId} ${place.split('/').at(-2)}`,
    operation: operation.operationId,
    subject,
    send: (client, ids, office) =>
      send(
        client,
        method.toUpperCase(),
        place.replace(/\{(\w+)\}/g, (_, name: keyof Ids) => ids[name]),
        payload,
        office,
      ),
  })))
})

const schema = buildSchema(sdl())
const [queries, mutations] = [schema.getQueryType(), schema.getMutationType()].map(type =>
  Object.values(type!.getFields())
) as [GraphQLField<unknown, unknown>[], GraphQLField<unknown, unknown>[]]
const takes = ({ args }: GraphQLField<unknown, unknown>, member: string): boolean => {
  const type = args[0] && getNamedType(args[0].type)
  return isInputObjectType(type) && member in type.getFields()
}

/** All of a complaint, those of its members that take arguments too. */
const members = GRAPHQL_READS.complaint.slice(GRAPHQL_READS.complaint.indexOf('{ id '), -2)
const all = `${
  members.slice(0, -1)
} escalationReceipt { contentDigest } historyVerification { length } history { edges { cursor node { hash changes { to } } } } ombudsmanNotice { text } letters { edges { node { id subject html dispatches { id } } } } messages { edges { node { id text } } } notes { edges { node { id text } } } attachments { edges { node { id fileName } } } ${
  kinds.map(kind => `${kind}: deadlineExplanation(kind: ${kind}) { dueOn steps { text } }`).join(' ')
} }`

const READS: { field: string, subject: Subject, query: string, variables: (ids: Ids) => object }[] = [
  { field: 'complaint',       subject: 'complaintId', query: `query ($id: ID!) { complaint(id: $id) ${all} }`,                       variables: ({ complaintId }) => ({ id: complaintId }) },
  { field: 'historyVerification', subject: 'complaintId', query: queryOf('historyVerification'), variables: ({ complaintId }) => ({ complaintId }) },
  { field: 'node',            subject: 'complaintId', query: `query ($id: ID!) { node(id: $id) { id ... on Complaint ${all} } }`,    variables: ({ complaintId }) => ({ id: complaintId }) },
  ...['letter', 'message', 'note', 'attachment'].map(field => (
    { field, subject: 'complaintId' as const, query: queryOf(field), variables: (ids: Ids) => ({ complaintId: ids.complaintId, [`${field}Id`]: ids[`${field}Id` as keyof Ids] }) })),
  { field: 'previewLetter',   subject: 'complaintId', query: queryOf('previewLetter'),                                               variables: ({ complaintId }) => ({ input: { complaintId, action: 'ACKNOWLEDGE', input: { channel: 'EMAIL' } } }) },
  { field: 'webhookEndpoint', subject: 'endpointId',  query: queryOf('webhookEndpoint'),                                             variables: ({ endpointId }) => ({ id: endpointId }) },
  { field: 'webhookDelivery', subject: 'endpointId',  query: queryOf('webhookDelivery'),                                             variables: ({ endpointId, deliveryId }) => ({ endpointId, deliveryId }) },
  { field: 'task',            subject: 'taskId',      query: queryOf('task'),                                                        variables: ({ taskId }) => ({ id: taskId }) },
]
/** Both ids of a complaint are taken, so both are tried. */
const spellings: [string, (ids: Ids) => Ids][] = [['UUID', ids => ids], [
  'global id',
  ids => ({ ...ids, complaintId: globalIdOf(ids.complaintId) }),
]]

const graphqlFields: Call[] = spellings.flatMap(([spelling, spelt]) => [
  ...READS.map(({ field, subject, query, variables }): Call => ({
    name: `GraphQL ${field} by ${spelling}`, operation: field, subject,
    send: (client, ids, office) =>
      send(client, 'POST', '/graphql', { query, variables: variables(spelt(ids)) }, office),
  })),
  ...mutations.flatMap(field => {
    const subject = subjectOf(name => takes(field, name))
    if (subject === undefined) return []
    return examplesOf(served.find(({ operation }) => operation.operationId === field.name)!.operation).map(
      (body): Call => ({
        name: `GraphQL ${field.name} by ${spelling}`,
        operation: field.name,
        subject,
        send: (client, ids, office) => {
          const named = Object.entries(spelt(ids)).filter(([name]) => takes(field, name))
          const input = {
            ...Object.fromEntries(named),
            ...(field.name === 'updateComplaint' && { expectedVersion: 1 }),
            ...body,
          }
          return send(client, 'POST', '/graphql', { query: mutationOf(field.name), variables: { input } }, office)
        },
      })
    )
  }),
])
const calls = [...restPaths, ...graphqlFields]

const takesId = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type)
  return named.name === 'ID'
    || (isInputObjectType(named) && Object.values(named.getFields()).some(({ type }) => takesId(type)))
}

/** All that was answered, with the ids that were sent and what differs by nature taken out. */
function disclosed ({ statusCode, headers, body }: LightMyRequestResponse, ids: Ids): string {
  const { 'trace-id': _trace, date: _date, ...rest } = headers
  return PARAMETERS.reduce(
    (text, name) => text.replaceAll(ids[name], `<${name}>`),
    [statusCode, JSON.stringify(rest), body].join('\n'),
  )
}

const unknownAnswers = new Map<string, Promise<string>>()
function ofUnknown ({ name, send }: Call, client: string, office: string | undefined): Promise<string> {
  const key = [name, client, office].join()
  const ids = unknown()
  const answer = unknownAnswers.get(key) ?? send(client, ids, office).then(response => disclosed(response, ids))
  unknownAnswers.set(key, answer)
  return answer
}

const everything = async (): Promise<unknown[]> =>
  world.owner
    .query([
      'complaints', 'events', 'stored_responses', 'number_series', 'letters', 'letter_dispatches', 'messages', 'notes',
      'attachments', 'uploads', 'evidence_bundles', 'webhook_endpoints', 'webhook_secrets', 'webhook_deliveries',
      'tasks', 'import_rows',
    ]
      .map(table =>
        `select '${table}' as table, count(*), md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as content from ${table} r`
      ).join(' union all '))

const strangers: [string, string | undefined, (keyof typeof targets)[], 403 | 404][] = [
  ['broker-ghent',   undefined,  ['in the first line', 'given back', 'in review', 'closed to its office', 'an endpoint', 'an import'], 404],
  ['software-house', GHENT.id,   ['in the first line', 'in review', 'an endpoint', 'an import'], 404],
  ['broker-antwerp', undefined,  ['closed to its office'],                                       404],
  ['software-house', ANTWERP.id, ['closed to its office'],                                       404],
  ['handler-an',     undefined,  ['in the first line', 'given back', 'an endpoint', 'an import'], 404],
  ['manager-carla',  undefined,  ['in the first line', 'given back', 'an endpoint', 'an import'], 404],
  ['auditor-dirk',   undefined,  ['in the first line', 'an endpoint'],                           404],
  ['admin-els',      undefined,  ['in the first line', 'in review', 'closed to its office', 'an endpoint', 'an import'], 403],
]
// Covers what is tried, so that each has a proof.
await world.signCheckpoint()
const before = await everything()

t.test('every operation of both contracts is tried here, or it is stated where', async t => {
  const tried = new Set(calls.map(({ operation }) => operation))
  const untried = served.map(({ operation }) => operation.operationId).filter(name => !tried.has(name))
  t.same(untried.sort(), Object.keys(ELSEWHERE).sort(), 'REST')
  const naming = [...queries, ...mutations].filter(({ args }) => args.some(({ type }) => takesId(type))).map(
    ({ name }) => NAMES[name] ?? name
  )
  t.same(naming.filter(name => !tried.has(name) && !(name in ELSEWHERE)), [], 'GraphQL')
  const nested = Object.values(schema.getTypeMap()).flatMap(type =>
    'getFields' in type && !isInputObjectType(type) && !ROOTS.includes(type.name) ? Object.values(type.getFields()) : []
  )
  t.same(
    nested.filter(field => 'args' in field && field.args.some(({ type }) => takesId(type))).map(({ name }) => name),
    [],
    'no member of a type takes an id',
  )
})

for (const [client, office, kept, status] of strangers) {
  for (const name of kept) {
    const { subject, ids, secrets } = targets[name]
    t.test(`${client}${office === GHENT.id ? ' for Ghent' : ''} gets nothing of a ${SUBJECTS[subject]}, ${name}, whatever is asked`, async t => {
      for (const call of calls.filter(call => call.subject === subject)) {
        const response = await call.send(client, ids, office)
        const answer = disclosed(response, ids)
        t.same({
          answer,
          status: response.json().errors?.[0].extensions.status ?? response.statusCode,
          secrets: secrets.filter(secret => answer.toLowerCase().includes(secret.toLowerCase())),
        }, { answer: await ofUnknown(call, client, office), status, secrets: [] }, `${call.name}: as if it did not exist`)
      }
    })
  }
}

t.test('no refused call changed anything', async t => t.same(await everything(), before))

t.test('each of these calls succeeds for the client that owns the resource', async t => {
  const rightful = {
    complaintId: ['manager-carla', async () => targets['in review']],
    endpointId: ['broker-antwerp', endpoint],
    taskId: ['broker-antwerp', async () => targets['an import']],
  } as const
  const found = new Map<string, boolean>()
  for (const { name, subject, send } of calls) {
    const [client, fresh] = rightful[subject]
    const response = await send(client, (await fresh()).ids)
    const { errors: [error] = [] } = String(response.headers['content-type']).includes('json') ? response.json() : {}
    const isFound = response.statusCode !== 404 && (error?.extensions.status !== 404 || error.path.length > 1)
    const operation = name.split(' ').slice(0, 2).join(' ')
    found.set(operation, found.get(operation) === true || isFound)
  }
  t.same([...found].filter(([, isFound]) => !isFound), [])
})
