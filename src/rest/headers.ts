/** Request headers, parsed for the use cases. */
import type { FastifyRequest } from 'fastify'
import type { Language } from '../complaints/complaint.ts'
import { LANGUAGES } from '../complaints/complaint.ts'
import { assertHeader } from '../contract/shapes.ts'
import type { Precondition } from '../complaints/refusals.ts'
import type { RequestOptions } from '../usecases/complaints/commands.ts'

export const requestOptions = ({ headers }: FastifyRequest): RequestOptions => {
  const key = headers['idempotency-key']
  const match = headers['if-match']
  return {
    ...(typeof key === 'string' && { idempotencyKey: bareKey(key) }),
    ...(match !== undefined && { expected: preconditionOf(match) }),
  }
}

/**
 * The Idempotency-Key of a GraphQL request: no route schema checks its headers.
 * @throws Problem 400
 */
export function idempotencyKeyOf ({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key']
  if (typeof key !== 'string') return undefined
  assertHeader('idempotencyKey', key)
  return bareKey(key)
}

/** `"abc"` and `abc` are the same key. */
const bareKey = (key: string): string => key.startsWith('"') ? key.slice(1, -1).replace(/\\(["\\])/g, '$1') : key

const ENTITY_TAG = /(W\/)?"([^"]*)"/g

/** The versions that strong tags name; the number before the dash (contract, "Versions"). */
function preconditionOf (header: string): Precondition {
  if (header.trim() === '*') return '*'
  return [...header.matchAll(ENTITY_TAG)]
    .filter(([, weak]) => weak === undefined)
    .map(([, , tag = '']) => /^\d{1,10}(?:-\d+)?$/.test(tag) ? Number.parseInt(tag) : Number.NaN)
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
export function isUnchanged ({ headers }: FastifyRequest, etag: string): boolean {
  const header = headers['if-none-match']
  if (header === undefined) return false
  return header.trim() === '*' || [...header.matchAll(ENTITY_TAG)].some(([, , tag]) => `"${tag}"` === etag)
}

/**
 * The first of nl, fr, de, en by the caller's preference (RFC 9110, 12.5.4); `otherwise` when none
 * fits.
 */
export function languageOf ({ headers }: Pick<FastifyRequest, 'headers'>, otherwise: Language = 'nl'): Language {
  const ranges = (headers['accept-language'] ?? '').split(',').map((range, index) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const quality = parameters.map(parameter => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean)
    return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality), index }
  })
  const preferred = ranges
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index)
    .map(({ language }) => LANGUAGES.find(offered => offered === language))
    .find(language => language !== undefined)
  return preferred ?? otherwise
}
