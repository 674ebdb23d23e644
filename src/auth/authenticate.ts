/**
 * Token in, actor out: for REST, for GraphQL over HTTP, and for its WebSocket.
 *
 * A signature is verified once per token (ES256 costs 108 µs, performance.md 5); whether client,
 * secret and grant are still good is asked of the register's copy on every request.
 */
import { LRUCache } from 'lru-cache'
import type { Actor } from '../directory/actor.ts'
import { containsNationalNumber } from '../complaints/nationalNumber.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { Identity } from './actors.ts'
import { actorOf } from './actors.ts'
import type { ClientIndex, ClientCache } from './clientCache.ts'
import type { ExternalIssuer } from './externalIssuer.ts'
import type { Tokens, Verified } from './tokens.ts'
import { expired, refuse } from './tokens.ts'

/**
 * @param authorization the value of the Authorization header
 * @param onBehalfOf who the broker's software says is at work (`On-Behalf-Of`), of any client; recorded, not verified
 * @throws Problem `noAccessToken`, `invalidAccessToken`, `expiredAccessToken`; `badRequest` for
 * onBehalfOf; `serviceUnavailable` when the register of clients or the external provider is out of reach
 */
export type Authenticate = (authorization: string | undefined, onBehalfOf?: string) => Promise<Actor>

export type AuthenticateOptions = {
  clients: ClientCache
  own: Tokens
  external?: ExternalIssuer
  /** Tokens whose verification is remembered, 5,000 by default. */
  cacheSize?: number
}

type Entry = Verified & { index?: ClientIndex, actor?: Actor }

const MAX_TOKEN_LENGTH = 8_192
/** Characters of the cache for each token; ours have some 550. */
const ROOM = 1_024
const NO_LONGER = 'The client of this access token, its secret or its grant is not, or no longer, valid.'

export function createAuthenticate ({ clients, own, external, cacheSize = 5_000 }: AuthenticateOptions): Authenticate {
  // Whoever collects tokens pushes out the least used ones, and long tokens take the room of several.
  const verified = new LRUCache<string, Entry>({ max: cacheSize, maxSize: cacheSize * ROOM, sizeCalculation: (_entry, token) => token.length })

  return async function authenticate (authorization, onBehalfOf) {
    const token = bearerToken(authorization)
    const entry = remembered(token) ?? remember(token, await verify(token))
    const actor = await actorNow(entry)
    return onBehalfOf === undefined ? actor : Object.freeze({ ...actor, onBehalfOf: stated(onBehalfOf) })
  }

  function remembered (token: string): Entry | undefined {
    const entry = verified.get(token)
    if (!entry) return undefined
    const now = Date.now()
    if (now < entry.checkAgainAt) return entry
    verified.delete(token)
    if (now >= entry.expiresAt) throw expired()
    return undefined
  }

  function remember (token: string, fresh: Verified): Entry {
    if (Date.now() >= fresh.expiresAt) throw expired()
    const entry: Entry = { ...fresh }
    verified.set(token, entry)
    return entry
  }

  async function verify (token: string): Promise<Verified> {
    if (!isCanonical(token)) return refuse('The access token is malformed.')
    if (external) {
      const { iss, sub } = unverifiedClaims(token)
      if (iss === external.issuer) {
        if (typeof sub !== 'string') return refuse('The token lacks a claim.')
        // Before the provider is asked for its keys: a stranger's token is no reason to ask.
        await liveActor({ by: 'EXTERNAL_TOKEN', issuer: external.issuer, subject: sub })
        return external.verify(token)
      }
    }
    return own.verify(token)
  }

  async function actorNow (entry: Entry): Promise<Actor> {
    const index = clients.current()
    if (entry.actor && entry.index === index) return entry.actor
    const actor = await liveActor(entry.identity)
    entry.actor = actor.actor
    entry.index = actor.index
    return actor.actor
  }

  /** A client made a moment ago in another process may not stand in our copy yet: look again, once. */
  async function liveActor (identity: Identity): Promise<{ actor: Actor, index: ClientIndex }> {
    let index = clients.current()
    let actor = actorOf(index, identity)
    if (!actor && await clients.lookAgain()) {
      index = clients.current()
      actor = actorOf(index, identity)
    }
    return actor ? { actor, index } : refuse(NO_LONGER)
  }
}

function bearerToken (authorization: string | undefined): string {
  if (!authorization) throw new Problem('noAccessToken', 'The request has no Authorization header.')
  const [scheme = '', token = '', ...rest] = authorization.split(' ')
  if (scheme.toLowerCase() !== 'bearer') throw new Problem('noAccessToken', 'The Authorization header has no Bearer token.')
  if (token === '' || rest.length > 0) return refuse('The Authorization header is not of the form `Bearer <token>`.')
  if (token.length > MAX_TOKEN_LENGTH) return refuse(`An access token is at most ${MAX_TOKEN_LENGTH} characters long.`)
  return token
}

/** The last character of a signature has spare bits: a token with other ones there is not the one we issued. */
const isCanonical = (token: string): boolean =>
  token.split('.').every(part => Buffer.from(part, 'base64url').toString('base64url') === part)

/** Only to choose who verifies. What cannot be read here is left to our own verifier to refuse. */
function unverifiedClaims (token: string): { iss?: unknown, sub?: unknown } {
  try {
    return Object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()))
  } catch {
    return {}
  }
}

function stated (onBehalfOf: string): string {
  const user = onBehalfOf.trim()
  const length = [...user].length
  if (length >= 1 && length <= 200 && user.isWellFormed() && !/\p{Cc}/u.test(user) && !containsNationalNumber(user)) return user
  const detail = 'must be 1 to 200 characters without control characters, and without a Belgian national number'
  throw new Problem('badRequest', `On-Behalf-Of: ${detail}`, {
    issues: [{ type: ISSUE_TYPES.invalidInput, in: 'header', name: 'On-Behalf-Of', detail }],
  })
}
