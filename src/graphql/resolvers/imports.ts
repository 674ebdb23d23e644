/** Tasks and the results of imports. Only REST accepts the import file. */
import type { MercuriusContext } from 'mercurius'
import type { QueryResolvers, TaskResolvers } from '../../generated/graphql.ts'
import { getTask, listTaskResults } from '../../usecases/imports/imports.ts'
import { queryArguments } from '../arguments.ts'
import { connection, itself } from '../connection.ts'
import { uuidOf } from '../globalIds.ts'

export const importQueries: Pick<QueryResolvers<MercuriusContext>, 'task'> = {
  task: (_root, { id }, { ports, actor }) => getTask(ports, actor, uuidOf(id, 'id')),
}

export const taskFields: TaskResolvers<MercuriusContext> = {
  async results ({ id }, args, { ports, actor }) {
    const page = await listTaskResults(ports, actor, id, queryArguments('listTaskResults', args))
    return connection(page, itself, page.cursorOf)
  },
}
