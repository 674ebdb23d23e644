/** List queries: filters, orders and page positions. */
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

export const SORTS = [
  'dueOn', '-dueOn', 'receivedAt', '-receivedAt', 'updatedAt', '-updatedAt', 'loggedAt', '-loggedAt',
] as const
export type Sort = (typeof SORTS)[number]

/** Named as in the contract; repeated values mean "or". */
export type Filters = {
  status?: string[]
  heldBy?: string[]
  channel?: string[]
  capacity?: string[]
  cause?: string[]
  officeId?: Id[]
  handlerId?: Id[]
  unassigned?: boolean
  openReferral?: boolean
  reference?: string[]
  brokerReference?: string[]
  receivedFrom?: Day
  receivedTo?: Day
  updatedSince?: Instant
  deadlineKind?: string[]
  deadlineState?: string[]
  dueOnOrBefore?: Day
}

/** Personal search terms, never part of a URL. All of them must match. */
export type Search = {
  /** All of these words, or all of their stems in one of four languages. */
  text?: string
  /** Each word is a prefix in the complainant's name, or each in the representative's. */
  name?: string
  /** E-mail address of the complainant or the representative. */
  email?: string
  policyNumber?: string
  claimNumber?: string
}

/** A row's position in the order; null sorts last. */
export type Position = { value: string | null, id: Id }

export type ListQuery = {
  filters: Filters
  search?: Search
  /** Range of the day that `dueOn` sorts on, both inclusive; only with `sort: 'dueOn'`. */
  due?: { from?: Day, to?: Day }
  sort: Sort
  limit: number
  position: Position | undefined
  /** The time of the first page, so that a deadline that passes meanwhile moves no row. */
  now: Instant
  receivedFrom?: Instant
  receivedBefore?: Instant
}

/** Filters of the agenda. */
export type AgendaFilters = Pick<Filters, 'handlerId' | 'unassigned'>

export const AGENDA_GROUPS = ['dueToday', 'dueThisWeek', 'overdue'] as const
export type GroupName = (typeof AGENDA_GROUPS)[number]

export type DueCounts = Record<GroupName, number>
export type DueCountsQuery = { filters: AgendaFilters, today: Day, weekEnd: Day, now: Instant }
