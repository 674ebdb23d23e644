/** What lists are asked for: filters, orders, and where a page begins. */
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'

export const SORTS = [
  'dueOn', '-dueOn', 'receivedAt', '-receivedAt', 'updatedAt', '-updatedAt', 'loggedAt', '-loggedAt',
] as const
export type Sort = (typeof SORTS)[number]

/** As the contract names them; repeated values mean "or". */
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

/** What is personal, and so never stands in an address: all of it must hold. */
export type Search = {
  /** All of these words, or all by their stems in one of four languages. */
  text?: string
  /** Each word begins a word of the complainant's name, or each one of the representative's. */
  name?: string
  /** Of either. */
  email?: string
  policyNumber?: string
  claimNumber?: string
}

/** Where a row stands in its order; null sorts last. */
export type Position = { value: string | null, id: Id }

export type ListQuery = {
  filters: Filters
  search?: Search
  /** By the day that `dueOn` sorts on, both inclusive; with `sort: 'dueOn'` only. */
  due?: { from?: Day, to?: Day }
  sort: Sort
  limit: number
  position: Position | undefined
  /** The moment of the first page: a clock that turns meanwhile moves no row. */
  now: Instant
  receivedFrom?: Instant
  receivedBefore?: Instant
}

/** Whose agenda. */
export type AgendaFilters = Pick<Filters, 'handlerId' | 'unassigned'>

export const AGENDA_GROUPS = ['dueToday', 'dueThisWeek', 'overdue'] as const
export type GroupName = (typeof AGENDA_GROUPS)[number]

export type DueCounts = Record<GroupName, number>
export type DueCountsQuery = { filters: AgendaFilters, today: Day, weekEnd: Day, now: Instant }
