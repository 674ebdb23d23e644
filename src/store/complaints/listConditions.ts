/** What a list is filtered by, as SQL over `complaints c` and `due_orders o`. */
import type { Actor } from '../../directory/actor.ts'
import { OUTSTANDING_STATES } from '../../complaints/deadlines/table.ts'
import type { Filters, ListQuery, Sort } from '../../usecases/complaints/listQuery.ts'

/** Puts the parameter's number wherever the condition has `$`. */
export type Bound = (condition: string, value: unknown) => string

/** Filters on one column, repeated values meaning "or". */
const EQUAL = {
  status: ['c.status', 'text'],
  heldBy: ['c.held_by', 'text'],
  channel: ['c.channel', 'text'],
  capacity: ['c.capacity', 'text'],
  officeId: ['c.office_id', 'uuid'],
  handlerId: ['c.handler_id', 'uuid'],
  brokerReference: ['c.broker_reference', 'text'],
} as const satisfies Partial<Record<keyof Filters, [column: string, type: string]>>

/**
 * @param along whether rows come in an order that their number says nothing about, each to be
 * looked at by itself
 */
export function conditionsOf (
  actor: Actor,
  { filters, search, sort, receivedFrom, receivedBefore, due }: ListQuery,
  moment: string,
  bound: Bound,
  along: boolean,
): string[] {
  const given = (condition: string, value: unknown): string[] => value === undefined ? [] : [bound(condition, value)]
  return [
    ...Object.entries(EQUAL).flatMap(([name, [column, type]]) =>
      oneOf(column, type, filters[name as keyof typeof EQUAL], bound)
    ),
    ...given('c.causes ?| $::text[]', filters.cause),
    ...given('c.updated_at >= $::timestamptz', filters.updatedSince),
    ...unassignedCondition(filters),
    ...referralCondition(filters),
    ...referenceCondition(filters, bound),
    ...given('c.received_at >= $::timestamptz', receivedFrom),
    ...given('c.received_at < $::timestamptz', receivedBefore),
    ...given('c.policy_key = number_key($::text)', search?.policyNumber),
    ...given('c.claim_key = number_key($::text)', search?.claimNumber),
    ...given('o.due_on >= $::date', due?.from),
    ...given('o.due_on <= $::date', due?.to),
    ...deadlineCondition(actor, filters, moment, bound, along).map(condition =>
      orImplied(condition, sort, filters, bound)
    ),
  ]
}

/** A single value as itself: behind it, an index gives the order. */
function oneOf (column: string, type: string, asked: readonly string[] | undefined, bound: Bound): string[] {
  if (asked === undefined) return []
  return [
    asked.length === 1 ? bound(`${column} = $::${type}`, asked[0]) : bound(`${column} = any ($::${type}[])`, asked),
  ]
}

/**
 * Row security says the same, but with an "or" that no index can follow; this names the index to
 * use, and what it would leave in by mistake, row security still takes out.
 */
export const seenBy = ({ role, office }: Pick<Actor, 'role' | 'office'>, table: string, bound: Bound): string =>
  role === 'BROKER' ? bound(`${table}.office_sees = $::uuid`, office?.id ?? null) : `${table}.staff_sees`

export const unassignedCondition = ({ unassigned }: Pick<Filters, 'unassigned'>): string[] =>
  unassigned === undefined ? [] : [`c.handler_id is ${unassigned ? 'null' : 'not null'}`]

/** In words: the index holds those with an open referral only. */
const referralCondition = ({ openReferral }: Filters): string[] =>
  openReferral === undefined ? [] : [`${openReferral ? '' : 'not '}c.open_referral`]

/** The number in the insurer's register, or in the office's: two columns, one parameter. */
function referenceCondition ({ reference }: Filters, bound: Bound): string[] {
  if (reference === undefined) return []
  const wanted = bound('$::text[]', reference)
  return [`(c.reference = any (${wanted}) or c.first_line_reference = any (${wanted}))`]
}

/**
 * The three deadline filters hold for one and the same deadline of the newest cycle; one that is
 * merely estimated counts as breached only when its kind is asked for.
 */
function deadlineCondition (
  actor: Actor,
  { deadlineKind, deadlineState, dueOnOrBefore }: Filters,
  moment: string,
  bound: Bound,
  along: boolean,
): string[] {
  if (deadlineKind === undefined && deadlineState === undefined && dueOnOrBefore === undefined) return []
  return [`exists (select from deadline_phases p where ${[
    'p.complaint_id = c.id',
    seenBy(actor, 'p', bound),
    `p.starts <= ${moment} and p.ends > ${moment}`,
    deadlineKind === undefined ? 'not (p.estimated and p.state = \'BREACHED\')' : bound('p.kind = any ($::text[])', deadlineKind),
    ...(deadlineState === undefined ? [] : [bound('p.state = any ($::text[])', deadlineState)]),
    ...(dueOnOrBefore === undefined ? [] : [bound('p.due_on <= $::date', dueOnOrBefore)]),
  ].join(' and ')}${along ? ' offset 0' : ''})`]
}

/**
 * Whether the way to the rows depends on how rare they are: those of a channel, what changed since,
 * and deadlines. What is outstanding is found along the order of due days, however much of it there
 * is; what is late, waived or met, or in another order, is not.
 */
export const dependsOnValues =
  ({ filters: { channel, updatedSince, deadlineKind, deadlineState, dueOnOrBefore }, sort }: Pick<
    ListQuery,
    'filters' | 'sort'
  >): boolean =>
    channel !== undefined
    || (updatedSince !== undefined && !sort.endsWith('updatedAt'))
    || ((deadlineKind ?? deadlineState ?? dueOnOrBefore) !== undefined
      && !(sort.endsWith('dueOn') && (deadlineState ?? []).every(state => OUTSTANDING.has(state))))

const OUTSTANDING = new Set<string>(OUTSTANDING_STATES)

/**
 * The day that `dueOn` sorts by is the earliest of what is outstanding: where that alone is asked
 * for, a row that is early enough needs no look at its phases.
 */
function orImplied (
  condition: string,
  sort: Sort,
  { deadlineKind, deadlineState, dueOnOrBefore }: Filters,
  bound: Bound,
): string {
  const outstanding = deadlineState === undefined || OUTSTANDING_STATES.every(state => deadlineState.includes(state))
  if (!sort.endsWith('dueOn') || deadlineKind !== undefined || dueOnOrBefore === undefined || !outstanding) {
    return condition
  }
  return `(${bound('o.due_on <= $::date', dueOnOrBefore)} or ${condition})`
}
