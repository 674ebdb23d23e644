/** The message of a webhook: a CloudEvent (1.0, JSON) with a signature of Standard Webhooks. */
import { createHmac } from 'node:crypto'
import type { Instant } from '../../calendar/instants.ts'
import { CHECKPOINT_SIGNED, PING } from '../../usecases/webhooks/ports.ts'
import type { ClaimedDelivery } from '../../usecases/webhooks/ports.ts'

export type Message = { body: string, headers: Record<string, string> }

/** CloudEvents 1.0, 3.1.1: types in reverse-DNS form tell producers apart. */
const TYPE_PREFIX = 'be.optimco.complaints.'

/**
 * @param source the URL of this installation (CloudEvents)
 * @param now real time, also in the sandbox: receivers refuse messages that are minutes old
 */
export function messageOf (
  delivery: ClaimedDelivery,
  source: string,
  now: Instant,
): Message {
  const { webhookId, secrets } = delivery
  const body = JSON.stringify({
    specversion: '1.0',
    id: webhookId,
    source: `${source}/v1/events`,
    datacontenttype: 'application/json',
    ...contentOf(delivery, now),
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

export const isPing = ({ event, checkpoint }: ClaimedDelivery): boolean =>
  event === undefined && checkpoint === undefined

function contentOf ({ event, checkpoint, endpointId }: ClaimedDelivery, now: Instant) {
  if (event !== undefined) {
    return { type: TYPE_PREFIX + event.type, subject: event.complaintId, time: event.at, data: event }
  }
  if (checkpoint !== undefined) {
    const { signedAt: time, ...signed } = checkpoint
    const data = { type: CHECKPOINT_SIGNED, ...signed }
    return { type: TYPE_PREFIX + data.type, subject: signed.day, time, data }
  }
  const data = { type: PING, endpointId }
  return { type: TYPE_PREFIX + data.type, time: now, data }
}

const signature = (secret: string, content: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(content).digest('base64')}`
