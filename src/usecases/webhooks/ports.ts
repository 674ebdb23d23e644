/** Webhooks: endpoints and deliveries as stored, and the ports that store and send them. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Checkpoint } from '../checkpoints/ports.ts'
import type { FeedEvent } from '../events/ports.ts'
import type { Position } from '../complaints/listQuery.ts'
import type { IdempotencyStore } from '../complaints/ports.ts'

export type WebhookSecret = {
  id: Id
  createdAt: Instant
  /** Set on the older of two secrets. */
  expiresAt?: Instant
  /** `whsec_…`; present only in the response that created it. */
  secret?: string
}

export type WebhookEndpoint = {
  id: Id
  url: string
  /** Empty for all event types. */
  eventTypes: string[]
  description?: string
  enabled: boolean
  /** Why the service disabled it: `GONE` after an answer 410. */
  disabledReason?: string
  disabledAt?: Instant
  createdAt: Instant
  /** Secrets that have not expired, oldest first. */
  secrets: WebhookSecret[]
}

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

export type WebhookAttempt = {
  at: Instant
  durationMs: number
  /** The status that the receiver answered with. */
  statusCode?: number
  /** Why the attempt failed: `HTTP_STATUS`, `REDIRECT`, `TIMEOUT`, … */
  error?: string
}

export type WebhookDelivery = {
  id: Id
  /**
   * The header `webhook-id`: the event's, so that receivers recognise repetitions. A ping has its
   * own.
   */
  webhookId: Id
  eventType: string
  /** Undefined for a checkpoint and for a ping. */
  event?: FeedEvent
  state: DeliveryState
  replay: boolean
  createdAt: Instant
  nextAttemptAt?: Instant
  attempts: WebhookAttempt[]
}

export const PING = 'webhook.ping'
export const CHECKPOINT_SIGNED = 'checkpoint.signed'

export type DeliveryQuery = { state?: DeliveryState, limit: number, position: Position | undefined }

/** Limited to what the actor can see: their office's endpoints, or the insurer's. */
export type WebhookReader = {
  endpoints (): Promise<WebhookEndpoint[]>
  endpoint (id: Id): Promise<WebhookEndpoint | undefined>
  /** Newest first. */
  deliveries (endpointId: Id, query: DeliveryQuery): Promise<WebhookDelivery[]>
  /** For several endpoints, the limit applying to each. Endpoints without deliveries are absent. */
  deliveriesOf (endpointIds: readonly Id[], query: DeliveryQuery): Promise<Map<Id, WebhookDelivery[]>>
  delivery (endpointId: Id, id: Id): Promise<WebhookDelivery | undefined>
}

export type EndpointSettings = Pick<WebhookEndpoint, 'url' | 'eventTypes' | 'description' | 'enabled'>

export type WebhookUnitOfWork = WebhookReader & IdempotencyStore & {
  /** Locks the endpoint until the transaction ends. */
  lockEndpoint (id: Id): Promise<WebhookEndpoint | undefined>
  insertEndpoint (id: Id, settings: EndpointSettings): Promise<void>
  /** Enabling clears the disabled reason; delivery starts with events from now on. */
  saveEndpoint (id: Id, settings: EndpointSettings): Promise<void>
  /** Also removes its secrets and deliveries. */
  removeEndpoint (id: Id): Promise<void>
  addSecret (endpointId: Id, secret: { id: Id, secret: string }): Promise<void>
  /** The newest secret expires after this time; all older ones expire now. */
  expireSecrets (endpointId: Id, inSeconds: number): Promise<void>
  /** @param delivery `replayOf`: the delivery whose event is sent again; a ping without it */
  addDelivery (endpointId: Id, delivery: { id: Id, replayOf?: Id }): Promise<void>
  /** Queues every event for this endpoint since then again. @returns how many */
  replaySince (endpoint: WebhookEndpoint, since: Instant): Promise<number>
}

export type WebhookStore = {
  snapshot<T> (actor: Actor, work: (reader: WebhookReader) => Promise<T>): Promise<T>
  transaction<T> (actor: Actor, work: (unit: WebhookUnitOfWork) => Promise<T>): Promise<T>
}

/** Decides which URLs may be webhook targets. */
export type Targets = {
  /**
   * Why this URL cannot be a target, stating what would be valid; undefined when it can.
   */
  refusal (url: string): Promise<string | undefined>
}

/** A delivery that this process is to send now. */
export type ClaimedDelivery = {
  deliveryId: Id
  endpointId: Id
  claim: Id
  /** Earlier attempts. */
  attempts: number
  url: string
  /** Decrypts the unexpired secrets, `whsec_…`. @throws Error when one cannot be decrypted */
  secrets (): string[]
  webhookId: Id
  event?: FeedEvent
  /** Without event and checkpoint it is a ping. */
  checkpoint?: Checkpoint & { signedAt: Instant }
}

export type Verdict =
  | { state: 'DELIVERED' }
  | { state: 'PENDING', retryInMs: number }
  | { state: 'FAILED', gone: boolean }

/**
 * The relay's database operations; each call is one transaction. A claim counts as a start before
 * anything is sent, so a delivery that kills its process counts too.
 */
export type RelayStore = {
  numberFeed (): Promise<void>
  /** Creates deliveries for newly numbered events. @returns whether there may be more */
  fanOut (): Promise<boolean>
  /**
   * Claims deliveries without an unfinished start.
   * @param failing true for endpoints whose last attempt failed, false for the others
   */
  claim (limit: number, failing: boolean): Promise<ClaimedDelivery[]>
  /** Claims one whose last start never ended: it may have killed its process. */
  claimStarted (): Promise<ClaimedDelivery | undefined>
  /** Fails deliveries started `MAX_STARTS` times without finishing. @returns how many */
  giveUp (): Promise<number>
  finish (claimed: ClaimedDelivery, attempt: WebhookAttempt, verdict: Verdict): Promise<void>
  /** Returns a claimed delivery that was not sent: the start does not count. */
  release (claimed: ClaimedDelivery): Promise<void>
  /** Records an internal error: the start counts, and the next one follows after a second. */
  failed (claimed: ClaimedDelivery): Promise<void>
  /** Removes deliveries past their retention. */
  tidy (): Promise<void>
}

export const MAX_STARTS = 3
