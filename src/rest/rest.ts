/** The REST adapter: routes, validators and serializers made from `openapi.yaml`. */
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest, FastifySchemaValidationError, RouteHandlerMethod } from 'fastify'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { openApiDocument } from '../contract/document.ts'
import type { Operation, Schema } from '../contract/document.ts'
import { shapeProblem, validatorFor } from '../contract/shapes.ts'
import type { Part } from '../contract/shapes.ts'
import { Problem } from '../problems/problems.ts'
import type { Ports } from '../usecases/ports.ts'
import { restHandlers } from './handlers/index.ts'
import { takeJson } from './json.ts'
import { NDJSON, readNdjson } from './ndjson.ts'
import { cachePublicReads } from './publicReads.ts'
import { assertReadable, refuseQuery } from './queryString.ts'
import { routesOf } from './openapiRoutes.ts'
import type { RestOperation } from './operation.ts'
import { MULTIPART, takeForms } from './upload.ts'
import { serializerFor } from './serializer.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Its response is for this caller alone: no shared cache may store it, and no cache may reuse
     * it unchecked.
     */
    private?: boolean
    /** The content types of its body. */
    takes?: string[]
    /** What a request costs of the client's rate; 1 by default. */
    rateLimitUnits?: number
    /** No body means an empty object. */
    hasOptionalBody?: boolean
  }
}

export async function restApi (app: FastifyInstance, { ports }: { ports: Ports }): Promise<void> {
  takeJson(app, 'application/merge-patch+json')
  app.addContentTypeParser(NDJSON, ({ headers }: FastifyRequest, payload: IncomingMessage) =>
    readNdjson(headers, payload))
  app.setValidatorCompiler(({ schema, httpPart }) => validatorFor(strict(schema as Schema, httpPart), partOf(httpPart)))
  // Fastify sends bytes as well; its types allow only strings.
  app.setSerializerCompiler(({ schema }) => serializerFor(schema as Schema) as (data: unknown) => string)
  app.setSchemaErrorFormatter((errors, part) =>
    shapeProblem(errors as (FastifySchemaValidationError & ErrorObject)[], partOf(part)))
  app.addHook('preParsing', async ({ headers, routeOptions: { config: { takes } } }) => {
    const contentType = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
    if (takes !== undefined && contentType !== undefined && !takes.includes(contentType)) {
      throw new Problem('unsupportedMediaType', `This operation takes ${takes.join(' or ')}.`)
    }
  })
  app.addHook('preValidation', async request => {
    const { schema, config } = request.routeOptions
    assertReadable(request)
    if (schema?.querystring === undefined) refuseQuery(request)
    if (schema?.body === undefined || request.body !== undefined) return
    if (config.hasOptionalBody !== true) throw shapeProblem([missingBody], 'body')
    request.body = {}
  })

  app.addHook('preHandler', async ({ routeOptions: { config } }, reply) => {
    if (config.private) reply.header('vary', 'Authorization').header('cache-control', 'private, no-cache')
  })

  cachePublicReads(app)
  await takeForms(app)
  const handlers = restHandlers(ports)
  for (const { operation, method, url, schema: { body, ...schema } } of routesOf(openApiDocument)) {
    app.route({
      method,
      url,
      schema: { ...schema, ...(isFile(operation) || body === undefined ? {} : { body }) },
      config: configOf(operation),
      // The schemas of the route guarantee the types of its handler.
      handler: handlers[operation.operationId as RestOperation] as RouteHandlerMethod,
    })
  }
}

const FILES = [NDJSON, MULTIPART]

/**
 * A file is not JSON: the rows are checked one by one, and the fields of a form while it is read.
 */
const isFile = ({ requestBody }: Operation): boolean =>
  requestBody !== undefined && FILES.some(type => type in requestBody.content)

/** Authenticated operations whose response is the same for every client. */
const SHARED = ['calculateDeadlines']

const configOf = ({ operationId, security, requestBody, 'x-rate-limit-units': rateLimitUnits }: Operation) => ({
  public: security?.length === 0,
  private: security?.length !== 0 && !SHARED.includes(operationId),
  ...(rateLimitUnits !== undefined && { rateLimitUnits }),
  ...(requestBody && { takes: Object.keys(requestBody.content) }),
  ...(requestBody?.required === false && { hasOptionalBody: true }),
})

/** Refuses unknown query parameters, and matches headers in lower case, as Node gives them. */
function strict (schema: Schema, httpPart: string | undefined): Schema {
  if (httpPart === 'querystring') return { ...schema, additionalProperties: false }
  if (httpPart !== 'headers') return schema
  // Authentication checks On-Behalf-Of, after it has decoded the header as UTF-8.
  const properties = Object.entries(schema.properties as object).filter(([name]) => name !== 'On-Behalf-Of')
  const inLowerCase = properties.map(([name, header]) => [name.toLowerCase(), header])
  return { type: 'object', properties: Object.fromEntries(inLowerCase) }
}

const missingBody: ErrorObject = {
  keyword: 'required', instancePath: '', schemaPath: '', params: { missingProperty: '' }, data: undefined,
}

function partOf (httpPart: string | undefined): Part {
  switch (httpPart) {
    case 'params': return 'path'
    case 'querystring': return 'query'
    case 'headers': return 'header'
    default: return 'body'
  }
}
