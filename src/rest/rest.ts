/** The REST adapter: routes made from `openapi.yaml`, shapes checked by it. */
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
import { assertReadable, refuseQuery } from './queryString.ts'
import { routesOf } from './openapiRoutes.ts'
import type { RestOperation } from './operation.ts'
import { MULTIPART, takeForms } from './upload.ts'
import { serializerFor } from './serializer.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The content types of its body. */
    takes?: string[]
    /** What a request costs of the client's rate; 1 by default. */
    rateLimitUnits?: number
  }
}

export async function restApi (app: FastifyInstance, { ports }: { ports: Ports }): Promise<void> {
  takeJson(app, 'application/merge-patch+json')
  app.addContentTypeParser(NDJSON, (request: FastifyRequest, payload: IncomingMessage) => readNdjson(request.headers, payload))
  app.setValidatorCompiler(({ schema, httpPart }) => validatorFor(strict(schema as Schema, httpPart), partOf(httpPart)))
  // Fastify sends bytes as well; its types know text only.
  app.setSerializerCompiler(({ schema }) => serializerFor(schema as Schema) as (data: unknown) => string)
  app.setSchemaErrorFormatter((errors, part) => shapeProblem(errors as (FastifySchemaValidationError & ErrorObject)[], partOf(part)))
  app.addHook('preParsing', async ({ headers, routeOptions: { config: { takes } } }) => {
    const given = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
    if (takes !== undefined && given !== undefined && !takes.includes(given)) {
      throw new Problem('unsupportedMediaType', `This operation takes ${takes.join(' or ')}.`)
    }
  })
  app.addHook('preValidation', async request => {
    const { schema } = request.routeOptions
    assertReadable(request)
    if (schema?.querystring === undefined) refuseQuery(request)
    if (schema?.body !== undefined && request.body === undefined) throw shapeProblem([missingBody], 'body')
  })

  await takeForms(app)
  const handlers = restHandlers(ports)
  for (const { operation, method, url, schema: { body, ...schema } } of routesOf(openApiDocument)) {
    app.route({
      method,
      url,
      schema: { ...schema, ...(isFile(operation) || body === undefined ? {} : { body }) },
      config: configOf(operation),
      // The route's own schemas make sure of what its handler is typed with.
      handler: handlers[operation.operationId as RestOperation] as RouteHandlerMethod,
    })
  }
}

const FILES = [NDJSON, MULTIPART]

/** A file is no JSON: its rows are checked one by one, and the fields of a form when it is read. */
const isFile = ({ requestBody }: Operation): boolean => requestBody !== undefined && FILES.some(type => type in requestBody.content)

const configOf = ({ security, requestBody, 'x-rate-limit-units': rateLimitUnits }: Operation) => ({
  public: security?.length === 0,
  ...(rateLimitUnits !== undefined && { rateLimitUnits }),
  ...(requestBody && { takes: Object.keys(requestBody.content) }),
})

/** What the document says and the framework does not by itself: unknown parameters are refused, and headers have no case. */
function strict (schema: Schema, httpPart: string | undefined): Schema {
  if (httpPart === 'querystring') return { ...schema, additionalProperties: false }
  if (httpPart !== 'headers') return schema
  // On-Behalf-Of is checked where the caller is authenticated, once it is read as UTF-8.
  const properties = Object.entries(schema.properties as object).filter(([name]) => name !== 'On-Behalf-Of')
  return { type: 'object', properties: Object.fromEntries(properties.map(([name, header]) => [name.toLowerCase(), header])) }
}

const missingBody = { keyword: 'required', instancePath: '', params: { missingProperty: '' }, schemaPath: '', data: undefined } as unknown as ErrorObject

function partOf (httpPart: string | undefined): Part {
  switch (httpPart) {
    case 'params': return 'path'
    case 'querystring': return 'query'
    case 'headers': return 'header'
    default: return 'body'
  }
}
