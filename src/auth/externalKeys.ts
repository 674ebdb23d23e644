/** The public keys of an external OpenID provider, as its JWKS says now. */
import { createPublicKey } from 'node:crypto'
import buildGetJwks from 'get-jwks'
import type { JWK } from 'get-jwks'
import { Problem } from '../complaints/problems.ts'
import { refuse } from './tokens.ts'

/** Asymmetric ones only: with a symmetric one, whoever verifies could sign. */
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const

export type KeyReader = (header: { alg?: unknown, kid?: unknown }) => Promise<string>

export type KeyReaderOptions = {
  /** How long a key is used before it is read again, 5 minutes by default. */
  keptMs?: number
  /** How long a key read before is trusted while the provider cannot be reached, 1 hour by default; never once withdrawn. */
  staleMs?: number
  /** How long the provider may take, 3 seconds by default. */
  providerMs?: number
  /** Names of keys not seen before that are looked up, 10 by default. */
  unknownPerMinute?: number
}

const NOT_PUBLISHED = 'The token names a key that its issuer does not publish.'

/**
 * get-jwks, with what it leaves open: its requests have no time limit; it goes on serving a key
 * that the provider has withdrawn; and each unknown `kid` costs the provider a request.
 *
 * The reader gives a key in PEM. It throws `invalidAccessToken`, or `serviceUnavailable` while
 * the provider cannot be reached.
 */
export function createKeyReader (jwksUrl: string, options: KeyReaderOptions = {}): KeyReader {
  const { keptMs = 300_000, staleMs = 3_600_000, providerMs = 3_000, unknownPerMinute = 10 } = options
  const url = new URL(jwksUrl)
  const domain = `${url.origin}/`
  const jwks = buildGetJwks({ jwksPath: url.pathname + url.search, ttl: keptMs, fetchOptions: { redirect: 'error' } })
  const known = new Map<string, { pem: string, readAt: number }>()
  const mayAsk = createAllowance(unknownPerMinute, 60_000)

  return async function keyFor ({ alg, kid }) {
    if (typeof kid !== 'string' || kid.length > 200 || !ALGORITHMS.some(allowed => allowed === alg)) {
      return refuse('The token names no key, or an algorithm that is not accepted.')
    }
    const name = jwks.generateCacheKey(String(alg), kid, domain)
    if (!known.has(name) && !mayAsk()) return refuse(NOT_PUBLISHED)

    try {
      const pem = publicPem(await fetchKey(name, String(alg), kid))
      known.set(name, { pem, readAt: performance.now() })
      return pem
    } catch (error) {
      if (error instanceof Problem) throw error
      if (isNotPublished(error)) {
        known.delete(name)
        return refuse(NOT_PUBLISHED)
      }
      const last = known.get(name)
      if (last && performance.now() - last.readAt < staleMs) return last.pem
      throw new Problem('serviceUnavailable', 'The keys of the token\'s issuer cannot be read at the moment.', { retryAfter: 5 })
    }
  }

  async function fetchKey (name: string, alg: string, kid: string): Promise<JWK> {
    // An expired key moves to the stale cache as soon as it is looked at, and must not be served from there.
    jwks.cache.get(name)
    jwks.staleCache.delete(name)
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => late.reject(new Error(`No answer within ${providerMs} ms`)), providerMs).unref()
    try {
      return await Promise.race([jwks.getJwk({ domain, alg, kid }), late.promise])
    } catch (error) {
      jwks.cache.delete(name)
      jwks.staleCache.delete(name)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}

const isNotPublished = (error: unknown): boolean =>
  ['JWK_NOT_FOUND', 'NO_JWKS'].includes((error as { code?: string }).code ?? '')

function publicPem (jwk: JWK): string {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    const bits = key.asymmetricKeyDetails?.modulusLength
    if (bits === undefined || bits >= 2048) return key.export({ type: 'spki', format: 'pem' }).toString()
  } catch {
    return refuse('The token names a key that is not an asymmetric one.')
  }
  return refuse('The token names an RSA key of less than 2048 bits.')
}

/** So many in each span; true while some are left. */
function createAllowance (most: number, milliseconds: number) {
  let since = -Infinity
  let left = most
  return function take (): boolean {
    if (performance.now() - since >= milliseconds) {
      since = performance.now()
      left = most
    }
    return left-- > 0
  }
}
