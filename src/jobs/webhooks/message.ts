/** The message of a webhook: a CloudEvent (1.0, JSON) with a signature of Standard Webhooks. */
import { createHmac } from 'node:crypto'
import type { Instant } from '../../calendar/instants.ts'
import { PING } from '../../usecases/webhooks/ports.ts'
import type { ClaimedDelivery } from '../../usecases/webhooks/ports.ts'

export type Message = { body: string, headers: Record<string, string> }

/**
 * @param source the URL of this installation (CloudEvents)
 * @param now real time, also in the sandbox: receivers refuse messages that are minutes old
 */
export function messageOf (
  { webhookId, event, endpointId, secrets }: ClaimedDelivery,
  source: string,
  now: Instant,
): Message {
  const body = JSON.stringify({
    specversion: '1.0',
    id: webhookId,
    source: `${source}/v1/events`,
    type: event?.type ?? PING,
    ...(event && { subject: event.complaintId }),
    time: event?.at ?? now,
    datacontenttype: 'application/json',
    data: event ?? { endpointId },
  })
  const timestamp = String(Math.floor(Date.parse(now) / 1000))
  return {
    body,
    headers: {
      'content-type': 'application/cloudevents+json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'complaints-api-webhooks/1',
      'webhook-id': webhookId,
      'webhook-timestamp': timestamp,
      'webhook-signature': secrets().map(secret => signature(secret, `${webhookId}.${timestamp}.${body}`)).join(' '),
    },
  }
}

const signature = (secret: string, content: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(content).digest('base64')}`
