/**
 * Client secrets, stored as `hmac-sha256$salt$digest` (base64url): HMAC-SHA256 of the secret with a
 * random salt.
 *
 * Secrets have 256 random bits and cannot be guessed, so a slow hash would only let attackers load
 * the processor. The digest does not depend on ENCRYPTION_KEY: key rotation leaves it unchanged.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const SCHEME = 'hmac-sha256'
const SALT_BYTES = 16
const MAX_LIVE_SECRETS = 2

/** Generates a secret of 256 bits, and the hash to store. */
export function newSecret (): { secret: string, hash: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: hashSecret(secret) }
}

export function hashSecret (secret: string): string {
  const salt = randomBytes(SALT_BYTES)
  return [SCHEME, salt.toString('base64url'), digestOf(secret, salt).toString('base64url')].join('$')
}

/** Compares in constant time. @throws Error when the stored hash is not one of ours */
export function verifySecret (secret: string, stored: string): boolean {
  const [scheme, salt, hash, ...rest] = stored.split('$')
  if (scheme !== SCHEME || !salt || !hash || rest.length > 0) {
    throw new Error(`A stored client secret is not of the form ${SCHEME}$salt$digest`)
  }
  const expected = Buffer.from(hash, 'base64url')
  const actual = digestOf(secret, Buffer.from(salt, 'base64url'))
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

/**
 * Checks a secret against a client's valid hashes. It takes the same time whether the client exists
 * or not, and whichever secret matches.
 *
 * @returns the index of the first matching hash, or -1
 */
export function matchingSecret (secret: string, hashes: readonly string[]): number {
  const results = hashes.map(hash => verifySecret(secret, hash))
  for (let count = hashes.length; count < MAX_LIVE_SECRETS; count++) verifySecret(secret, DUMMY)
  return results.indexOf(true)
}

const digestOf = (secret: string, salt: Buffer): Buffer => createHmac('sha256', salt).update(secret).digest()

/** The hash of a discarded secret. */
const DUMMY = newSecret().hash
