/** Keyset-paged lists: stable under change, with cursors bound to the filters and the tenant. */
import { dueBefore, startOfDay } from '../../calendar/days.ts'
import { normalizeInstant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import { invalid } from '../../problems/problems.ts'
import { assertContentRole, tenantOf } from '../access.ts'
import { recordPage } from '../accessLog/recordedRead.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import type { Filters, ListQuery, Position, Search, Sort } from './listQuery.ts'
import type { ComplaintPorts } from './ports.ts'
import { complaintViews } from './queries.ts'
import type { TaggedView } from './view.ts'

/** The body of a search: search terms, and the filters and order of lists. */
export type SearchBody = Filters & Search & { sort?: Sort }

export function searchIn ({ text, name, email, policyNumber, claimNumber, sort, ...filters }: SearchBody): {
  filters: Filters,
  search: Search,
  sort?: Sort,
} {
  const terms = Object.entries({ text, name, email, policyNumber, claimNumber }).filter(([, value]) =>
    value !== undefined
  )
  return { filters, search: Object.fromEntries(terms), ...(sort !== undefined && { sort }) }
}

export type Page = { items: (Pick<TaggedView, 'view'> & { cursor: string })[], next: string | undefined }

const PAGE_SIZE = 50

/**
 * A page of the complaints that the actor can open.
 * @throws Problem 403 for ADMIN; 400 for an invalid cursor, or one of other filters or of
 * another tenant
 */
export function listComplaints (
  ports: ComplaintPorts,
  actor: Actor,
  { filters = {}, search, sort = '-loggedAt', pageSize = PAGE_SIZE, after }: {
    filters?: Filters,
    search?: Search,
    sort?: Sort,
    pageSize?: number,
    after?: string,
  },
): Promise<Page> {
  assertContentRole(actor)
  if (
    filters.receivedFrom !== undefined && filters.receivedTo !== undefined && filters.receivedFrom > filters.receivedTo
  ) {
    throw invalid(
      'receivedTo',
      'must not be before receivedFrom',
      filters.receivedTo,
      search === undefined ? 'query' : 'body',
    )
  }
  const binding = {
    list: 'complaints',
    filters,
    ...(search !== undefined && { search }),
    sort,
    tenant: tenantOf(actor),
  }
  const cursor = after === undefined ? undefined : decodeCursor(after, binding, ports.sign)
  const now = cursor?.now ?? ports.clock.now()
  const query: ListQuery = {
    filters: {
      ...filters,
      ...(filters.updatedSince !== undefined && { updatedSince: normalizeInstant(filters.updatedSince) }),
    },
    ...(search !== undefined && { search }),
    sort,
    limit: pageSize + 1,
    position: cursor?.position,
    now,
    ...(filters.receivedFrom !== undefined && { receivedFrom: startOfDay(filters.receivedFrom) }),
    ...(filters.receivedTo !== undefined && { receivedBefore: dueBefore(filters.receivedTo) }),
  }
  return ports.store.query(actor, async reader => {
    const rows = await reader.list(query)
    const page = rows.slice(0, pageSize)
    const cursorOf = (position: Position) => encodeCursor({ position, now }, binding, ports.sign)
    const views = await complaintViews(ports, reader, actor, page.map(({ complaint }) => complaint))
    const last = page.at(-1)
    const operation = search === undefined ? 'listComplaints' : 'searchComplaints'
    recordPage(ports, actor, operation, page.map(({ complaint }) => complaint.id))
    return {
      items: views.map(({ view }, index) => ({
        view,
        get cursor () {
          return cursorOf((page[index] as typeof page[number]).position)
        },
      })),
      next: rows.length > pageSize && last !== undefined ? cursorOf(last.position) : undefined,
    }
  })
}
