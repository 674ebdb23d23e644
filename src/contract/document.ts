/** `openapi.yaml`, read once: the source of routes, validators and the served document. */
import { readFileSync } from 'node:fs'

export type Schema = Record<string, unknown>

export type Parameter = { name: string, in: 'path' | 'query' | 'header', schema: Schema }

export type DocumentedResponse = {
  $ref?: string
  headers?: Record<string, unknown>
  content?: Record<string, { schema?: Schema }>
}

export type Operation = {
  operationId: string
  security?: object[]
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { required?: boolean, content: Record<string, { schema: Schema }> }
  responses: Record<string, DocumentedResponse>
  'x-served-elsewhere'?: boolean
  /** The units of the client's rate limit that a request costs; 1 by default. */
  'x-rate-limit-units'?: number
  deprecated?: boolean
  /** Instants, only with `deprecated`. */
  'x-deprecated-at'?: string
  'x-sunset'?: string
}

export type OpenApiDocument = {
  openapi: string
  info: { title: string, version: string, description: string }
  paths: Record<string, Record<string, Operation>>
  servers: { url: string, description?: string }[]
  components: {
    schemas: Record<string, Schema>
    parameters: Record<string, Parameter>
    responses: Record<string, DocumentedResponse>
    examples: Record<string, { value: Record<string, unknown> }>
  }
}

export const documentYaml: string = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')

/** The document as `npm run generate` has parsed it. */
export const openApiDocument = JSON
  .parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as OpenApiDocument

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation with its path and method. */
export const operations =
  (document: OpenApiDocument = openApiDocument): { path: string, method: string, operation: Operation }[] =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => ({ path, method, operation }))
    )
