/** Statements with names, which PostgreSQL plans once a connection. */
import type { QueryConfig } from 'pg'

export type Row = Record<string, unknown>
/**
 * `ownConnection`: it is slow, so no other statement should wait behind it.
 * `customPlan`: the best plan depends on its values, so much that planning for them is worth it.
 */
export type Query = QueryConfig & { ownConnection?: boolean, customPlan?: boolean }
/**
 * `sized`: the same for several rows, whose values follow each other.
 * `locks`: it takes a lock that others wait for; see `batchQueries`.
 */
export type RowQuery = QueryConfig & { sized?: Statement, locks?: boolean }
export type Run = (query: Query & RowQuery) => Promise<Row[]>
/**
 * Sends a statement. In a pipelined transaction it does not wait for the answer, and the
 * transaction reports a failure; otherwise it is `Run`.
 */
export type Write = (query: RowQuery) => Promise<unknown>
export type Statement = (values: unknown[]) => QueryConfig

export const statement = (name: string, text: string): Statement => values => ({ name, text, values })

/**
 * Each connection keeps its prepared statements, so the number of texts with a name is limited. The
 * others are planned each time.
 */
const MAX_SHAPES = 200
const shapes = new Map<string, string>()

/** Names a statement by its text, which depends on the filters of the request. */
export function shaped (text: string, values: unknown[]): QueryConfig {
  if (!shapes.has(text) && shapes.size < MAX_SHAPES) shapes.set(text, `shape-${shapes.size}`)
  const name = shapes.get(text)
  return { ...(name !== undefined && { name }), text, values }
}

const LIMITS = [2, 11, 26, 51, 101, 201]

/**
 * A limit to write into the statement: PostgreSQL plans a limit in a parameter for a tenth of the
 * table.
 * @returns `limit` rounded up to one of few sizes, so that few statements are prepared
 */
export const atLeast = (limit: number): number => LIMITS.find(least => least >= limit) ?? limit
