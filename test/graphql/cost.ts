/** The cost of a document: computed before execution, limited, and spent from the client's rate. */
import { readFileSync } from 'node:fs'
import { buildSchema, getIntrospectionQuery, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import t from 'tap'
import { PROBLEMS } from '../../src/problems/problems.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { assertWithinLimits, costOf, unitsOf } from '../../src/graphql/cost.ts'
import { assertParsable, COSTS, LIMITS } from '../../src/graphql/limits.ts'
import { exactLists } from '../support/exactLists.ts'
import { errorFaults } from '../support/answers.ts'
import { repeated } from '../support/attacks.ts'
import { GRAPHQL_READS } from '../support/contracts.ts'
import { COMPLAINT } from '../support/situations.ts'
import { createWorld } from '../world.ts'

const schema = buildSchema(sdl())

function costIn (query: string, variables = {}, name?: string): number {
  const document = parse(query)
  t.same(validate(schema, document), [], query.slice(0, 80))
  return costOf(document, getOperationAST(document, name)!, schema, variables, Infinity)
}

const ROOT = COSTS.unit
/** The edge, its cursor, its complaint, which must be decrypted, and a member of that. */
const ITEM = 1 + 1 + 20 + 1
const PAGE = (args: string, node = 'version') => `complaints${args} { edges { cursor node { ${node} } } }`

t.test('the cost follows from first and nesting, however it is written', t => {
  const [ten, fifty] = [ROOT + 1 + 10 * ITEM, ROOT + 1 + 50 * ITEM]
  const rows: [what: string, query: string, cost: number, variables?: object, name?: string][] = [
    ['one field',                         '{ me { id } }',                                                         ROOT + 2],
    ['a page',                            `{ ${PAGE('(first: 10)')} }`,                                            ten],
    ['a page without first',              `{ ${PAGE('')} }`,                                                       fifty],
    ['first by a variable',               `query ($n: Int) { ${PAGE('(first: $n)')} }`,                            ten, { n: 10 }],
    ['the default of a variable',         `query ($n: Int = 10) { ${PAGE('(first: $n)')} }`,                       ten],
    ['a variable not given',              `query ($n: Int) { ${PAGE('(first: $n)')} }`,                            fifty],
    ['a variable that is null',           `query ($n: Int = 10) { ${PAGE('(first: $n)')} }`,                       fifty, { n: null }],
    ['a variable that is no number',      `query ($n: Int) { ${PAGE('(first: $n)')} }`,                            ROOT + 1 + 200 * ITEM, { n: 'x' }],
    ['more than a page holds',            `{ ${PAGE('(first: 2000000000)')} }`,                                    ROOT + 1 + 200 * ITEM],
    ['less than nothing',                 `{ ${PAGE('(first: -1)')} }`,                                            ROOT + 1 + 200 * ITEM],
    ['included or not',                   `query ($a: Boolean!) { ${PAGE('(first: 10) @include(if: $a)')} }`,      ten, { a: false }],
    ['skipped',                           `{ ${PAGE('(first: 10) @skip(if: true)')} }`,                            ten],
    ['through a fragment',                `{ ...f } fragment f on Query { ${PAGE('(first: 10)')} }`,               ten],
    ['a fragment inside the page',        '{ complaints(first: 10) { ...f } } fragment f on ComplaintConnection { edges { ...g } } fragment g on ComplaintEdge { cursor node { version } }', ten],
    ['one fragment, two sizes',           '{ complaints(first: 10) { ...f } b: complaints(first: 50) { ...f } } fragment f on ComplaintConnection { edges { cursor node { version } } }', ten + fifty],
    ['inline fragments',                  '{ ... { complaints(first: 10) { ... on ComplaintConnection { edges { ... { cursor node { version } } } } } } }', ten],
    ['aliases',                           `{ a: ${PAGE('(first: 10)')} b: ${PAGE('(first: 50)')} }`,               ten + fifty],
    ['a page in a page',                  `{ ${PAGE('(first: 10)', 'history(first: 5) { edges { node { type } } }')} }`, ROOT + 1 + 10 * (ITEM - 1 + 1 + 5 * (1 + 15 + 1))],
    ['a list without first',              '{ complaint(id: "x") { interventions { at } } }',                       ROOT + 1 + 2 * 2],
    ['a list that the SDL sizes',         '{ complaint(id: "x") { deadlines { kind } } }',                         ROOT + 1 + 3 * 2],
    ['a list of Query',                   '{ calendarDays(version: "x") { day } }',                                 ROOT + 366 * 2],
    ['a list in a group that is sized',   '{ agenda(first: 10) { overdue { count items { version } } } }',         ROOT + 1 + 2 + 10 * 2],
    ['a long text',                       '{ complaint(id: "x") { description } }',                                ROOT + 1 + 60],
    ['the operation that is asked for',   `query a { me { id } } query b { ${PAGE('(first: 10)')} }`,              ROOT + 2, {}, 'a'],
  ]
  for (const [what, query, cost, variables, name] of rows) t.equal(costIn(query, variables, name), cost, what)
  t.same(
    [0, ROOT, 2 * ROOT - 1, 2 * ROOT, COSTS.limit].map(unitsOf),
    [0, 0, 0, 1, 49],
    'the request itself is one unit',
  )
  t.end()
})

/** What portals and tools ask for. */
const SENSIBLE: [what: string, query: string, variables?: object][] = [
  ['a page of a portal',        'query ($first: Int) { complaints(first: $first) { edges { node { id status reference description office { id name } deadlines { kind state dueOn } availableActions history(first: 10) { edges { node { type at actor { name } } } } } } pageInfo { hasNextPage endCursor } } }', { first: 50 }],
  ['the page of the benchmark', readFileSync('bench/page.graphql', 'utf8')],
  ['every member of 50',        GRAPHQL_READS.complaints, { first: 50 }],
  ['every member of 200',       GRAPHQL_READS.complaints, { first: 200 }],
  ['introspection',             getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true })],
]

