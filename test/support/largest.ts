/**
 * Requests filled to the size limit, made from both contracts: each string, list, object, header,
 * parameter and identifier of each operation, with what has been dear somewhere before. None may
 * keep the event loop.
 */
import { buildSchema, getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLInputType } from 'graphql'
import type { HTTPMethods } from 'fastify'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import { sdl } from '../../src/graphql/graphql.ts'
import { REST_PLACES } from './contracts.ts'
import { BODY_SCHEMAS, membersOf, resolved, sampleOf, typesOf, wholeBody, withMember } from './shapes.ts'
import type { Schema } from './shapes.ts'

export type Large = {
  what: string
  operation: string
  /** Requests of one kind are dear for the same reason: the short form sends one of each. */
  kind: string
  method: HTTPMethods
  url: string
  headers?: Record<string, string>
  payload?: () => string
}

/** Of a body, with room for what stands around. */
const BODY_BYTES = 1024 * 1024 - 2048
/** Of all headers together Node reads 16 KiB, and of an address as much. */
const HEADER_BYTES = 14_000
const DOCUMENT_CHARACTERS = 49_000

const times = (piece: string, length: number): string =>
  piece.repeat(Math.max(1, Math.floor(length / piece.length))).slice(0, length)
const many = <T>(count: number, made: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => made(index))
const bytesOf = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2

/** Repeated: what grows, what backtracks, what is counted or folded in an unusual way. */
const PIECES: Record<string, string> = {
  'letters': 'x', 'spaces': ' ', 'lines': ' \n', 'words': 'aan de ', 'growing': '\ufdfa', 'squares': '㌖', 'pairs': '😀', 'accents': 'e\u0301\u0327',
  'digits': '85.07.30-', 'dots': '. ', 'hints': ' Did you mean ', 'quotes': '" at "', 'markup': '<![CDATA[', 'addresses': 'a@a.', 'escapes': '\\', 'controls': '\u0001',
}

/** Made when it is sent: a thousand megabytes at once are too many. */
type Filling = { what: string, value: () => unknown }

/** A text at its own limit, and one as long as a body may be. */
function textFillings (schema: Schema): Filling[] {
  const { maxLength = 1000, pattern } = schema
  return Object.entries(PIECES).flatMap(([what, piece]) => [
    { what: `${what} to the limit`, value: () => `a${times(piece, maxLength - 2)}${pattern === undefined ? '' : 'a'}` },
    { what: `${what} without limit`, value: () => times(piece, Math.floor(BODY_BYTES / bytesOf(piece) * piece.length)) },
  ])
}

const deep = (depth: number): unknown => many(depth, () => 0).reduce<unknown>(inner => [inner], 1)

/** Lists of what fits and of what does not, alike or all different. */
function listFillings ({ items, maxItems = 10 }: Schema): Filling[] {
  const sample = sampleOf(items as Schema)
  const size = JSON.stringify(sample).length + 1
  return [
    { what: 'as many items as it takes', value: () => many(maxItems, () => sample) },
    { what: 'items that are alike', value: () => many(Math.floor(BODY_BYTES / size), () => sample) },
    { what: 'empty texts', value: () => many(Math.floor(BODY_BYTES / 3), () => '') },
    { what: 'texts that differ', value: () => many(100_000, index => `k${index}`) },
    { what: 'empty objects', value: () => many(Math.floor(BODY_BYTES / 3), () => ({})) },
    { what: 'objects that differ', value: () => many(60_000, index => ({ k: index })) },
    { what: 'numbers', value: () => many(Math.floor(BODY_BYTES / 2), () => 1) },
    { what: 'nulls', value: () => many(Math.floor(BODY_BYTES / 5), () => null) },
    { what: 'deep lists', value: () => deep(2_000) },
    { what: 'lists of lists', value: () => many(1_000, () => many(300, () => [])) },
  ]
}

function objectFillings (schema: Schema): Filling[] {
  const whole = sampleOf(schema) as object
  return [
    { what: 'unknown members', value: () => ({ ...whole, ...Object.fromEntries(many(80_000, index => [`k${index}`, 1])) }) },
    { what: 'unknown members of great length', value: () => ({ ...whole, ...Object.fromEntries(many(100, index => [`${index}${times('k', 10_000)}`, 1])) }) },
    { what: 'unknown members beside long text', value: () => ({ ...Object.fromEntries(many(40, index => [`k${index}`, 1])), ...Object.fromEntries(many(20, index => [`t${index}`, times('x', 45_000)])) }) },
    { what: 'deep objects', value: () => ({ ...whole, k: deep(2_000) }) },
    { what: 'empty', value: () => ({}) },
  ]
}

