/**
 * Cursors are opaque, signed, and bound to the list, its filters and the tenant. Any other text is
 * refused with 400.
 */
import { timingSafeEqual } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Instant } from '../calendar/instants.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { Position } from './complaints/listQuery.ts'
import type { Signer } from './complaints/ports.ts'

type Cursor = { position: Position, now: Instant }

/** Base64url characters of the signature in a cursor. */
const MAC_LENGTH = 22

export function encodeCursor (cursor: Cursor, binding: object, sign: Signer): string {
  const payload = Buffer.from(JSON.stringify([cursor.position.value, cursor.position.id, cursor.now]))
    .toString('base64url')
  return `${payload}.${macsOf(payload, binding, sign)[0]}`
}

/** @throws Problem 400 */
export function decodeCursor (text: string, binding: object, sign: Signer): Cursor {
  const [payload = '', mac = '', ...more] = text.split('.')
  if (more.length > 0 || !macsOf(payload, binding, sign).some(expected => isEqual(mac, expected))) {
    const detail = 'is no cursor of this list with these filters; start again without it'
    throw new Problem('badRequest', `after: ${detail}`, {
      issues: [{ type: ISSUE_TYPES.invalidInput, in: 'query', name: 'after', value: text, detail }],
    })
  }
  const [value, id, now] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  return { position: { value, id }, now }
}

const macsOf = (payload: string, binding: object, sign: Signer): string[] =>
  sign(`${payload} ${canonicalize(binding)}`)
    .map(mac => Buffer.from(mac, 'hex').toString('base64url').slice(0, MAC_LENGTH))

function isEqual (given: string, expected: string): boolean {
  const [givenBytes, expectedBytes] = [Buffer.from(given), Buffer.from(expected)]
  return givenBytes.length === expectedBytes.length && timingSafeEqual(givenBytes, expectedBytes)
}
