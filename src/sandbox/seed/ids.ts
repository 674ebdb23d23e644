import { createHash } from 'node:crypto'
import type { Id } from '../../directory/ids.ts'

/**
 * The 48-bit timestamp of every seeded UUIDv7. It is fixed, so that ids are the same at every
 * seeding.
 */
const EPOCH = '01900000-0000'

/** The nth id of a scenario, in the layout of UUIDv7 (RFC 9562, 5.7). Number 0 is its complaint. */
export function idOf (scenario: string, number = 0): Id {
  const bytes = createHash('sha256').update(`${scenario}/${number}`).digest().subarray(0, 10)
  bytes[0] = 0x70 | (bytes[0]! & 0x0f)
  bytes[2] = 0x80 | (bytes[2]! & 0x3f)
  const hex = bytes.toString('hex')
  return [EPOCH, hex.slice(0, 4), hex.slice(4, 8), hex.slice(8)].join('-')
}
