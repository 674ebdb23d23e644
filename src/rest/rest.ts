/** The REST adapter: routes made from `openapi.yaml`, shapes checked by it. */
import type { FastifyInstance, FastifySchemaValidationError } from 'fastify'
import openapiGlue from 'fastify-openapi-glue'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { openApiDocument } from '../contract/document.ts'
import type { OpenApiDocument, Schema } from '../contract/document.ts'
import { shapeProblem, validatorFor } from '../contract/shapes.ts'
import type { Part } from '../contract/shapes.ts'
import { ISSUE_TYPES, Problem } from '../complaints/problems.ts'
import type { UseCases } from '../usecases/index.ts'
import { restHandlers } from './handlers.ts'

export async function restApi (app: FastifyInstance, { useCases }: { useCases: UseCases }): Promise<void> {
  app.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
  app.setValidatorCompiler(({ schema, httpPart }) => validatorFor(strict(schema as Schema, httpPart), partOf(httpPart)))
  app.setSchemaErrorFormatter((errors, part) => shapeProblem(errors as (FastifySchemaValidationError & ErrorObject)[], partOf(part)))
  app.addHook('preValidation', async request => {
    const { schema } = request.routeOptions
    if (schema?.querystring === undefined) refuseQuery(request.query as object)
    if (schema?.body !== undefined && request.body === undefined) throw shapeProblem([missingBody], 'body')
  })

  const handlers = restHandlers(useCases)
  await app.register(openapiGlue, {
    specification: servedHere(openApiDocument),
    serviceHandlers: handlers,
    prefix: '',
  })
}

/** The document without what other rooms serve. */
function servedHere (document: OpenApiDocument): object {
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const here = Object.entries(item)
      .filter(([, operation]) => operation['x-served-elsewhere'] !== true)
      .map(([method, operation]) => [method, { ...operation, 'x-fastify-config': { public: operation.security?.length === 0 } }])
    return here.length === 0 ? [] : [[path, Object.fromEntries(here)]]
  })
  return structuredClone({ ...document, paths: Object.fromEntries(paths) })
}

/** "unknown query parameters are refused with 400". */
const strict = (schema: Schema, httpPart: string | undefined): Schema =>
  httpPart === 'querystring' ? { ...schema, additionalProperties: false } : schema

function refuseQuery (query: object): void {
  const [name] = Object.keys(query)
  if (name === undefined) return
  const detail = 'is unknown here'
  throw new Problem('badRequest', `${name} ${detail}.`, { issues: [{ type: ISSUE_TYPES.unknownMember, in: 'query', name, detail }] })
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
