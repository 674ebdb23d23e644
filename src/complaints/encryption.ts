/**
 * AES-256-GCM for personal data, and HMAC for digests of personal data. Each complaint and each
 * file has its own key (32 bytes). The complaint's key encrypts the keys of its files. The
 * service's key ring encrypts the complaint's key and all values outside complaints; such a value
 * begins with the id of its key.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { KeyRing } from './keyRing.ts'

const NONCE = 12
const TAG = 16

export type SealingKey = Buffer | KeyRing

export const newKey = (): Buffer => randomBytes(32)

/**
 * Returns Base64 of nonce, ciphertext and tag; with a key ring, `<key id>.` stands before it. The
 * text is authenticated together with `context`. A random nonce of 96 bits allows 2^32 values under
 * one key (NIST SP 800-38D, 8.3).
 */
export function encrypt (text: string | Buffer, key: SealingKey, context: string): string {
  if (!Buffer.isBuffer(key)) return `${key.current.id}.${encrypt(text, key.current.sealing, context)}`
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** @throws when the key or the context is wrong, or a bit was changed */
export const decrypt = (encrypted: string, key: SealingKey, context: string): string =>
  decryptBytes(encrypted, key, context).toString('utf8')

/**
 * @throws when the key or the context is wrong, a bit was changed, or the key ring lacks the
 * named key
 */
export function decryptBytes (encrypted: string, key: SealingKey, context: string): Buffer {
  if (!Buffer.isBuffer(key)) {
    const [id = '', value = ''] = encrypted.split('.')
    const serviceKey = key.byId.get(id)
    if (serviceKey === undefined) {
      throw new Error(`ENCRYPTION_KEY lacks the key ${/^[0-9a-f]{12}$/.test(id) ? id : 'of a sealed value'}`)
    }
    return decryptBytes(value, serviceKey.sealing, context)
  }
  const bytes = Buffer.from(encrypted, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()])
}

/** HMAC-SHA256 in hex. */
export const hmac = (text: string, key: Buffer): string => createHmac('sha256', key).update(text).digest('hex')
