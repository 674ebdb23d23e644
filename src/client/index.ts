/**
 * The published client: the contract's types over `fetch`, with tokens, retries and paging. Of the
 * server it imports only the types generated from `openapi.yaml`.
 */
import createFetchClient from 'openapi-fetch'
import type { Client } from 'openapi-fetch'
import type { paths } from '../generated/openapi.ts'
import { persistent } from './persistence.ts'
import { createTokens } from './tokens.ts'

export type { components, operations, paths } from '../generated/openapi.ts'
export { verifyWebhook, WebhookVerificationError } from './webhooks.ts'

export type ClientOptions = {
  /** URL of the API, e.g. `https://complaints.example.be`. */
  baseUrl: string
  clientId: string
  clientSecret: string
  /** For a software house: the office for which it acts. */
  office?: string
  /** The user of your software; recorded in the history as stated. */
  onBehalfOf?: string
  /** Retries after 429, 503 or a broken connection; 3 by default. */
  retries?: number
  /** Replaces the global `fetch`. */
  fetch?: typeof globalThis.fetch
}

/** Paths that return a collection `{ items, next? }`. */
type CollectionPath = {
  [P in keyof paths]: paths[P] extends
    { get: { responses: { 200: { content: { 'application/json': { items: unknown[] } } } } } } ? P : never
}[keyof paths]

type ItemOf<P extends CollectionPath> = paths[P] extends
  { get: { responses: { 200: { content: { 'application/json': { items: (infer I)[] } } } } } } ? I : never

type CollectionParameters<P extends CollectionPath> = paths[P] extends { get: { parameters: infer Q } }
  ? Pick<Q, Extract<keyof Q, 'path' | 'query'>>
  : never

export type ComplaintsClient = Client<paths> & {
  /** Yields every item of a collection; further pages are read on demand. */
  items<P extends CollectionPath> (path: P, parameters?: Partial<CollectionParameters<P>>): AsyncGenerator<ItemOf<P>>
}

export function createComplaintsClient (options: ClientOptions): ComplaintsClient {
  const { baseUrl, onBehalfOf, retries = 3, fetch = globalThis.fetch } = options
  const tokens = createTokens({ ...options, fetch })
  const send = persistent({ fetch, tokens, retries, onBehalfOf })
  const client = createFetchClient<paths>({
    baseUrl,
    fetch: send,
    querySerializer: { array: { style: 'form', explode: true } },
  })

  async function* items<P extends CollectionPath> (
    path: P,
    parameters: Partial<CollectionParameters<P>> = {},
  ): AsyncGenerator<ItemOf<P>> {
    const get = client.GET as (
      path: string,
      init: object,
    ) => Promise<{ data?: { items: ItemOf<P>[], next?: string }, error?: unknown }>
    const { data, error } = await get(path, { params: parameters })
    if (data === undefined) throw new ProblemError(error)
    yield * data.items
    for (let { next } = data; next !== undefined;) {
      const response = await send(new Request(new URL(next, baseUrl)))
      const body = await response.json() as { items: ItemOf<P>[], next?: string }
      if (!response.ok) throw new ProblemError(body)
      yield * body.items
      next = body.next
    }
  }

  return Object.assign(client, { items })
}

/** Thrown while paging; other calls return the problem as `error`. */
export class ProblemError extends Error {
  readonly problem: unknown

  constructor (problem: unknown) {
    super((problem as { detail?: string } | undefined)?.detail ?? 'The API refused the request.')
    this.problem = problem
  }
}
