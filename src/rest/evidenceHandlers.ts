/** Evidence bundles: translate, call once, translate back. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Id } from '../complaints/complaint.ts'
import type { EvidenceProfile } from '../complaints/evidence.ts'
import type { UseCases } from '../usecases/index.ts'
import { dispositionOf } from './download.ts'
import { askedOf, privately } from './headers.ts'
import { taskAnswer } from './importHandlers.ts'
import { zipOf } from './zip.ts'

export const evidenceHandlers = (useCases: UseCases) => ({
  async createEvidenceBundle (request: FastifyRequest, reply: FastifyReply) {
    const { complaintId } = idsOf(request)
    return taskAnswer(reply, await useCases.createEvidenceBundle(request.actor, complaintId, request.body as { profile: EvidenceProfile }, askedOf(request)))
  },

  async downloadEvidenceBundle (request: FastifyRequest, reply: FastifyReply) {
    const { complaintId, bundleId } = idsOf(request)
    const { fileName, madeAt, files } = await useCases.downloadEvidenceBundle(request.actor, complaintId, bundleId)
    await privately(reply)
      .header('cache-control', 'private, no-store')
      .type('application/zip')
      .header('content-disposition', dispositionOf(fileName))
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(zipOf(files, madeAt))
    return undefined
  },
})

function idsOf ({ params }: FastifyRequest): { complaintId: Id, bundleId: Id } {
  const { complaintId, bundleId = '' } = params as { complaintId: Id, bundleId?: Id }
  return { complaintId: complaintId.toLowerCase(), bundleId: bundleId.toLowerCase() }
}
