/** Search and agenda through GraphQL. */
import type { MercuriusContext } from 'mercurius'
import { assertBody, assertQuery } from '../../contract/shapes.ts'
import type { QueryResolvers } from '../../generated/graphql.ts'
import { searchIn } from '../../usecases/complaints/list.ts'
import type { AgendaFilters } from '../../usecases/complaints/listQuery.ts'
import { connection, withoutEmpty, withArguments } from './queries.ts'

export const searchQueries: Pick<QueryResolvers<MercuriusContext>, 'searchComplaints' | 'agenda'> = {
  async searchComplaints (_root, { input, first, after }, { useCases, actor }) {
    const page = withoutEmpty({ pageSize: first, after }) as { pageSize?: number, after?: string }
    const body = withoutEmpty(input)
    withArguments(() => assertQuery('searchComplaints', page))
    assertBody('searchComplaints', body)
    const { items, next } = await useCases.listComplaints(actor, { ...searchIn(body), ...page })
    return connection(items.map(({ view: shown, cursor }) => ({ node: shown, cursor })), next)
  },

  agenda (_root, { handlerId, unassigned, first }, { useCases, actor }) {
    const query = withoutEmpty({ handlerId, unassigned, pageSize: first })
    withArguments(() => assertQuery('getAgenda', query))
    return useCases.getAgenda(actor, query as AgendaFilters & { pageSize?: number })
  },
}
