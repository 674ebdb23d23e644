/** The SQL of complaint lists, with filters as conditions and keyset pagination. */
import type { Actor } from '../../directory/actor.ts'
import type { ListQuery, Position, Sort } from '../../usecases/complaints/listQuery.ts'
import { conditionsOf, dependsOnValues, seenBy } from './listConditions.ts'
import type { Bound } from './listConditions.ts'
import { SELECTED } from './rows.ts'
import { areCommon, foundByIndex, foundInRow } from './search.ts'
import { atLeast, shaped } from '../../postgres/statement.ts'
import type { Query, Run } from '../../postgres/statement.ts'

/** The column that each order sorts by. */
const ORDERS = {
  dueOn:      { column: 'due_on',      type: 'date',        hasNulls: true },
  receivedAt: { column: 'received_at', type: 'timestamptz', hasNulls: true },
  updatedAt:  { column: 'updated_at',  type: 'timestamptz', hasNulls: false },
  loggedAt:   { column: 'logged_at',   type: 'timestamptz', hasNulls: false },
} as const

/**
 * At most `query.limit` rows, in order. One statement reads them, so that both parts of a page show
 * the same state.
 */
export const listRows = async (
  run: Run,
  actor: Actor,
  query: ListQuery,
  columns?: string,
): Promise<Record<string, unknown>[]> =>
  (await run(listStatement(actor, query, columns, await areCommon(run, query)))).slice(0, query.limit)

/**
 * A page. Rows without a value come last in both directions. A second part of the statement reads
 * them, and runs only when the page is not full yet: no index gives the order of a condition that
 * combines nulls and values with "or".
 * @param common whether the words are frequent (see `areCommon`)
 */
export const listStatement = (actor: Actor, query: ListQuery, columns: string = SELECTED, common = false): Query => ({
  ...pageStatement(actor, query, columns, common),
  ownConnection: query.search !== undefined,
  customPlan: dependsOnValues(query),
})

function pageStatement (actor: Actor, query: ListQuery, columns: string, common: boolean): Query {
  const { sort, limit, position, now, due } = query
  const values: unknown[] = []
  const bound: Bound = (condition, value) => condition.replaceAll('$', () => `$${values.push(value)}`)
  const moment = bound('$::timestamptz', now)
  const { column: name, type, hasNulls } = orderOf(sort)
  const byDueDay = sort.endsWith('dueOn')
  const descending = sort.startsWith('-')
  const direction = descending ? 'desc' : 'asc'
  const matchOrder = byDueDay ? undefined : `${name} ${direction}, id ${direction}`
  const searchJoin = common ? '' : foundByIndex(query, bound, matchOrder)
  // The table whose columns give the order.
  const table = byDueDay ? 'o' : searchJoin === '' ? 'c' : 'found'
  const column = `${table}.${name}`
  const id = byDueDay ? 'o.complaint_id' : `${table}.id`
  const rowLimit = atLeast(limit)

  function after ({ value, id: last }: Position): string {
    const comparison = descending ? '<' : '>'
    return value === null
      ? `${id} ${comparison} ${bound('$::uuid', last)}`
      : `(${column}, ${id}) ${comparison} (${bound(`$::${type}`, value)}, ${bound('$::uuid', last)})`
  }

  /** Rows with a value in the column of the order ('placed'), or without one ('unplaced'). */
  function part (which: 'placed' | 'unplaced', from: Position | undefined): string {
    const followsOrder = byDueDay && which === 'placed' && !dependsOnValues(query)
    const conditions = [
      `${moment} is not null`,
      // `matching_complaints` checks visibility itself.
      ...(table === 'found' ? [] : [seenBy(actor, table, bound)]),
      ...(hasNulls ? [`${column} is ${which === 'placed' ? 'not null' : 'null'}`] : []),
      // Most rows cover the moment. For two comparisons PostgreSQL expects one row in nine to pass,
      // and would sort them; "case" raises its estimate.
      ...(byDueDay ? [`case when o.starts <= ${moment} then o.ends > ${moment} end`] : []),
      ...conditionsOf(actor, query, moment, bound, followsOrder),
      ...(common ? foundInRow(query, bound) : []),
      ...(from === undefined ? [] : [after(from)]),
    ]
    return `
    select ${columns}, ${column} as position
    from complaints c
    ${byDueDay ? 'join due_orders o on o.complaint_id = c.id' : ''}
    ${searchJoin}
    where ${conditions.join(' and ')}
    order by ${column} ${direction}, ${id} ${direction}
    limit ${rowLimit}`
  }

  if (position?.value === null) return shaped(part('unplaced', position), values)
  const placed = part('placed', position)
  if (!hasNulls || due !== undefined) return shaped(placed, values)
  return shaped(`select * from ((${placed}) union all (${part('unplaced', undefined)})) page limit ${rowLimit}`, values)
}

export const positionOf = (row: Record<string, unknown>): Position =>
  ({ value: (row.position ?? null) as string | null, id: row.id as string })

const orderOf = (sort: Sort) => ORDERS[sort.replace('-', '') as keyof typeof ORDERS]
