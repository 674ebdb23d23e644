/** Counts due complaints, with the same index as the order `dueOn`. */
import type { Actor } from '../../directory/actor.ts'
import type { DueCounts, DueCountsQuery } from '../../usecases/complaints/listQuery.ts'
import { seenBy, unassignedCondition } from './listConditions.ts'
import type { Bound } from './listConditions.ts'
import { shaped } from '../../postgres/statement.ts'
import type { Query, Run } from '../../postgres/statement.ts'

export async function dueCounts (run: Run, actor: Actor, query: DueCountsQuery): Promise<DueCounts> {
  const [row] = await run(dueCountsStatement(actor, query))
  return row as DueCounts
}

export function dueCountsStatement (actor: Actor, { filters, today, weekEnd, now }: DueCountsQuery): Query {
  const values: unknown[] = []
  const bound: Bound = (condition, value) => condition.replaceAll('$', () => `$${values.push(value)}`)
  const moment = bound('$::timestamptz', now)
  const day = bound('$::date', today)
  const onComplaints = [
    ...(filters.handlerId === undefined ? [] : [bound('c.handler_id = any ($::uuid[])', filters.handlerId)]),
    ...unassignedCondition(filters),
  ]
  const conditions = [
    seenBy(actor, 'o', bound),
    `o.starts <= ${moment} and o.ends > ${moment}`,
    bound('o.due_on <= $::date', weekEnd),
    ...onComplaints,
  ]
  return shaped(`
    select count(*) filter (where o.due_on = ${day})::int as "dueToday",
           count(*) filter (where o.due_on > ${day})::int as "dueThisWeek",
           count(*) filter (where o.due_on < ${day})::int as "overdue"
    from due_orders o
    ${onComplaints.length === 0 ? '' : `join complaints c on c.id = o.complaint_id and ${seenBy(actor, 'c', bound)}`}
    where ${conditions.join(' and ')}`, values)
}
