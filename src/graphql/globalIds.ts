/** Relay's global ids in addition to UUIDs: outputs contain both, inputs accept both. */
import type { Id } from '../directory/ids.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

export const globalIdOf = (id: Id): string => Buffer.from(`Complaint:${id}`).toString('base64')

/** Returns the complaint's UUID from either form; undefined for anything else. */
export function parseComplaintId (text: string): Id | undefined {
  if (UUID.test(text)) return text.toLowerCase()
  const [type, id = ''] = Buffer.from(text, 'base64').toString('utf8').split(':')
  return type === 'Complaint' && UUID.test(id) && globalIdOf(id) === text ? id.toLowerCase() : undefined
}

/** @throws Problem 400 naming the member */
export function complaintIdOf (text: string, name: string): Id {
  const id = parseComplaintId(text)
  if (id === undefined) throw malformed(text, name, 'must be a UUID or a global id of this API')
  return id
}

/** Parses the id of anything other than a complaint. @throws Problem 400 naming the member */
export function uuidOf (text: string, name: string): Id {
  if (!UUID.test(text)) throw malformed(text, name, 'must be a UUID')
  return text.toLowerCase()
}

const malformed = (text: string, name: string, detail: string) => new Problem('badRequest', `${name} ${detail}.`, {
  issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name, value: text.slice(0, 100), detail }],
})
