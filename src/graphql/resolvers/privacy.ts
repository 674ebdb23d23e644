/** Looking up a person; erasures, their approval and report; retention rules. */
import type { MercuriusContext } from 'mercurius'
import type { MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import type { Task } from '../../usecases/imports/tasks.ts'
import { approveErasure, getErasure, listErasures, requestErasure } from '../../usecases/privacy/erasures.ts'
import { dryRunRetention, listRetentionRules, setRetentionRules } from '../../usecases/privacy/retention.ts'
import { exportDataSubject } from '../../usecases/privacy/exports.ts'
import { queryDataSubject } from '../../usecases/privacy/dataSubjects.ts'
import type { ErasureView } from '../../usecases/privacy/erasures.ts'
import { bodyOf, queryArguments } from '../arguments.ts'
import { connection, ownCursor } from '../connection.ts'
import { uuidOf } from '../globalIds.ts'
import { mutation } from '../mutation.ts'

type Query = 'erasure' | 'erasures' | 'dataSubject' | 'retentionRules' | 'retentionDryRun'

export const privacyQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  dataSubject: (_root, { input }, { ports, actor }) =>
    queryDataSubject(ports, actor, bodyOf('queryDataSubject', input)),

  retentionRules: (_root, _args, { ports, actor }) => listRetentionRules(ports, actor),

  retentionDryRun: (_root, args, { ports, actor }) =>
    dryRunRetention(ports, actor, bodyOf('dryRunRetention', args)?.items),

  erasure: (_root, { id }, { ports, actor }) => getErasure(ports, actor, uuidOf(id, 'id')),

  async erasures (_root, args, { ports, actor }) {
    const page = await listErasures(ports, actor, queryArguments('listErasures', args))
    return connection(page, ({ erasure }) => erasure, ownCursor)
  },
}

type Mutation = 'exportDataSubject' | 'requestErasure' | 'approveErasure' | 'setRetentionRules'

export const privacyMutations: Pick<MutationResolvers<MercuriusContext>, Mutation> = {
  setRetentionRules: mutation('setRetentionRules', async ({ ports, actor, body }) =>
    ({ rules: await setRetentionRules(ports, actor, body.items) })),

  exportDataSubject: mutation('exportDataSubject', async ({ ports, actor, body, options, resultOf }) =>
    ({ task: resultOf<Task>(await exportDataSubject(ports, actor, body, options)) })),

  requestErasure: mutation('requestErasure', async ({ ports, actor, body, options, resultOf }) =>
    ({ task: resultOf<Task>(await requestErasure(ports, actor, body, options)) })),

  approveErasure: mutation('approveErasure', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ erasure: resultOf<ErasureView>(await approveErasure(ports, actor, ids.erasureId, body, options)) })),
}
