/** GraphQL over the same transport: tokens, retries, typed documents. */
import { GraphqlError, problemOf } from './errors.ts'
import type { GraphqlFault } from './errors.ts'
import type { BehalfOptions, CallOptions, IdempotentOptions } from './options.ts'
import type { Send } from './transport.ts'

/**
 * A document as text, or one that knows its types, such as the `TypedDocumentString` of GraphQL
 * Code Generator.
 */
export type TypedDocument<Result, Variables> = {
  toString (): string
  __apiType?: (variables: Variables) => Result
}

export type GraphqlOptions = CallOptions & IdempotentOptions & BehalfOptions

export type Graphql = <Result = unknown, Variables = Record<string, unknown>>(
  document: TypedDocument<Result, Variables>,
  variables?: Variables,
  options?: GraphqlOptions,
) => Promise<Result>

/** @throws GraphqlError when the answer has errors; it carries the rest of the data */
export const createGraphql = (send: Send): Graphql => async <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables?: Variables,
  options: GraphqlOptions = {},
) => {
  const { idempotencyKey, onBehalfOf, headers: more, ...policy } = options
  const query = document.toString()
  const headers = new Headers({ 'content-type': 'application/json', 'accept': 'application/graphql-response+json' })
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  if (onBehalfOf !== undefined) headers.set('on-behalf-of', onBehalfOf)
  for (const [name, value] of Object.entries(more ?? {})) headers.set(name, value)
  const response = await send({
    ...policy,
    method: 'POST',
    path: '/graphql',
    headers,
    body: JSON.stringify({ query, variables }),
    // Without a key, a mutation whose response was lost would be executed twice.
    isRepeatable: idempotencyKey !== undefined || !/\bmutation\b/.test(query),
  })
  if (!response.headers.get('content-type')?.includes('json')) throw await problemOf(response)
  const copy = response.clone()
  const answer = await response.json() as { data?: Result, errors?: GraphqlFault[] }
  if (answer.errors !== undefined) throw new GraphqlError(answer.errors, answer.data)
  if (!response.ok || answer.data === undefined) throw await problemOf(copy)
  return answer.data
}
