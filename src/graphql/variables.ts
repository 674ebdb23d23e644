/**
 * Limits on variables, counted before graphql-js reads them. graphql-js reports every invalid value
 * as a separate error, and each error repeats the whole enclosing object, so that a body of one
 * megabyte led to gigabytes of messages.
 */
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

/**
 * The largest input of the contract has some 1,200 values. `repeated` counts the characters of
 * objects, once for each member.
 */
export const VARIABLE_LIMITS = { values: 2_500, nesting: 100, repeated: 32 * 1024 * 1024 } as const

type Counted = { values: number, repeated: number }

/**
 * Runs in linear time in the size of the variables, and stops once a limit is passed.
 * @throws Problem 400 naming the limit
 */
export function assertBounded (variables: unknown, place: 'body' | 'query' = 'body'): void {
  const counted: Counted = { values: 0, repeated: 0 }

  function refuseAbove (name: keyof typeof VARIABLE_LIMITS, value: number): void {
    if (value <= VARIABLE_LIMITS[name]) return
    const detail = `exceed the limit for ${name}: at most ${VARIABLE_LIMITS[name]} are read`
    throw new Problem('badRequest', `variables ${detail}.`, {
      issues: [{ type: ISSUE_TYPES.invalidInput, in: place, name: 'variables', detail }],
    })
  }

  /** @returns the number of characters needed to print the value */
  function count (value: unknown, depth: number): number {
    refuseAbove('values', ++counted.values)
    if (typeof value === 'string') return value.length
    if (typeof value !== 'object' || value === null) return 1
    refuseAbove('nesting', depth)
    if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + count(item, depth + 1), 1)
    const names = Object.keys(value)
    refuseAbove('values', counted.values + names.length)
    const characters = names.reduce(
      (sum, name) => sum + name.length + count((value as Record<string, unknown>)[name], depth + 1),
      1,
    )
    counted.repeated += characters * names.length
    refuseAbove('repeated', counted.repeated)
    return characters
  }

  count(variables, 0)
}
