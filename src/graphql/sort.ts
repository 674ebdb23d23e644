/** The orders of complaints in both APIs: a name in the SDL has no sign. */
import type { QueryOf } from '../contract/operationTypes.ts'
import type { ComplaintSort } from '../generated/graphql.ts'

export const REST_SORTS = {
  DUE_ON: 'dueOn',
  DUE_ON_DESC: '-dueOn',
  RECEIVED_AT: 'receivedAt',
  RECEIVED_AT_DESC: '-receivedAt',
  UPDATED_AT: 'updatedAt',
  UPDATED_AT_DESC: '-updatedAt',
  LOGGED_AT: 'loggedAt',
  LOGGED_AT_DESC: '-loggedAt',
} as const satisfies Record<ComplaintSort, NonNullable<QueryOf<'listComplaints'>['sort']>>

/** The same arguments or input, with the order as REST names it. */
export const withRestSort = <Asked extends { sort?: ComplaintSort | null }>({ sort, ...asked }: Asked) =>
  ({ ...asked, ...(sort && { sort: REST_SORTS[sort] }) })
