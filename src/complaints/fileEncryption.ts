/**
 * Encryption of files at rest: AES-256-GCM in chunks of 64 KiB, with a separate key for each file.
 * A range can be decrypted without the chunks before it, and every changed bit is detected. The
 * complaint's key encrypts the file's key, so erasing the complaint's key erases the file.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto'

const CHUNK = 64 * 1024
const TAG = 16
const NONCE = 12

export type Content = AsyncIterable<Uint8Array>

/** Encrypts the content and yields one encrypted chunk at a time. */
export async function * encryptFile (content: Content, key: Buffer): AsyncGenerator<Buffer> {
  let index = 0
  for await (const chunk of inPieces(content, CHUNK)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index++), { authTagLength: TAG })
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
  }
}

/** The range of the encrypted file that contains these bytes; `to` is exclusive. */
export const encryptedRange = (from: number, to: number): { from: number, to: number } =>
  ({ from: Math.floor(from / CHUNK) * (CHUNK + TAG), to: Math.ceil(to / CHUNK) * (CHUNK + TAG) })

/**
 * Decrypts the bytes from `from` to `to`.
 * @param encrypted the encrypted file from `encryptedRange(from, to).from` on
 * @param to exclusive; not beyond the end of the file
 * @throws when a bit was changed, or the file is too short
 */
export async function* decryptFile (encrypted: Content, key: Buffer, from: number, to: number): AsyncGenerator<Buffer> {
  const first = Math.floor(from / CHUNK)
  let index = first
  for await (const piece of inPieces(encrypted, CHUNK + TAG)) {
    const start = index * CHUNK
    if (start >= to) return
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index++), { authTagLength: TAG })
      .setAuthTag(piece.subarray(-TAG))
    const chunk = Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()])
    yield chunk.subarray(Math.max(0, from - start), to - start)
  }
  if (Math.min(index * CHUNK, to) < to) throw new Error('A file ends before its end')
}

/** The chunk number is a safe nonce, because each key encrypts one file only. */
function nonceOf (index: number): Buffer {
  const nonce = Buffer.alloc(NONCE)
  nonce.writeUInt32BE(index, NONCE - 4)
  return nonce
}

/** Splits the content into pieces of `length` bytes; the last one can be shorter. */
async function * inPieces (content: Content, length: number): AsyncGenerator<Buffer> {
  let pending: Uint8Array[] = []
  let size = 0
  for await (const part of content) {
    pending.push(part)
    size += part.length
    if (size < length) continue
    const whole = Buffer.concat(pending)
    let at = 0
    for (; at + length <= whole.length; at += length) yield whole.subarray(at, at + length)
    pending = [whole.subarray(at)]
    size = whole.length - at
  }
  if (size > 0) yield Buffer.concat(pending)
}
