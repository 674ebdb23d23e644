/** Where each operation stands in the two contracts, for those who call it. */
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql'
import type { HTTPMethods } from 'fastify'
import { operations } from '../../src/contract/document.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { REST_SORTS } from '../../src/graphql/sort.ts'
import type { Complaint, Event, Receipt, Reply } from './calls.ts'

export const REST_PLACES: ReadonlyMap<string, { method: HTTPMethods, path: string }> =
  new Map(operations().map(
    ({ path, method, operation }) => [operation.operationId, { path, method: method.toUpperCase() as HTTPMethods }]
  ))

/** What of a reply a REST body is, where it is no Complaint. */
export const ANSWERS: Record<string, (body: unknown) => Partial<Reply>> = {
  escalateComplaint: body => ({ receipt: body as Receipt }),
  listComplaints: body => ({ items: (body as List<Complaint>).items, ...cursorIn(body as List<Complaint>) }),
  listHistory: body => ({ events: (body as List<Event>).items }),
}

type List<T> = { items: T[], next?: string }

const cursorIn = ({ next }: List<unknown>): Partial<Reply> =>
  next === undefined ? {} : { next: new URLSearchParams(next.split('?')[1]).get('after') ?? undefined }

const schema = buildSchema(sdl())

/** Paths of their own in REST. */
const APART: readonly string[] = ['escalationReceipt', 'historyVerification', 'historyProof']

/** Every member of a type, without those that take arguments or have a path of their own. */
function selectionOf (type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields())
    .filter(({ args, name }) => args.length === 0 && !APART.includes(name))
    .map(({ name, type: of }) => {
      const inner: GraphQLNamedType = getNamedType(of)
      return isObjectType(inner) ? `${name} ${selectionOf(inner)}` : name
    })
  return `{ ${fields.join(' ')} }`
}

const COMPLAINT = selectionOf(schema.getType('Complaint') as GraphQLObjectType)
const EVENT = selectionOf(schema.getType('HistoryEvent') as GraphQLObjectType)

/** `-dueOn` → `DUE_ON_DESC`; what is no order stays as it is. */
export const inSdl = (sort: string | undefined): string | undefined =>
  Object.entries(REST_SORTS).find(([, rest]) => rest === sort)?.[0] ?? sort

/** The body of a search as GraphQL takes it. */
export const inputInSdl = (body: object): object =>
  'sort' in body && typeof body.sort === 'string' ? { ...body, sort: inSdl(body.sort) } : body

export const GRAPHQL_READS = {
  complaint: `query ($id: ID!) { complaint(id: $id) ${COMPLAINT} }`,
  complaints:
    `query ($filter: ComplaintFilter, $sort: ComplaintSort, $first: Int, $after: String) { complaints(filter: $filter, sort: $sort, first: $first, after: $after) { edges { node ${COMPLAINT} } pageInfo { endCursor hasNextPage } } }`,
  history: `query ($id: ID!) { complaint(id: $id) { complaintId history(first: 200) { edges { node ${EVENT} } } } }`,
} as const

const mutations =
  new Map(Object.values(schema.getMutationType()?.getFields() ?? {}).map(
    ({ name, args, type }) => [
      name,
      `mutation ($input: ${args[0]?.type}) { ${name}(input: $input) ${
        selectionOf(getNamedType(type) as GraphQLObjectType)
      } }`,
    ]
  ))

/** The document of a mutation, all of its answer selected. @throws Error when there is none */
export function mutationOf (operation: string): string {
  const document = mutations.get(operation)
  if (document === undefined) throw new Error(`There is no mutation ${operation}`)
  return document
}

/**
 * The document of a query, all of its answer selected, its arguments as variables.
 * @throws Error when there is none
 */
export function queryOf (field: string): string {
  const found = schema.getQueryType()?.getFields()[field]
  if (found === undefined) throw new Error(`There is no query ${field}`)
  const declared = found.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const given = found.args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `query (${declared}) { ${field}(${given}) ${selectionOf(getNamedType(found.type) as GraphQLObjectType)} }`
}
