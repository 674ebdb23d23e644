/**
 * Attacks by document: each is refused in under two seconds, and the server answers the next request. And what
 * a production server keeps to itself: its schema, by introspection and by hints.
 */
import t from 'tap'
import { PROBLEMS } from '../../src/complaints/problems.ts'
import { LIMITS } from '../../src/graphql/limits.ts'
import { errorFaults } from '../support/answers.ts'
import { createWorld, startApp } from '../world.ts'

const world = await createWorld(t)
const authorization = `Bearer ${await world.token('broker-antwerp')}`

type Payload = string | { query: unknown, variables?: unknown, operationName?: unknown, extensions?: unknown } | object[]

const ask = (payload: Payload, app = world.app) => app.inject({
  method: 'POST',
  url: '/graphql',
  headers: { authorization, 'content-type': 'application/json' },
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
})

const repeated = (count: number, text: (index: number) => string, between = ' '): string => Array.from({ length: count }, (_, index) => text(index)).join(between)
const fragments = (last: number, spread: number, leaf: string): string =>
  `{ me { ...f0 } } ${repeated(last, index => `fragment f${index} on Me { ${repeated(spread, () => `...f${index + 1}`)} }`)} fragment f${last} on Me { ${leaf} }`
const LOG = 'mutation ($input: LogComplaintInput!) { logComplaint(input: $input) { complaint { id } } }'
const deepJson = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
const MANY = 20_000

