/**
 * The relay: numbers committed events, creates one delivery per endpoint, and sends due deliveries.
 *
 * Deliveries are our own rows, claimed with SKIP LOCKED, instead of graphile-worker jobs: the retry
 * schedule is ours anyway, a killed worker would lock its job for 4 hours, its backoff has no
 * jitter, and its notification per job would serialise writers.
 *
 * Every process may run one: they share the work without a leader.
 */
import { MAX_STARTS } from '../../usecases/webhooks/ports.ts'
import type { ClaimedDelivery, RelayStore } from '../../usecases/webhooks/ports.ts'
import { hourly, onceAvailable, startLoop } from '../loop.ts'
import type { Job, LoopOptions } from '../loop.ts'
import { isPing, messageOf } from './message.ts'
import { attemptOf, DELAYS_MS, verdictOn } from './retries.ts'
import { send } from './deliver.ts'
import type { WebhookTargets } from './targets.ts'

export type RelayOptions = Pick<LoopOptions, 'onError'> & {
  store: RelayStore
  targets: WebhookTargets
  /** Absolute URL of this installation, sent as the CloudEvents source. */
  source: string
  tickMs?: number
  timeoutMs?: number
  delaysMs?: readonly number[]
}

/**
 * Concurrent attempts. Endpoints whose last attempt failed share a part, so that they cannot delay
 * the others.
 */
const MAX_CONCURRENT = 64
const MAX_FAILING = 24
/** How long running attempts may take after a stop. */
const STOP_TIMEOUT_MS = 2000

/** Stopping claims nothing more, gives running attempts two seconds, and releases the rest. */
export function startRelay ({ store, targets, source, onError, tickMs = 250, timeoutMs = 10_000, delaysMs = DELAYS_MS }:
  RelayOptions): Job {
  const inProgress = new Map<ClaimedDelivery, { failing: boolean, work: Promise<void> }>()
  /**
   * A delivery that was started before and never finished. It may have killed its process, so only
   * one such delivery runs at a time.
   */
  let suspect: Promise<void> | undefined
  const aborting = new AbortController()
  const tidyHourly = hourly(store.tidy)

  const loop = startLoop({
    async work () {
      await store.numberFeed()
      while (await store.fanOut()) { /* next batch */ }
      await startDue(false)
      await startDue(true)
      await startSuspect()
      await tidyHourly()
      return tickMs
    },
    onError,
    retryMs: 2000,
  })

  async function startDue (failing: boolean): Promise<void> {
    const free = MAX_CONCURRENT - inProgress.size
    const failingNow = [...inProgress.values()].filter(attempt => attempt.failing).length
    const limit = failing ? Math.min(free, MAX_FAILING - failingNow) : free
    if (limit <= 0) return
    for (const delivery of await store.claim(limit, failing)) {
      const work = attempt(delivery).finally(() => {
        inProgress.delete(delivery)
        loop.wake()
      })
      inProgress.set(delivery, { failing, work })
    }
  }

  async function startSuspect (): Promise<void> {
    if (suspect !== undefined) return
    const givenUp = await store.giveUp()
    if (givenUp > 0) {
      onError(new Error(`Gave up ${givenUp} webhook deliveries: each failed ${MAX_STARTS} times with an internal error`))
    }
    const delivery = await store.claimStarted()
    if (delivery === undefined) return
    suspect = attempt(delivery).finally(() => {
      suspect = undefined
      loop.wake()
    })
  }

  /** An unexpected error fails this delivery alone, and counts as a failed start. */
  async function attempt (delivery: ClaimedDelivery): Promise<void> {
    try {
      await deliver(delivery)
    } catch (error) {
      onError(error)
      await store.failed(delivery).catch(onError)
    }
  }

  async function deliver (delivery: ClaimedDelivery): Promise<void> {
    const startedAt = Date.now()
    const signal = AbortSignal.any([aborting.signal, AbortSignal.timeout(timeoutMs)])
    const message = messageOf(delivery, source, new Date(startedAt).toISOString())
    const outcome = await send(delivery.url, message, targets, signal)
    if (aborting.signal.aborted && 'error' in outcome) return store.release(delivery)
    const record = attemptOf(outcome, startedAt)
    const verdict = verdictOn(outcome, delivery.attempts, isPing(delivery), delaysMs)
    await onceAvailable(() => store.finish(delivery, record, verdict), aborting.signal)
  }

  return {
    async stop () {
      await loop.stop()
      const timer = setTimeout(() => aborting.abort(), STOP_TIMEOUT_MS)
      await Promise.all([suspect, ...[...inProgress.values()].map(({ work }) => work)])
      clearTimeout(timer)
    },
  }
}