const EXPENSIVE: [what: string, query: string, variables?: object][] = [
  ['19 pages with nested lists', `{ ${repeated(19, index => `a${index}: complaints(first: 200) { edges { node { id interventions { at } history(first: 5) { edges { node { type } } } } } }`)} }`],
  ['a page of pages',            '{ complaints(first: 200) { edges { node { history(first: 200) { edges { node { type } } } } } } }'],
  ['the same, by variables',     'query ($n: Int!) { complaints(first: $n) { edges { node { history(first: $n) { edges { node { type } } } } } } }', { n: 200 }],
  ['one text many times',        `{ complaints(first: 200) { edges { node { ${repeated(20, index => `a${index}: description`)} } } } }`],
  ['every member of 19 pages',   '{ ...f } fragment f on Query { ' + repeated(15, index => `a${index}: complaints(first: 200) { ...p }`) + ' } fragment p on ComplaintConnection { edges { node { id status reference description complainant { name email phone } } } }'],
  ['many introspections',        `{ ${repeated(20, index => `a${index}: __schema { types { fields { args { type { name ofType { name ofType { name } } } } } } }`)} }`],
]

t.test('what is sensible is answered; what is not is refused with the figure, each time it is asked', async t => {
  const world = await createWorld(t)
  const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}`, 'content-type': 'application/json' }
  const ask = (payload: object) => world.app.inject({ method: 'POST', url: '/graphql', headers, payload })
  for (const [what, query, variables] of SENSIBLE) {
    t.ok(costIn(query, variables) <= COSTS.limit, `${what}: ${costIn(query, variables)}`)
    t.notOk((await ask({ query, variables })).json().errors, what)
  }
  for (const [what, query, variables] of EXPENSIVE) {
    // Interpreted, then from the cache.
    for (const time of ['first', 'second']) {
      const answer = await ask({ query, variables })
      const { data, errors } = answer.json()
      t.equal(data, undefined, `${what}, the ${time} time`)
      t.match(
        errors[0].extensions,
        exactLists({
          status: 400,
          type: PROBLEMS.badRequest.type,
          issues: [{ in: 'body', name: 'query' }],
          cost: { computed: costIn(query, variables), limit: COSTS.limit },
        }),
        what,
      )
      t.same(errorFaults(errors), [], `${what}: and told as promised`)
    }
  }
  const [, query, variables] = EXPENSIVE[2]!
  t.notOk((await ask({ query, variables: { n: 10 } })).json().errors, 'the same document with smaller pages')
  t.equal((await ask({ query, variables })).json().errors[0].extensions.status, 400)
  const url = `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`
  t.ok((await world.app.inject({ url, headers })).json().errors[0].extensions.cost, 'and by GET')
})

t.test('the cost is spent from the client\'s rate', async t => {
  const world = await createWorld(t, { rateLimitPerSecond: 10 })
  const authorization = `Bearer ${await world.token('broker-antwerp')}`
  const ask = (query: string) =>
    world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization, 'content-type': 'application/json' },
      payload: { query },
    })
  const dear = `{ ${repeated(8, index => `a${index}: me { id }`)} }`
  const [first, second] = await Promise.all([ask(dear), ask(dear)])
  t.notOk(first.json().errors, 'eight fields of Query are eight requests')
  t.match(second.json().errors[0].extensions, { status: 429, type: PROBLEMS.tooManyRequests.type })
  t.equal(second.statusCode, 429)
  t.match(second.headers, {
    'retry-after': '1',
    'ratelimit-policy': '"client";q=10;w=1',
    ratelimit: /^"client";r=\d+;t=1$/,
  })
  // A second fills the bucket; asking before takes from it.
  await new Promise(resolve => { setTimeout(resolve, 1_050) })
  for (let count = 0; count < 8; count++) {
    t.notOk((await ask('{ me { id } }')).json().errors, 'a plain one is one request')
  }
})

const HISTORY = 'history(first: 1) { edges { cursor } }'
/** Within every limit, and made to be slow in one of the rules of validation. */
const SLOW: [what: string, query: string][] = [
  ['fields under one name',           `{ complaint(id: "x") { ${repeated(LIMITS.repeatedFields + 1, () => HISTORY)} } }`],
  ['the same with long arguments',    `{ complaint(id: "x") { ${repeated(LIMITS.repeatedFields + 1, () => `history(first: 1, after: "${'x'.repeat(350)}") { edges { cursor } }`)} } }`],
  ['leaves under one name',           `{ complaint(id: "x") { ${repeated(900, () => 'version')} } }`],
  ['one name in many fragments',      `{ complaint(id: "x") { ${repeated(100, index => `...f${index}`)} } } ${repeated(100, index => `fragment f${index} on Complaint { office { id } handler { id } }`)}`],
  ['a chain of fragments',            `{ complaint(id: "x") { ...f0 } } ${repeated(99, index => `fragment f${index} on Complaint { ...f${index + 1} }`)} fragment f99 on Complaint { version }`],
  ['operations over fragments',       `${repeated(100, index => `query q${index} ($a: Boolean!) { complaint(id: "x") { ...f0 } }`)} ${repeated(99, index => `fragment f${index} on Complaint { version @skip(if: $a) ...f${index + 1} }`)} fragment f99 on Complaint { version }`],
  ['variables that are not used',     `query (${repeated(1_200, index => `$v${index}: Int`)}) { me { id } }`],
  ['names that are almost right',     `{ complaint(id: "x") { ${repeated(900, index => `availableActiont${index}`)} } }`],
  ['types that are almost right',     `{ me { id } } ${repeated(99, index => `fragment f${index} on ComplaintConnectio${index} { id }`)}`],
  ['arguments that are not there',    `{ me(${repeated(1_500, index => `a${index}: 1`)}) { id } }`],
  ['enum values that are not there',  `{ complaints(filter: {status: [${repeated(4_000, index => `CLOSD${index}`)}]}) { edges { cursor } } }`],
  ['directives',                      `{ me { id ${'@skip(if: false) '.repeat(600)} } }`],
  ['many fields, each another',       `{ complaint(id: "x") { ${repeated(98, index => `a${index}: history(first: ${index}) { edges { cursor node { type at hash actor { id } } } }`)} } }`],
]

t.test('no document within the limits takes long to validate', t => {
  let worst = 0
  for (const [what, query] of SLOW) {
    assertParsable(query)
    let best = Infinity
    // Others have the machine too.
    for (let time = 0; time < 5; time++) {
      const began = process.cpuUsage()
      const document = parse(query, { maxTokens: LIMITS.tokens })
      assertWithinLimits(document, schema)
      validate(schema, document, specifiedRules)
      const { user, system } = process.cpuUsage(began)
      best = Math.min(best, (user + system) / 1000)
    }
    worst = Math.max(worst, best)
    t.ok(best < 400, `${what}: ${best.toFixed(1)} ms`)
  }
  t.comment(`the worst document takes ${worst.toFixed(1)} ms to parse, measure and validate`)
  t.end()
})

t.test('documents that are slow to validate are refused before validation', t => {
  const rows: [limit: string, query: string][] = [
    ['repeatedFields', `{ complaint(id: "x") { ${repeated(400, () => HISTORY.replace('edges { cursor }', '__typename'))} } }`],
    ['repeatedFields', `{ node(id: "x") { ${repeated(400, () => '... on Complaint { office { id } }')} } }`],
    ['fragments',      `{ complaint(id: "x") { ${repeated(400, index => `...f${index}`)} } } ${repeated(400, index => `fragment f${index} on Complaint { version }`)}`],
    ['operations',     repeated(300, index => `query q${index} { me { id } }`)],
    ['rootFields',     `{ ...f } fragment f on Query { ${repeated(LIMITS.rootFields + 1, index => `a${index}: me { id }`)} }`],
  ]
  for (const [limit, query] of rows) {
    t.throws(() => assertWithinLimits(parse(query), schema), { message: new RegExp(`limit for ${limit}:`) })
  }
  t.throws(
    () => parse(`{ me(${repeated(3_000, index => `a${index}: 1`)}) { id } }`, { maxTokens: LIMITS.tokens }),
    /tokens/,
  )
  t.end()
})

t.test('texts that aliases repeat are limited by their length', async t => {
  const world = await createWorld(t)
  const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}`, 'content-type': 'application/json' }
  const long = { ...COMPLAINT, description: 'lang '.repeat(3_999) }
  for (let count = 0; count < 20; count++) {
    await world.app.inject({ method: 'POST', url: '/v1/complaints', headers, payload: long })
  }
  const ask = (aliases: number) => world.app.inject({ method: 'POST', url: '/graphql', headers, payload: {
    query: `{ complaints(first: 20) { edges { node { ${repeated(aliases, index => `a${index}: description`)} } } } }`,
  } })
  t.notOk((await ask(1)).json().errors, 'once')
  const refused = (await ask(50)).json()
  t.match(refused.errors, exactLists([{
    message: /8388608 characters/,
    extensions: { status: 400, type: PROBLEMS.badRequest.type },
  }]))
  t.notOk(refused.data)
})
