/**
 * Attacks by document: each is refused in under two seconds, and the server answers the next
 * request. And what a production server keeps to itself: its schema, by introspection and by hints.
 */
import t from 'tap'
import { PROBLEMS } from '../../src/problems/problems.ts'
import { LIMITS } from '../../src/graphql/limits.ts'
import { exactLists } from '../support/exactLists.ts'
import { errorFaults } from '../support/answers.ts'
import { ATTACKS, repeated } from '../support/attacks.ts'
import type { Payload } from '../support/attacks.ts'
import { createWorld, startApp } from '../world.ts'

const world = await createWorld(t)
const authorization = `Bearer ${await world.token('broker-antwerp')}`

const ask = (payload: Payload, app = world.app) => app.inject({
  method: 'POST',
  url: '/graphql',
  headers: { authorization, 'content-type': 'application/json' },
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
})

const BY_HTTP: typeof ATTACKS[number] = ['a subscription, which goes over a WebSocket', {
  query: 'subscription { complaintChanged { id } }',
}]

t.test('an attack is refused in under two seconds, and the server answers the next request', async t => {
  for (const [what, payload] of [...ATTACKS, BY_HTTP]) {
    // Twice: mercurius interprets a document once, and compiles it then.
    for (const time of ['first', 'second']) {
      const began = performance.now()
      const answer = await ask(payload)
      const took = performance.now() - began
      const { data, errors = [] } = answer.json()
      t.ok(took < 2_000, `${what}: ${Math.round(took)} ms`)
      t.match(
        errors[0]?.extensions,
        exactLists({ type: PROBLEMS.badRequest.type, status: 400, issues: [{}] }),
        `${what}, the ${time} time`,
      )
      t.ok(
        [200, 400].includes(answer.statusCode) && Object.values(data ?? {}).every(value => value === null),
        `${what}: nothing is answered`,
      )
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

t.test('a document exactly at a limit is answered', async t => {
  for (const [what, query] of ALLOWED) t.notOk((await ask({ query })).json().errors, what)
})

t.test('a server without introspection tells nothing of its schema', async t => {
  const { app, source } = await startApp({ ...world.config, introspection: false }, world.clock, async () => undefined)
  t.teardown(async () => {
    await app.close()
    await source.destroy()
  })
  const introspections = [
    '{ __schema { types { name } } }', '{ __type(name: "Complaint") { fields { name } } }',
    'query a { me { id } } query b { __schema { queryType { name } } }',
    '{ ...f } fragment f on Query { __schema { types { name } } }', '{ a: __schema { types { name } } }',
    '{ ... on Query { __type(name: "Me") { name } } }',
  ]
  for (const query of introspections) {
    const { data, errors } = (await ask({ query, operationName: query.includes('query b') ? 'b' : undefined }, app))
      .json()
    t.equal(data, undefined, query)
    t.equal(errors[0].extensions.status, 400, query)
  }
  t.equal(
    (await ask({ query: '{ me { __typename } }' }, app)).json().data.me.__typename,
    'Me',
    'but for the name of what is given',
  )

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
      t.notMatch(
        JSON.parse(body).errors[0].message.replace(/on type "\w+"|"Query\.\w+"|type "?\w+"?/g, ''),
        hint,
        `${payload.query} does not name its neighbour`,
      )
    }
  }
  t.match((await ask({ query: '{ me { nam } }' })).body, /Did you mean/, 'where introspection is on, hints help')
})
