/**
 * Statements of one change, and joined those of several: to make ready for a statement takes PostgreSQL longer than a row
 * of it.
 */
import type { QueryConfig } from 'pg'
import { statement } from './statement.ts'
import type { Row, RowQuery, Run, Statement } from './statement.ts'

export type MultiRowStatement = (values: unknown[]) => RowQuery

/** Each number of rows is planned on each connection that meets it. */
const MOST = 16

/**
 * @param columns with their types; the values come in this order
 * @param text what is done with `given`, which has those columns and `place`, counted from 0
 */
export function multiRow (name: string, columns: Record<string, string>, text: string): MultiRowStatement {
  const types = Object.values(columns)
  const row = (place: number): string => `(${place}, ${types.map((type, index) => `$${place * types.length + index + 1}::${type}`).join(', ')})`
  const statements = new Map<number, Statement>()

  function sized (values: unknown[]): QueryConfig {
    const size = values.length / types.length
    const known = statements.get(size)
    if (known !== undefined) return known(values)
    const rows = Array.from({ length: size }, (_, place) => row(place)).join(', ')
    const made = statement(size === 1 ? name : `${name}-${size}`, `with given (place, ${Object.keys(columns).join(', ')}) as (values ${rows})${text}`)
    statements.set(size, made)
    return made(values)
  }
  return values => ({ ...sized(values), sized })
}

export type JoinedStatement = { query: RowQuery, parts: RowQuery[] }

/**
 * @param changes what each of them writes, in its order; all in one transaction
 * @returns the same in fewer statements: of each change in its order, and of one statement in the order of the changes
 */
export function joinStatements (changes: readonly (readonly RowQuery[])[]): JoinedStatement[] {
  const steps: RowQuery[][] = []
  for (const change of changes) {
    let next = 0
    for (const query of change) {
      const same = query.sized === undefined ? -1 : steps.findIndex(([first], index) => index >= next && first?.name === query.name)
      const at = same === -1 ? steps.length : same
      steps[at] = [...steps[at] ?? [], query]
      next = at + 1
    }
  }
  return steps.flatMap(sizedParts)
}

function sizedParts (queries: RowQuery[]): JoinedStatement[] {
  const made: JoinedStatement[] = []
  for (let from = 0; from < queries.length; from += MOST) {
    const parts = queries.slice(from, from + MOST)
    const [first] = parts as [RowQuery]
    made.push({ parts, query: parts.length === 1 || first.sized === undefined ? first : first.sized(parts.flatMap(({ values }) => values as unknown[])) })
  }
  return made
}

/**
 * What several changes ask at the same moment is asked at once.
 * @returns answers each with the rows of its own `place`, which a statement that is joined must tell
 */
export function batchQueries (run: Run): Run {
  let waiting: { query: RowQuery, answer: PromiseWithResolvers<Row[]> }[] = []

  function askAll (): void {
    const answers = new Map(waiting.map(({ query, answer }) => [query, answer]))
    waiting = []
    for (const { query, parts } of joinStatements([...answers.keys()].map(query => [query]))) {
      const rows = run(query)
      for (const [place, part] of parts.entries()) answers.get(part)?.resolve(rows.then(all => all.filter(row => row.place === place)))
    }
  }

  return query => {
    if (query.sized === undefined) return run(query)
    const answer = Promise.withResolvers<Row[]>()
    if (waiting.length === 0) queueMicrotask(askAll)
    waiting.push({ query, answer })
    return answer.promise
  }
}
