/** GraphQL over HTTP where mercurius leaves the specification: what a request must look like, and how it is answered. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'
import { ISSUE_TYPES, Problem } from '../complaints/problems.ts'

const RESPONSE_TYPE = 'application/graphql-response+json'
const PARAMETERS = { query: 'string', operationName: 'string', variables: 'object', extensions: 'object' } as const

/** mercurius also takes a document as a JSON tree, which nobody asked for and which is not checked as text is. */
const TREE = /^\s*(?:\{\s*"|\[|"|-?\d|true\b|false\b|null\b)/

export function speakGraphqlOverHttp (app: FastifyInstance): void {
  app.addHook('preValidation', async request => {
    if (request.routeOptions.url !== '/graphql') return
    if (request.method === 'GET') assertQueryString(request.query as Record<string, unknown>)
    else request.body = checkedParameters(request.body)
  })
  app.addHook('onSend', async (request, reply) => {
    if (acceptsResponseType(request)) reply.type(`${RESPONSE_TYPE}; charset=utf-8`)
  })
}

/**
 * Of what was not executed: a refused document is 400 for a client that knows the response type, and 200 for one
 * that only knows application/json.
 */
export function httpStatus (original: readonly GraphQLError[], answered: readonly GraphQLError[], reply: FastifyReply | undefined): number {
  const refused = original.some(({ originalError }) => originalError instanceof Problem || isHttpError(originalError))
  const modern = reply === undefined || acceptsResponseType(reply.request)
  return refused || modern ? Number(answered[0]?.extensions.status ?? 400) : 200
}

/** Fastify's own, such as a body that is no JSON, and a mutation by GET; not mercurius' refusal of a document. */
const isHttpError = (error: (Error & { statusCode?: number, code?: string }) | undefined): boolean =>
  error?.statusCode !== undefined && error.code !== 'MER_ERR_GQL_VALIDATION'

const acceptsResponseType = ({ headers }: FastifyRequest): boolean => headers.accept?.includes(RESPONSE_TYPE) === true

/** Null is as good as absent; anything else must have its type. */
function checkedParameters (body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refusal('', 'must be one object with a query; batches are not answered')
  const given = Object.entries(body).filter(([, value]) => value !== null)
  for (const [name, value] of given) {
    const type = PARAMETERS[name as keyof typeof PARAMETERS]
    if (type !== undefined && (typeof value !== type || Array.isArray(value))) throw refusal(name, `must be ${type === 'object' ? 'an object' : 'a string'}`)
  }
  const parameters = Object.fromEntries(given)
  assertDocument(parameters.query)
  return parameters
}

function assertQueryString ({ query, operationName, variables }: Record<string, unknown>): void {
  for (const [name, value] of Object.entries({ query, operationName, variables })) {
    if (Array.isArray(value)) throw refusal(name, 'must be given once', 'query')
  }
  assertDocument(query, 'query')
}

function assertDocument (query: unknown, place: 'body' | 'query' = 'body'): void {
  if (query === undefined || query === '') throw refusal('query', 'is required', place)
  if (TREE.test(query as string)) throw refusal('query', 'must be a GraphQL document', place)
}

function refusal (name: string, detail: string, place: 'body' | 'query' = 'body'): Problem {
  const type = detail === 'is required' ? ISSUE_TYPES.requiredInput : ISSUE_TYPES.schemaViolation
  return new Problem('badRequest', name === '' ? `The body ${detail}.` : `${name} ${detail}.`, { issues: [{ type, in: place, name, detail }] })
}
