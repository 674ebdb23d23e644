/** AES-256-GCM for what is personal, and HMAC for digests of it. Keys are 32 bytes. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

export const newKey = (): Buffer => randomBytes(32)

/** Base64 of nonce, ciphertext and tag; `context` is authenticated with it. */
export function seal (text: string | Buffer, key: Buffer, context: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** @throws when key, context or a single bit is not what it was sealed with */
export const open = (sealed: string, key: Buffer, context: string): string => openBytes(sealed, key, context).toString('utf8')

export function openBytes (sealed: string, key: Buffer, context: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()])
}

/** HMAC-SHA256 in hex. */
export const hmac = (text: string, key: Buffer): string => createHmac('sha256', key).update(text).digest('hex')

/** For text that is no complaint's: sealed with the house's own key. */
export const vault = (key: Buffer) => ({
  seal: (text: string): string => seal(text, key, 'vault'),
  open: (sealed: string): string => open(sealed, key, 'vault'),
})
