/** Improvement actions and the report of root causes. */
import type { MercuriusContext } from 'mercurius'
import type { ImprovementActionResolvers, MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import {
  createImprovementAction, getImprovementAction, listImprovementActionHistory, listImprovementActions,
  updateImprovementAction,
} from '../../usecases/improvement/actions.ts'
import type { ImprovementView } from '../../usecases/improvement/actions.ts'
import { getRootCauseReport } from '../../usecases/improvement/rootCauses.ts'
import { queryArguments } from '../arguments.ts'
import { connection, itself } from '../connection.ts'
import { complaintIdOf, uuidOf } from '../globalIds.ts'
import { mutation } from '../mutation.ts'

type Query = 'rootCauseReport' | 'improvementActions' | 'improvementAction'

export const improvementQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  rootCauseReport: (_root, args, { ports, actor }) =>
    getRootCauseReport(ports, actor, queryArguments('getRootCauseReport', args)),

  async improvementActions (_root, { complaintId, ...args }, { ports, actor }) {
    const page = await listImprovementActions(ports, actor, queryArguments('listImprovementActions', {
      ...args,
      ...(typeof complaintId === 'string' && { complaintId: complaintIdOf(complaintId, 'complaintId') }),
    }))
    return connection(page, itself<ImprovementView>, page.cursorOf)
  },

  improvementAction: async (_root, { id }, { ports, actor }) =>
    (await getImprovementAction(ports, actor, uuidOf(id, 'id'))).action,
}

export const improvementActionFields: ImprovementActionResolvers<MercuriusContext> = {
  async history ({ id }, args, { ports, actor }) {
    const page = await listImprovementActionHistory(
      ports, actor, id, queryArguments('listImprovementActionHistory', args),
    )
    return connection(page, itself, page.cursorOf)
  },
}

export const improvementMutations: Pick<
  MutationResolvers<MercuriusContext>, 'createImprovementAction' | 'updateImprovementAction'
> = {
  createImprovementAction: mutation('createImprovementAction', async ({ ports, actor, body, options, resultOf }) =>
    ({ improvementAction: resultOf<ImprovementView>(await createImprovementAction(ports, actor, body, options)) })),

  updateImprovementAction: mutation('updateImprovementAction', async ({ ports, actor, ids, body, options }) =>
    ({ improvementAction: (await updateImprovementAction(ports, actor, ids.actionId, body, options)).action })),
}
