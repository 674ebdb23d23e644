/** Imports through GraphQL: reading alone, since a file is no GraphQL input. */
import type { MercuriusContext } from 'mercurius'
import { assertQuery } from '../../contract/shapes.ts'
import type { QueryResolvers, Resolvers } from '../../generated/graphql.ts'
import type { TaskResultStatus } from '../../usecases/imports/ports.ts'
import { uuid } from './events.ts'
import { connection, withoutEmpty, withArguments } from './queries.ts'

export const importQueries: Pick<QueryResolvers<MercuriusContext>, 'task'> = {
  task: (_root, { id }, { useCases, actor }) => useCases.getTask(actor, uuid(id, 'id')),
}

export const taskFields: Resolvers<MercuriusContext>['Task'] = {
  async results ({ id }, { first, after, status }, { useCases, actor }) {
    const query = withoutEmpty({ pageSize: first, after, status }) as { pageSize?: number, after?: string, status?: TaskResultStatus }
    withArguments(() => assertQuery('listTaskResults', query))
    const { items, next, cursorOf } = await useCases.listTaskResults(actor, id, query)
    return connection(items.map(node => ({ node, cursor: cursorOf(node) })), next)
  },
}
