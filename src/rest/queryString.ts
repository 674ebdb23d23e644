/** Refuses unknown query parameters with 400, and addresses that cannot be decoded whole. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import { openApiDocument } from '../contract/document.ts'
import { shapeProblem, validatorFor } from '../contract/shapes.ts'
import { queriesElsewhere } from './openapiRoutes.ts'

const SERVED_ELSEWHERE = new Map(queriesElsewhere(openApiDocument).map(({ url, schema }) =>
  [url, validatorFor(schema, 'query')]))

/** For operations of other adapters; `restApi` validates its own by their schemas. */
export function refuseQueriesElsewhere (app: FastifyInstance): void {
  app.addHook('preValidation', async ({ query, routeOptions: { url } }) => {
    const validate = SERVED_ELSEWHERE.get(url ?? '')
    if (validate !== undefined && !validate(query)) throw shapeProblem(validate.errors ?? [], 'query')
  })
}

/** @throws Problem 400 when there is any query */
export function refuseQuery ({ query }: FastifyRequest): void {
  const [name] = Object.keys(query as object)
  if (name !== undefined) throw refusal(name.slice(0, 100), 'is unknown here', ISSUE_TYPES.unknownMember)
}

/**
 * Refuses what the parser of query strings passes on undecoded, and what Ajv would coerce into a
 * number.
 * @throws Problem 400 for percent-encoding that is broken or not UTF-8, and for numbers that JSON
 * writes otherwise
 */
export function assertReadable ({ url, query, routeOptions: { schema } }: FastifyRequest): void {
  const { properties = {} } = (schema?.querystring ?? {}) as { properties?: Record<string, { type?: string }> }
  for (const pair of (url.split('?')[1] ?? '').split('&')) {
    if (!isEncoded(pair)) throw refusal(pair.split('=')[0]?.slice(0, 100) ?? '', 'has broken percent-encoding')
  }
  for (const [name, value] of Object.entries(query as object)) {
    const isInteger = typeof value !== 'string' || /^-?\d+$/.test(value)
    if (properties[name]?.type === 'integer' && !isInteger) throw refusal(name, 'must be an integer')
  }
}

function isEncoded (text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

const refusal = (name: string, detail: string, type: string = ISSUE_TYPES.schemaViolation): Problem =>
  new Problem('badRequest', `${name} ${detail}.`, { issues: [{ type, in: 'query', name, detail }] })
