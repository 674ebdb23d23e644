/** The filters of a list as SQL conditions over `complaints c` and `due_orders o`. */
import type { Actor } from '../../directory/actor.ts'
import { OUTSTANDING_STATES } from '../../complaints/deadlines/table.ts'
import type { Filters, ListQuery, Sort } from '../../usecases/complaints/listQuery.ts'

/** Adds the value as a parameter and replaces each `$` in the condition by its number. */
export type Bound = (condition: string, value: unknown) => string

/** Filters on one column; several values mean "or". */
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
 * @param followsOrder whether the statement follows the index of the order and checks deadlines row
 * by row
 */
export function conditionsOf (
  actor: Actor,
  { filters, search, sort, receivedFrom, receivedBefore, due }: ListQuery,
  moment: string,
  bound: Bound,
  followsOrder: boolean,
): string[] {
  const optional = (condition: string, value: unknown): string[] => value === undefined ? [] : [bound(condition, value)]
  return [
    ...Object.entries(EQUAL).flatMap(([name, [column, type]]) =>
      equalsAny(column, type, filters[name as keyof typeof EQUAL], bound)
    ),
    ...optional('c.causes ?| $::text[]', filters.cause),
    ...optional('c.updated_at >= $::timestamptz', filters.updatedSince),
    ...unassignedCondition(filters),
    ...referralCondition(filters),
    ...referenceCondition(filters, bound),
    ...optional('c.received_at >= $::timestamptz', receivedFrom),
    ...optional('c.received_at < $::timestamptz', receivedBefore),
    ...readableTexts(actor, search),
    ...optional('c.policy_key = number_key($::text)', search?.policyNumber),
    ...optional('c.claim_key = number_key($::text)', search?.claimNumber),
    ...optional('o.due_on >= $::date', due?.from),
    ...optional('o.due_on <= $::date', due?.to),
    ...deadlineCondition(actor, filters, moment, bound, followsOrder).map(condition =>
      orImplied(condition, sort, filters, bound)
    ),
  ]
}

/**
 * A search in texts finds no complaint whose texts the caller does not read: a hit would tell what
 * they say. It repeats `readsTexts` of src/complaints/healthData.ts.
 */
function readableTexts ({ role, mayReadHealthData }: Actor, search: ListQuery['search']): string[] {
  if (search?.text === undefined || mayReadHealthData === true) return []
  return [role === 'BROKER' ? '(not c.contains_health_data or c.logged_by = \'BROKER\')' : 'not c.contains_health_data']
}

/** A single value becomes an equality, so that an index can also give the order. */
function equalsAny (column: string, type: string, values: readonly string[] | undefined, bound: Bound): string[] {
  if (values === undefined) return []
  return [
    values.length === 1 ? bound(`${column} = $::${type}`, values[0]) : bound(`${column} = any ($::${type}[])`, values),
  ]
}

/**
 * Repeats the rule of row-level security, whose "or" no index can serve, in a form that selects an
 * index. Row-level security still applies, so a mistake here cannot show more rows.
 */
export const seenBy = ({ role, office }: Pick<Actor, 'role' | 'office'>, table: string, bound: Bound): string =>
  role === 'BROKER' ? bound(`${table}.office_sees = $::uuid`, office?.id ?? null) : `${table}.staff_sees`

export const unassignedCondition = ({ unassigned }: Pick<Filters, 'unassigned'>): string[] =>
  unassigned === undefined ? [] : [`c.handler_id is ${unassigned ? 'null' : 'not null'}`]

/** Written without a parameter: the index is partial and holds open referrals only. */
const referralCondition = ({ openReferral }: Filters): string[] =>
  openReferral === undefined ? [] : [`${openReferral ? '' : 'not '}c.open_referral`]

/** Matches the insurer's reference number or the office's: two columns, one parameter. */
function referenceCondition ({ reference }: Filters, bound: Bound): string[] {
  if (reference === undefined) return []
  const references = bound('$::text[]', reference)
  return [`(c.reference = any (${references}) or c.first_line_reference = any (${references}))`]
}

/**
 * The three deadline filters apply to the same deadline of the newest cycle. An estimated deadline
 * counts as breached only when the query filters by its kind.
 */
function deadlineCondition (
  actor: Actor,
  { deadlineKind, deadlineState, dueOnOrBefore }: Filters,
  moment: string,
  bound: Bound,
  followsOrder: boolean,
): string[] {
  if (deadlineKind === undefined && deadlineState === undefined && dueOnOrBefore === undefined) return []
  return [`exists (select from deadline_phases p where ${[
    'p.complaint_id = c.id',
    seenBy(actor, 'p', bound),
    `p.starts <= ${moment} and p.ends > ${moment}`,
    deadlineKind === undefined ? 'not (p.estimated and p.state = \'BREACHED\')' : bound('p.kind = any ($::text[])', deadlineKind),
    ...(deadlineState === undefined ? [] : [bound('p.state = any ($::text[])', deadlineState)]),
    ...(dueOnOrBefore === undefined ? [] : [bound('p.due_on <= $::date', dueOnOrBefore)]),
  ].join(' and ')}${followsOrder ? ' offset 0' : ''})`]
}

/**
 * Whether the best plan depends on how rare the matching rows are. That is so for the filters on
 * channel, change date and deadlines. Exception: outstanding deadlines in the order of due days
 * follow the index of that order, however many there are. Late, waived or met deadlines do not.
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
 * `dueOn` sorts by the earliest outstanding day. If the query filters by outstanding deadlines
 * alone, a row with an early enough day passes without a look at its phases.
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
