/** The list's statements: filters as conditions, order and position as a keyset. */
import type { Actor } from '../../directory/actor.ts'
import type { ListQuery, Position, Sort } from '../../usecases/complaints/listQuery.ts'
import { conditionsOf, dependsOnValues, seenBy } from './listConditions.ts'
import type { Bound } from './listConditions.ts'
import { SELECTED } from './rows.ts'
import { areCommon, foundByIndex, foundInRow } from './search.ts'
import { atLeast, shaped } from '../../postgres/statement.ts'
import type { Query, Run } from '../../postgres/statement.ts'

/** The columns behind each order. */
const ORDERS = {
  dueOn:      { column: 'due_on',      type: 'date',        hasNulls: true },
  receivedAt: { column: 'received_at', type: 'timestamptz', hasNulls: true },
  updatedAt:  { column: 'updated_at',  type: 'timestamptz', hasNulls: false },
  loggedAt:   { column: 'logged_at',   type: 'timestamptz', hasNulls: false },
} as const

/**
 * Rows in order, at most `query.limit`; in one statement, so that nothing moves between its parts.
 */
export const listRows = async (
  run: Run,
  actor: Actor,
  query: ListQuery,
  columns?: string,
): Promise<Record<string, unknown>[]> =>
  (await run(listStatement(actor, query, columns, await areCommon(run, query)))).slice(0, query.limit)

/**
 * A page. Rows without a value stand last in both directions and are a part of their own, which is
 * run only when the page is not full yet: nulls "or" values in one condition, and no index gives
 * the order.
 * @param common whether most complaints have the words that are looked for
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
  const found = common ? '' : foundByIndex(query, bound, byDueDay ? undefined : `${name} ${direction}, id ${direction}`)
  // Whose columns give the order.
  const table = byDueDay ? 'o' : found === '' ? 'c' : 'found'
  const column = `${table}.${name}`
  const id = byDueDay ? 'o.complaint_id' : `${table}.id`
  const most = atLeast(limit)

  function after ({ value, id: last }: Position): string {
    const beyond = descending ? '<' : '>'
    return value === null
      ? `${id} ${beyond} ${bound('$::uuid', last)}`
      : `(${column}, ${id}) ${beyond} (${bound(`$::${type}`, value)}, ${bound('$::uuid', last)})`
  }

  /** Rows that have a value in the column of the order, or those that have none. */
  function part (which: 'placed' | 'unplaced', from: Position | undefined): string {
    const along = byDueDay && which === 'placed' && !dependsOnValues(query)
    const conditions = [
      `${moment} is not null`,
      // What is found comes from a function that sees to it itself.
      ...(table === 'found' ? [] : [seenBy(actor, table, bound)]),
      ...(hasNulls ? [`${column} is ${which === 'placed' ? 'not null' : 'null'}`] : []),
      // Most rows hold now; of two comparisons PostgreSQL supposes that one in nine does, and sorts
      // what it takes for few.
      ...(byDueDay ? [`case when o.starts <= ${moment} then o.ends > ${moment} end`] : []),
      ...conditionsOf(actor, query, moment, bound, along),
      ...(common ? foundInRow(query, bound) : []),
      ...(from === undefined ? [] : [after(from)]),
    ]
    return `
    select ${columns}, ${column} as position
    from complaints c
    ${byDueDay ? 'join due_orders o on o.complaint_id = c.id' : ''}
    ${found}
    where ${conditions.join(' and ')}
    order by ${column} ${direction}, ${id} ${direction}
    limit ${most}`
  }

  if (position?.value === null) return shaped(part('unplaced', position), values)
  const placed = part('placed', position)
  if (!hasNulls || due !== undefined) return shaped(placed, values)
  return shaped(`select * from ((${placed}) union all (${part('unplaced', undefined)})) page limit ${most}`, values)
}

export const positionOf = (row: Record<string, unknown>): Position =>
  ({ value: (row.position ?? null) as string | null, id: row.id as string })

const orderOf = (sort: Sort) => ORDERS[sort.replace('-', '') as keyof typeof ORDERS]
