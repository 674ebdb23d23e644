/**
 * The limits of a GraphQL document, and the checks of its text and of its answer. `cost.ts` checks
 * its size and cost.
 */
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

export const LIMITS = {
  /** The introspection queries of common tools are 15 levels deep. */
  depth: 18,
  /** Counted each time a fragment repeats them, like the next three. */
  fields: 1_000,
  /** Fields of `Query`, `Mutation` or `Subscription`. */
  rootFields: 20,
  aliases: 100,
  /** Fields with arguments or a selection under a name already used: validation compares pairs. */
  repeatedFields: 100,
  fragments: 100,
  operations: 100,
  characters: 50_000,
  tokens: 5_000,
  /** Depth of nested brackets. */
  nesting: 100,
} as const

export const COSTS = {
  /** Limit of one document over HTTP. */
  limit: 125_000,
  /** Limit of one subscription event. */
  eventLimit: 10_000,
  /**
   * Cost of one request against the rate limit. A root field costs as much: it equals one REST
   * request.
   */
  unit: 2_500,
  /**
   * Characters of a new document that cost one request, because it must be parsed and validated.
   */
  newDocument: 1_000,
  /**
   * Assumed size of a list that neither the client nor the SDL limits, and of an introspection
   * list.
   */
  listSize: 2,
  introspectedListSize: 10,
  /** Characters of all texts in one answer. The cost limits do not bound the length of texts. */
  answerCharacters: 8 * 1024 * 1024,
  /** Default size of a page. */
  pageSize: 50,
  maxPageSize: 200,
} as const

/**
 * Checks a document before it is parsed: the parser recurses for every nested bracket.
 * @throws Problem 400
 */
export function assertParsable (source: string): void {
  refuseAbove('characters', source.length)
  let depth = 0
  for (const [bracket] of source.replace(TEXT, '').matchAll(/[[\]{}()]/g)) {
    depth += '[{('.includes(bracket) ? 1 : -1
    refuseAbove('nesting', depth)
  }
}

/**
 * Matches strings, block strings and comments, terminated or not: brackets inside them do not nest.
 * Runs in linear time, because each alternative matches where it begins.
 */
const TEXT = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|#[^\n]*/g

/**
 * Checks the size of an answer before it is serialized: aliases can repeat a text of 20,000
 * characters thousands of times within the cost limit. Runs in linear time in the number of values,
 * which the cost bounds.
 * @throws Problem 400
 */
export function assertAnswerFits (data: unknown): void {
  let remaining: number = COSTS.answerCharacters

  function count (value: unknown): void {
    if (typeof value === 'string') remaining -= value.length
    else if (Array.isArray(value)) value.forEach(count)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(count)
    if (remaining >= 0) return
    const detail =
      `has an answer of more than ${COSTS.answerCharacters} characters: ask for smaller pages or fewer texts`
    throw new Problem('badRequest', `query ${detail}.`, { issues: [issueOf(detail)] })
  }

  count(data)
}

/** @throws Problem 400 naming the limit */
export function refuseAbove (name: keyof typeof LIMITS, value: number): void {
  if (value <= LIMITS[name]) return
  const detail = `exceeds the limit for ${name}: ${value}, where at most ${LIMITS[name]} are answered`
  throw new Problem('badRequest', `query ${detail}.`, { issues: [issueOf(detail)] })
}

export const issueOf = (detail: string) => ({
  type: ISSUE_TYPES.invalidInput,
  in: 'body' as const,
  name: 'query',
  detail,
})
