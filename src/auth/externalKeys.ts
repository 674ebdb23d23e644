/**
 * The published keys of an external OpenID provider: jose reads and caches them, this file bounds
 * what that may cost.
 */
import { createLocalJWKSet, createRemoteJWKSet, customFetch } from 'jose'
import type { CryptoKey, FetchImplementation, JWSHeaderParameters } from 'jose'
import { Problem } from '../problems/problems.ts'
import { refuse } from './tokens.ts'

/**
 * @throws Problem `invalidAccessToken` for a key that is not published, `serviceUnavailable` while
 * the provider cannot be reached
 */
export type KeyResolver = (header: JWSHeaderParameters) => Promise<CryptoKey>

export type KeyResolverOptions = {
  /** Milliseconds until published keys are read again; 5 minutes by default. */
  cacheMs?: number
  /**
   * Milliseconds for which cached keys are trusted while the provider is unreachable; 1 hour by
   * default.
   */
  staleMs?: number
  /** Milliseconds for one read, body included; 3 seconds by default. */
  timeoutMs?: number
}

const MAX_BYTES = 256 * 1024
const MAX_KEYS = 100
const MAX_READS_PER_MINUTE = 10
/** An unknown key triggers a read at most this often. */
const COOLDOWN_MS = 60_000 / MAX_READS_PER_MINUTE

export function createKeyResolver (jwksUrl: string, options: KeyResolverOptions = {}): KeyResolver {
  const { cacheMs = 300_000, staleMs = 3_600_000, timeoutMs = 3_000 } = options
  const mayRead = createAllowance(MAX_READS_PER_MINUTE, 60_000)
  let readAt = -Infinity

  const fetchKeys: FetchImplementation = async (url, { headers, signal }) => {
    if (!mayRead()) throw unavailable()
    const keys = await readKeys(url, headers, signal).catch(() => { throw unavailable() })
    readAt = performance.now()
    return Response.json({ keys })
  }
  const published = createRemoteJWKSet(new URL(jwksUrl), {
    cacheMaxAge: cacheMs, cooldownDuration: COOLDOWN_MS, timeoutDuration: timeoutMs, [customFetch]: fetchKeys,
  })

  return async function keyFor (header) {
    if (typeof header.kid !== 'string') return refuse('The token names no key.')
    try {
      return await published(header)
    } catch (error) {
      if (!(error instanceof Problem)) {
        return refuse('The token names a key that its issuer does not publish for this algorithm.')
      }
      const cached = published.jwks()
      if (cached === undefined || performance.now() - readAt >= staleMs) throw error
      return createLocalJWKSet(cached)(header).catch(() => { throw error })
    }
  }
}

const unavailable = (): Problem =>
  new Problem('serviceUnavailable', 'The keys of the token\'s issuer cannot be read at the moment.', { retryAfter: 5 })

/**
 * @param signal ends the reading of the body too, however slowly it arrives
 * @throws Error for a response that is not a key set within the limits
 */
async function readKeys (url: string, headers: Headers, signal: AbortSignal): Promise<object[]> {
  const response = await fetch(url, { headers, signal, redirect: 'error' })
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new Error(`The key set is larger than ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  if (!response.ok) throw new Error(`The provider answered ${response.status}`)
  const { keys } = Object(JSON.parse(Buffer.concat(chunks).toString('utf8'))) as { keys?: unknown }
  if (!Array.isArray(keys) || keys.length > MAX_KEYS) throw new Error('The provider did not answer with a key set')
  return keys.filter(key => typeof key === 'object' && key !== null && !Array.isArray(key))
}

/** @returns a function that returns true at most `limit` times in each interval */
function createAllowance (limit: number, intervalMs: number): () => boolean {
  let startedAt = -Infinity
  let left = limit
  return () => {
    if (performance.now() - startedAt >= intervalMs) {
      startedAt = performance.now()
      left = limit
    }
    return left-- > 0
  }
}
