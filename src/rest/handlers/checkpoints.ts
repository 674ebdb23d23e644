/** Signed checkpoints over all histories, and proofs. */
import {
  getCheckpointConsistency, getHistoryProof, listCheckpointKeys, listCheckpoints,
} from '../../usecases/checkpoints/queries.ts'
import type { Ports } from '../../usecases/ports.ts'
import { collection } from '../answers.ts'
import type { Handlers } from '../operation.ts'

type Operation = 'listCheckpoints' | 'getCheckpointConsistency' | 'listCheckpointKeys' | 'getHistoryProof'

export const checkpointHandlers = (ports: Ports): Handlers<Operation> => ({
  async listCheckpoints (request) {
    const { items, next } = await listCheckpoints(ports, request.actor, request.query)
    return collection(request, items, next)
  },

  async getCheckpointConsistency (request) {
    return getCheckpointConsistency(ports, request.actor, request.query)
  },

  async listCheckpointKeys (request) {
    return collection(request, listCheckpointKeys(ports))
  },

  async getHistoryProof (request) {
    return getHistoryProof(ports, request.actor, request.params.complaintId)
  },
})
