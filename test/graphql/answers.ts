/**
 * Responses of GraphQL: statuses and media types, errors, ids, nulls, stored responses, variables
 * and literals.
 */
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { LIMITS } from '../../src/graphql/limits.ts'
import { ANTWERP, BERT, GHENT } from '../../src/sandbox/seed/people.ts'
import { PROBLEMS } from '../../src/problems/problems.ts'
import type { ProblemName } from '../../src/problems/problems.ts'
import { exactLists } from '../support/exactLists.ts'
import { errorFaults } from '../support/answers.ts'
import { both, restCalls } from '../support/calls.ts'
import { COMPLAINT, received } from '../support/situations.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const { done } = restCalls(world)
const complaint = await done('broker-antwerp', 'logComplaint', {}, COMPLAINT)
const foreign = await done('broker-ghent', 'logComplaint', {}, COMPLAINT)
const globalId = (id: string, type = 'Complaint'): string => Buffer.from(`${type}:${id}`).toString('base64')

type Sent = {
  query?: string,
  variables?: object,
  operationName?: string,
  client?: string,
  headers?: Record<string, string | undefined>,
  payload?: string,
  method?: 'GET' | 'POST',
  url?: string,
}

async function ask ({
  query,
  variables,
  operationName,
  client = 'broker-antwerp',
  headers,
  payload,
  method = 'POST',
  url = '/graphql',
}: Sent) {
  const all = { 'authorization': `Bearer ${await world.token(client)}`, 'content-type': 'application/json', ...headers }
  return world.app.inject({
    method,
    url,
    headers: Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined)),
    ...(method === 'POST' && { payload: payload ?? JSON.stringify({ query, variables, operationName }) }),
  })
}

