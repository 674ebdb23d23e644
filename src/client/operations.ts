/** The named operations, from the table that `npm run generate` makes of the document. */
import { OPERATIONS } from '../generated/client.ts'
import type { Operations } from '../generated/client.ts'
import { bodyFrom, randomKey } from './bodies.ts'
import type { BodyKind } from './bodies.ts'
import { problemOf } from './errors.ts'
import type { AnyOptions } from './options.ts'
import { apiPromise, listPromise } from './results.ts'
import type { List, Received } from './results.ts'
import type { Send } from './transport.ts'

type Operation = {
  method: string
  path: string
  body?: BodyKind
  /** JSON unless stated. */
  returns?: 'text' | 'response' | 'nothing'
  isList?: boolean
  hasKey?: boolean
  isPublic?: boolean
}

type Call = { parameters: unknown[], body: unknown, options: AnyOptions }

export function createOperations (send: Send): Operations {
  const methods: object = Object.fromEntries(
    Object.entries<Operation>(OPERATIONS).map(([name, operation]) => [
      name,
      (...values: unknown[]) => {
        const call = callOf(operation, values)
        return operation.isList
          ? listPromise(after => perform<List>(send, operation, call, after))
          : apiPromise(perform<unknown>(send, operation, call))
      },
    ]),
  )
  return methods as Operations
}

/** The arguments: path parameters in their order, the body, the options. */
function callOf ({ path, body }: Operation, values: unknown[]): Call {
  const count = path.split('{').length - 1
  return {
    parameters: values.slice(0, count),
    body: body === undefined ? undefined : values[count],
    options: (values[body === undefined ? count : count + 1] ?? {}) as AnyOptions,
  }
}

async function perform<T> (send: Send, operation: Operation, call: Call, after?: string): Promise<Received<T>> {
  const { options } = call
  const headers = headersOf(operation, options)
  const sent = operation.body === undefined || call.body === undefined
    ? undefined
    : await bodyFrom(operation.body, call.body)
  if (sent?.type !== undefined) headers.set('content-type', sent.type)
  const response = await send({
    method: operation.method,
    path: pathOf(operation, call.parameters) + queryOf({ ...options.query, ...(after !== undefined && { after }) }),
    headers,
    body: sent?.body,
    isRepeatable: operation.method !== 'PATCH' && operation.method !== 'DELETE',
    isPublic: operation.isPublic,
    signal: options.signal,
    retries: options.retries,
    timeoutMs: options.timeoutMs,
  })
  if (!response.ok) throw await problemOf(response)
  return { data: await dataOf(operation, options, response) as T, response }
}

function headersOf ({ hasKey, returns }: Operation, options: AnyOptions): Headers {
  const headers = new Headers({ accept: options.accept ?? (returns === undefined ? 'application/json' : '*/*') })
  if (hasKey) headers.set('idempotency-key', options.idempotencyKey ?? randomKey())
  if (options.ifMatch !== undefined) headers.set('if-match', entityTag(options.ifMatch))
  if (options.onBehalfOf !== undefined) headers.set('on-behalf-of', options.onBehalfOf)
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value)
  return headers
}

const entityTag = (version: number | string): string => typeof version === 'number' ? `"${version}"` : version

function pathOf ({ path }: Operation, parameters: unknown[]): string {
  let position = 0
  return path.split('/').map(segment => {
    if (!segment.startsWith('{')) return segment
    const value = parameters[position++]
    // An empty segment would call another operation.
    if (value === undefined || value === null || value === '') throw new TypeError(`${segment} of ${path} is missing.`)
    return encodeURIComponent(String(value))
  }).join('/')
}

function queryOf (query: object): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item !== undefined && item !== null) search.append(name, String(item))
  }
  const text = `${search}`
  return text === '' ? '' : `?${text}`
}

async function dataOf ({ returns }: Operation, { accept }: AnyOptions, response: Response): Promise<unknown> {
  if (returns === 'response' || accept !== undefined) return response
  if (returns === 'text') return response.text()
  if (returns !== 'nothing') return response.json()
  await response.body?.cancel()
}
