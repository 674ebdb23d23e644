import { randomFillSync } from 'node:crypto'

/** A UUID in lower case. */
export type Id = string

/** UUIDv7 (RFC 9562, 5.7): ordered by the machine's clock; the last 74 bits are random. */
export function uuidv7 (): string {
  const bytes = randomFillSync(Buffer.alloc(16))
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
