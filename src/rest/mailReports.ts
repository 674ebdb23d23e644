/**
 * `POST /mail/reports`: a mail provider reports bounced messages, signed as Standard Webhooks says
 * with a secret of its own. Without a configured secret the route does not exist.
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

/**
 * Room for a report with its longest members. Anybody may send a body, and verifying 64 KiB took 3
 * ms.
 */
const MAX_BYTES = 8 * 1024

const WRONG_SIGNATURE =
  'The signature does not fit: webhook-id, webhook-timestamp and webhook-signature as Standard Webhooks says.'

type Report = { type: 'BOUNCED', messageId: string, reason: string }

/**
 * A Fastify plugin of its own: the signature covers the bytes, so bodies are verified before they
 * are parsed.
 */
export async function mailReports (app: FastifyInstance, { secret, bounced }: MailReportsOptions): Promise<void> {
  const webhook = new Webhook(secret)
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))

  app.post('/mail/reports', { config: { public: true }, bodyLimit: MAX_BYTES }, async (request, reply) => {
    const report = verified(webhook, request.body as string | undefined, request.headers as Record<string, string>)
    assertShape('MailReport', report)
    const { messageId, reason } = report as Report
    if (!await bounced(messageId, reason)) throw new Problem('resourceNotFound', 'This message id is none of ours.')
    return reply.code(204).send()
  })
}

/** @throws Problem 401 for an invalid signature, 400 for a body that is not JSON */
function verified (webhook: Webhook, body: string | undefined, headers: Record<string, string>): unknown {
  try {
    return webhook.verify(body ?? '', headers)
  } catch (error) {
    if (error instanceof WebhookVerificationError) throw new Problem('invalidAccessToken', WRONG_SIGNATURE)
    if (error instanceof SyntaxError) throw new Problem('badRequest', 'The body is no JSON.', { issues: [] })
    throw error
  }
}
