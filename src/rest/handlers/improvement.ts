/** Improvement actions and the report of root causes. */
import {
  createImprovementAction, getImprovementAction, listImprovementActionHistory, listImprovementActions,
  updateImprovementAction,
} from '../../usecases/improvement/actions.ts'
import type { ImprovementView } from '../../usecases/improvement/actions.ts'
import { getRootCauseReport } from '../../usecases/improvement/rootCauses.ts'
import type { Ports } from '../../usecases/ports.ts'
import { collection, commandAnswer, created, taggedAnswer } from '../answers.ts'
import { requestOptions } from '../headers.ts'
import type { Handlers } from '../operation.ts'

type Operation =
  | 'getRootCauseReport' | 'listImprovementActions' | 'createImprovementAction' | 'getImprovementAction'
  | 'updateImprovementAction' | 'listImprovementActionHistory'

export const improvementHandlers = (ports: Ports): Handlers<Operation> => ({
  getRootCauseReport: request => getRootCauseReport(ports, request.actor, request.query),

  async listImprovementActions (request) {
    const { items, next } = await listImprovementActions(ports, request.actor, request.query)
    return collection(request, items, next)
  },

  async createImprovementAction (request, reply) {
    const answer = await createImprovementAction(ports, request.actor, request.body, requestOptions(request))
    const action = commandAnswer<ImprovementView>(reply, answer)
    return created(reply, `/v1/improvementActions/${action.id}`, action)
  },

  async getImprovementAction (request, reply) {
    const { action, etag } = await getImprovementAction(ports, request.actor, request.params.actionId)
    return taggedAnswer(request, reply, etag, action)
  },

  async updateImprovementAction (request, reply) {
    const { actor, params: { actionId }, body } = request
    const { action, etag } = await updateImprovementAction(ports, actor, actionId, body, requestOptions(request))
    reply.header('etag', etag)
    return action
  },

  async listImprovementActionHistory (request) {
    const { actor, params: { actionId }, query } = request
    const { items, next } = await listImprovementActionHistory(ports, actor, actionId, query)
    return collection(request, items, next)
  },
})
