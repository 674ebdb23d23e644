/** Statements with names, which PostgreSQL plans once a connection. */
import type { QueryConfig } from 'pg'

export type Row = Record<string, unknown>
/**
 * `takesLong`: others should not have to wait behind it.
 * `plannedAnew`: how to find it depends on its values, so much that planning for them is worth it.
 */
export type Query = QueryConfig & { ownConnection?: boolean, customPlan?: boolean }
/** `sized`: the same for several rows, whose values follow each other. */
export type RowQuery = QueryConfig & { sized?: Statement }
export type Run = (query: Query & RowQuery) => Promise<Row[]>
export type Statement = (values: unknown[]) => QueryConfig

export const statement = (name: string, text: string): Statement => values => ({ name, text, values })

/** Each connection keeps what it has prepared, so only so many shapes get a name; the rest are planned anew. */
const MOST_SHAPES = 200
const shapes = new Map<string, string>()

/** For texts that depend on which filters are given. */
export function shaped (text: string, values: unknown[]): QueryConfig {
  if (!shapes.has(text) && shapes.size < MOST_SHAPES) shapes.set(text, `shape-${shapes.size}`)
  const name = shapes.get(text)
  return { ...(name !== undefined && { name }), text, values }
}

const LIMITS = [2, 11, 26, 51, 101, 201]

/**
 * To be written into the statement, since PostgreSQL plans a page of unknown size for a tenth of the table.
 * @returns so many rows or some more, in few different sizes
 */
export const atLeast = (limit: number): number => LIMITS.find(least => least >= limit) ?? limit