const ATTACKS: [what: string, payload: Payload][] = [
  ['too deep a selection',                     { query: `${'{ a '.repeat(LIMITS.depth + 1)}${'}'.repeat(LIMITS.depth + 1)}` }],
  ['too deep through a fragment',              { query: `{ ...f } fragment f on Query ${'{ a '.repeat(LIMITS.depth + 1)}${'}'.repeat(LIMITS.depth + 1)}` }],
  ['brackets in brackets, 20,000 of them',     { query: `${'{a'.repeat(MANY)}${'}'.repeat(1_000)}` }],
  ['lists in lists, 20,000 of them',           { query: `{ me(a: ${'['.repeat(MANY)}` }],
  ['objects in objects, 5,000 of them',        { query: `{ me(a: ${'{a:'.repeat(5_000)}` }],
  ['types of lists of lists',                  { query: `query ($a: ${'['.repeat(MANY)}Int` }],
  ['brackets behind an open string',           { query: `{ me(a: "x") ${'{a'.repeat(MANY)} "` }],
  ['a value of 100,000 lists, in a date',      `{"query":${JSON.stringify(LOG)},"variables":{"input":{"complainant":{"name":"a","capacity":"INSURED","language":"nl"},"subjects":["SERVICE"],"causes":["DELAY"],"description":"Tien tekens.","receivedAt":${deepJson(100_000)}}}}`],
  ['a value of 100,000 lists, in a list',      `{"query":${JSON.stringify(LOG)},"variables":{"input":{"causes":${deepJson(100_000)}}}}`],
  ['a value of 100,000 lists, unused',         `{"query":${JSON.stringify(LOG)},"variables":{"nonesuch":${deepJson(100_000)}}}`],
  ['extensions of 100,000 lists, and no query', `{"extensions":{"a":${deepJson(100_000)}}}`],
  ['25 fragments, each used twice',            { query: fragments(25, 2, 'id') }],
  ['60 fragments, each used ten times',        { query: fragments(60, 10, 'id') }],
  ['fragments in a circle',                    { query: '{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }' }],
  ['a fragment in itself, 400 times',          { query: `{ me { ...a } } fragment a on Me { ${repeated(400, () => '...a')} }` }],
  ['1,000 aliases',                            { query: `{ ${repeated(1_000, index => `a${index}: me { id }`)} }` }],
  ['aliases in a fragment used often',         { query: `{ me { ${repeated(20, () => '...f')} } } fragment f on Me { ${repeated(10, index => `a${index}: id`)} }` }],
  ['more fields than anybody needs',           { query: `{ me { ${repeated(LIMITS.fields + 1, () => 'id')} } }` }],
  ['more operations in one than are answered', { query: `{ ${repeated(LIMITS.rootFields + 1, () => 'me { id }')} }` }],
  ['many mutations in one',                    { query: `mutation { ${repeated(LIMITS.rootFields + 1, index => `a${index}: closeComplaint(input: {complaintId: "x", complainantSatisfaction: FULL}) { complaint { id } }`)} }` }],
  ['fields that must be compared pair by pair', { query: `{ complaint(id: "x") { ${repeated(480, () => 'deadlines { kind }')} } }` }],
  ['more characters than are read',            { query: `{ me { id } } #${'x'.repeat(LIMITS.characters)}` }],
  ['a megabyte of query',                      { query: 'x'.repeat(1_000_000) }],
  ['a string of escapes that never ends',      { query: `{ me(a: "${'\\"'.repeat(MANY)}` }],
  ['block strings that never end',             { query: `{ me(a: ${'"""\\"""'.repeat(6_000)}` }],
  ['2,500 directives',                         { query: `{ me { id ${'@skip(if: false) '.repeat(2_500)} } }` }],
  ['15,000 unknown directives',                { query: `{ me { id ${'@a '.repeat(15_000)} } }` }],
  ['3,000 variables',                          { query: `query (${repeated(3_000, index => `$v${index}: Int`)}) { me { id } }` }],
  ['3,000 unknown arguments',                  { query: `{ me(${repeated(3_000, index => `a${index}: 1`)}) { id } }` }],
  ['500 operations',                           { query: repeated(500, index => `query q${index} { me { id } }`) }],
  ['a batch',                                  [{ query: '{ me { id } }' }, { query: '{ me { id } }' }]],
  ['a batch of one',                           [{ query: '{ me { id } }' }]],
  ['a document as a JSON tree',                { query: JSON.stringify({ kind: 'Document', definitions: [{ kind: 'OperationDefinition' }] }) }],
  ['a number for a document',                  { query: '123' }],
  ['a query that is a number',                 { query: 123 }],
  ['a query that is a list',                   { query: ['{ me { id } }'] }],
  ['variables that are a list',                { query: '{ me { id } }', variables: [] }],
  ['variables that are text',                  { query: '{ me { id } }', variables: '{}' }],
  ['an operation that is not in the document', { query: 'query a { me { id } }', operationName: 'b' }],
  ['an operation name that is a number',       { query: 'query a { me { id } }', operationName: 1 }],
  ['extensions that are text',                 { query: '{ me { id } }', extensions: 'x' }],
  ['no query',                                 '{}'],
  ['a definition of a type',                   { query: 'type Query { a: Int }' }],
  ['a subscription, of which there is none',   { query: 'subscription { complaintChanged { id } }' }],
  ['an id of 40,000 characters',               { query: `{ complaint(id: "${'x'.repeat(40_000)}") { id } }` }],
  ['a value of 900,000 characters',            { query: 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { edges { cursor } } }', variables: { filter: { status: ['x'.repeat(900_000)] } } }],
]

t.test('an attack is refused in under two seconds, and the server answers the next request', async t => {
  for (const [what, payload] of ATTACKS) {
    // Twice: mercurius interprets a document once, and compiles it then.
    for (const time of ['first', 'second']) {
      const began = performance.now()
      const answer = await ask(payload)
      const took = performance.now() - began
      const { data, errors = [] } = answer.json()
      t.ok(took < 2_000, `${what}: ${Math.round(took)} ms`)
      t.match(errors[0]?.extensions, { type: PROBLEMS.badRequest.type, status: 400, issues: [{}] }, `${what}, the ${time} time`)
      t.ok([200, 400].includes(answer.statusCode) && Object.values(data ?? {}).every(value => value === null), `${what}: nothing is answered`)
      t.same(errorFaults(errors), [], `${what}: and told as promised`)
      t.ok(answer.body.length < 200_000, `${what}: in ${answer.body.length} characters`)
    }
    t.ok((await ask({ query: '{ me { role } }' })).json().data.me.role, `alive after ${what}`)
  }
})

const ALLOWED: [what: string, query: string][] = [
  ['as many fields as there may be',     `{ ${['me id', 'calendars version', 'codeLists name', 'procedure title'].map(pair => `${pair.split(' ')[0]} { ${repeated(LIMITS.fields / 4 - 1, () => pair.split(' ')[1] as string)} }`).join(' ')} }`],
  ['as many aliases as there may be',    `{ me { ${repeated(LIMITS.aliases, index => `a${index}: id`)} } }`],
  ['as many operations as there may be', `{ ${repeated(LIMITS.rootFields, () => 'me { id }')} }`],
  ['as many characters as are read',     '{ me { id } } #'.padEnd(LIMITS.characters, 'x')],
  ['brackets in a comment',              `{ me { id } } # ${'{'.repeat(200)}`],
  ['brackets in a string',               `{ complaints(filter: {reference: ["${'['.repeat(60)}"]}) { edges { cursor } } }`],
  ['a document of many levels',          '{ complaints { edges { node { finalAnswer { grievances { summary } by { id name } } history { edges { node { actor { office { id name } } } } } } } } }'],
]

t.test('what is at a limit is answered', async t => {
  for (const [what, query] of ALLOWED) t.notOk((await ask({ query })).json().errors, what)
})

t.test('a server without introspection tells nothing of its schema', async t => {
  const { app, source } = await startApp({ ...world.config, introspection: false }, world.clock, async () => undefined)
  t.teardown(async () => {
    await app.close()
    await source.destroy()
  })
  const introspections = [
    '{ __schema { types { name } } }', '{ __type(name: "Complaint") { fields { name } } }', 'query a { me { id } } query b { __schema { queryType { name } } }',
    '{ ...f } fragment f on Query { __schema { types { name } } }', '{ a: __schema { types { name } } }', '{ ... on Query { __type(name: "Me") { name } } }',
  ]
  for (const query of introspections) {
    const { data, errors } = (await ask({ query, operationName: query.includes('query b') ? 'b' : undefined }, app)).json()
    t.equal(data, undefined, query)
    t.equal(errors[0].extensions.status, 400, query)
  }
  t.equal((await ask({ query: '{ me { __typename } }' }, app)).json().data.me.__typename, 'Me', 'but for the name of what is given')

  const filter = 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { edges { cursor } } }'
  const typos: [payload: { query: string, variables?: object }, hint: RegExp][] = [
    [{ query: '{ complaint_ { id } }' },                                              /complaints?\b(?!_)/],
    [{ query: '{ me { nam } }' },                                                     /\bname\b/],
    [{ query: '{ complaints(firs: 1) { edges { cursor } } }' },                       /\bfirst\b/],
    [{ query: '{ complaints(filter: {statu: [CLOSED]}) { edges { cursor } } }' },     /\bstatus\b/],
    [{ query: '{ complaints(filter: {status: [CLOSD]}) { edges { cursor } } }' },     /\bCLOSED\b/],
    [{ query: filter, variables: { filter: { statu: ['CLOSED'] } } },                 /\bstatus\b/],
    [{ query: filter, variables: { filter: { status: ['CLOSD'] } } },                 /\bCLOSED\b/],
    [{ query: 'query ($a: ComplaintFilte) { complaints(filter: $a) { edges { cursor } } }' }, /\bComplaintFilter\b/],
    [{ query: '{ me { id @skp(if: true) } }' },                                       /\bskip\b/],
    [{ query: '{ node(id: "x") { status } }' },                                       /on "Complaint"/],
    [{ query: '{ ...f } fragment f on Quer { me { id } }' },                          /\bQuery\b/],
  ]
  for (const [payload, hint] of typos) {
    for (const time of ['first', 'second']) {
      const { body } = await ask(payload, app)
      t.notMatch(body, /did you mean/i, `${payload.query}, the ${time} time`)
      t.notMatch(JSON.parse(body).errors[0].message.replace(/on type "\w+"|"Query\.\w+"|type "?\w+"?/g, ''), hint, `${payload.query} does not name its neighbour`)
    }
  }
  t.match((await ask({ query: '{ me { nam } }' })).body, /Did you mean/, 'where introspection is on, hints help')
})
