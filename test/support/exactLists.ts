/**
 * A pattern for `t.match` whose lists match lists of the same length only: tap lets `[]` match any
 * list.
 */
export function exactLists (pattern: unknown): object {
  return withLengths(pattern) as object
}

function withLengths (pattern: unknown): unknown {
  if (Array.isArray(pattern)) return { ...pattern.map(withLengths), length: pattern.length }
  if (typeof pattern !== 'object' || pattern === null || Object.getPrototypeOf(pattern) !== Object.prototype) {
    return pattern
  }
  return Object.fromEntries(Object.entries(pattern).map(([name, member]) => [name, withLengths(member)]))
}
