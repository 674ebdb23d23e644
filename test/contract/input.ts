/**
 * Bad bodies, generated from the schemas of `openapi.yaml`: each member of each body broken in
 * every way that its schema forbids, through REST and through GraphQL. Each is a 400 that names
 * just that member, and nothing is written.
 */
import { randomUUID } from 'node:crypto'
import { buildSchema } from 'graphql'
import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { ISSUE_TYPES, PROBLEMS } from '../../src/problems/problems.ts'
import type { Issue } from '../../src/problems/problems.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { answerFaults, errorFaults, rowCounts } from '../support/answers.ts'
import { breakages, edges, NATIONAL_NUMBERS } from '../support/faults.ts'
import type { Breakage } from '../support/faults.ts'
import { REST_PLACES, inputInSdl } from '../support/contracts.ts'
import { BODY_SCHEMAS, isNullable, membersOf, nameOf, objectsIn, wholeBody, withMember } from '../support/shapes.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t)
const nobody = randomUUID()
const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}` }
const before = await rowCounts(world)

type Case = Breakage & { body: unknown, member: string }

/** What else is wrong once this member is: a condition of the schema hangs on it. */
const CONSEQUENCES: Record<string, string[]> = {
  'redirectComplaint outcome': ['duplicateOf'],
  'addMessage kind': ['replyBy'],
}

function casesOf (operation: string): Case[] {
  const schema = BODY_SCHEMAS.get(operation) ?? {}
  const whole = wholeBody(operation)
  return [
    ...membersOf(schema).flatMap(member =>
      breakages(member).map(breakage => ({
        ...breakage,
        body: withMember(whole, member.path, breakage.value),
        member: member.name,
      }))
    ),
    ...objectsIn(schema).flatMap(({ path }) =>
      ['nonesuch', 'toString', 'constructor'].map(name => ({
        what: 'an unknown member',
        value: 1,
        body: withMember(whole, [...path, name], 1),
        member: nameOf([...path, name]),
      }))
    ),
  ]
}

function sendRest (operation: string, body: unknown, as = headers): Promise<LightMyRequestResponse> {
  const { method, path } = placeOf(operation)
  return world.app.inject({
    method,
    url: path.replace(/\{\w+\}/g, nobody),
    headers: { 'content-type': 'application/json', ...as },
    payload: JSON.stringify(body),
  })
}

function sendGraphql (operation: string, body: unknown, as = headers): Promise<LightMyRequestResponse> {
  const ids = [...placeOf(operation).path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, nobody])
  const variables = { input: { ...Object.fromEntries(ids), ...inputInSdl(body as object) } }
  return world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: as,
    payload: { query: documentOf(operation), variables },
  })
}

const placeOf = (operation: string) => {
  const place = REST_PLACES.get(operation)
  if (place === undefined) throw new Error(`There is no operation ${operation}`)
  return place
}

const schema = buildSchema(sdl())

/** Queries whose REST operation has another name. */
const QUERIES: Record<string, string> = { queryDataSubject: 'dataSubject' }

/** Its members are arguments in GraphQL; see test/usecases/privacy/retention.ts. */
const WITHOUT_INPUT = ['dryRunRetention']

const sendersOf = (operation: string) => WITHOUT_INPUT.includes(operation) ? [sendRest] : [sendRest, sendGraphql]

/** What is asked for in answer does not matter here. */
function documentOf (operation: string): string {
  const mutation = schema.getMutationType()?.getFields()[operation]
  const field = mutation ?? schema.getQueryType()?.getFields()[QUERIES[operation] ?? operation]
  const input = field?.args.find(({ name }) => name === 'input')
  if (input === undefined) throw new Error(`There is no ${operation} with an input in GraphQL`)
  return `${
    mutation === undefined ? 'query' : 'mutation'
  } ($input: ${input.type}) { ${field?.name}(input: $input) { __typename } }`
}

const named = (issues: Pick<Issue, 'name'>[] = []): string =>
  [...new Set(issues.map(({ name }) => name))].sort().join(', ')

for (const operation of BODY_SCHEMAS.keys()) {
  t.test(`${operation} refuses each broken member by its name, in REST`, async t => {
    const cases = casesOf(operation)
    const faults = []
    for (const { what, value, body, member } of cases) {
      const answer = await sendRest(operation, body)
      const document = answer.json()
      const expected = named([member, ...CONSEQUENCES[`${operation} ${member}`] ?? []].map(name => ({ name })))
      const secret = what === 'a national number' && NATIONAL_NUMBERS.some(number => answer.body.includes(number))
      const wrong = [
        ...answerFaults(operation, answer),
        ...(document.type === PROBLEMS.badRequest.type ? [] : [`${answer.statusCode} ${document.type}`]),
        ...(named(document.issues) === expected || named(document.issues) === member ? [] : [`names ${named(document.issues)}`]),
        ...(secret ? ['gives the national number back'] : []),
      ]
      if (wrong.length > 0) faults.push(`${member} ${what} ${JSON.stringify(value)?.slice(0, 60)}: ${wrong.join('; ')}`)
    }
    t.same(faults, [], `${cases.length} cases`)
  })

  if (!WITHOUT_INPUT.includes(operation)) t.test(`${operation} refuses each broken member by its name, in GraphQL`, async t => {
    const cases = casesOf(operation).filter(({ restOnly, again }) => restOnly !== true && again !== true)
    const faults = []
    for (const { what, value, body, member } of cases) {
      const answer = await sendGraphql(operation, body)
      const { data, errors = [] } = answer.json()
      const issues = errors.flatMap((error: { extensions?: { issues?: Issue[] } }) => error.extensions?.issues ?? [])
      const wrong = [
        ...errorFaults(errors),
        ...(Object.values(data ?? {}).some(field => field !== null) ? ['was done'] : []),
        ...(errors.every((error: { extensions: { status: number } }) => error.extensions.status === 400)
            && errors.length > 0
          ? []
          : [answer.body.slice(0, 200)]),
        // A value that stands for a list of one is named with its place in the list.
        ...(issues.some(({ name }: Issue) => name.startsWith(member)) ? [] : [`names ${named(issues)}`]),
      ]
      if (wrong.length > 0) faults.push(`${member} ${what} ${JSON.stringify(value)?.slice(0, 60)}: ${wrong.join('; ')}`)
    }
    t.same(faults, [], `${cases.length} cases`)
  })
}

t.test('what a member takes at the edge of its limits is no bad request', async t => {
  // An auditor changes nothing: his bodies are read, and refused for who he is or for the complaint
  // that is not there.
  const auditor = { authorization: `Bearer ${await world.token('auditor-dirk')}` }
  for (const [operation, schema] of BODY_SCHEMAS) {
    const refusals = []
    for (const { path, name, schema: of } of membersOf(schema)) {
      const fitting = CONDITIONAL[`${operation} ${name}`]
      for (
        const value of [...edges(of), ...(isNullable(of) ? [null] : [])].filter(value =>
          fitting === undefined || value === fitting
        )
      ) {
        for (const send of sendersOf(operation)) {
          const refused =
            await refusedAsInput(await send(operation, withMember(wholeBody(operation), path, value), auditor))
          if (refused !== undefined && !explained(operation, name, value)) {
            refusals.push(`${send.name} ${name} ${JSON.stringify(value).slice(0, 40)}: ${refused}`)
          }
        }
      }
    }
    t.same(refusals, [], operation)
  }
})

async function refusedAsInput ({ body }: LightMyRequestResponse): Promise<string | undefined> {
  const { type, errors = [{ extensions: { type } }] } = JSON.parse(body)
  return errors[0].extensions?.type === PROBLEMS.badRequest.type ? body.slice(0, 300) : undefined
}

/** Members whose value decides on others: just the one that fits the whole body. */
const CONDITIONAL: Record<string, string> = {
  'redirectComplaint outcome': 'DUPLICATE',
  'addMessage kind': 'DOCUMENT_REQUEST',
}

/** Values that ask for another member beside them, which the whole body has not. */
const explained = (operation: string, name: string, value: unknown): boolean =>
  (operation === 'reopenComplaint' && value === 'ERROR')
  || (operation === 'calculateDeadlines' && name === 'calendarVersion')
  || (operation === 'previewLetter' && name === 'action')

t.test('a national number is not searched for where numbers belong', async t => {
  const auditor = { authorization: `Bearer ${await world.token('auditor-dirk')}` }
  const members = [...BODY_SCHEMAS].flatMap(([operation, schema]) =>
    membersOf(schema).filter(({ schema: { format } }) => format === 'plain-text' || format === 'plain-line').map(
      ({ path, name }) => ({ operation, path, name })
    )
  )
  const names = new Set(members.map(({ path }) => path.at(-1)))
  t.same(
    ['phone', 'brokerReference', 'policyNumber', 'claimNumber', 'ombudsmanReference'].filter(name => !names.has(name)),
    [],
  )
  for (const { operation, path, name } of members) {
    for (const send of sendersOf(operation)) {
      const answer = await send(operation, withMember(wholeBody(operation), path, NATIONAL_NUMBERS[0]), auditor)
      t.equal(await refusedAsInput(answer), undefined, `${send.name} ${operation} ${name}`)
    }
  }
})

t.test('every kind of issue has a type of its own', async t => {
  const typeOf = async (body: object) => (await sendRest('returnToBroker', body)).json().issues[0].type
  t.equal(await typeOf({ reason: 5 }), ISSUE_TYPES.schemaViolation)
  t.equal(await typeOf({}), ISSUE_TYPES.requiredInput)
  t.equal(await typeOf({ reason: 'x', more: 1 }), ISSUE_TYPES.unknownMember)
})

t.test('nothing of all this was written', async t => {
  t.same(await rowCounts(world), before)
})
