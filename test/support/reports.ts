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

export type Reports = {
  name: 'REST' | 'GraphQL'
  period (client: string, query: object): Promise<Reported>
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

function graphqlReports ({ app, token }: World): Reports {
  return {
    name: 'GraphQL',
    async period (client, variables) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${await token(client)}` },
        payload: { query: PERIOD, variables },
      })
      const { body } = response
      const { data, errors } = response.json()
      if (errors !== undefined) return { ...problemIn(errors[0].extensions), body }
      return { status: 200, body, report: withoutNulls(data.periodReport) as PeriodReport }
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
