/** What a list is filtered by, as SQL over `complaints c` and `due_orders o`. */
import type { Actor } from '../complaints/complaint.ts'
import { OUTSTANDING_STATES } from '../complaints/deadlines/table.ts'
import type { Filters, ListQuery, Sort } from '../usecases/lists.ts'

/** Puts the parameter's number wherever the condition has `$`. */
export type Bound = (condition: string, value: unknown) => string

/** Filters on one column, repeated values meaning "or". */
const EQUAL = {
  status: 'c.status = any ($::text[])',
  heldBy: 'c.held_by = any ($::text[])',
  channel: 'c.channel = any ($::text[])',
  capacity: 'c.capacity = any ($::text[])',
  cause: 'c.causes ?| $::text[]',
  officeId: 'c.office_id = any ($::uuid[])',
  handlerId: 'c.handler_id = any ($::uuid[])',
  openReferral: 'c.open_referral = $::boolean',
  brokerReference: 'c.broker_reference = any ($::text[])',
  updatedSince: 'c.updated_at >= $::timestamptz',
} as const satisfies Partial<Record<keyof Filters, string>>

export function conditionsOf (actor: Actor, { filters, search, sort, receivedFrom, receivedBefore, due }: ListQuery, moment: string, bound: Bound): string[] {
  const given = (condition: string, value: unknown): string[] => value === undefined ? [] : [bound(condition, value)]
  return [
    ...Object.entries(EQUAL).flatMap(([name, condition]) => given(condition, filters[name as keyof typeof EQUAL])),
    ...unassignedCondition(filters),
    ...referenceCondition(filters, bound),
    ...given('c.received_at >= $::timestamptz', receivedFrom),
    ...given('c.received_at < $::timestamptz', receivedBefore),
    ...given('c.policy_key = number_key($::text)', search?.policyNumber),
    ...given('c.claim_key = number_key($::text)', search?.claimNumber),
    ...given('o.due_on >= $::date', due?.from),
    ...given('o.due_on <= $::date', due?.to),
    ...deadlineCondition(actor, filters, moment, bound).map(condition => orImplied(condition, sort, filters, bound)),
  ]
}

/**
 * Row security says the same, but with an "or" that no index can follow; this names the index to use, and
 * what it would leave in by mistake, row security still takes out.
 */
export const seenBy = ({ role, office }: Pick<Actor, 'role' | 'office'>, table: string, bound: Bound): string =>
  role === 'BROKER' ? bound(`${table}.office_sees = $::uuid`, office?.id ?? null) : `${table}.staff_sees`

export const unassignedCondition = ({ unassigned }: Pick<Filters, 'unassigned'>): string[] =>
  unassigned === undefined ? [] : [`c.handler_id is ${unassigned ? 'null' : 'not null'}`]

/** The number in the insurer's register, or in the office's: two columns, one parameter. */
function referenceCondition ({ reference }: Filters, bound: Bound): string[] {
  if (reference === undefined) return []
  const wanted = bound('$::text[]', reference)
  return [`(c.reference = any (${wanted}) or c.first_line_reference = any (${wanted}))`]
}

/**
 * The three deadline filters hold for one and the same deadline of the newest cycle; one that is merely
 * estimated counts as breached only when its kind is asked for.
 */
function deadlineCondition (actor: Actor, { deadlineKind, deadlineState, dueOnOrBefore }: Filters, moment: string, bound: Bound): string[] {
  if (deadlineKind === undefined && deadlineState === undefined && dueOnOrBefore === undefined) return []
  return [`exists (select from deadline_phases p where ${[
    'p.complaint_id = c.id',
    seenBy(actor, 'p', bound),
    `p.starts <= ${moment} and p.ends > ${moment}`,
    deadlineKind === undefined ? 'not (p.estimated and p.state = \'BREACHED\')' : bound('p.kind = any ($::text[])', deadlineKind),
    ...(deadlineState === undefined ? [] : [bound('p.state = any ($::text[])', deadlineState)]),
    ...(dueOnOrBefore === undefined ? [] : [bound('p.due_on <= $::date', dueOnOrBefore)]),
  ].join(' and ')})`]
}

/**
 * The day that `dueOn` sorts by is the earliest of what is outstanding: where that alone is asked for, a row that is early
 * enough needs no look at its phases.
 */
function orImplied (condition: string, sort: Sort, { deadlineKind, deadlineState, dueOnOrBefore }: Filters, bound: Bound): string {
  const outstanding = deadlineState === undefined || OUTSTANDING_STATES.every(state => deadlineState.includes(state))
  if (!sort.endsWith('dueOn') || deadlineKind !== undefined || dueOnOrBefore === undefined || !outstanding) return condition
  return `(${bound('o.due_on <= $::date', dueOnOrBefore)} or ${condition})`
}
