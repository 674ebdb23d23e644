/**
 * Authenticates an access token, for REST, GraphQL over HTTP and WebSockets.
 *
 * A signature is verified once per token (ES256 costs 108 µs). Client, secret and grant are checked
 * against the client cache on every request.
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
 * @param onBehalfOf the user that the client's software states (`On-Behalf-Of`); recorded, not
 * verified
 * @throws Problem `noAccessToken`, `invalidAccessToken`, `expiredAccessToken`; `badRequest` for
 * onBehalfOf; `serviceUnavailable` when the client directory or the external provider is
 * unreachable
 */
export type Authenticate = (authorization: string | undefined, onBehalfOf?: string) => Promise<Actor>

export type AuthenticateOptions = {
  clients: ClientCache
  own: Tokens
  external?: ExternalIssuer
  /** Size of the cache of verified tokens; 5,000 by default. */
  cacheSize?: number
}

type Entry = Verified & { index?: ClientIndex, actor?: Actor }

const MAX_TOKEN_LENGTH = 8_192
/** Average token length for which the cache is sized; ours have some 550 characters. */
const CHARACTERS_PER_TOKEN = 1_024
const NOT_VALID = 'The client of this access token, its secret or its grant is not, or no longer, valid.'

export function createAuthenticate ({ clients, own, external, cacheSize = 5_000 }: AuthenticateOptions): Authenticate {
  // Bounded by count and by characters: long tokens take the room of several.
  const verified = new LRUCache<string, Entry>({
    max: cacheSize,
    maxSize: cacheSize * CHARACTERS_PER_TOKEN,
    sizeCalculation: (_entry, token) => token.length,
  })

  return async function authenticate (authorization, onBehalfOf) {
    const token = bearerToken(authorization)
    const entry = cached(token) ?? cache(token, await verify(token))
    const actor = await currentActor(entry)
    return onBehalfOf === undefined ? actor : Object.freeze({ ...actor, onBehalfOf: validUser(onBehalfOf) })
  }

  function cached (token: string): Entry | undefined {
    const entry = verified.get(token)
    if (!entry) return undefined
    const now = Date.now()
    if (now < entry.checkAgainAt) return entry
    verified.delete(token)
    if (now >= entry.expiresAt) throw expired()
    return undefined
  }

  function cache (token: string, fresh: Verified): Entry {
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
        // Checked before the keys are read, so that tokens for unknown subjects cost the provider
        // nothing.
        await liveActor({ by: 'EXTERNAL_TOKEN', issuer: external.issuer, subject: sub })
        return external.verify(token)
      }
    }
    return own.verify(token)
  }

  async function currentActor (entry: Entry): Promise<Actor> {
    const index = clients.current()
    if (entry.actor && entry.index === index) return entry.actor
    const { actor, index: actorIndex } = await liveActor(entry.identity)
    entry.actor = actor
    entry.index = actorIndex
    return actor
  }

  /** Refreshes the cache once for an unknown client: another process may have just created it. */
  async function liveActor (identity: Identity): Promise<{ actor: Actor, index: ClientIndex }> {
    let index = clients.current()
    let actor = actorOf(index, identity)
    if (!actor && await clients.lookAgain()) {
      index = clients.current()
      actor = actorOf(index, identity)
    }
    return actor ? { actor, index } : refuse(NOT_VALID)
  }
}

function bearerToken (authorization: string | undefined): string {
  if (!authorization) throw new Problem('noAccessToken', 'The request has no Authorization header.')
  const [scheme = '', token = '', ...rest] = authorization.split(' ')
  if (scheme.toLowerCase() !== 'bearer') {
    throw new Problem('noAccessToken', 'The Authorization header has no Bearer token.')
  }
  if (token === '' || rest.length > 0) return refuse('The Authorization header is not of the form `Bearer <token>`.')
  if (token.length > MAX_TOKEN_LENGTH) return refuse(`An access token is at most ${MAX_TOKEN_LENGTH} characters long.`)
  return token
}

/**
 * Refuses a token whose unused base64url bits were changed: it would bypass the cache under many
 * spellings.
 */
const isCanonical = (token: string): boolean =>
  token.split('.').every(part => Buffer.from(part, 'base64url').toString('base64url') === part)

/** Only chooses the verifier; our own verifier refuses whatever cannot be read here. */
function unverifiedClaims (token: string): { iss?: unknown, sub?: unknown } {
  try {
    return Object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()))
  } catch {
    return {}
  }
}

function validUser (onBehalfOf: string): string {
  const user = onBehalfOf.trim()
  const length = [...user].length
  if (length >= 1 && length <= 200 && user.isWellFormed() && !/\p{Cc}/u.test(user) && !containsNationalNumber(user)) {
    return user
  }
  const detail = 'must be 1 to 200 characters without control characters, and without a Belgian national number'
  throw new Problem('badRequest', `On-Behalf-Of: ${detail}`, {
    issues: [{ type: ISSUE_TYPES.invalidInput, in: 'header', name: 'On-Behalf-Of', detail }],
  })
}
