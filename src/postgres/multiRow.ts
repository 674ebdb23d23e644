/**
 * Statements for one row or several: PostgreSQL spends longer on starting a statement than on a row
 * of it.
 */
import type { QueryConfig } from 'pg'
import { statement } from './statement.ts'
import type { Row, RowQuery, Run, Statement } from './statement.ts'

export type MultiRowStatement = (values: unknown[]) => RowQuery

/**
 * Rows of a statement. Each connection prepares one statement for each number of rows that it
 * meets.
 */
const MAX_ROWS = 16

/**
 * @param columns with their types, in the order of the values
 * @param text reads the rows from `given`, which has those columns and `place`, counted from 0
 */
export function multiRow (name: string, columns: Record<string, string>, text: string): MultiRowStatement {
  const types = Object.values(columns)
  const row = (place: number): string =>
    `(${place}, ${types.map((type, index) => `$${place * types.length + index + 1}::${type}`).join(', ')})`
  const statements = new Map<number, Statement>()

  function sized (values: unknown[]): QueryConfig {
    const size = values.length / types.length
    const cached = statements.get(size)
    if (cached !== undefined) return cached(values)
    const rows = Array.from({ length: size }, (_, place) => row(place)).join(', ')
    const made = statement(
      size === 1 ? name : `${name}-${size}`,
      `with given (place, ${Object.keys(columns).join(', ')}) as (values ${rows})${text}`,
    )
    statements.set(size, made)
    return made(values)
  }
  return values => ({ ...sized(values), sized })
}

export type JoinedStatement = { query: RowQuery, parts: RowQuery[] }

/**
 * Joins equal statements of several changes in one transaction. The statements of a change keep
 * their order.
 * @param changes the statements of each change
 */
export function joinStatements (changes: readonly (readonly RowQuery[])[]): JoinedStatement[] {
  const steps: RowQuery[][] = []
  for (const change of changes) {
    let next = 0
    for (const query of change) {
      const same = query.sized === undefined
        ? -1
        : steps.findIndex(([first], index) => index >= next && first?.name === query.name)
      const at = same === -1 ? steps.length : same
      steps[at] = [...steps[at] ?? [], query]
      next = at + 1
    }
  }
  return steps.flatMap(sizedParts)
}

function sizedParts (queries: RowQuery[]): JoinedStatement[] {
  const made: JoinedStatement[] = []
  for (let from = 0; from < queries.length; from += MAX_ROWS) {
    const parts = queries.slice(from, from + MAX_ROWS)
    const [first] = parts as [RowQuery]
    made.push({
      parts,
      query: parts.length === 1 || first.sized === undefined
        ? first
        : first.sized(parts.flatMap(({ values }) => values as unknown[])),
    })
  }
  return made
}

type Waiting = { query: RowQuery, answer: PromiseWithResolvers<Row[]> }

/**
 * Joins queries that the members of a group send at the same moment. A query that `locks` is sent
 * when each member waits for one or has left, so that others wait for its lock as short as
 * possible.
 * @param run returns for each row the `place` of the values that it answers
 */
export function batchQueries (run: Run, members: number): { run: Run, leave: () => void } {
  let waiting: Waiting[] = []
  let locking: Waiting[] = []
  let present = members

  function send (batch: readonly Waiting[]): void {
    const answers = new Map(batch.map(({ query, answer }) => [query, answer]))
    for (const { query, parts } of joinStatements([...answers.keys()].map(query => [query]))) {
      const rows = run(query)
      for (const [place, part] of parts.entries()) {
        answers.get(part)?.resolve(rows.then(all => all.filter(row => row.place === place)))
      }
    }
  }

  function sendWaiting (): void {
    const batch = waiting
    waiting = []
    send(batch)
  }

  function sendLocking (): void {
    if (locking.length < present) return
    const batch = locking
    locking = []
    send(batch)
  }

  return {
    run (query) {
      if (query.sized === undefined) return run(query)
      const answer = Promise.withResolvers<Row[]>()
      if (query.locks === true) {
        locking.push({ query, answer })
        sendLocking()
      } else {
        if (waiting.length === 0) queueMicrotask(sendWaiting)
        waiting.push({ query, answer })
      }
      return answer.promise
    },
    leave () {
      present -= 1
      sendLocking()
    },
  }
}
