/**
 * GraphQL over HTTP where mercurius departs from the specification: validation of requests, and
 * form of responses.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { getOperationAST, GraphQLError, parse } from 'graphql'
import type { DocumentNode } from 'graphql'
import { mediaRangesIn } from '../contract/accept.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import { assertAnswerFits, assertParsable, LIMITS } from './limits.ts'
import { assertBounded } from './variables.ts'

const RESPONSE_TYPE = 'application/graphql-response+json'
const PARAMETERS = { query: 'string', operationName: 'string', variables: 'object', extensions: 'object' } as const
type Parameters = { query?: string, operationName?: string }

/** The parameters of a request that has been validated. */
export const parametersOf = ({ method, body, query }: FastifyRequest): Parameters =>
  (method === 'POST' ? body : query) as Parameters

/**
 * Detects a document sent as a JSON tree. mercurius accepts those too, but the contract does not,
 * and the checks on text do not apply to them.
 */
const TREE = /^\s*(?:\{\s*"|\[|"|-?\d|true\b|false\b|null\b)/

/**
 * Only JSON is accepted: browsers may send other types cross-origin without a preflight request
 * (Fetch, 2.2.2, CORS-safelisted request-headers).
 */
const JSON_TYPE = /^application\/json\s*(?:;|$)/i

export function speakGraphqlOverHttp (app: FastifyInstance): void {
  // mercurius' own schemas would convert numbers to strings, and indices in a path too.
  app.addHook('onRoute', route => {
    if (route.url === '/graphql') delete route.schema
  })
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method === 'POST' && !JSON_TYPE.test(headers['content-type'] ?? '')) {
      throw new Problem('unsupportedMediaType', 'GraphQL takes application/json.')
    }
  })
  app.addHook('preValidation', async request => {
    if (request.method === 'POST') request.body = checkedParameters(request.body)
    else assertReading(checkedQuery(request.query as Record<string, unknown>))
  })
  // Members always come in the same order, whether the document was compiled or not: errors first,
  // where readers see them (GraphQL, 7.1).
  app.addHook('preSerialization', async (_request, _reply, payload) => {
    const { errors, data, ...others } = payload as { errors?: unknown, data?: unknown }
    assertAnswerFits(data)
    return { ...(errors !== undefined && { errors }), ...(data !== undefined && { data }), ...others }
  })
  app.addHook('onSend', async (request, reply) => {
    if (acceptsResponseType(request)) reply.type(`${RESPONSE_TYPE}; charset=utf-8`)
  })
}

/**
 * The status of a document that was not executed: 400 for a client that accepts the response type,
 * and 200 for one that only accepts application/json.
 */
export function httpStatus ([first]: readonly GraphQLError[], reply: FastifyReply | undefined): number {
  const status = Number(first?.extensions.status ?? 400)
  return status >= 500 || reply === undefined || acceptsResponseType(reply.request) ? status : 200
}

/**
 * Whether the client names the response type in `Accept` and does not prefer application/json
 * (RFC 9110, 12.5.1). A wildcard does not count: older clients send it and expect application/json.
 */
function acceptsResponseType ({ headers: { accept = '' } }: FastifyRequest): boolean {
  const ranges = mediaRangesIn(accept)
  const qualityOf = (name: string): number => ranges.find(({ type }) => type === name)?.quality ?? 0
  const quality = qualityOf(RESPONSE_TYPE)
  return quality > 0 && quality >= qualityOf('application/json')
}

/** Null means absent; any other value must have the right type. */
function checkedParameters (body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw refusal('', 'must be one object with a query; batches are not answered')
  const parameters = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
  for (const [name, type] of Object.entries(PARAMETERS)) {
    const value = parameters[name]
    if (value === undefined) continue
    if (type === 'string' && typeof value !== 'string') throw refusal(name, 'must be a string')
    if (type === 'object' && !isObject(value)) throw refusal(name, 'must be an object')
  }
  assertDocument(parameters.query)
  assertBounded(parameters.variables)
  return parameters
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checkedQuery (query: Record<string, unknown>): Parameters {
  for (const name of Object.keys(PARAMETERS)) {
    if (Array.isArray(query[name])) throw refusal(name, 'must be given once', 'query')
  }
  for (const name of ['variables', 'extensions']) {
    const text = query[name]
    if (text !== undefined && text !== '' && !isJsonObject(text as string)) {
      throw refusal(name, 'must be an object in JSON', 'query')
    }
  }
  if (typeof query.variables === 'string' && query.variables !== '') assertBounded(JSON.parse(query.variables), 'query')
  assertDocument(query.query, 'query')
  if (query.operationName === '') delete query.operationName
  return query
}

function isJsonObject (text: string): boolean {
  try {
    const value = JSON.parse(text)
    return value === null || isObject(value)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function assertDocument (query: unknown, place: 'body' | 'query' = 'body'): void {
  if (query === undefined || query === '') throw refusal('query', 'is required', place)
  if (TREE.test(query as string)) throw refusal('query', 'must be a GraphQL document', place)
}

/** Leaves documents that do not parse to mercurius, which reports the location of the error. */
function assertReading ({ query = '', operationName }: Parameters): void {
  assertParsable(query)
  const document = parsed(query)
  if (document === undefined) return
  const operation = getOperationAST(document, operationName)
  if (operation?.operation === 'mutation') throw new Problem('methodNotAllowed', 'A mutation is sent by POST.')
  if (operation?.operation !== 'query') throw refusal('operationName', 'must name one query of the document', 'query')
}

function parsed (query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: LIMITS.tokens })
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

function refusal (name: string, detail: string, place: 'body' | 'query' = 'body'): Problem {
  const type = detail === 'is required' ? ISSUE_TYPES.requiredInput : ISSUE_TYPES.schemaViolation
  return new Problem('badRequest', name === '' ? `The body ${detail}.` : `${name} ${detail}.`, {
    issues: [{ type, in: place, name, detail }],
  })
}
