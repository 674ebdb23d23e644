/**
 * Client secrets, kept as `scrypt$N$r$p$salt$hash` (base64url): the cost stands in the hash, so it
 * can rise without a migration.
 */
import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Problem } from '../complaints/problems.ts'

export type ScryptCost = { N: number, r: number, p: number }
export type Derive = (secret: string, salt: Buffer, length: number, cost: ScryptCost) => Promise<Buffer>

const COST: ScryptCost = { N: 16_384, r: 8, p: 1 }
const HASH_BYTES = 32
const MAX_LIVE_SECRETS = 2

/** About 80 ms of one core at the default cost, off the main thread. */
export const deriveByScrypt: Derive = (secret, salt, length, cost) => new Promise((resolve, reject) => {
  const maxmem = 256 * cost.N * cost.r
  scrypt(secret, salt, length, { ...cost, maxmem }, (error, key) => error ? reject(error) : resolve(key))
})

/** A secret of 256 bits, and what the store keeps of it. */
export async function newSecret (): Promise<{ secret: string, hash: string }> {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: await hashSecret(secret) }
}

/** The form in which the store keeps a secret. */
export async function hashSecret (secret: string, cost: ScryptCost = COST): Promise<string> {
  const salt = randomBytes(16)
  const hash = await deriveByScrypt(secret, salt, HASH_BYTES, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Compares in constant time. Throws when the stored hash is not one of ours. */
export async function verifySecret (secret: string, stored: string, derive: Derive = deriveByScrypt): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = stored.split('$')
  if (scheme !== 'scrypt' || !salt || !hash) throw new Error('A stored client secret is not of the form scrypt$N$r$p$salt$hash')
  const expected = Buffer.from(hash, 'base64url')
  const actual = await derive(secret, Buffer.from(salt, 'base64url'), expected.length, { N: Number(N), r: Number(r), p: Number(p) })
  return timingSafeEqual(actual, expected)
}

/** The index of the first hash that fits, or -1. */
export type SecretCheck = (secret: string, hashes: string[]) => Promise<number>

/**
 * Checks a secret against a client's live ones. A refusal costs at least two derivations, however
 * many secrets there are and also when there are none: time does not tell whether a client exists.
 * At most two derivations run at once, so that strangers cannot take all of libuv's threads; with
 * too many waiting it throws `serviceUnavailable`.
 */
export function createSecretCheck (derive: Derive = deriveByScrypt): SecretCheck {
  const gate = createGate(2, 64)
  const dummy = ['scrypt', COST.N, COST.r, COST.p, randomBytes(16).toString('base64url'), randomBytes(HASH_BYTES).toString('base64url')].join('$')
  // A software house asks for a token per office, perhaps for two hundred at once: that is one derivation.
  const processKey = randomBytes(32)
  const proven = new Map<string, string>()
  const running = new Map<string, Promise<boolean>>()

  async function fits (secret: string, hash: string): Promise<boolean> {
    const digest = createHmac('sha256', processKey).update(secret).digest('base64url')
    if (proven.get(hash) === digest) return true
    const name = `${hash} ${digest}`
    const answer = running.get(name) ?? gate(() => verifySecret(secret, hash, derive)).finally(() => running.delete(name))
    running.set(name, answer)
    const right = await answer
    if (right) {
      if (proven.size >= 1_000) proven.clear()
      proven.set(hash, digest)
    }
    return right
  }

  return async function check (secret, hashes) {
    for (const [index, hash] of hashes.entries()) {
      if (await fits(secret, hash)) return index
    }
    for (let spent = hashes.length; spent < MAX_LIVE_SECRETS; spent++) await fits(secret, dummy)
    return -1
  }
}

/** Lets `atOnce` tasks run and `waiting` more wait their turn. */
function createGate (atOnce: number, waiting: number) {
  const queue: (() => void)[] = []
  let running = 0

  return async function pass<T> (task: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Problem('serviceUnavailable', 'Too many token requests at once. Try again shortly.', { retryAfter: 2 })
      await new Promise<void>(resolve => { queue.push(resolve) })
    } else {
      running++
    }
    try {
      return await task()
    } finally {
      // The place is handed on, not freed, to the one that waited longest.
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}
