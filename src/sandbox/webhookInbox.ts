/**
 * A receiver of webhooks in the sandbox itself. It keeps what arrives, and says whether it is
 * signed with a secret of the endpoint, and if not, why.
 */
import type { FastifyRequest } from 'fastify'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { instantAt } from '../calendar/instants.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Id } from '../directory/ids.ts'
import { uuidv7 } from '../directory/ids.ts'

/** The endpoints with this path, and their secrets that have not expired. */
export type SecretsAt = (path: string) => Promise<{ endpointId: Id, secrets: string[] }[]>

export type ReceivedWebhook = {
  id: Id
  /** Real time, as `webhook-timestamp`. */
  receivedAt: Instant
  path: string
  /** `type` of the CloudEvent; absent for anything else. */
  type?: string
  verified: boolean
  /** Why it is verified, or why it is not. */
  reason: string
  /** The endpoint whose secret signed it. */
  endpointId?: Id
  requestHeaders: { name: string, value: string }[]
  /** As it arrived. */
  body: string
}

export type WebhookInbox = {
  receive (request: FastifyRequest): Promise<void>
  /** Newest first. */
  at (path: string): ReceivedWebhook[]
  clear (): void
}

/** Older ones are dropped: at most some 13 MB stay in memory. */
const MAX_RECEIVED = 100
export const MAX_BYTES = 128 * 1024
export const ROOT = '/sandbox/webhookInbox'
const SIGNING_HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature']

export function createWebhookInbox (secretsAt: SecretsAt, realTime: () => number = Date.now): WebhookInbox {
  let received: ReceivedWebhook[] = []
  return {
    async receive ({ url, headers: given, body: content }) {
      const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
      const path = pathOf(url)
      const body = typeof content === 'string' ? content : ''
      const type = typeOf(body)
      const verification = verify(await secretsAt(path), headers, body)
      const delivery = {
        id: uuidv7(), receivedAt: instantAt(realTime()), path, ...(type !== undefined && { type }), ...verification,
        requestHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })), body,
      }
      received = [delivery, ...received].slice(0, MAX_RECEIVED)
    },
    at: path => path === ROOT ? received : received.filter(delivery => delivery.path === path),
    clear () { received = [] },
  }
}

export const pathOf = (url: string): string => url.split('?')[0]!.replace(/\/$/, '')

type Verification = Pick<ReceivedWebhook, 'verified' | 'reason' | 'endpointId'>

function verify (
  endpoints: Awaited<ReturnType<SecretsAt>>,
  headers: Record<string, string>,
  body: string,
): Verification {
  const missing = SIGNING_HEADERS.filter(name => headers[name] === undefined)
  if (missing.length > 0) return { verified: false, reason: `${missing.join(', ')} missing: it is not signed.` }
  if (endpoints.length === 0) {
    return { verified: false, reason: 'No endpoint has this address, so there is no secret to verify it with.' }
  }
  const reasons = new Set<string>()
  for (const { endpointId, secrets } of endpoints) {
    for (const secret of secrets) {
      const fault = faultOf(secret, headers, body)
      if (fault === undefined) {
        return { verified: true, reason: `Signed with a secret of the endpoint ${endpointId}.`, endpointId }
      }
      reasons.add(fault)
    }
  }
  return { verified: false, reason: `${[...reasons].join('; ') || 'The endpoint has no secret'}.` }
}

/** @returns undefined for a valid signature */
function faultOf (secret: string, headers: Record<string, string>, body: string): string | undefined {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
    return undefined
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.message
    throw error
  }
}

function typeOf (body: string): string | undefined {
  try {
    const { type } = Object(JSON.parse(body)) as { type?: unknown }
    return typeof type === 'string' ? type : undefined
  } catch {
    return undefined
  }
}
