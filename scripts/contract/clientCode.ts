/** The named operations and types of the client, from the document. */

type Schema = { $ref?: string, properties?: Record<string, Schema>, contentSchema?: { items?: Schema } }
type Content = Record<string, { schema?: Schema }>
type Parameter = { $ref?: string, name: string, in: string, required?: boolean }
type Body = { $ref?: string, required?: boolean, content: Content }
type Response = { $ref?: string, content?: Content }
type Operation = {
  'operationId': string
  'summary': string
  'parameters'?: Parameter[]
  'requestBody'?: Body
  'responses': Record<string, Response>
  'security'?: object[]
}
export type Document = {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>
  components: Record<string, Record<string, object>>
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete']
/** Pages for people, and what the client does itself or no client calls. */
const LEFT_OUT = /^\/(docs?|oauth|mail|graphql)\b/

/** The kind of the body in the client, by the media type of the document. */
const BODY_KINDS: Record<string, string> = {
  'application/json': 'json',
  'application/cloudevents+json': 'json',
  'application/merge-patch+json': 'patch',
  'multipart/form-data': 'multipart',
  'application/x-ndjson': 'ndjson',
}

export function clientCode (document: Document): string {
  const operations = Object.entries(document.paths)
    .filter(([path]) => !LEFT_OUT.test(path))
    .flatMap(([path, item]) => METHODS.flatMap(method => {
      const operation = item[method]
      return operation === undefined ? [] : [described(document, path, method, operation, item.parameters ?? [])]
    }))
  const names = Object.keys(document.components.schemas ?? {}).sort()
  const words = new Set(operations.flatMap(({ signatures }) => signatures.flatMap(text => text.match(/\w+/g) ?? [])))
  return `/* oxlint-disable */
import type {
  operations,
${names.filter(name => words.has(name)).map(name => `  ${name},`).join('\n')}
} from './openapi.ts'
import type { Rows, Upload } from '../client/bodies.ts'
import type {
  BehalfOptions, CallOptions, ConditionalOptions, IdempotentOptions, RequiredConditionalOptions,
} from '../client/options.ts'
import type { ApiPromise, ListPromise } from '../client/results.ts'

export type {
${names.map(name => `  ${name},`).join('\n')}
} from './openapi.ts'

/** One method for each operation of the API. */
export interface Operations {
${operations.flatMap(({ comment, signatures }) => [`/** ${comment} */`, ...signatures]).map(line => `  ${line}`).join('\n')}
}

/** How each operation is sent. */
export const OPERATIONS = {
${operations.map(({ name, sent }) => `  ${name}: ${sent},`).join('\n')}
} as const
`
}

function described (document: Document, path: string, method: string, operation: Operation, shared: Parameter[]) {
  const name = operation.operationId
  const parameters = [...shared, ...operation.parameters ?? []].map(one => resolved<Parameter>(document, one))
  const body = operation.requestBody && resolved<Body>(document, operation.requestBody)
  const answer = answerOf(document, operation)
  const isList = answer.items !== undefined && parameters.some(one => one.in === 'query' && one.name === 'after')
  const hasKey = parameters.some(({ name }) => name === 'Idempotency-Key')
  const options = optionsOf(name, method, operation, parameters)
  const others = answer.others.map(type => `'${type}'`).join(' | ')
  const list = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => `${parameter}: string`),
    ...(body === undefined ? [] : [`body${body.required ? '' : '?'}: ${inputOf(document, body.content)}`]),
  ]
  const signature = (extra: string, required: boolean, result: string) =>
    `${name} (${[...list, `options${required ? '' : '?'}: ${options.type}${extra}`].join(', ')}): ${result}`
  const flags = [
    `method: '${method.toUpperCase()}'`,
    `path: '${path}'`,
    ...(body === undefined ? [] : [`body: '${BODY_KINDS[Object.keys(body.content)[0] ?? '']}'`]),
    ...(answer.returns === undefined ? [] : [`returns: '${answer.returns}'`]),
    ...(isList ? ['isList: true'] : []),
    ...(hasKey ? ['hasKey: true'] : []),
    ...(operation.security?.every(scheme => Object.keys(scheme).length === 0) ? ['isPublic: true'] : []),
  ]
  return {
    name,
    comment: `${operation.summary}. \`${method.toUpperCase()} ${path}\``,
    signatures: [
      signature('', options.required, `${isList ? 'ListPromise' : 'ApiPromise'}<${answer.type}>`),
      ...(others === '' ? [] : [signature(` & { accept: ${others} }`, true, 'ApiPromise<Response>')]),
    ],
    sent: `{ ${flags.join(', ')} }`,
  }
}

function optionsOf (name: string, method: string, { responses }: Operation, parameters: Parameter[]) {
  const has = (header: string) => parameters.some(one => one.in === 'header' && one.name === header)
  const query = parameters.filter(one => one.in === 'query')
  const mustMatch = has('If-Match') && '428' in responses && method === 'patch'
  const type = [
    'CallOptions',
    ...(query.length === 0 ? [] : [`Pick<operations['${name}']['parameters'], 'query'>`]),
    ...(has('Idempotency-Key') ? ['IdempotentOptions'] : []),
    ...(has('If-Match') ? [mustMatch ? 'RequiredConditionalOptions' : 'ConditionalOptions'] : []),
    ...(has('On-Behalf-Of') ? ['BehalfOptions'] : []),
  ].join(' & ')
  return { type, required: mustMatch || query.some(({ required }) => required) }
}

function answerOf (document: Document, { operationId, responses }: Operation) {
  const [status = '', response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  const content = response === undefined ? {} : resolved<Response>(document, response).content ?? {}
  const [first, ...others] = Object.keys(content)
  if (first === undefined) return { type: 'void', returns: 'nothing', others: [] }
  if (first.startsWith('text/')) return { type: 'string', returns: 'text', others: [] }
  if (first !== 'application/json') return { type: 'Response', returns: 'response', others: [] }
  const schema = content[first]?.schema ?? {}
  return {
    type: nameOf(schema) ?? `operations['${operationId}']['responses'][${status}]['content']['application/json']`,
    items: resolved<Schema>(document, schema).properties?.items,
    others,
  }
}

function inputOf (document: Document, content: Content): string {
  const [type = '', { schema = {} } = {}] = Object.entries(content)[0] ?? []
  const name = nameOf(schema) ?? 'unknown'
  if (type === 'multipart/form-data') return `Upload<${name}>`
  if (type !== 'application/x-ndjson') return name
  return `Rows<${nameOf(resolved<Schema>(document, schema).contentSchema?.items ?? {}) ?? 'unknown'}>`
}

const nameOf = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1)

function resolved<T extends { $ref?: string }> (document: Document, node: T): T {
  const { $ref } = node
  if ($ref === undefined) return node
  const [, , kind = '', name = ''] = $ref.split('/')
  return document.components[kind]?.[name] as T
}
