/** Complaints, the actions on them, their history and deadlines. */
import type { MercuriusContext } from 'mercurius'
import type { ActionInputs, ActionName } from '../../complaints/actions.ts'
import type { ActionOperation } from '../../complaints/lifecycle.ts'
import { ACTION_NAMES, LIFECYCLE } from '../../complaints/lifecycle.ts'
import type { ComplaintResolvers, MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import { Problem } from '../../problems/problems.ts'
import { findHistoryProof } from '../../usecases/checkpoints/queries.ts'
import { getAgenda } from '../../usecases/complaints/agenda.ts'
import { act, logComplaint, updateComplaint } from '../../usecases/complaints/commands.ts'
import type { Result } from '../../usecases/complaints/commands.ts'
import { listComplaints, searchIn } from '../../usecases/complaints/list.ts'
import type { Receipt } from '../../usecases/complaints/view.ts'
import {
  explainDeadline, getComplaint, getEscalationReceipt, listHistory,
} from '../../usecases/complaints/queries.ts'
import { verifyHistory } from '../../usecases/complaints/verification.ts'
import { bodyOf, queryArguments } from '../arguments.ts'
import { connection, itself, ownCursor } from '../connection.ts'
import { complaintIdOf, globalIdOf, parseComplaintId } from '../globalIds.ts'
import { mutation } from '../mutation.ts'
import { withRestSort } from '../sort.ts'

type Query = 'complaint' | 'historyVerification' | 'node' | 'complaints' | 'searchComplaints' | 'agenda'

export const complaintQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  complaint: async (_root, { id }, { ports, actor }) =>
    (await getComplaint(ports, actor, complaintIdOf(id, 'id'))).view,

  historyVerification: (_root, { complaintId }, { ports, actor }) =>
    verifyHistory(ports, actor, complaintIdOf(complaintId, 'complaintId')),

  async node (_root, { id }, { ports, actor }) {
    const complaintId = parseComplaintId(id)
    if (complaintId === undefined) throw new Problem('resourceNotFound', 'There is no such resource for this client.')
    return { __typename: 'Complaint' as const, ...(await getComplaint(ports, actor, complaintId)).view }
  },

  async complaints (_root, { filter, ...paging }, { ports, actor }) {
    const query = queryArguments('listComplaints', { ...filter, ...withRestSort(paging) })
    const { sort: order, pageSize, after: from, ...filters } = query
    const page = await listComplaints(ports, actor, { filters, sort: order, pageSize, after: from })
    return connection(page, ({ view }) => view, ownCursor)
  },

  async searchComplaints (_root, { input, first, after }, { ports, actor }) {
    const query = queryArguments('searchComplaints', { first, after })
    const body = bodyOf('searchComplaints', withRestSort(input))
    const page = await listComplaints(ports, actor, { ...searchIn(body), ...query })
    return connection(page, ({ view }) => view, ownCursor)
  },

  agenda: (_root, args, { ports, actor }) => getAgenda(ports, actor, queryArguments('getAgenda', args)),
}

export const complaintFields: ComplaintResolvers<MercuriusContext> = {
  id: ({ id }) => globalIdOf(id),
  complaintId: ({ id }) => id,

  escalationReceipt: ({ id, escalation }, _args, { ports, actor }) =>
    escalation === undefined ? null : getEscalationReceipt(ports, actor, id),

  deadlineExplanation: ({ id }, { kind, cycle, lang }, { ports, actor, language }) => {
    const query = queryArguments('explainDeadline', { cycle })
    return explainDeadline(ports, actor, id, kind, query.cycle, lang ?? language)
  },

  async history ({ id }, args, { ports, actor }) {
    const page = await listHistory(ports, actor, id, queryArguments('listHistory', args))
    return connection(page, itself, page.cursorOf)
  },

  historyVerification: ({ id }, _args, { ports, actor }) => verifyHistory(ports, actor, id),

  historyProof: async ({ id }, _args, { ports, actor }) => await findHistoryProof(ports, actor, id) ?? null,
}

type Mutation = ActionOperation | 'logComplaint' | 'updateComplaint'

export const complaintMutations: Pick<MutationResolvers<MercuriusContext>, Mutation> = {
  ...actionMutations(),

  escalateComplaint: mutation('escalateComplaint', async ({ ports, actor, ids, body, options, resultOf }) =>
    resultOf<Result & { receipt: Receipt }>(await act(ports, actor, 'ESCALATE', ids.complaintId, body, options))),

  logComplaint: mutation('logComplaint', async ({ ports, actor, body, options, resultOf }) =>
    resultOf<Result>(await logComplaint(ports, actor, body, options))),

  updateComplaint: mutation('updateComplaint', async ({ ports, actor, ids, body, options, resultOf }) =>
    resultOf<Result>(await updateComplaint(ports, actor, ids.complaintId, body, options))),
}

/** One mutation for each action of the lifecycle table. */
function actionMutations () {
  const actionMutation = (action: ActionName) =>
    mutation(
      LIFECYCLE[action].operation,
      async ({ ports, actor, ids: { complaintId, ...ids }, body, options, resultOf }) => {
        const input = { ...body, ...ids } as ActionInputs[ActionName]
        return resultOf<Result>(await act(ports, actor, action, complaintId, input, options))
      },
    )
  return Object.fromEntries(ACTION_NAMES.map(action => [LIFECYCLE[action].operation, actionMutation(action)])) as
    Record<ActionOperation, ReturnType<typeof actionMutation>>
}
