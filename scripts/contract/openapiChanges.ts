/**
 * Finds the changes in a new OpenAPI document that break clients of the old one. Whatever clients
 * send must not be narrowed; whatever they receive must not be widened or removed.
 */
import { removal, schemaChanges } from './schemaChanges.ts'
import type { Change, Compared as Comparison, Direction, Schema } from './schemaChanges.ts'

export type { Change } from './schemaChanges.ts'

type Reference = { $ref?: string }
type Parameter = Reference & {
  name: string,
  in: string,
  required?: boolean,
  deprecated?: boolean,
  'x-sunset'?: string,
  schema: Schema,
}
type Content = Record<string, { schema?: Schema }>
type Response = Reference & { headers?: Record<string, unknown>, content?: Content }
type Operation = {
  operationId?: string
  deprecated?: boolean
  'x-sunset'?: string
  security?: object[]
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: { required?: boolean, content: Content }
  responses?: Record<string, Response>
}
export type Document = {
  info: { version: string }
  security?: object[]
  paths: Record<string, Record<string, Operation>>
  webhooks?: Record<string, Record<string, Operation>>
  components?: Record<string, Record<string, unknown>>
}

/** Two elements at the same place in both documents. */
type Pair<Thing> = { old: Thing, now: Thing }

type Compared = Comparison<Document>

/** Lists every breaking change, in the order of the old document. `at` is a readable location. */
export function breakingChanges (old: Document, now: Document): Change[] {
  const compared = { old, now, seen: new Set<string>() }
  const paths = pairs(old.paths, now.paths).flatMap(({ name: path, old: methods, now: today }) =>
    pairs(methods, today ?? {}).flatMap(({ name: method, old: operation, now: same }) => {
      const at = `${method.toUpperCase()} ${path}`
      if (same === undefined) return [removal(at, operation)]
      return operationChanges({ old: operation, now: same }, compared, at)
    }))
  const webhooks = pairs(old.webhooks ?? {}, now.webhooks ?? {}).flatMap(({ name, old: methods, now: today }) => {
    const at = `webhook ${name}`
    if (today === undefined) return [removal(at, {})]
    // The body of a webhook request is what the client receives.
    return contentChanges(
      { old: methods.post?.requestBody?.content, now: today.post?.requestBody?.content },
      compared,
      'answer',
      at,
    )
  })
  return [...paths, ...webhooks]
}

function operationChanges ({ old, now }: Pair<Operation>, compared: Compared, at: string): Change[] {
  const security = {
    old: old.security ?? compared.old.security ?? [],
    now: now.security ?? compared.now.security ?? [],
  }
  return [
    ...(old.operationId === now.operationId
      ? []
      : [{ at, what: `is no longer ${old.operationId} by its operationId` }]),
    ...(keepsSecurity(security) ? [] : [{ at, what: 'no longer takes the credentials it took' }]),
    ...parameterChanges({ old, now }, compared, at),
    ...bodyChanges({ old: old.requestBody, now: now.requestBody }, compared, at),
    ...responseChanges({ old: old.responses ?? {}, now: now.responses ?? {} }, compared, at),
  ]
}

/** Whether every old way of authenticating still works. */
function keepsSecurity ({ old, now }: Pair<object[]>): boolean {
  if (now.length === 0) return true
  const ways = now.map(way => JSON.stringify(way))
  return old.length > 0 && old.every(way => ways.includes(JSON.stringify(way)))
}

function parameterChanges ({ old, now }: Pair<Operation>, compared: Compared, at: string): Change[] {
  const before = byName(old.parameters, compared.old)
  const after = byName(now.parameters, compared.now)
  const demanded = Object.entries(after).filter(([name, { required }]) =>
    required === true && before[name]?.required !== true
  )
  return [
    ...demanded.map(([name]) => ({ at: `${at} ${name}`, what: 'is newly required' })),
    ...pairs(before, after).flatMap(({ name, old: parameter, now: same }) => same === undefined
      ? [removal(`${at} ${name}`, parameter)]
      : schemaChanges(parameter.schema, same.schema, { compared, direction: 'request', at: `${at} ${name}` })),
  ]
}

const byName = (parameters: Operation['parameters'] = [], document: Document): Record<string, Parameter> =>
  Object.fromEntries(parameters.map(parameter =>
    resolved(parameter as Parameter, document)
  ).map(parameter => [`${parameter.in} parameter ${parameter.name}`, parameter]))

function bodyChanges ({ old, now }: Pair<Operation['requestBody']>, compared: Compared, at: string): Change[] {
  const demanded = now?.required === true && old?.required !== true
    ? [{ at: `${at} body`, what: 'is newly required' }]
    : []
  return [...demanded, ...contentChanges({ old: old?.content, now: now?.content }, compared, 'request', `${at} body`)]
}

/** Declared until 0.4.0 and never sent: without them, clients lose nothing. */
const NEVER_SENT = ['Access-Control-Allow-Origin']

function responseChanges ({ old, now }: Pair<Record<string, Response>>, compared: Compared, at: string): Change[] {
  return pairs(old, now).flatMap(({ name: status, old: response, now: same }) => {
    if (same === undefined) return [removal(`${at} ${status}`, {})]
    const before = resolved(response, compared.old)
    const after = resolved(same, compared.now)
    const headers = pairs(before.headers ?? {}, after.headers ?? {})
      .filter(({ name, now }) => now === undefined && !NEVER_SENT.includes(name))
    return [
      ...headers.map(({ name }) => removal(`${at} ${status} header ${name}`, {})),
      ...contentChanges({ old: before.content, now: after.content }, compared, 'answer', `${at} ${status}`),
    ]
  })
}

function contentChanges (
  { old = {}, now = {} }: Pair<Content | undefined>,
  compared: Compared,
  direction: Direction,
  at: string,
): Change[] {
  return pairs(old, now).flatMap(({ name: type, old: media, now: same }) => same === undefined
    ? [removal(`${at} as ${type}`, {})]
    : schemaChanges(media.schema ?? {}, same.schema ?? {}, { compared, direction, at }))
}

const pairs = <Thing>(
  old: Record<string, Thing>,
  now: Record<string, Thing>,
): { name: string, old: Thing, now: Thing | undefined }[] =>
  Object.entries(old).map(([name, thing]) => ({ name, old: thing, now: now[name] }))

function resolved <Thing extends Reference> (thing: Thing, document: Document): Thing {
  const [kind = '', name = ''] = thing.$ref?.split('/').slice(-2) ?? []
  return thing.$ref === undefined ? thing : document.components?.[kind]?.[name] as Thing
}