function fillingsOf (schema: Schema): Filling[] {
  if (schema.properties !== undefined) return objectFillings(schema)
  if (schema.items !== undefined) return listFillings(schema)
  return typesOf(schema).includes('string') && schema.enum === undefined
    ? textFillings(schema)
    : schema.enum === undefined
    ? []
    : textFillings(schema).slice(0, 2)
}

type Filled = { what: string, kind: string, body: () => unknown }

/**
 * All that a body may be filled with: member by member, itself, and everything at its limit at
 * once.
 */
function filledBodies (operation: string): Filled[] {
  const schema = BODY_SCHEMAS.get(operation) as Schema
  const whole = wholeBody(operation)
  return [
    ...membersOf(schema).flatMap(({ path, name, schema: member }) => fillingsOf(member).map(({ what, value }) =>
      ({ what: `${name}: ${what}`, kind: kindOf(member, what), body: () => withMember(whole, path, value()) }))),
    ...objectFillings(schema).map(({ what, value }) => ({ what: `body: ${what}`, kind: `body ${what}`, body: value })),
    ...['words', 'growing', 'digits', 'pairs'].map(piece => ({ what: `everything at its limit, ${piece}`, kind: `${operation} ${piece}`, body: () => fullest(schema, whole, PIECES[piece] as string) })),
  ]
}

const kindOf = ({ type, format, pattern, properties, items, enum: codes }: Schema, what: string): string =>
  `${what} ${
    properties !== undefined
      ? 'object'
      : items !== undefined
      ? `list of ${resolved(items).properties === undefined ? resolved(items).format ?? 'codes' : 'objects'}`
      : codes !== undefined
      ? 'code'
      : `${type} ${format} ${pattern}`
  }`

/** Every text at half its limit and every list as long as may be, until a body is full. */
function fullest (declared: Schema, whole: object, piece: string): unknown {
  let left = BODY_BYTES
  const fill = (of: Schema, sample: unknown): unknown => {
    const schema = resolved(of)
    if (schema.properties !== undefined) {
      return Object
        .fromEntries(Object.entries(sample as object).map(
          ([name, value]) => [name, fill(schema.properties?.[name] as Schema, value)]
        ))
    }
    if (schema.items !== undefined) {
      return many(schema.uniqueItems === true ? 1 : schema.maxItems ?? 1, () =>
        left > 0 ? fill(schema.items as Schema, sampleOf(schema.items as Schema)) : sampleOf(schema.items as Schema))
    }
    if (!/^(?:free|plain)-/.test(schema.format ?? '') || typeof sample !== 'string') return sample
    const text = `a${times(piece, Math.min((schema.maxLength ?? 100) / 2, left / bytesOf(piece) * piece.length) - 2)}a`
      .padEnd(schema.minLength ?? 1, 'a')
    left -= bytesOf(text)
    return text
  }
  return fill(declared, whole)
}

const NOBODY = '01900000-0000-7000-8000-00000000000f'
const addressOf = (path: string, ids: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? NOBODY)
const typeOf = (operation: string): string =>
  operation.startsWith('update') ? 'application/merge-patch+json' : 'application/json'

function restBodies (ids: Record<string, string>): Large[] {
  return [...BODY_SCHEMAS.keys()].flatMap(operation => filledBodies(operation).map(({ what, kind, body }): Large => {
    const { method, path } = REST_PLACES.get(operation) as { method: HTTPMethods, path: string }
    return {
      what: `REST ${operation} ${what}`,
      kind: `REST ${kind}`,
      operation,
      method,
      url: addressOf(path, ids),
      headers: { 'content-type': typeOf(operation) },
      payload: () => JSON.stringify(body()),
    }
  }))
}

const schema = buildSchema(sdl())
const fields = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}),
]
const selected = ({ type }: GraphQLField<unknown, unknown>): string =>
  isObjectType(getNamedType(type)) ? ' { __typename }' : ''
const rootOf = ({ name }: GraphQLField<unknown, unknown>): string =>
  schema.getMutationType()?.getFields()[name] === undefined ? 'query' : 'mutation'

