/** Content negotiation (RFC 9110, 12.5.1). */
import type { FastifyRequest } from 'fastify'
import { mediaRangesIn } from '../contract/accept.ts'
import type { MediaRange } from '../contract/accept.ts'
import { Problem } from '../problems/problems.ts'

/**
 * The media type that the client prefers; the first one offered when it accepts several equally, or
 * sends no `Accept`.
 * @param offered in the order of our own preference
 * @throws Problem 406 when it accepts none of them
 */
export function preferredType<T extends string> (
  { headers }: Pick<FastifyRequest, 'headers'>,
  offered: readonly T[],
): T {
  const ranges = mediaRangesIn(headers.accept ?? '*/*')
  const [preferred] = offered
    .map(type => ({ type, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  if (preferred === undefined) throw new Problem('notAcceptable', `This operation offers ${offered.join(' or ')}.`)
  return preferred.type
}

/**
 * Whether this is a browser that asks for a page: it prefers HTML to JSON. A client that accepts
 * neither gets JSON, as from operations without a page.
 */
export function prefersPage ({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const ranges = mediaRangesIn(headers.accept ?? '*/*')
  return qualityOf('text/html', ranges) > qualityOf('application/json', ranges)
}

/** The most specific range counts: `text/csv` before `text/*` before any. */
const qualityOf = (type: string, ranges: readonly MediaRange[]): number =>
  [type, `${type.split('/')[0]}/*`, '*/*']
    .map(name => ranges.find(range => range.type === name))
    .find(range => range !== undefined)?.quality ?? 0
