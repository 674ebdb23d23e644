/** Evidence bundles. */
import type { FastifyReply } from 'fastify'
import { fairSemaphore } from '../../concurrency/fairSemaphore.ts'
import { createEvidenceBundle, downloadEvidenceBundle } from '../../usecases/evidence/bundles.ts'
import type { EvidenceDownload } from '../../usecases/evidence/bundles.ts'
import type { Id } from '../../directory/ids.ts'
import type { Ports } from '../../usecases/ports.ts'
import { dispositionOf } from '../download.ts'
import { requestOptions } from '../headers.ts'
import { taskAnswer } from './imports.ts'
import type { Handlers } from '../operation.ts'
import { zipOf } from '../zip.ts'

export const evidenceHandlers = (ports: Ports): Handlers<'createEvidenceBundle' | 'downloadEvidenceBundle'> => ({
  async createEvidenceBundle (request, reply) {
    const { complaintId } = request.params
    const answer = await createEvidenceBundle(ports, request.actor, complaintId, request.body, requestOptions(request))
    return taskAnswer(reply, answer)
  },

  async downloadEvidenceBundle (request, reply) {
    const { complaintId, bundleId } = request.params
    return sendZip(reply, request.actor.clientId, () =>
      downloadEvidenceBundle(ports, request.actor, complaintId, bundleId))
  },
})

/** Sends files as a ZIP that is made while it is sent, within the limit of concurrent downloads. */
export const sendZip = (
  reply: FastifyReply, clientId: Id, open: () => Promise<EvidenceDownload>,
): Promise<undefined> =>
  withinLimit(clientId, async () => {
    const { fileName, madeAt, files } = await open()
    // Resolves when the last byte is sent, or the client is gone.
    await reply
      .header('cache-control', 'private, no-store')
      .type('application/zip')
      .header('content-disposition', dispositionOf(fileName))
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(zipOf(files, madeAt))
    return undefined
  })

/**
 * A download compresses and decrypts for as long as it lasts, so one client gets two at once. The
 * limit over all clients is high, because a client that reads slowly occupies it for long.
 */
const withinLimit = fairSemaphore({ most: 50, perClient: 2, waitingPerClient: 10, waiting: 100 })
