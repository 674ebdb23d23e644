/** Looking up a person; erasures, their approval and report; retention rules. */
import type { Ports } from '../../usecases/ports.ts'
import { approveErasure, getErasure, listErasures, requestErasure } from '../../usecases/privacy/erasures.ts'
import { dryRunRetention, listRetentionRules, setRetentionRules } from '../../usecases/privacy/retention.ts'
import { downloadDataSubjectExport, exportDataSubject } from '../../usecases/privacy/exports.ts'
import { queryDataSubject } from '../../usecases/privacy/dataSubjects.ts'
import type { ErasureView } from '../../usecases/privacy/erasures.ts'
import { collection, commandAnswer } from '../answers.ts'
import { requestOptions } from '../headers.ts'
import type { Handlers } from '../operation.ts'
import { sendZip } from './evidence.ts'
import { taskAnswer } from './imports.ts'

type Operation =
  | 'requestErasure' | 'listErasures' | 'getErasure' | 'approveErasure' | 'queryDataSubject' | 'listRetentionRules'
  | 'setRetentionRules' | 'dryRunRetention' | 'exportDataSubject' | 'downloadDataSubjectExport'

export const privacyHandlers = (ports: Ports): Handlers<Operation> => ({
  async requestErasure (request, reply) {
    return taskAnswer(reply, await requestErasure(ports, request.actor, request.body, requestOptions(request)))
  },

  async listErasures (request) {
    const { items, next } = await listErasures(ports, request.actor, request.query)
    return collection(request, items.map(({ erasure }) => erasure), next)
  },

  async getErasure (request) {
    return getErasure(ports, request.actor, request.params.erasureId)
  },

  async approveErasure (request, reply) {
    const { actor, params: { erasureId }, body } = request
    const answer = await approveErasure(ports, actor, erasureId, body, requestOptions(request))
    return commandAnswer<ErasureView>(reply, answer)
  },

  async queryDataSubject (request) {
    return queryDataSubject(ports, request.actor, request.body)
  },

  async exportDataSubject (request, reply) {
    return taskAnswer(reply, await exportDataSubject(ports, request.actor, request.body, requestOptions(request)))
  },

  async downloadDataSubjectExport (request, reply) {
    const { actor, params: { exportId } } = request
    return sendZip(reply, actor.clientId, () => downloadDataSubjectExport(ports, actor, exportId))
  },

  async listRetentionRules (request) {
    return collection(request, await listRetentionRules(ports, request.actor), undefined)
  },

  async setRetentionRules (request) {
    return collection(request, await setRetentionRules(ports, request.actor, request.body.items), undefined)
  },

  async dryRunRetention (request) {
    return dryRunRetention(ports, request.actor, request.body?.items)
  },
})
