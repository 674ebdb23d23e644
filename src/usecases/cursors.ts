/** Opaque, signed, and bound to the list, its filters and the tenant: anything else is 400. */
import { timingSafeEqual } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Instant } from '../complaints/complaint.ts'
import { ISSUE_TYPES, Problem } from '../complaints/problems.ts'
import type { Position } from './lists.ts'
import type { Signer } from './ports.ts'

type Cursor = { position: Position, now: Instant }

const MAC = 22

export function encodeCursor (cursor: Cursor, binding: object, sign: Signer): string {
  const payload = Buffer.from(JSON.stringify([cursor.position.value, cursor.position.id, cursor.now])).toString('base64url')
  return `${payload}.${macOf(payload, binding, sign)}`
}

/** @throws Problem 400 */
export function decodeCursor (text: string, binding: object, sign: Signer): Cursor {
  const [payload = '', mac = '', ...more] = text.split('.')
  const given = Buffer.from(mac)
  const expected = Buffer.from(macOf(payload, binding, sign))
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) {
    const detail = 'is no cursor of this list with these filters; start again without it'
    throw new Problem('badRequest', `after: ${detail}`, { issues: [{ type: ISSUE_TYPES.invalidInput, in: 'query', name: 'after', value: text, detail }] })
  }
  const [value, id, now] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  return { position: { value, id }, now }
}

const macOf = (payload: string, binding: object, sign: Signer): string =>
  Buffer.from(sign(`${payload} ${canonicalize(binding)}`), 'hex').toString('base64url').slice(0, MAC)
