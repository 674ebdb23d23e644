/**
 * The service's own keys: the current one, and older ones that stored values still need. A key of
 * ENCRYPTION_KEY is never used directly: HKDF (RFC 5869) derives from it one key for each purpose,
 * and its id.
 */
import { createHmac, hkdfSync } from 'node:crypto'

export type ServiceKey = {
  /** 12 hexadecimal digits; reveals nothing about the key. */
  id: string
  /** AES-256-GCM: keys of complaints, webhook secrets, imports, stored responses. */
  sealing: Buffer
  /** HMAC-SHA256: cursors. */
  signing: Buffer
}

/** Encrypts with the current key, decrypts with any key. */
export type KeyRing = { current: ServiceKey, byId: ReadonlyMap<string, ServiceKey> }

const ID_BYTES = 6
const KEY_BYTES = 32

/**
 * @param keys 32 bytes each; the first is the current one
 * @throws Error when there is no key, or a key appears twice
 */
export function createKeyRing (keys: readonly Buffer[]): KeyRing {
  const [current, ...older] = keys.map(serviceKey)
  if (current === undefined) throw new Error('A key ring needs a key')
  const byId = new Map([current, ...older].map(key => [key.id, key]))
  if (byId.size < keys.length) throw new Error('A key stands in the key ring twice')
  return { current, byId }
}

/** The id of a key of ENCRYPTION_KEY. */
export const keyIdOf = (key: Buffer): string => derived(key, 'id', ID_BYTES).toString('hex')

/** HMACs of a text, in hexadecimal, under each key of the ring, the current one first. */
export const createSigner = ({ byId }: KeyRing) => (text: string): string[] =>
  [...byId.values()].map(({ signing }) => createHmac('sha256', signing).update(text).digest('hex'))

const serviceKey = (key: Buffer): ServiceKey =>
  ({ id: keyIdOf(key), sealing: derived(key, 'sealing', KEY_BYTES), signing: derived(key, 'cursors', KEY_BYTES) })

const derived = (key: Buffer, purpose: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `complaints-api/${purpose}`, length))
