/**
 * The published client: one method for each operation of the contract, over `fetch`. Of the server
 * it imports only what is generated from `openapi.yaml`, and it needs no package.
 */
import type { Operations } from '../generated/client.ts'
import { createFollow } from './feed.ts'
import type { Follow } from './feed.ts'
import { createGraphql } from './graphql.ts'
import type { Graphql } from './graphql.ts'
import { createOperations } from './operations.ts'
import { createTokens, givenTokens, withToken } from './tokens.ts'
import type { Credentials } from './tokens.ts'
import { createTransport } from './transport.ts'
import type { Outgoing, Send } from './transport.ts'

export type * from '../generated/client.ts'
export type { operations, paths } from '../generated/openapi.ts'
export type { FileInput, Rows, Upload } from './bodies.ts'
export type { FollowOptions } from './feed.ts'
export type { GraphqlFault } from './errors.ts'
export type { GraphqlOptions, TypedDocument } from './graphql.ts'
export type { CallOptions } from './options.ts'
export type { ApiPromise, ListPromise } from './results.ts'
export type { WebhookEvent } from './webhooks.ts'
export { ACTION_OPERATIONS } from '../generated/actions.ts'
export { ConnectionError, GraphqlError, ProblemError, TokenError } from './errors.ts'
export { verifyWebhook, WebhookVerificationError } from './webhooks.ts'

type Common = {
  /** URL of the API, e.g. `https://complaints.example.be` or `https://example.be/complaints/v1`. */
  baseUrl: string
  /** The user of your software; recorded in the history as stated. */
  onBehalfOf?: string
  /** Retries after 429, 503, 502, 504 or a broken connection; 3 by default. */
  retries?: number
  /** Milliseconds for one attempt to get response headers; 60,000 by default. */
  timeoutMs?: number
  /** Replaces the global `fetch`. */
  fetch?: typeof globalThis.fetch
}

export type ClientOptions = Common & (Credentials | {
  /** Returns an access token; called for each request. */
  token: () => string | Promise<string>
})

export type ComplaintsClient = Operations & {
  /** Yields the events of the feed for ever, oldest first, and waits for new ones. */
  followEvents: Follow
  /** Executes a GraphQL document. */
  graphql: Graphql
  /**
   * Requests a link of a response (`next`, `href`, `Location`, `pdf`) with the client's token and
   * retries. Resolves for every HTTP status, like `fetch`.
   */
  fetch (link: string, init?: RequestInit): Promise<Response>
}

/** Creates a client. It requests a token at its first call, and renews it. */
export function createComplaintsClient (options: ClientOptions): ComplaintsClient {
  const { onBehalfOf, retries = 3, timeoutMs = 60_000, fetch = globalThis.fetch } = options
  const base = baseOf(options.baseUrl)
  const transport = createTransport({ base, fetch, retries, timeoutMs })
  const tokens = 'token' in options ? givenTokens(options.token) : createTokens(options, transport)
  const send = onBehalf(withToken(transport, tokens), onBehalfOf)
  const operations = createOperations(send)
  return Object.assign(operations, {
    followEvents: createFollow(operations),
    graphql: createGraphql(send),
    fetch: (link: string, init: RequestInit = {}) => send(fromLink(base, link, init)),
  })
}

/** Without a slash at the end and without `/v1`, which every path of an operation begins with. */
function baseOf (baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl)
  const segments = pathname.split('/').filter(segment => segment !== '')
  if (segments.at(-1) === 'v1') segments.pop()
  return [origin, ...segments].join('/')
}

const onBehalf = (send: Send, user: string | undefined): Send => outgoing => {
  if (user !== undefined && !outgoing.headers.has('on-behalf-of')) outgoing.headers.set('on-behalf-of', user)
  return send(outgoing)
}

/** @throws TypeError for a link to another host, which must not get the token */
function fromLink (base: string, link: string, { method = 'GET', headers, body, signal }: RequestInit): Outgoing {
  const isBelow = link.startsWith(`${base}/`)
  const isPath = link.startsWith('/') && !link.startsWith('//')
  if (!isBelow && !isPath) throw new TypeError(`${link} is no link of this API.`)
  return {
    method,
    path: isBelow ? link.slice(base.length) : link,
    headers: new Headers(headers),
    body: (body ?? undefined) as Outgoing['body'],
    isRepeatable: method === 'GET' || method === 'HEAD',
    signal: signal ?? undefined,
  }
}