const graphqlRequest = (what: string, kind: string, operation: string, payload: () => string): Large => ({
  what: `GraphQL ${operation} ${what}`,
  kind: `GraphQL ${kind}`,
  operation,
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json' },
  payload,
})

/** The same bodies as variables; and every argument as a variable and as a literal. */
function graphqlBodies (ids: Record<string, string>): Large[] {
  return fields.flatMap(field => {
    const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
    const document = `${rootOf(field)} ${declared === '' ? '' : `(${declared})`} { ${field.name}${
      given === '' ? '' : `(${given})`
    }${selected(field)} }`
    const request = (what: string, kind: string, variables: () => object) =>
      graphqlRequest(what, kind, field.name, () => JSON.stringify({ query: document, variables: variables() }))
    const ofBody = BODY_SCHEMAS.has(field.name) && field.args.some(({ name }) => name === 'input')
      ? filledBodies(field.name).map(({ what, kind, body }) =>
        request(what, kind, () => ({ input: { ...idsIn(field, ids), ...body() as object } }))
      )
      : []
    return [...ofBody, ...field.args.flatMap(({ name, type }) => [
      ...argumentFillings(type).map(({ what, value }) => request(`${name}: ${what}`, `${inputKind(type)} ${what}`, () => ({ [name]: value() }))),
      ...literals(type).map(({ what, text }) => graphqlRequest(`${name} literally: ${what}`, `${inputKind(type)} literal ${what}`, field.name,
        () => JSON.stringify({ query: `${rootOf(field)} { ${field.name}(${name}: ${text()})${selected(field)} }` }))),
    ])]
  })
}

const inputKind = (type: GraphQLInputType): string =>
  isInputObjectType(getNamedType(type)) ? 'input' : String(type).replaceAll('!', '')

function idsIn (field: GraphQLField<unknown, unknown>, ids: Record<string, string>): object {
  const type = getNamedType(field.args[0]?.type as GraphQLInputType)
  return isInputObjectType(type)
    ? Object.fromEntries(Object.keys(type.getFields()).filter(name =>
      name in ids || name.endsWith('Id')
    ).map(name => [name, ids[name] ?? NOBODY]))
    : {}
}

/** The members of an input that is no body of REST: filters. */
function argumentFillings (type: GraphQLInputType): Filling[] {
  const named = getNamedType(type)
  const text: Filling[] = [
    ...textFillings({ type: 'string', maxLength: 2000 }).filter((_, index) => index % 2 === 1),
    ...listFillings({ items: { type: 'string' }, maxItems: 50 }),
  ]
  if (!isInputObjectType(named)) return text
  const members = Object.values(named.getFields()).filter(({ type: of }) =>
    isListType(isNonNullType(of) ? of.ofType : of)
  )
  return [
    ...members.flatMap(({ name }) => listFillings({ items: { type: 'string' }, maxItems: 50 }).map(({ what, value }) => ({ what: `${name}: ${what}`, value: () => ({ [name]: value() }) }))),
    { what: 'every list filled', value: () => Object.fromEntries(members.map(({ name }) => [name, many(8_000, index => `k${index}`)])) },
    ...objectFillings({ type: 'object', properties: {} }),
  ]
}

function literals (type: GraphQLInputType): { what: string, text: () => string }[] {
  const named = getNamedType(type)
  const list = (): string => `[${'A '.repeat(DOCUMENT_CHARACTERS / 2 - 500)}]`
  const text = (): string => JSON.stringify('x'.repeat(DOCUMENT_CHARACTERS - 500))
  const member = isInputObjectType(named) ? Object.keys(named.getFields())[0] as string : ''
  const within = (value: string): string => member === '' ? value : `{ ${member}: ${value} }`
  return [
    { what: 'codes', text: () => within(list()) }, { what: 'text', text: () => within(text()) }, { what: 'deep lists', text: () => within(`${'['.repeat(95)}${']'.repeat(95)}`) },
    { what: 'unknown members', text: () => `{ ${many(5_000, index => `k${index}: 1`).join(' ')} }` }, { what: 'one member often', text: () => `{ ${'k: 1 '.repeat(9_000)} }` },
  ]
}

type Parameter = { name: string, in: 'path' | 'query' | 'header' }
const parameterOf = (parameter: Parameter | { $ref: string }): Parameter =>
  '$ref' in parameter
    ? openApiDocument.components.parameters[parameter.$ref.split('/').at(-1) as string] as Parameter
    : parameter

