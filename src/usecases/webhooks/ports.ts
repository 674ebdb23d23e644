/**
 * Webhooks: what is kept of endpoints and deliveries, and what is needed from outside to keep and
 * to send them.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { FeedEvent } from '../events/ports.ts'
import type { Position } from '../complaints/listQuery.ts'
import type { IdempotencyStore } from '../complaints/ports.ts'

export type WebhookSecret = {
  id: Id
  createdAt: Instant
  /** The older one of two. */
  expiresAt?: Instant
  /** `whsec_…`, only in the answer that made it. */
  secret?: string
}

export type WebhookEndpoint = {
  id: Id
  url: string
  /** Empty: all. */
  eventTypes: string[]
  description?: string
  enabled: boolean
  /** Why we disabled it ourselves: `GONE`, it answered 410. */
  disabledReason?: string
  disabledAt?: Instant
  createdAt: Instant
  /** The live ones, the oldest first. */
  secrets: WebhookSecret[]
}

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

export type WebhookAttempt = {
  at: Instant
  durationMs: number
  /** What the receiver answered. */
  statusCode?: number
  /** Why it is no success: `HTTP_STATUS`, `REDIRECT`, `TIMEOUT`, … */
  error?: string
}

export type WebhookDelivery = {
  id: Id
  /**
   * The header `webhook-id`: of the event, so that a repetition is known as one; of a ping its own.
   */
  webhookId: Id
  eventType: string
  /** None: a ping. */
  event?: FeedEvent
  state: DeliveryState
  replay: boolean
  createdAt: Instant
  nextAttemptAt?: Instant
  attempts: WebhookAttempt[]
}

export const PING = 'webhook.ping'

export type DeliveryQuery = { state?: DeliveryState, limit: number, position: Position | undefined }

/** Limited to what the actor can see: their office's endpoints, or the insurer's. */
export type WebhookReader = {
  endpoints (): Promise<WebhookEndpoint[]>
  endpoint (id: Id): Promise<WebhookEndpoint | undefined>
  /** The newest first. */
  deliveries (endpointId: Id, query: DeliveryQuery): Promise<WebhookDelivery[]>
  /** The same of several endpoints, each with its own limit; none for one without. */
  deliveriesOf (endpointIds: readonly Id[], query: DeliveryQuery): Promise<Map<Id, WebhookDelivery[]>>
  delivery (endpointId: Id, id: Id): Promise<WebhookDelivery | undefined>
}

export type EndpointSettings = Pick<WebhookEndpoint, 'url' | 'eventTypes' | 'description' | 'enabled'>

export type WebhookUnitOfWork = WebhookReader & IdempotencyStore & {
  /** Locks it until the end. */
  lockEndpoint (id: Id): Promise<WebhookEndpoint | undefined>
  insertEndpoint (id: Id, settings: EndpointSettings): Promise<void>
  /** Enabling it forgets why it was disabled, and begins with what happens from now on. */
  saveEndpoint (id: Id, settings: EndpointSettings): Promise<void>
  /** With its secrets and its ledger. */
  removeEndpoint (id: Id): Promise<void>
  addSecret (endpointId: Id, secret: { id: Id, secret: string }): Promise<void>
  /** From then on only what was made before counts as the older secret, and not for long. */
  expireSecrets (endpointId: Id, inSeconds: number): Promise<void>
  addDelivery (endpointId: Id, delivery: { id: Id, sequence: number | undefined, replay: boolean }): Promise<void>
  /** Every event for this endpoint that happened since, once more. @returns how many */
  replaySince (endpoint: WebhookEndpoint, since: Instant): Promise<number>
}

export type WebhookStore = {
  read<T> (actor: Actor, work: (reading: WebhookReader) => Promise<T>): Promise<T>
  change<T> (actor: Actor, work: (unit: WebhookUnitOfWork) => Promise<T>): Promise<T>
}

/** Where a webhook may go. */
export type Targets = {
  /**
   * Why this address cannot be a target, in words that say what would be right; undefined when it
   * can.
   */
  refusal (url: string): Promise<string | undefined>
}

/** A delivery that this process is to send now. */
export type ClaimedDelivery = {
  deliveryId: Id
  endpointId: Id
  claim: Id
  /** Attempts made before. */
  attempts: number
  url: string
  /** `whsec_…`, the live ones, unsealed now. @throws Error when one cannot be */
  secrets (): string[]
  webhookId: Id
  /** None: a ping. */
  event?: FeedEvent
}

export type Verdict =
  | { state: 'DELIVERED' }
  | { state: 'PENDING', retryInMs: number }
  | { state: 'FAILED', gone: boolean }

/**
 * What the relay does with the database; each call is a transaction of its own. A claim counts as a
 * start before anything is sent, so that a delivery that kills its process counts too.
 */
export type RelayStore = {
  numberFeed (): Promise<void>
  /** Makes deliveries of events that were numbered meanwhile. @returns whether there may be more */
  fanOut (): Promise<boolean>
  /**
   * Deliveries without an open start.
   * @param ailing of endpoints whose last attempt failed, or of the others
   */
  claim (limit: number, ailing: boolean): Promise<ClaimedDelivery[]>
  /** One whose last start never ended: it may be what killed its process. */
  claimStarted (): Promise<ClaimedDelivery | undefined>
  /** Fails those that were started `MOST_STARTS` times without an end. @returns how many */
  giveUp (): Promise<number>
  finish (claimed: ClaimedDelivery, attempt: WebhookAttempt, verdict: Verdict): Promise<void>
  /** Gives back what was claimed and not sent: the start does not count. */
  release (claimed: ClaimedDelivery): Promise<void>
  /** The start failed by a fault of ours: it counts, and the next comes after a second. */
  failed (claimed: ClaimedDelivery): Promise<void>
  /** Removes what the ledger keeps no longer. */
  tidy (): Promise<void>
}

export const MOST_STARTS = 3
