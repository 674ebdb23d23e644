/** The list's statements: filters as conditions, order and position as a keyset. */
import type { QueryConfig } from 'pg'
import type { Actor } from '../complaints/complaint.ts'
import type { ListQuery, Position, Sort } from '../usecases/listing.ts'
import { conditionsOf, seenBy } from './listConditions.ts'
import type { Bound } from './listConditions.ts'
import { SELECTED } from './rows.ts'
import { shaped } from './statements.ts'

type Run = (query: QueryConfig) => Promise<Record<string, unknown>[]>

/** The columns behind each order, both of the table whose index gives it. */
const ORDERS = {
  dueOn:      { column: 'o.due_on',      id: 'o.complaint_id', type: 'date',        hasNulls: true },
  receivedAt: { column: 'c.received_at', id: 'c.id',           type: 'timestamptz', hasNulls: true },
  updatedAt:  { column: 'c.updated_at',  id: 'c.id',           type: 'timestamptz', hasNulls: false },
  loggedAt:   { column: 'c.logged_at',   id: 'c.id',           type: 'timestamptz', hasNulls: false },
} as const

/** Written into the statement, because PostgreSQL plans a page of unknown size for a tenth of the table. */
const LIMITS = [2, 11, 26, 51, 101, 201]

/**
 * Rows in order, at most `query.limit`. Those without a value stand last in both directions and are asked for
 * by a statement of their own: nulls "or" values in one condition, and no index gives the order.
 */
export async function listRows (run: Run, actor: Actor, query: ListQuery): Promise<Record<string, unknown>[]> {
  const { position, limit, sort, due } = query
  const placed = position?.value === null ? [] : (await run(listStatement(actor, query, 'placed'))).slice(0, limit)
  if (placed.length === limit || !orderOf(sort).hasNulls || due !== undefined) return placed
  const rest = { ...query, limit: limit - placed.length, position: position?.value === null ? position : undefined }
  return [...placed, ...(await run(listStatement(actor, rest, 'unplaced'))).slice(0, rest.limit)]
}

/** One of the two statements of a page: rows that have a value in the column of the order, or those that have none. */
export function listStatement (actor: Actor, query: ListQuery, which: 'placed' | 'unplaced'): QueryConfig {
  const { sort, limit, position, now } = query
  const values: unknown[] = []
  const bound: Bound = (condition, value) => condition.replaceAll('$', () => `$${values.push(value)}`)
  const moment = bound('$::timestamptz', now)
  const { column, id, type, hasNulls } = orderOf(sort)
  const descending = sort.startsWith('-')
  const direction = descending ? 'desc' : 'asc'

  function after ({ value, id: last }: Position): string {
    const beyond = descending ? '<' : '>'
    return value === null
      ? `${id} ${beyond} ${bound('$::uuid', last)}`
      : `(${column}, ${id}) ${beyond} (${bound(`$::${type}`, value)}, ${bound('$::uuid', last)})`
  }

  const conditions = [
    `${moment} is not null`,
    seenBy(actor, 'c', bound),
    ...(hasNulls ? [`${column} is ${which === 'placed' ? 'not null' : 'null'}`] : []),
    ...(sort.endsWith('dueOn') ? [seenBy(actor, 'o', bound), `o.starts <= ${moment} and o.ends > ${moment}`] : []),
    ...conditionsOf(actor, query, moment, bound),
    ...(position === undefined ? [] : [after(position)]),
  ]
  return shaped(`
    select ${SELECTED}, ${column} as position
    from complaints c
    ${sort.endsWith('dueOn') ? 'join due_orders o on o.complaint_id = c.id' : ''}
    ${searched(query, bound)}
    where ${conditions.join(' and ')}
    order by ${column} ${direction}, ${id} ${direction}
    limit ${LIMITS.find(least => least >= limit) ?? limit}`, values)
}

/** Words are found past row security, by a function that repeats its rule: no operator of full text is leakproof. */
function searched ({ search: { text, name, email } = {} }: ListQuery, bound: Bound): string {
  if (text === undefined && name === undefined && email === undefined) return ''
  return `join matching_complaints(${[text, name, email].map(asked => bound('$::text', asked ?? null)).join(', ')}) m (id) on m.id = c.id`
}

export const positionOf = (row: Record<string, unknown>): Position =>
  ({ value: (row.position ?? null) as string | null, id: row.id as string })

const orderOf = (sort: Sort) => ORDERS[sort.replace('-', '') as keyof typeof ORDERS]
