/** The public keys of an external OpenID provider, as its JWKS says now. */
import { createPublicKey } from 'node:crypto'
import type { webcrypto } from 'node:crypto'
import { Problem } from '../problems/problems.ts'
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

const MOST_BYTES = 256 * 1024
const MOST_KEYS = 100

/** The keys as they were published: by `kid`, as far as they name one. */
type Published = { keys: readonly Jwk[], readAt: number }
type Jwk = webcrypto.JsonWebKey & { kid?: unknown, alg?: unknown }

/**
 * Reads the provider's keys as one document, at most 256 KiB of it and for at most `providerMs`, however it dribbles.
 * A key that is no longer published is not served again; an unknown `kid` is looked up a few times a minute.
 *
 * The reader gives a key in PEM. It throws `invalidAccessToken`, or `serviceUnavailable` while
 * the provider cannot be reached.
 */
export function createKeyReader (jwksUrl: string, options: KeyReaderOptions = {}): KeyReader {
  const { keptMs = 300_000, staleMs = 3_600_000, providerMs = 3_000, unknownPerMinute = 10 } = options
  const mayAsk = createAllowance(unknownPerMinute, 60_000)
  let published: Published | undefined
  let reading: Promise<Published> | undefined

  /** Whoever asks meanwhile waits for the same reading. */
  function read (): Promise<Published> {
    reading ??= fetchKeys(jwksUrl, providerMs)
      .then(keys => { return published = { keys, readAt: performance.now() } })
      .finally(() => { reading = undefined })
    return reading
  }

  async function current (isPublished: (keys: readonly Jwk[]) => boolean): Promise<readonly Jwk[]> {
    const age = published === undefined ? Infinity : performance.now() - published.readAt
    const isKnown = published !== undefined && isPublished(published.keys)
    if (isKnown && age < keptMs) return published!.keys
    if (!isKnown && !mayAsk()) return published?.keys ?? []
    try {
      return (await read()).keys
    } catch {
      if (isKnown && age < staleMs) return published!.keys
      throw new Problem('serviceUnavailable', 'The keys of the token\'s issuer cannot be read at the moment.', { retryAfter: 5 })
    }
  }

  return async function keyFor ({ alg, kid }) {
    if (typeof kid !== 'string' || kid.length > 200 || !ALGORITHMS.some(allowed => allowed === alg)) {
      return refuse('The token names no key, or an algorithm that is not accepted.')
    }
    const find = (keys: readonly Jwk[]) => keys.find(key => key.kid === kid && (key.alg === undefined || key.alg === alg))
    const jwk = find(await current(keys => find(keys) !== undefined))
    return jwk === undefined ? refuse('The token names a key that its issuer does not publish.') : publicPem(jwk)
  }
}

/** @throws Error for whatever is no key set within the limits */
async function fetchKeys (url: string, milliseconds: number): Promise<readonly Jwk[]> {
  // The signal ends the reading of the body too.
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(milliseconds) })
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) throw new Error(`The key set is larger than ${MOST_BYTES} bytes`)
    chunks.push(chunk)
  }
  if (!response.ok) throw new Error(`The provider answered ${response.status}`)
  const { keys } = Object(JSON.parse(Buffer.concat(chunks).toString('utf8'))) as { keys?: unknown }
  if (!Array.isArray(keys) || keys.length > MOST_KEYS) throw new Error('The provider answered no key set')
  return keys.filter((key): key is Jwk => typeof key === 'object' && key !== null)
}

function publicPem (jwk: Jwk): string {
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
