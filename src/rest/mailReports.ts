/**
 * `POST /mail/reports`: a mail provider tells what came back. Signed as Standard Webhooks says, with a secret of its own;
 * without one it is not there.
 */
import type { FastifyInstance } from 'fastify'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { Problem } from '../problems/problems.ts'
import { assertShape } from '../contract/shapes.ts'

export type MailReportsOptions = {
  /** `whsec_…` */
  secret: string
  /** False for a message that is not ours. */
  bounced: (messageId: string, reason: string) => Promise<boolean>
}

/** Of a report with its longest members. Strangers send bodies too, and signing 64 KiB took 3 ms. */
const MOST_BYTES = 8 * 1024

type Report = { type: 'BOUNCED', messageId: string, reason: string }

/** A Fastify plugin of its own, since it signs the bytes: bodies are not parsed before they are verified. */
export async function mailReports (app: FastifyInstance, { secret, bounced }: MailReportsOptions): Promise<void> {
  const webhook = new Webhook(secret)
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))

  app.post('/mail/reports', { config: { public: true }, bodyLimit: MOST_BYTES }, async (request, reply) => {
    const report = verified(webhook, request.body as string | undefined, request.headers as Record<string, string>)
    assertShape('MailReport', report)
    const { messageId, reason } = report as Report
    if (!await bounced(messageId, reason)) throw new Problem('resourceNotFound', 'This message id is none of ours.')
    return reply.code(204).send()
  })
}

/** @throws Problem 401 for a signature that does not fit, 400 for what is no JSON */
function verified (webhook: Webhook, body: string | undefined, headers: Record<string, string>): unknown {
  try {
    return webhook.verify(body ?? '', headers)
  } catch (error) {
    if (error instanceof WebhookVerificationError) throw new Problem('invalidAccessToken', 'The signature does not fit: webhook-id, webhook-timestamp and webhook-signature as Standard Webhooks says.')
    if (error instanceof SyntaxError) throw new Problem('badRequest', 'The body is no JSON.', { issues: [] })
    throw error
  }
}
