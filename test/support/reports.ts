/** Reports through REST and through GraphQL, answered in one form. */
import { getNamedType, isObjectType, buildSchema } from 'graphql'
import type { GraphQLObjectType } from 'graphql'
import type { LightMyRequestResponse } from 'fastify'
import { sdl } from '../../src/graphql/graphql.ts'
import type { components } from '../../src/generated/openapi.ts'
import type { World } from '../world.ts'
import { withoutNulls } from './calls.ts'

export type PeriodReport = components['schemas']['PeriodReport']

export type Reported = {
  status: number
  problem?: string
  issues?: string[]
  report?: PeriodReport
  body: string
}

export type RegisterLine = components['schemas']['RegisterLine']
export type RegisterColumn = components['schemas']['RegisterColumn']
export type Registered = Omit<Reported, 'report'> & {
  lines: RegisterLine[]
  /** The cursor of the next page. */
  next?: string
}

export type Reports = {
  name: 'REST' | 'GraphQL'
  period (client: string, query: object): Promise<Reported>
  register (client: string, query: object): Promise<Registered>
  columns (client: string): Promise<{ status: number, columns: RegisterColumn[] }>
}

export const reportsOf = (world: World): Reports[] => [restReports(world), graphqlReports(world)]

export function restReports ({ app, token }: World): Reports {
  return {
    name: 'REST',
    async period (client, query) {
      const response = await app.inject({
        url: `/v1/reports/period${queryOf(query)}`,
        headers: { authorization: `Bearer ${await token(client)}` },
      })
      const { body, statusCode: status } = response
      return status === 200 ? { status, body, report: response.json<PeriodReport>() } : { ...refused(response), body }
    },
    async register (client, query) {
      const response = await app.inject({
        url: `/v1/reports/register${queryOf(query)}`,
        headers: { authorization: `Bearer ${await token(client)}` },
      })
      const { body, statusCode: status } = response
      if (status !== 200) return { ...refused(response), body, lines: [] }
      const { items, next } = response.json<{ items: RegisterLine[], next?: string }>()
      const after = next === undefined ? null : new URL(next, 'http://here').searchParams.get('after')
      return { status, body, lines: items, ...(after !== null && { next: after }) }
    },
    async columns (client) {
      const response = await app.inject({
        url: '/v1/reports/register/columns',
        headers: { authorization: `Bearer ${await token(client)}` },
      })
      return { status: response.statusCode, columns: response.json().items ?? [] }
    },
  }
}

const schema = buildSchema(sdl())

function selectionOf (type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map(({ name, type: of }) => {
    const inner = getNamedType(of)
    return isObjectType(inner) ? `${name} ${selectionOf(inner)}` : name
  })
  return `{ ${fields.join(' ')} }`
}

const PERIOD = `query ($from: Date!, $to: Date!, $asOf: Date, $groupBy: [String!], $officeId: ID) {
  periodReport(from: $from, to: $to, asOf: $asOf, groupBy: $groupBy, officeId: $officeId) ${
  selectionOf(schema.getType('PeriodReport') as GraphQLObjectType)
} }`

const REGISTER = `query ($from: Date!, $to: Date!, $asOf: Date, $pageSize: Int, $after: String) {
  register(from: $from, to: $to, asOf: $asOf, first: $pageSize, after: $after) {
    edges { node ${selectionOf(schema.getType('RegisterLine') as GraphQLObjectType)} } pageInfo { endCursor hasNextPage } } }`

function graphqlReports ({ app, token }: World): Reports {
  async function send (client: string, query: string, variables: object) {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${await token(client)}` },
      payload: { query, variables },
    })
    const { data, errors } = response.json()
    return { data, body: response.body, ...(errors === undefined ? { status: 200 } : problemIn(errors[0].extensions)) }
  }
  return {
    name: 'GraphQL',
    async period (client, variables) {
      const { data, ...reply } = await send(client, PERIOD, variables)
      return { ...reply, ...(reply.status === 200 && { report: withoutNulls(data.periodReport) as PeriodReport }) }
    },
    async register (client, variables) {
      const { data, ...reply } = await send(client, REGISTER, variables)
      if (reply.status !== 200) return { ...reply, lines: [] }
      const { edges, pageInfo } = data.register
      return {
        ...reply,
        lines: edges.map(({ node }: { node: object }) => withoutNulls(node)),
        ...(pageInfo.hasNextPage && { next: pageInfo.endCursor }),
      }
    },
    async columns (client) {
      const { data, status } = await send(client, '{ registerColumns { name type description personalData } }', {})
      return { status, columns: data?.registerColumns ?? [] }
    },
  }
}

const refused = (response: LightMyRequestResponse) => problemIn(response.json())

const problemIn = ({ type, status, issues = [] }: { type: string, status: number, issues?: { name: string }[] }) =>
  ({ status, problem: type.split(':').at(-1), issues: issues.map(({ name }) => name) })

export function queryOf (query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map(one => [name, String(one)]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
