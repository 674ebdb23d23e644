/** Standard Webhooks (standardwebhooks.com), version 1: HMAC-SHA256 over id, timestamp and body. */
import type { CheckpointCloudEvent, ComplaintCloudEvent, EventTypeCode, PingCloudEvent } from '../generated/client.ts'

/** The delivery is not from the API, or not from these minutes. Answer 400. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError'
}

type ComplaintEventType = Exclude<EventTypeCode, CheckpointCloudEvent['data']['type']>
type ComplaintEvent<Type extends string> = Omit<ComplaintCloudEvent, 'type' | 'data'> & {
  type: `be.optimco.complaints.${Type}`
  data: Omit<ComplaintCloudEvent['data'], 'type'> & { type: Type }
}

/**
 * The body of a delivery; `data.type` tells the events apart. The list can grow: ignore a type that
 * you do not know.
 */
export type WebhookEvent =
  | { [Type in ComplaintEventType]: ComplaintEvent<Type> }[ComplaintEventType]
  | CheckpointCloudEvent
  | PingCloudEvent

/** Seconds by which the clocks may differ; older deliveries may be replays. */
const TOLERANCE = 5 * 60

/**
 * Verifies a delivery and returns its event. Pass the body as received, before any parsing.
 * @param secrets the live secrets of the endpoint (`whsec_…`), two while one is being rotated
 * @throws WebhookVerificationError
 */
export async function verifyWebhook (
  body: string,
  headers: Headers | Record<string, string | string[] | undefined>,
  secrets: string | readonly string[],
): Promise<WebhookEvent> {
  const header = (name: string): string => {
    const value = headers instanceof Headers ? headers.get(name) : [headers[name]].flat()[0]
    if (typeof value !== 'string') throw new WebhookVerificationError(`The header ${name} is missing.`)
    return value
  }
  const id = header('webhook-id')
  const timestamp = header('webhook-timestamp')
  const signatures = header('webhook-signature').split(' ')
  const age = Math.abs(Date.now() / 1000 - Number(timestamp))
  if (!(age <= TOLERANCE)) throw new WebhookVerificationError('The timestamp is too old or too new.')

  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  for (const secret of [secrets].flat()) {
    const key = await crypto.subtle.importKey(
      'raw',
      bytesOf(secret.replace(/^whsec_/, '')),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['verify'],
    )
    for (const signature of signatures) {
      const [version, value = ''] = signature.split(',')
      if (version === 'v1' && await crypto.subtle.verify('HMAC', key, bytesOf(value), signed)) {
        return JSON.parse(body) as WebhookEvent
      }
    }
  }
  throw new WebhookVerificationError('No signature matches.')
}

function bytesOf (base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  } catch {
    throw new WebhookVerificationError('A secret or signature is not base64.')
  }
}
