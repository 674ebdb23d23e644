/**
 * Request bodies made from the schemas of `openapi.yaml`: a valid one with everything in it, and
 * ways to break each member.
 */
import { operations, openApiDocument } from '../../src/contract/document.ts'

export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: (string | null)[]
  format?: string
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}

export type Path = (string | number)[]
export type Member = { path: Path, name: string, schema: Schema, required: boolean }

const schemas = openApiDocument.components.schemas as Record<string, Schema>

export const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : resolved(schemas[schema.$ref.split('/').at(-1) as string] as Schema)

/** Every JSON body that our own routes take, once per operation. */
export const BODY_SCHEMAS: ReadonlyMap<string, Schema> = new Map(operations().flatMap(({ operation }) => {
  const [type = '', media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  return media === undefined || !type.endsWith('json') || type.endsWith('ndjson')
      || operation['x-served-elsewhere'] === true
    ? []
    : [[operation.operationId, resolved(media.schema as Schema)] as const]
}))

export const typesOf = ({ type }: Schema): string[] => [type ?? []].flat()
export const isNullable = (schema: Schema): boolean => typesOf(schema).includes('null')

/**
 * `['complainant', 'email']` → `complainant.email`, `['causes', 0]` → `causes[0]`: as issues name
 * them.
 */
export const nameOf = (path: Path): string =>
  path.map((step, index) => typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`).join('')

/** Each member of a body, those inside objects and lists too. */
export function membersOf (schema: Schema, path: Path = []): Member[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, declared]) => {
    const member = {
      path: [...path, key],
      name: nameOf([...path, key]),
      schema: resolved(declared),
      required: schema.required?.includes(key) ?? false,
    }
    return [member, ...insideOf(member)]
  })
}

function insideOf ({ path, schema }: Member): Member[] {
  if (schema.items === undefined) return membersOf(schema, path)
  const item = { path: [...path, 0], name: nameOf([...path, 0]), schema: resolved(schema.items), required: true }
  return [item, ...insideOf(item)]
}

/** The object itself and every object inside it. */
export const objectsIn = (schema: Schema): { path: Path, name: string }[] =>
  [{ path: [], name: '' }, ...membersOf(schema).filter(({ schema: { properties } }) => properties !== undefined)]

/** The body with one value put in place, or taken away when undefined. */
export function withMember (body: object, path: Path, value: unknown): object {
  const copy = structuredClone(body)
  let target = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) target = target[step] as Record<string | number, unknown>
  const last = path.at(-1) as string | number
  if (value === undefined) delete target[last]
  else target[last] = value
  return copy
}

/**
 * Which combination of members a body must not have, or must have, beside what its properties say.
 */
const COMBINATIONS: Record<string, object> = {
  logComplaint: { ground: 'DIRECT_INTERVENTION_REQUESTED' },
  redirectComplaint: { outcome: 'DUPLICATE' },
  addMessage: { kind: 'DOCUMENT_REQUEST' },
}

/** A body with every member it can have, each of them valid. */
export const wholeBody = (operationId: string): object =>
  ({ ...sampleOf(BODY_SCHEMAS.get(operationId) as Schema) as object, ...COMBINATIONS[operationId] })

const SAMPLES: Record<string, string> = {
  'uuid':      '01900000-0000-7000-8000-00000000000f',
  'date':      '2026-03-10',
  'date-time': '2026-03-10T09:15:00+01:00',
  'email':     'jan.peeters@example.be',
}

export function sampleOf (declared: Schema): unknown {
  const schema = resolved(declared)
  if (schema.enum !== undefined) return schema.enum[0]
  switch (typesOf(schema)[0]) {
    case 'object':
      return Object
        .fromEntries(Object.entries(schema.properties ?? {}).map(([name, member]) => [name, sampleOf(member)]))
    case 'array':
      return [sampleOf(schema.items as Schema)]
    case 'boolean':
      return true
    case 'integer':
      return schema.minimum ?? 0
    default:
      return SAMPLES[schema.format ?? ''] ?? textOf(schema, schema.minLength ?? 1)
  }
}

const PHRASES = ['Een gewone zin. ', 'een-gewone-zin-', 'BE', 'https://voorbeeld.example/'] as const

/** A text of so many characters that its pattern takes. */
export function textOf ({ pattern = '' }: Schema, length: number): string {
  const texts = PHRASES.map(phrase =>
    phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length).replace(/ $/, '.')
  )
  return texts.find(text => new RegExp(pattern, 'u').test(text)) ?? texts[0] as string
}
