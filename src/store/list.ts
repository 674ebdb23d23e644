/** The list's statement: filters as conditions, order and position as a keyset. */
import type { QueryConfig } from 'pg'
import type { Filters, ListQuery, Position, Sort } from '../usecases/listing.ts'
import { SELECTED } from './rows.ts'
import { shaped } from './statements.ts'

/** The column behind each order; nulls stand last in both directions. */
const ORDERS = {
  dueOn:      { column: 'o.due_on',      type: 'date' },
  receivedAt: { column: 'c.received_at', type: 'timestamptz' },
  updatedAt:  { column: 'c.updated_at',  type: 'timestamptz' },
  loggedAt:   { column: 'c.logged_at',   type: 'timestamptz' },
} as const

/** Filters on one column, repeated values meaning "or". */
const EQUAL = {
  status: 'c.status = any ($::text[])',
  heldBy: 'c.held_by = any ($::text[])',
  channel: 'c.channel = any ($::text[])',
  capacity: 'c.capacity = any ($::text[])',
  cause: 'c.causes ?| $::text[]',
  officeId: 'c.office_id = any ($::uuid[])',
  handlerId: 'c.handler_id = any ($::uuid[])',
  unassigned: '(c.handler_id is null) = $::boolean',
  openReferral: 'c.open_referral = $::boolean',
  reference: '(c.reference = any ($::text[]) or c.first_line_reference = any ($::text[]))',
  brokerReference: 'c.broker_reference = any ($::text[])',
  updatedSince: 'c.updated_at >= $::timestamptz',
} as const satisfies Partial<Record<keyof Filters, string>>

export function listStatement ({ filters, sort, limit, position, now, receivedFrom, receivedBefore }: ListQuery): QueryConfig {
  const values: unknown[] = []
  const parameter = (value: unknown): string => `$${values.push(value)}`
  const bound = (condition: string, value: unknown): string => {
    const name = parameter(value)
    return condition.replaceAll('$', () => name)
  }
  const moment = parameter(now)
  const { column, type } = orderOf(sort)
  const descending = sort.startsWith('-')

  const conditions = [
    ...Object.entries(EQUAL).flatMap(([name, condition]) => {
      const value = filters[name as keyof typeof EQUAL]
      return value === undefined ? [] : [bound(condition, value)]
    }),
    ...(receivedFrom === undefined ? [] : [bound('c.received_at >= $::timestamptz', receivedFrom)]),
    ...(receivedBefore === undefined ? [] : [bound('c.received_at < $::timestamptz', receivedBefore)]),
    ...deadlineCondition(filters, moment, bound),
    ...(position === undefined ? [] : [after(position)]),
  ]

  function after ({ value, id }: Position): string {
    const last = `${parameter(id)}::uuid`
    const beyond = descending ? '<' : '>'
    if (value === null) return `(${column} is null and c.id ${beyond} ${last})`
    return `((${column}, c.id) ${beyond} (${parameter(value)}::${type}, ${last}) or ${column} is null)`
  }

  const direction = descending ? 'desc' : 'asc'
  return shaped(`
    select ${SELECTED}, ${column} as position
    from complaints c
    ${sort.endsWith('dueOn') ? `join due_orders o on o.complaint_id = c.id and o.starts <= ${moment}::timestamptz and o.ends > ${moment}::timestamptz` : ''}
    where ${[`${moment}::timestamptz is not null`, ...conditions].join(' and ')}
    order by ${column} ${direction} nulls last, c.id ${direction}
    limit ${parameter(limit)}`, values)
}

export const positionOf = (row: Record<string, unknown>): Position =>
  ({ value: (row.position ?? null) as string | null, id: row.id as string })

const orderOf = (sort: Sort) => ORDERS[sort.replace('-', '') as keyof typeof ORDERS]

/**
 * The three deadline filters hold for one and the same deadline of the newest cycle; one that is merely
 * estimated counts as breached only when its kind is asked for.
 */
function deadlineCondition (
  { deadlineKind, deadlineState, dueOnOrBefore }: Filters,
  moment: string,
  bound: (condition: string, value: unknown) => string,
): string[] {
  if (deadlineKind === undefined && deadlineState === undefined && dueOnOrBefore === undefined) return []
  return [`exists (select from deadline_phases p where ${[
    'p.complaint_id = c.id',
    `p.starts <= ${moment}::timestamptz and p.ends > ${moment}::timestamptz`,
    deadlineKind === undefined ? 'not (p.estimated and p.state = \'BREACHED\')' : bound('p.kind = any ($::text[])', deadlineKind),
    ...(deadlineState === undefined ? [] : [bound('p.state = any ($::text[])', deadlineState)]),
    ...(dueOnOrBefore === undefined ? [] : [bound('p.due_on <= $::date', dueOnOrBefore)]),
  ].join(' and ')})`]
}
