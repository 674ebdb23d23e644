/** Erasures: their request, approval and report. */
import type { MercuriusContext } from 'mercurius'
import type { MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import type { Task } from '../../usecases/imports/tasks.ts'
import { approveErasure, getErasure, listErasures, requestErasure } from '../../usecases/privacy/erasures.ts'
import type { ErasureView } from '../../usecases/privacy/erasures.ts'
import { queryArguments } from '../arguments.ts'
import { connection, ownCursor } from '../connection.ts'
import { uuidOf } from '../globalIds.ts'
import { mutation } from '../mutation.ts'

export const privacyQueries: Pick<QueryResolvers<MercuriusContext>, 'erasure' | 'erasures'> = {
  erasure: (_root, { id }, { ports, actor }) => getErasure(ports, actor, uuidOf(id, 'id')),

  async erasures (_root, args, { ports, actor }) {
    const page = await listErasures(ports, actor, queryArguments('listErasures', args))
    return connection(page, ({ erasure }) => erasure, ownCursor)
  },
}

export const privacyMutations: Pick<MutationResolvers<MercuriusContext>, 'requestErasure' | 'approveErasure'> = {
  requestErasure: mutation('requestErasure', async ({ ports, actor, body, options, resultOf }) =>
    ({ task: resultOf<Task>(await requestErasure(ports, actor, body, options)) })),

  approveErasure: mutation('approveErasure', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ erasure: resultOf<ErasureView>(await approveErasure(ports, actor, ids.erasureId, body, options)) })),
}