const IN_HEADERS: Record<string, string> = {
  'letters': 'x', 'tags': '"a", ', 'weak tags': 'W/"', 'ranges': 'nl;q=0.1,', 'semicolons': ';', 'spaces': ' \t', 'quotes': '"', 'backslashes': '\\"', 'commas': ',', 'dots': 'a.', 'bytes': 'bytes=0-1,', 'high': '\u00e9',
}
const IN_ADDRESSES: Record<string, string> = {
  'letters': 'x',
  'escapes': '%41',
  'broken escapes': '%zz',
  'growing': '%EF%B7%BA',
  'dots': '../',
  'commas': ',',
}
/** Read whatever the operation. */
const EVERYWHERE = [
  'authorization', 'accept', 'accept-language', 'content-type', 'if-none-match', 'if-match', 'if-range', 'range',
  'idempotency-key', 'on-behalf-of', 'host',
]

function addresses (ids: Record<string, string>): Large[] {
  return operations().flatMap(({ path, method: lower, operation }) => {
    const { operationId, parameters = [] } = operation
    const method = lower.toUpperCase() as HTTPMethods
    const typed: Record<string, string> = BODY_SCHEMAS.has(operationId) ? { 'content-type': typeOf(operationId) } : {}
    const base = { operation: operationId, method, headers: typed }
    const payload = BODY_SCHEMAS.has(operationId) ? { payload: () => JSON.stringify(wholeBody(operationId)) } : {}
    const declared = (parameters as (Parameter | { $ref: string })[]).map(parameterOf)
    const headerNames = [
      ...new Set([...EVERYWHERE, ...declared.filter(one => one.in === 'header').map(({ name }) => name.toLowerCase())]),
    ]
    return [
      ...declared.filter(one => one.in === 'path').flatMap(({ name }) => Object.entries(IN_ADDRESSES).map(([what, piece]): Large =>
        ({ ...base, ...payload, what: `REST ${operationId} ${name}: ${what}`, kind: `path ${name} ${what}`, url: addressOf(path, { ...ids, [name]: times(piece, HEADER_BYTES) }) }))),
      ...declared.filter(one => one.in === 'query').flatMap(({ name }) => [
        ...Object.entries(IN_ADDRESSES).map(([what, piece]): Large =>
          ({ ...base, ...payload, what: `REST ${operationId} ?${name}: ${what}`, kind: `query ${name} ${what}`, url: `${addressOf(path, ids)}?${name}=${times(piece, HEADER_BYTES)}` })),
        ({ ...base, ...payload, what: `REST ${operationId} ?${name} often`, kind: `query ${name} often`, url: `${addressOf(path, ids)}?${many(Math.floor(HEADER_BYTES / (name.length + 3)), index => `${name}=${index % 10}`).join('&')}` }),
      ]),
      ({ ...base, ...payload, what: `REST ${operationId} unknown parameters`, kind: 'query unknown', url: `${addressOf(path, ids)}?${many(HEADER_BYTES / 6, index => `k${index}`).join('&').slice(0, HEADER_BYTES)}` }),
      ...headerNames.flatMap(header => Object.entries(IN_HEADERS).map(([what, piece]): Large =>
        ({ ...base, ...payload, what: `REST ${operationId} ${header}: ${what}`, kind: `header ${header} ${what}`, url: addressOf(path, ids), headers: { ...base.headers, [header]: times(piece, HEADER_BYTES).trim() || ';' } }))),
    ]
  })
}

const form = (what: string, piece: string): Large => ({
  what: `REST issueToken ${what}`, kind: `form ${what}`, operation: 'issueToken', method: 'POST', url: '/oauth/token', headers: { 'content-type': 'application/x-www-form-urlencoded' },
  payload: () => `grant_type=client_credentials&client_id=broker-antwerp&client_secret=x&${times(piece, BODY_BYTES)}`,
})

/** Everything, a few thousand of them. `ids` stand in paths. */
export const largestRequests = (ids: Record<string, string>): Large[] => [
  ...restBodies(ids),
  ...graphqlBodies(ids),
  ...addresses(ids),
  form('pairs', 'a=b&'),
  form('one long scope', 'scope=x'),
  form('scopes', 'scope=a+'),
  form('escapes', '%41'),
  form('ampersands', '&'),
]

/** The first of each kind. */
export const onceEach = (requests: readonly Large[]): Large[] =>
  [...Map.groupBy(requests, ({ kind }) => kind).values()].map(([first]) => first as Large)
