/**
 * Client secrets, kept as `hmac-sha256$salt$digest` (base64url): HMAC-SHA256 of the secret under a random salt of its own.
 *
 * The API makes every secret from 256 random bits, so nobody finds one by trying, and a slow hash would only let
 * strangers keep the processor busy. The digest depends on no part of ENCRYPTION_KEY: a change of keys leaves it as it is.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const SCHEME = 'hmac-sha256'
const SALT_BYTES = 16
const MAX_LIVE_SECRETS = 2

/** A secret of 256 bits, and what the store keeps of it. */
export function newSecret (): { secret: string, hash: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: hashSecret(secret) }
}

/** The form in which the store keeps a secret. */
export function hashSecret (secret: string): string {
  const salt = randomBytes(SALT_BYTES)
  return [SCHEME, salt.toString('base64url'), digestOf(secret, salt).toString('base64url')].join('$')
}

/** Compares in constant time. @throws Error when the stored hash is not one of ours */
export function verifySecret (secret: string, stored: string): boolean {
  const [scheme, salt, hash, ...rest] = stored.split('$')
  if (scheme !== SCHEME || !salt || !hash || rest.length > 0) throw new Error(`A stored client secret is not of the form ${SCHEME}$salt$digest`)
  const expected = Buffer.from(hash, 'base64url')
  const actual = digestOf(secret, Buffer.from(salt, 'base64url'))
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

/**
 * Checks a secret against a client's live ones. The cost is the same whether the client exists or not, and
 * whichever of its secrets fits: time tells nothing of either.
 *
 * @returns the index of the first hash that fits, or -1
 */
export function matchingSecret (secret: string, hashes: readonly string[]): number {
  const results = hashes.map(hash => verifySecret(secret, hash))
  for (let spent = hashes.length; spent < MAX_LIVE_SECRETS; spent++) verifySecret(secret, DUMMY)
  return results.indexOf(true)
}

const digestOf = (secret: string, salt: Buffer): Buffer => createHmac('sha256', salt).update(secret).digest()

/** Of a secret that nobody knows. */
const DUMMY = newSecret().hash
