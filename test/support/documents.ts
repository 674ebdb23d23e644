/**
 * GraphQL documents out of a seed: any query with any of its members, any mutation by variables or
 * by literals.
 */
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { operations } from '../../src/contract/document.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { inputInSdl } from './contracts.ts'
import { bodyOf, literalOf, valueOf } from './generate.ts'
import type { Known, Random } from './generate.ts'
import { BODY_SCHEMAS } from './shapes.ts'
import type { Schema } from './shapes.ts'

export type Query = { query: string, variables?: object }
type Field = GraphQLField<unknown, unknown>

const schema = buildSchema(sdl())
const fieldsOf = (type: GraphQLObjectType | null | undefined): Field[] => Object.values(type?.getFields() ?? {})
const queries = fieldsOf(schema.getQueryType())
export const MUTATIONS: readonly string[] = fieldsOf(schema.getMutationType()).map(({ name }) => name)

const paths = new Map(operations().map(({ path, operation }) => [operation.operationId, path]))
const filters = operations().find(({ operation }) => operation.operationId === 'listComplaints')?.operation
  .parameters ?? []
const FILTER: Schema = {
  type: 'object',
  properties: Object
    .fromEntries(filters.flatMap(filter =>
      '$ref' in filter || filter.name === 'sort' ? [] : [[filter.name, filter.schema]]
    )),
}

export const globalId = (id: string): string => Buffer.from(`Complaint:${id}`).toString('base64')

/** What an argument is given, by its name; sometimes what it does not take. */
function argumentOf (field: string, name: string, random: Random, known: Known): unknown {
  switch (name) {
    case 'id':
      return random.pick([
        ...Object.values(known.ids).flat(),
        ...(known.ids.complaintId ?? []).map(globalId),
        'x',
        '\0',
        5,
      ])
    case 'complaintId':
    case 'endpointId':
    case 'deliveryId':
    case 'messageId':
    case 'noteId':
    case 'attachmentId':
      return random.pick([...known.ids[name] ?? [], 'x'])
    case 'first':
      return random.pick([1, 2, 50, 200, 201, 0, -1, null])
    case 'after':
      return random.pick([null, 'x', '', ...known.cursors.slice(-3)])
    case 'sort':
      return random.pick(['DUE_ON', 'UPDATED_AT_DESC', null])
    case 'filter':
      return random.chance(0.1) ? { nonesuch: 1 } : valueOf(FILTER, '', random, known)
    case 'input':
      return BODY_SCHEMAS.has(field) ? inputInSdl(bodyOf(field, random, known, random.chance(0.2)) as object) : {}
    case 'version':
      return random.pick(['BE-legal-10', 'x', '\0'])
    case 'year':
      return random.pick([2000, 2026, 2099, 2100, null])
    case 'lang':
      return random.pick(['nl', 'fr', null])
    case 'kind':
      return random.pick(['FINAL_ANSWER', 'ACKNOWLEDGEMENT', 'FIRST_LINE'])
    case 'cycle':
      return random.pick([1, 2, 0, null])
    default:
      return random.pick([null, true, 'x', ['x']])
  }
}

function argumentsOf ({ name: field, args }: Field, random: Random, known: Known): string {
  const given = args.filter(({ type }) => String(type).endsWith('!') || random.chance(0.3))
  return given.length === 0
    ? ''
    : `(${
      given.map(({ name, type }) => `${name}: ${literalOf(argumentOf(field, name, random, known), type)}`).join(', ')
    })`
}

/** Some members of a type, and some of theirs. */
function selectionOf (type: GraphQLObjectType, random: Random, known: Known, depth: number): string {
  const chosen = fieldsOf(type).filter(field =>
    (depth > 0 || !isObjectType(getNamedType(field.type))) && random.chance(0.3)
  )
  return `{ __typename ${chosen.map(field => fieldOf(field, random, known, depth)).join(' ')} }`
}

function fieldOf (field: Field, random: Random, known: Known, depth: number): string {
  const type = getNamedType(field.type)
  const selection = isObjectType(type)
    ? selectionOf(type, random, known, depth - 1)
    : type.name === 'Node'
    ? '{ id ... on Complaint { status } }'
    : ''
  return `${field.name}${argumentsOf(field, random, known)} ${selection}`
}

export const anyQuery = (random: Random, known: Known): Query => ({
  query: `{ ${fieldOf(random.pick(queries), random, known, 3)} }`,
})

/** @param ids what the path in REST would name */
export function mutationFor (
  name: string,
  body: object,
  ids: Record<string, string>,
  random: Random,
  known: Known,
): Query {
  const field = schema.getMutationType()?.getFields()[name] as Field
  const type = field.args[0]?.type
  const complaintId = ids.complaintId !== undefined && random.chance(0.5)
    ? { complaintId: globalId(ids.complaintId) }
    : {}
  const version = ids.complaintId !== undefined && random.chance(0.1) ? { expectedVersion: random.below(6) } : {}
  const input = { ...body, ...ids, ...complaintId, ...version }
  const selection = selectionOf(getNamedType(field.type) as GraphQLObjectType, random, known, 2)
  return random.chance(0.5)
    ? { query: `mutation ($input: ${type}) { ${name}(input: $input) ${selection} }`, variables: { input } }
    : { query: `mutation { ${name}(input: ${literalOf(input, type)}) ${selection} }` }
}

/** The parameters in an operation's path. */
export const namesInPath = (operation: string): string[] =>
  [...(paths.get(operation) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
