/** What the contract promises of every answer, looked for in the answers that tests get. */
import type { LightMyRequestResponse } from 'fastify'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import pg from 'pg'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import type { DocumentedResponse } from '../../src/contract/document.ts'
import { ajvFormats } from '../../src/contract/formats.ts'
import type { World } from '../world.ts'

type Schema = { [keyword: string]: unknown, $ref?: string, allOf?: Schema[], properties?: Record<string, Schema> }

const components = openApiDocument.components
const schemas: Record<string, Schema> = components.schemas
const nameIn = ({ $ref }: { $ref?: string }): string => $ref?.split('/').at(-1) ?? ''

/** Parts that others are made of stay open; their wholes are closed. */
const PARTS = new Set(Object.values(schemas).flatMap(({ allOf = [] }) => allOf.map(nameIn)))

/**
 * The same schema, taking no member that the document does not name. Answers may grow; what they
 * have now must be written down.
 */
function closed (schema: Schema): Schema {
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closedValue(value)])) as Schema
  if (schema.properties === undefined || 'additionalProperties' in schema) return inner
  return { ...inner, [schema.allOf === undefined ? 'additionalProperties' : 'unevaluatedProperties']: false }
}

function closedValue (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closedValue)
  return typeof value === 'object' && value !== null ? closed(value as Schema) : value
}

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: ajvFormats })
ajv.addSchema({
  $id: 'closed',
  components: {
    schemas: Object
      .fromEntries(Object.entries(schemas).map(
        ([name, schema]) => [name, PARTS.has(name) ? schema : closed(schema)]
      )),
  },
})
const compiled = new Map<string, ValidateFunction>()

/** What is wrong with a value by a named schema, closed. */
export function schemaFaults (name: string, value: unknown): string[] {
  const validate = compiled.get(name) ?? ajv.compile({ $ref: `closed#/components/schemas/${name}` })
  compiled.set(name, validate)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${name}${instancePath} ${message} ${JSON.stringify(params)}`
    )
}

const documented =
  new Map(operations().map(
    ({ operation }) => [
      operation.operationId,
      new Map(Object.entries(operation.responses)
        .map(
          ([status, response]) => [
            Number(status),
            response.$ref === undefined ? response : components.responses[nameIn(response)] as DocumentedResponse,
          ]
        )),
    ]
  ))

export const documentedStatuses = (operationId: string): number[] => [...documented.get(operationId)?.keys() ?? []]

/** Stack traces, SQL, drivers and hosts. */
const INTERNALS =
  /\.[tj]s:\d+|node_modules|\b(?:select|insert into|update|delete from)\b.+\b(?:from|values|set|where)\b|postgres|\bpg_|econn|127\.0\.0\.1|localhost/i

/** Where a rate limit applies; when a key comes again. */
const CONDITIONAL = ['RateLimit', 'RateLimit-Policy', 'Idempotency-Replayed']
/** Of one form of several: a page has a language, a file a name. */
const OF_A_FORM = ['Content-Language', 'Content-Disposition', 'X-Content-Type-Options']

/** What is wrong with an answer to this operation: nothing, for an API that keeps its word. */
export function answerFaults (operationId: string, { statusCode, headers, body }: LightMyRequestResponse): string[] {
  const faults = [
    ...(statusCode >= 500 ? [`${statusCode}`] : []),
    ...(/^[0-9a-f]{32}$/.test(String(headers['trace-id'])) ? [] : ['no Trace-Id']),
    ...(statusCode >= 400 && INTERNALS.test(body) ? [`tells internals: ${body.slice(0, 300)}`] : []),
  ]
  const promised = documented.get(operationId)?.get(statusCode)
  if (promised === undefined) return [...faults, `${statusCode} is not documented: ${body.slice(0, 200)}`]
  const hasForms = Object.keys(promised.content ?? {}).length > 1
  faults.push(...Object.keys(promised.headers ?? {})
    .filter(name => !CONDITIONAL.includes(name) && !(hasForms && OF_A_FORM.includes(name)))
    .filter(name => headers[name.toLowerCase()] === undefined)
    .map(name => `${statusCode} lacks ${name}, which it declares`))
  const type = String(headers['content-type'] ?? '').split(';')[0] as string
  const { schema } = promised.content?.[type] ?? promised.content?.['*/*'] ?? {}
  if (promised.content === undefined) return body === '' ? faults : [...faults, `${statusCode} has a body`]
  if (schema === undefined) return [...faults, `${statusCode} is ${type}`]
  const name = nameIn(schema)
  if (!/[/+]json$/.test(type)) return faults
  const document = JSON.parse(body)
  return [
    ...faults,
    ...schemaFaults(name, document),
    ...(name === 'Problem' && document.status !== statusCode ? ['another status in the body'] : []),
  ]
}

/** What is wrong with the errors of a GraphQL answer; faults of ours are among it. */
export function errorFaults (errors: { message: string, extensions?: Record<string, unknown> }[]): string[] {
  return errors.flatMap(({ message, extensions = {} }) => [
    ...schemaFaults('Problem', { ...extensions, detail: message, instance: '/graphql' }),
    ...(Number(extensions.status) >= 500 ? [`${extensions.status}`] : []),
    ...(INTERNALS.test(JSON.stringify({ message, extensions })) ? [`tells internals: ${message.slice(0, 300)}`] : []),
  ])
}

/** How many rows each table has, whoever may see them. */
export async function rowCounts ({ database }: World): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: database.adminUrl })
  await client.connect()
  try {
    const { rows } = await client
      .query("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname")
    const counts: Record<string, number> = {}
    for (const { relname } of rows) {
      counts[relname] =
        Number((await client.query(`select count(*) from ${pg.escapeIdentifier(relname)}`)).rows[0].count)
    }
    return counts
  } finally {
    await client.end()
  }
}