/** The data, and no error. @throws Error with what went wrong */
async function read (query: string, variables: object = {}, client?: string) {
  const { data, errors } = (await ask({ query, variables, client })).json()
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

const NEW = 'application/graphql-response+json'
const ME = '{ me { id } }'
const get = (query: string): string => `/graphql?${new URLSearchParams({ query })}`

const STATUSES: [what: string, sent: Sent, json: number, response: number, problem?: ProblemName][] = [
  ['an answer',                       { query: ME }, 200, 200],
  ['an answer by GET',                { method: 'GET', url: get(ME) }, 200, 200],
  ['a field that was refused',        { query: '{ complaint(id: "x") { id } }' }, 200, 200, 'badRequest'],
  ['a complaint that is not there',   { query: `{ complaint(id: "${randomUUID()}") { id } }` }, 200, 200, 'resourceNotFound'],
  ['a document that does not parse',  { query: '{' }, 200, 400, 'badRequest'],
  ['a document that is not valid',    { query: '{ nonesuch }' }, 200, 400, 'badRequest'],
  ['a variable of another type',      { query: 'query ($a: ID!) { node(id: $a) { id } }', variables: { a: {} } }, 200, 400, 'badRequest'],
  ['a document beyond the limits',    { query: '{ a '.repeat(LIMITS.depth + 1) + '}'.repeat(LIMITS.depth + 1) }, 400, 400, 'badRequest'],
  ['a body that is no JSON',          { payload: '{' }, 400, 400, 'badRequest'],
  ['an empty body',                   { payload: '' }, 400, 400, 'badRequest'],
  ['a body without a query',          { payload: '{}' }, 400, 400, 'badRequest'],
  ['a key that poisons prototypes',   { payload: '{"query":"{ me { id } }","__proto__":{}}' }, 400, 400, 'badRequest'],
  ['a mutation by GET',               { method: 'GET', url: get('mutation { closeComplaint(input: {complaintId: "x", complainantSatisfaction: FULL}) { complaint { id } } }') }, 405, 405, 'methodNotAllowed'],
  ['a GET without a query',           { method: 'GET', url: '/graphql' }, 400, 400, 'badRequest'],
  ['a GET with two queries',          { method: 'GET', url: `${get(ME)}&query=x` }, 400, 400, 'badRequest'],
  ['a GET that names no operation',   { method: 'GET', url: `${get(`query a ${ME}`)}&operationName=b` }, 400, 400, 'badRequest'],
  ['a GET with broken variables',     { method: 'GET', url: `${get(ME)}&variables=%7B` }, 400, 400, 'badRequest'],
  ['a GET with a list of variables',  { method: 'GET', url: `${get(ME)}&variables=%5B1%5D` }, 400, 400, 'badRequest'],
  ['no token',                        { query: ME, headers: { authorization: undefined } }, 401, 401, 'noAccessToken'],
  ['a token of nobody',               { query: ME, headers: { authorization: 'Bearer x' } }, 401, 401, 'invalidAccessToken'],
  ['no token, by GET',                { method: 'GET', url: get(ME), headers: { authorization: undefined } }, 401, 401, 'noAccessToken'],
  ['a body over 1 MiB',               { payload: `{"query":"${'x'.repeat(1024 * 1024)}"}` }, 413, 413, 'payloadTooLarge'],
  ['a form',                          { payload: 'query=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 415, 'unsupportedMediaType'],
  ['plain text',                      { payload: `{"query":"${ME}"}`, headers: { 'content-type': 'text/plain' } }, 415, 415, 'unsupportedMediaType'],
  ['a bare document',                 { payload: ME, headers: { 'content-type': 'application/graphql' } }, 415, 415, 'unsupportedMediaType'],
  ['no media type',                   { payload: `{"query":"${ME}"}`, headers: { 'content-type': undefined } }, 415, 415, 'unsupportedMediaType'],
]

t.test('statuses and media types follow what the client accepts', async t => {
  for (const [what, sent, json, response, problem] of STATUSES) {
    const accepted: [accept: string | undefined, type: string, status: number][] = [
      [undefined,                          'application/json', json],
      ['application/json',                 'application/json', json],
      [NEW,                                NEW,                response],
      [NEW.toUpperCase(),                  NEW,                response],
      [`${NEW}, application/json;q=0.9`,   NEW,                response],
      [`${NEW};q=0.5, application/json`,   'application/json', json],
      [`*/*, ${NEW};q=0`,                  'application/json', json],
    ]
    for (const [accept, type, status] of accepted) {
      const answer = await ask({ ...sent, headers: { ...sent.headers, ...(accept && { accept }) } })
      t.equal(answer.statusCode, status, `${what}, for ${accept}`)
      t.equal(String(answer.headers['content-type']).split(';')[0], type, `${what}, for ${accept}`)
      t.match(answer.headers['trace-id'], /^[0-9a-f]{32}$/, `${what} can be traced`)
      const { errors = [], ...rest } = answer.json()
      t.equal(errors[0]?.extensions.type, problem && PROBLEMS[problem].type, `${what} is ${problem}`)
      t.same(errorFaults(errors), [], what)
      if (problem !== undefined && !('path' in errors[0])) {
        t.notOk('data' in rest, `${what} has no data, since nothing was executed`)
      }
    }
  }
})

t.test('a document of several operations does the one that is named, each time', async t => {
  const query =
    'query who { me { role } } query when { calendars { version } } mutation end { closeComplaint(input: {complaintId: "x", complainantSatisfaction: FULL}) { complaint { id } } }'
  for (const operationName of ['who', 'who', 'when', 'end', 'when', 'who', 'end', 'when']) {
    const { data, errors = [] } = (await ask({ query, operationName })).json()
    const chosen = {
      who: data?.me?.role === 'BROKER',
      when: data?.calendars?.length === 1,
      end: errors[0]?.path?.[0] === 'closeComplaint',
    }
    t.ok(chosen[operationName as keyof typeof chosen], operationName)
  }
  for (const operationName of [undefined, 'nobody', '']) {
    t.match(
      (await ask({ query, operationName })).json(),
      exactLists({ data: undefined, errors: [{ extensions: { status: 400 } }] }),
      `${operationName} is none of them`,
    )
  }
})

t.test('a complaint is found by its UUID and by its global id, in any case', async t => {
  const { id } = complaint
  for (const form of [id, id.toUpperCase(), globalId(id)]) {
    for (const field of ['complaint', 'node']) {
      const data = await read(
        `query ($id: ID!) { ${field}(id: $id) { __typename id ... on Complaint { complaintId } } }`,
        { id: form },
      )
      t.same(data[field], { __typename: 'Complaint', id: globalId(id), complaintId: id }, `${field} ${form}`)
    }
  }
  const patch =
    'mutation ($input: UpdateComplaintInput!) { updateComplaint(input: $input) { complaint { id version } } }'
  t.equal(
    (await read(patch, { input: { complaintId: globalId(id), expectedVersion: 1, productLine: '10a' } }))
      .updateComplaint.complaint.version,
    2,
  )
  t.equal(
    (await read(patch, { input: { complaintId: id, expectedVersion: 2, productLine: null } })).updateComplaint.complaint
      .version,
    3,
  )
})

t.test('an id inside a body is read in any case, in both APIs alike', async t => {
  const apis = both(world)
  for (const api of [apis.rest, apis.graphql]) {
    const [first, second] = [await received(api), await received(api)]
    const logged = await api.done('handler-an', 'logComplaint', {}, {
      ...COMPLAINT,
      channel: 'POST',
      officeId: GHENT.id.toUpperCase(),
      staffComplainedAbout: [BERT.id.toUpperCase()],
    })
    t.same([logged.office?.id, logged.staffComplainedAbout], [GHENT.id, [BERT.id]], api.name)
    const related = await api.done('handler-an', 'updateComplaint', { complaintId: first.id }, {
      relatedTo: [{ id: second.id.toUpperCase(), relation: 'FOLLOWS' }],
    }, { version: first.version })
    t.equal(related.relatedTo[0]?.id, second.id, api.name)
    const assigned = await api.done('manager-carla', 'assignComplaint', { complaintId: first.id.toUpperCase() }, {
      handlerId: BERT.id.toUpperCase(),
    })
    t.equal(assigned.handler?.id, BERT.id, api.name)
    const redirected = await api.done('manager-carla', 'redirectComplaint', { complaintId: second.id }, {
      outcome: 'DUPLICATE',
      duplicateOf: first.id.toUpperCase(),
      explanation: 'Tweemaal gemeld.',
      channel: 'EMAIL',
    })
    t.equal(redirected.relatedTo[0]?.id, first.id, api.name)
    t.ok(
      (await api.list('handler-an', { handlerId: [BERT.id.toUpperCase()], officeId: [ANTWERP.id.toUpperCase()] })).items
        ?.some(({ id }) => id === first.id),
      api.name,
    )
  }
})

t.test('a malformed id is a bad request, and an unknown id is not found', async t => {
  const junk = [
    '',
    'x',
    '\0',
    `${complaint.id}0`,
    globalId('x'),
    globalId(complaint.id, 'Office'),
    `${globalId(complaint.id)} `,
    Buffer.from(complaint.id).toString('base64'),
    '😀',
  ]
  for (const id of junk) {
    const { data, errors } = (await ask({ query: 'query ($id: ID!) { complaint(id: $id) { id } }', variables: { id } }))
      .json()
    t.same(data, { complaint: null })
    t.match(
      errors,
      exactLists([{
        path: ['complaint'],
        extensions: { type: PROBLEMS.badRequest.type, status: 400, issues: [{ name: 'id' }] },
      }]),
      JSON.stringify(id),
    )
    const node = (await ask({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id } })).json()
    t.match(
      node,
      exactLists({
        data: { node: null },
        errors: [{ path: ['node'], extensions: { type: PROBLEMS.resourceNotFound.type, status: 404 } }],
      }),
      JSON.stringify(id),
    )
  }
  for (const field of ['complaint', 'node']) {
    const responseFor = async (id: string) =>
      (await ask({ query: `query ($id: ID!) { ${field}(id: $id) { id } }`, variables: { id } })).body
    const absent = await responseFor(randomUUID())
    t.match(
      JSON.parse(absent),
      exactLists({
        data: { [field]: null },
        errors: [{ path: [field], extensions: { type: PROBLEMS.resourceNotFound.type, status: 404 } }],
      }),
    )
    // The first answer is interpreted and tells the place in the document as well; later ones are
    // compiled.
    const [ofAnother, unknown] = [await responseFor(foreign.id), await responseFor(randomUUID())]
    t.equal(ofAnother, unknown, `somebody else's ${field} is as absent as any`)
  }
  const half =
    (await ask({
      query:
        `{ mine: complaint(id: "${complaint.id}") { complaintId } theirs: complaint(id: "${foreign.id}") { complaintId } }`,
    })).json()
  t.match(
    half,
    exactLists({ data: { mine: { complaintId: complaint.id }, theirs: null }, errors: [{ path: ['theirs'] }] }),
    'one that is not there takes no other with it',
  )
})

t.test('arguments beyond their limits and cursors of nobody are bad requests', async t => {
  const rows: [argumentsText: string, name: string][] = [
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 201', 'first'],
    ['first: 2147483647', 'first'],
    ['after: ""', 'after'],
    ['after: "x"', 'after'],
    ['after: "x.y"', 'after'],
    [`after: "${'x'.repeat(1_025)}"`, 'after'],
    ['after: "\\u0000"', 'after'],
    ['filter: {status: []}', 'status'],
    ['filter: {officeId: ["x"]}', 'officeId[0]'],
    ['filter: {receivedFrom: "2026-02-30"}', 'receivedFrom'],
    ['filter: {updatedSince: "2026-03-10T10:00:00"}', 'updatedSince'],
    ['filter: {cause: ["NONESUCH"]}', 'cause[0]'],
    ['filter: {reference: [""]}', 'reference[0]'],
    ['filter: {receivedFrom: "2026-03-10", receivedTo: "2026-03-09"}', 'receivedTo'],
  ]
  for (const [given, name] of rows) {
    const { data, errors } = (await ask({ query: `{ complaints(${given}) { edges { cursor } } }` })).json()
    t.equal(data, null, given)
    t.match(
      errors,
      exactLists([{
        path: ['complaints'],
        extensions: { type: PROBLEMS.badRequest.type, status: 400, issues: [{ name }] },
      }]),
      given,
    )
  }
  const history =
    (await ask({
      query:
        `{ complaint(id: "${complaint.id}") { history(first: 201) { edges { cursor } } deadlineExplanation(kind: FIRST_LINE, cycle: 0) { dueOn } } calendarDays(version: "BE-legal-10", year: 2100) { day } }`,
    })).json()
  t.same(
    history.errors.map(
      (error: { path: string[], extensions: { status: number } }) => [error.path.at(-1), error.extensions.status]
    ).sort(),
    [['calendarDays', 400], ['deadlineExplanation', 400], ['history', 400]],
  )
})

t.test('an error in a list says at which place, in numbers', async t => {
  const { errors } =
    (await ask({
      query: '{ complaints(first: 1) { edges { node { deadlineExplanation(kind: OMBUDSMAN_ADVICE) { dueOn } } } } }',
    })).json()
  t.same(errors[0].path, ['complaints', 'edges', 0, 'node', 'deadlineExplanation'])
})

t.test('variables and literals mean the same, and null the same as nothing', async t => {
  const selection =
    '{ complaint { policyNumber representative { name } complainant { name email phone } subjects causes containsHealthData } }'
  const literal =
    'complainant: {name: "Jan", capacity: INSURED, language: nl, email: null}, subjects: SERVICE, causes: ["DELAY"], description: "Mijn dossier blijft liggen."'
  const variables = {
    complainant: { name: 'Jan', capacity: 'INSURED', language: 'nl', phone: null },
    subjects: ['SERVICE'],
    causes: ['DELAY'],
    description: 'Mijn dossier blijft liggen.',
    policyNumber: null,
    representative: null,
    interventions: null,
    containsHealthData: null,
    staffComplainedAbout: null,
    receivedAt: null,
  }
  const spoken = await read(`mutation { logComplaint(input: {${literal}}) ${selection} }`)
  for (const time of ['first', 'second']) {
    t.same(
      (await read(`mutation ($input: LogComplaintInput!) { logComplaint(input: $input) ${selection} }`, {
        input: variables,
      })).logComplaint,
      spoken.logComplaint,
      `the ${time} time`,
    )
  }
  t.same(spoken.logComplaint.complaint, {
    policyNumber: null,
    representative: null,
    complainant: { name: 'Jan', email: null, phone: null },
    subjects: ['SERVICE'],
    causes: ['DELAY'],
    containsHealthData: false,
  })
  const list =
    'query ($first: Int, $after: String, $filter: ComplaintFilter, $sort: ComplaintSort) { complaints(first: $first, after: $after, filter: $filter, sort: $sort) { edges { node { id } } pageInfo { hasPreviousPage } } }'
  const all = await read('{ complaints { edges { node { id } } pageInfo { hasPreviousPage } } }')
  t.same(await read(list), all)
  t.same(await read(list, { first: null, after: null, filter: null, sort: null }), all)
  t.same(await read(list, { filter: { status: null, unassigned: null, officeId: null } }), all)
})

t.test('a key goes with one mutation in a document', async t => {
  const one =
    'logComplaint(input: {complainant: {name: "Jan", capacity: INSURED, language: nl}, subjects: [SERVICE], causes: ["DELAY"], description: "Mijn dossier blijft liggen."}) { complaint { id } }'
  const headers = { 'idempotency-key': 'twee' }
  for (
    const query of [
      `mutation { a: ${one} b: ${one} }`,
      `mutation { ...f } fragment f on Mutation { a: ${one} b: ${one} }`,
      `mutation { a: ${one} ... on Mutation { b: ${one} } }`,
    ]
  ) {
    const { errors } = (await ask({ query, headers })).json()
    t.match(
      errors[0].extensions,
      exactLists({ status: 400, issues: [{ in: 'header', name: 'Idempotency-Key' }] }),
      query.slice(0, 30),
    )
  }
  const id = async () => (await ask({ query: `mutation { ${one} }`, headers })).json().data.logComplaint.complaint.id
  t.equal(await id(), await id(), 'and gives the same complaint again')
})

t.test('a mutation on webhooks marks a stored response by the same header as REST', async t => {
  const headers = { 'idempotency-key': randomUUID() }
  const create = () => ask({
    query: 'mutation { createWebhookEndpoint(input: { url: "http://127.0.0.1:9/hook" }) { endpoint { id } } }',
    headers,
  })
  const [first, second] = [await create(), await create()]
  t.equal(first.headers['idempotency-replayed'], undefined)
  t.equal(second.headers['idempotency-replayed'], 'true')
  t.same(second.json(), first.json())
})
