/** Search and agenda through GraphQL. */
import type { MercuriusContext } from 'mercurius'
import { assertBody, assertQuery } from '../contract/shapes.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { searchIn } from '../usecases/listing.ts'
import type { AgendaFilters } from '../usecases/lists.ts'
import { connection, present, withArguments } from './queries.ts'

export const searchQueries: Pick<QueryResolvers<MercuriusContext>, 'searchComplaints' | 'agenda'> = {
  async searchComplaints (_root, { input, first, after }, { useCases, actor }) {
    const page = present({ pageSize: first, after }) as { pageSize?: number, after?: string }
    const body = present(input)
    withArguments(() => assertQuery('searchComplaints', page))
    assertBody('searchComplaints', body)
    const { items, next } = await useCases.listComplaints(actor, { ...searchIn(body), ...page })
    return connection(items.map(({ shown, cursor }) => ({ node: shown, cursor })), next)
  },

  agenda (_root, { handlerId, unassigned, first }, { useCases, actor }) {
    const query = present({ handlerId, unassigned, pageSize: first })
    withArguments(() => assertQuery('getAgenda', query))
    return useCases.getAgenda(actor, query as AgendaFilters & { pageSize?: number })
  },
}
