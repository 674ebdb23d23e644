/** Complaints, the actions on them, their history and deadlines. */
import type { FastifyReply } from 'fastify'
import type { ActionInputs, ActionName } from '../../complaints/actions.ts'
import type { ActionOperation } from '../../complaints/lifecycle.ts'
import { ACTION_NAMES, LIFECYCLE } from '../../complaints/lifecycle.ts'
import { getAgenda } from '../../usecases/complaints/agenda.ts'
import { act, logComplaint, updateComplaint } from '../../usecases/complaints/commands.ts'
import type { Result } from '../../usecases/complaints/commands.ts'
import type { Ports } from '../../usecases/ports.ts'
import { listComplaints, searchIn } from '../../usecases/complaints/list.ts'
import {
  explainDeadline, getComplaint, getEscalationReceipt, listHistory,
} from '../../usecases/complaints/queries.ts'
import { verifyHistory } from '../../usecases/complaints/verification.ts'
import { collection, commandAnswer, complaintHref, created, taggedAnswer } from '../answers.ts'
import { requestOptions, languageOf } from '../headers.ts'
import type { Handler, Handlers, RestRequest } from '../operation.ts'

type Operation =
  | ActionOperation | 'logComplaint' | 'updateComplaint' | 'getComplaint' | 'listComplaints' | 'searchComplaints'
  | 'getAgenda' | 'getEscalationReceipt' | 'explainDeadline' | 'listHistory' | 'verifyHistory'

export const complaintHandlers = (ports: Ports): Handlers<Operation> => ({
  ...actionHandlers(ports),

  async logComplaint (request, reply) {
    const answer = await logComplaint(ports, request.actor, request.body, requestOptions(request))
    const { complaint } = commandAnswer<Result>(reply, answer)
    return created(reply, complaintHref(complaint.id), complaint)
  },

  async escalateComplaint (request, reply) {
    const { complaint, receipt } = await acted(ports, 'ESCALATE', request, request.body, reply)
    return created(reply, `${complaintHref(complaint.id)}/escalation`, receipt)
  },

  async updateComplaint (request, reply) {
    const { complaintId } = request.params
    const answer = await updateComplaint(ports, request.actor, complaintId, request.body, requestOptions(request))
    return commandAnswer<Result>(reply, answer).complaint
  },

  async getComplaint (request, reply) {
    const { view, etag } = await getComplaint(ports, request.actor, request.params.complaintId)
    return taggedAnswer(request, reply, etag, view)
  },

  async listComplaints (request) {
    const { sort, pageSize, after, ...filters } = request.query
    const { items, next } = await listComplaints(ports, request.actor, { filters, sort, pageSize, after })
    return collection(request, items.map(({ view }) => view), next)
  },

  async searchComplaints (request) {
    const { items, next } = await listComplaints(ports, request.actor, { ...searchIn(request.body), ...request.query })
    return collection(request, items.map(({ view }) => view), next)
  },

  async getAgenda (request) {
    return getAgenda(ports, request.actor, request.query)
  },

  async getEscalationReceipt (request) {
    return getEscalationReceipt(ports, request.actor, request.params.complaintId)
  },

  async explainDeadline (request, reply) {
    const { complaintId, kind } = request.params
    const { lang = languageOf(request), cycle } = request.query
    reply.header('vary', 'Authorization, Accept-Language').header('content-language', lang)
    return explainDeadline(ports, request.actor, complaintId, kind, cycle, lang)
  },

  async listHistory (request) {
    const { items, next } = await listHistory(ports, request.actor, request.params.complaintId, request.query)
    return collection(request, items, next)
  },

  async verifyHistory (request) {
    return verifyHistory(ports, request.actor, request.params.complaintId)
  },
})

/**
 * One handler for each action of the lifecycle table. All but the escalation answer with the
 * complaint.
 */
function actionHandlers (ports: Ports) {
  const handler = (action: ActionName): Handler<ActionOperation> => async (request, reply) => {
    const { params } = request
    const input = { ...request.body, ...('referralId' in params && { referralId: params.referralId }) }
    return (await acted(ports, action, request, input as ActionInputs[ActionName], reply)).complaint
  }
  const handlers = ACTION_NAMES.map(action => [LIFECYCLE[action].operation, handler(action)])
  return Object.fromEntries(handlers) as Handlers<ActionOperation>
}

async function acted<A extends ActionName> (
  ports: Ports, action: A, request: RestRequest<ActionOperation>, input: ActionInputs[A], reply: FastifyReply,
): Promise<Result> {
  const { actor, params: { complaintId } } = request
  return commandAnswer(reply, await act(ports, actor, action, complaintId, input, requestOptions(request)))
}
