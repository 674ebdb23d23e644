/** Checks the input of `/sandbox/*`, which the shapes of the contract do not. */
import type { FastifyRequest } from 'fastify'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { Issue } from '../problems/problems.ts'

/**
 * @param name of the object that is wrong; none for the body
 * @param known the names of its members
 * @throws Problem 400 unless it is an object of these members
 */
export function membersOf (value: unknown, name: string, known: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusal(name, ISSUE_TYPES.schemaViolation, `must be an object; its members are ${known.join(', ')}`)
  }
  const unknown = Object.keys(value).find(member => !known.includes(member))
  if (unknown !== undefined) {
    const path = name === '' ? unknown : `${name}.${unknown}`
    throw refusal(path, ISSUE_TYPES.unknownMember, `is not known here; known are ${known.join(', ')}`)
  }
  return { ...value }
}

/** @throws Problem 400 for a query parameter */
export function refuseQuery ({ query }: Pick<FastifyRequest, 'query'>): void {
  const name = Object.keys(query as object)[0]
  if (name === undefined) return
  throw refusal(name, ISSUE_TYPES.unknownMember, 'is not known here: there are no query parameters', undefined, 'query')
}

export function refusal (
  name: string,
  type: string,
  detail: string,
  value?: unknown,
  where: Issue['in'] = 'body',
): Problem {
  return new Problem('badRequest', name ? `${name} ${detail}` : `The body ${detail}`, {
    issues: [{ type, in: where, name, ...(value === undefined ? {} : { value }), detail }],
  })
}
