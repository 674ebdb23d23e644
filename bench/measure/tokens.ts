/** Signs HS256 tokens by hand, for all systems other than the product. */
import { createHmac } from 'node:crypto'
import { HANDLER_NAME, OFFICES, OWN_OFFICE } from '../database/people.ts'
import { SECRET } from '../systems/server.ts'

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** @param claims in addition to the subject and the lifetime */
export function signedToken (who: 'broker' | 'handler' | number, claims: object = {}): string {
  const { id, clientId } = who === 'handler'
    ? { id: undefined, clientId: HANDLER_NAME }
    : OFFICES[who === 'broker' ? 0 : who] ?? OWN_OFFICE
  const now = Math.floor(Date.now() / 1000)
  const content = `${part({ alg: 'HS256', typ: 'JWT' })}.${
    part({ sub: clientId, ...(id && { office: id }), ...claims, iat: now, exp: now + 7_200 })
  }`
  return `${content}.${createHmac('sha256', SECRET).update(content).digest('base64url')}`
}
