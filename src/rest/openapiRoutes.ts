/**
 * The routes of `openapi.yaml`. fastify-openapi-glue would validate the whole document and copy
 * every schema at each start, which took more than half a second of CPU. Our document is linted
 * when it changes.
 */
import type { FastifySchema, HTTPMethods } from 'fastify'
import type { OpenApiDocument, Operation, Schema } from '../contract/document.ts'
import { operations } from '../contract/document.ts'

export type Route = { operation: Operation, method: HTTPMethods, url: string, schema: FastifySchema }

type Parameter = { name: string, in: string, required?: boolean, schema: Schema }
type Contents = { content?: Record<string, { schema?: Schema }> }
type Resolved = { parameters?: Parameter[], requestBody?: Contents, responses: Record<string, Contents> }

/**
 * Every route that REST handlers serve, with its references resolved. Equal references give the
 * same object.
 */
export function routesOf (document: OpenApiDocument): Route[] {
  const follow = follower(document)
  return operations(document)
    .filter(({ operation }) => operation['x-served-elsewhere'] !== true)
    .map(({ path, method, operation }) => {
      const { parameters = [], requestBody, responses } = follow(operation) as Resolved
      return {
        operation,
        method: method.toUpperCase() as HTTPMethods,
        url: urlOf(path),
        schema: {
          ...given('params', objectOf(parameters, 'path')),
          ...given('querystring', objectOf(parameters, 'query')),
          ...given('headers', objectOf(parameters, 'header')),
          ...given('body', schemasIn(requestBody)),
          response: Object.fromEntries(Object.entries(responses).flatMap(([status, response]) => {
            const schemas = schemasIn(response)
            return schemas === undefined ? [] : [[status, schemas]]
          })),
        },
      }
    })
}

const urlOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/**
 * The query schemas of what other adapters serve, by URL. The token endpoint is not among them: it
 * refuses a query in the form of RFC 6749.
 */
export function queriesElsewhere (document: OpenApiDocument): { url: string, schema: Schema }[] {
  const follow = follower(document)
  return operations(document)
    .filter(({ operation }) => operation['x-served-elsewhere'] === true && operation.operationId !== 'issueToken')
    .map(({ path, operation }) => {
      const { parameters = [] } = follow(operation) as Resolved
      const schema = objectOf(parameters, 'query') ?? { type: 'object' }
      return { url: urlOf(path), schema: { ...schema, additionalProperties: false } }
    })
}

function objectOf (parameters: Parameter[], place: string): Schema | undefined {
  const here = parameters.filter(parameter => parameter.in === place)
  if (here.length === 0) return undefined
  return {
    type: 'object',
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: here.filter(({ required }) => required === true).map(({ name }) => name),
  }
}

/** The schemas by media type, as Fastify takes them. */
function schemasIn ({ content }: Contents = {}): { content: Record<string, { schema: Schema }> } | undefined {
  const withSchema = Object.entries(content ?? {})
    .flatMap(([type, { schema }]) => schema === undefined ? [] : [[type, { schema }] as const])
  return withSchema.length === 0 ? undefined : { content: Object.fromEntries(withSchema) }
}

const given = <K extends string, V>(name: K, value: V | undefined): { [N in K]?: V } =>
  value === undefined ? {} : { [name]: value } as { [N in K]?: V }

/**
 * Members beside a `$ref` (OpenAPI 3.1: a description of this use) override those of its target.
 */
function follower (document: OpenApiDocument): (value: unknown) => unknown {
  const followed = new Map<string, unknown>()

  function target (reference: string): unknown {
    if (!followed.has(reference)) {
      const names = reference.split('/').slice(1)
      const target = names.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], document)
      followed.set(reference, follow(target))
    }
    return followed.get(reference)
  }

  function follow (value: unknown): unknown {
    if (Array.isArray(value)) return value.map(follow)
    if (typeof value !== 'object' || value === null) return value
    const { $ref, ...beside } = value as { $ref?: unknown }
    if (typeof $ref !== 'string') {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, follow(member)]))
    }
    const referenced = target($ref)
    return Object.keys(beside).length === 0 ? referenced : { ...referenced as object, ...beside }
  }
  return follow
}
