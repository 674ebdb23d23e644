/**
 * The error table is whole: each row has a page and a type of its own, is thrown, and is told alike
 * by both adapters.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fastify from 'fastify'
import { GraphQLError } from 'graphql'
import t from 'tap'
import { ISSUE_TYPES, Problem, PROBLEMS } from '../../src/problems/problems.ts'
import type { ProblemExtras, ProblemName } from '../../src/problems/problems.ts'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import { graphqlError } from '../../src/graphql/errors.ts'
import { writeProblem } from '../../src/rest/problems.ts'
import { schemaFaults } from '../support/answers.ts'
import { createWorld } from '../world.ts'

const NAMES = Object.keys(PROBLEMS) as ProblemName[]

/** What no operation of the document answers, and why. */
const BESIDE_THE_DOCUMENT: Partial<Record<ProblemName, string>> = {
  methodNotAllowed:            'a mutation by GET, in GraphQL',
  misdirectedRequest:          'the sandbox refuses another host before there is an operation',
  requestHeaderFieldsTooLarge: 'the socket refuses it before there is an operation',
}

const EXTRAS: ProblemExtras = {
  issues: [{ type: ISSUE_TYPES.invalidInput, in: 'body', name: 'causes[0]', value: 'X', detail: 'is no cause' }],
  complaintStatus: 'RECEIVED',
  availableActions: ['ASSIGN'],
  existing: {
    id: '019ce7d1-9cc0-7a31-8f2b-3c5d7e9f1a2b',
    reference: 'K-2026-000001',
    href: '/v1/complaints/019ce7d1-9cc0-7a31-8f2b-3c5d7e9f1a2b',
  },
  retryAfter: 7,
}

t.test('each problem has a name, a type, a title and an advice of its own', async t => {
  for (const [name, { type, title, status, advice }] of Object.entries(PROBLEMS)) {
    t.match(type, new RegExp(`^urn:problem-type:(belgif|complaints):${name}$`), name)
    t.ok(status >= 400 && status < 600, `${name} is ${status}`)
    t.match(advice, /^[A-Z`].+\.$/s, `${name} says what to do`)
    t.equal(NAMES.filter(other => PROBLEMS[other].title === title).length, 1, `${name} is titled "${title}"`)
  }
})

t.test('each problem is thrown somewhere', async t => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.startsWith('generated') && path !== 'problems/problems.ts')
    .map(path => readFileSync(`src/${path}`, 'utf8'))
  const thrown = (name: string) =>
    sources.some(text => new RegExp(`Problem\\(\\s*'${name}'|\\bname: '${name}'|'${name}' ?:|\\? '${name}'`).test(text))
  t.same(NAMES.filter(name => !thrown(name)), [])
})

t.test('both adapters tell a problem with the same members', async t => {
  const app = fastify()
  app.setErrorHandler((error, request, reply) => writeProblem(error, request, reply))
  app.get<{ Params: { name: ProblemName } }>('/problems/:name', async ({ params: { name } }) => {
    throw new Problem(name, 'What is wrong here.', EXTRAS)
  })
  t.teardown(() => app.close())
  const { retryAfter, ...shown } = EXTRAS
  for (const name of NAMES) {
    const { type, title, status } = PROBLEMS[name]
    const rest = await app.inject(`/problems/${name}?personal=1`)
    t.equal(rest.statusCode, status, name)
    t.equal(rest.headers['content-type'], 'application/problem+json', name)
    t.equal(rest.headers['retry-after'], String(retryAfter), name)
    t.same(rest.json(), {
      type,
      href: `/doc/problems/${name}`,
      title,
      status,
      detail: 'What is wrong here.',
      instance: `/problems/${name}`,
      ...shown,
    }, name)
    t.same(schemaFaults('Problem', rest.json()), [], name)

    const originalError = new Problem(name, 'What is wrong here.', EXTRAS)
    const { message, extensions } = graphqlError(new GraphQLError('', { originalError }), {
      introspection: false,
      onFault: () => t.fail('a problem is no fault'),
    })
    const { detail, instance: _path, ...members } = rest.json()
    t.same({ message, extensions }, { message: detail, extensions: members }, `${name} in GraphQL`)
  }
})

t.test('what is no problem tells nothing, in either adapter', async t => {
  const secret = new TypeError('select * from complaints at store.ts:1')
  const faults: unknown[] = []
  const response = graphqlError(new GraphQLError('', { originalError: secret }), {
    introspection: true,
    onFault: fault => faults.push(fault),
  })
  t.equal(response.extensions.status, 500)
  t.notMatch(JSON.stringify(response), /select|store/)
  t.same(faults, [secret], 'but the log has it')

  const app = fastify()
  app.setErrorHandler((error, request, reply) => writeProblem(error, request, reply))
  app.get('/', async () => { throw secret })
  t.teardown(() => app.close())
  const { statusCode, body } = await app.inject('/')
  t.equal(statusCode, 500)
  t.notMatch(body, /select|store/)
})

t.test('the document lists the statuses of the table, and no others', async t => {
  const listed = new Set(operations().flatMap(({ operation }) =>
    Object.keys(operation.responses).map(Number)
  ).filter(status =>
    status >= 400
  ))
  const ofTable = new Set<
    number
  >(NAMES.filter(name => !(name in BESIDE_THE_DOCUMENT)).map(name => PROBLEMS[name].status))
  t.same([...listed].sort(), [...ofTable].sort())
  const problems = Object.values(openApiDocument.components.examples).map(({ value }) => value).filter(({ type }) =>
    String(type).startsWith('urn:problem-type:')
  )
  t.ok(problems.length > 0)
  for (const { type, title, status } of problems) {
    const name = String(type).split(':').at(-1) as ProblemName
    t.same({ type, title, status }, (({ type, title, status }) => ({ type, title, status }))(PROBLEMS[name]), name)
  }
})

t.test('each problem has a page, where its href leads, and no other name has', async t => {
  const { app } = await createWorld(t)
  for (const name of NAMES) {
    const { type, title, status } = PROBLEMS[name]
    const { statusCode, headers, body } = await app.inject(new Problem(name, '').document.href)
    t.equal(statusCode, 200, name)
    t.match(headers['content-type'], /^text\/html/, name)
    for (const text of [type, title, String(status)]) t.ok(body.includes(text), `the page of ${name} names ${text}`)
  }
  for (const name of ['nonesuch', 'toString', 'constructor', '__proto__', 'BADREQUEST']) {
    t.equal((await app.inject(`/doc/problems/${name}`)).statusCode, 404, name)
  }
})
