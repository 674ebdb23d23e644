/**
 * The relay: numbers committed events, shares them out among the endpoints, sends what is due.
 *
 * Deliveries are rows of our own, claimed with SKIP LOCKED, and no jobs of graphile-worker: the schedule of
 * retries is ours in any case, a killed worker's job would stay locked for 4 hours, its backoff has no jitter,
 * and the notification that comes with each job would make writers wait for one another.
 *
 * Every process may run one: they share the work, and need no leader.
 */
import { MOST_STARTS } from '../../usecases/webhooks/ports.ts'
import type { ClaimedDelivery, RelayStore } from '../../usecases/webhooks/ports.ts'
import { hourly, onceAvailable, startLoop } from '../loop.ts'
import type { LoopOptions } from '../loop.ts'
import { messageOf } from '../letters/message.ts'
import { attemptOf, DELAYS_MS, verdictOn } from './retries.ts'
import { send } from './deliver.ts'
import type { WebhookTargets } from './targets.ts'

export type RelayOptions = Pick<LoopOptions, 'onError'> & {
  store: RelayStore
  targets: WebhookTargets
  /** Absolute; names this installation in what is sent. */
  source: string
  tickMs?: number
  timeoutMs?: number
  delaysMs?: readonly number[]
}

export type Relay = {
  /** Claims nothing more, gives what is being sent a moment to end, and the rest back. */
  stop (): Promise<void>
}

/** Attempts underway at once; endpoints that failed last share a part, so that they hold up nobody else. */
const MOST = 64
const MOST_AILING = 24
const PATIENCE_MS = 2000
const AFTER_ERROR_MS = 2000

export function startRelay ({ store, targets, source, onError, tickMs = 250, timeoutMs = 10_000, delaysMs = DELAYS_MS }: RelayOptions): Relay {
  const underway = new Map<ClaimedDelivery, { ailing: boolean, work: Promise<void> }>()
  /**
   * One at a time: it may kill this process, and nothing else that is suspected of it should die
   * along.
   */
  let suspect: Promise<void> | undefined
  const cut = new AbortController()
  const tidyHourly = hourly(store.tidy)

  const loop = startLoop({
    async work () {
      await store.numberFeed()
      while (await store.fanOut()) { /* another batch */ }
      await startAll(false)
      await startAll(true)
      await startSuspect()
      await tidyHourly()
      return tickMs
    },
    onError,
    patienceMs: AFTER_ERROR_MS,
  })

  async function startAll (ailing: boolean): Promise<void> {
    const free = MOST - underway.size
    const limit = ailing ? Math.min(free, MOST_AILING - [...underway.values()].filter(one => one.ailing).length) : free
    if (limit <= 0) return
    for (const claimed of await store.claim(limit, ailing)) {
      const work = attempted(claimed).finally(() => {
        underway.delete(claimed)
        // A slot is free again.
        loop.wake()
      })
      underway.set(claimed, { ailing, work })
    }
  }

  async function startSuspect (): Promise<void> {
    if (suspect !== undefined) return
    const givenUp = await store.giveUp()
    if (givenUp > 0) onError(new Error(`${givenUp} webhook deliveries were given up: each failed ${MOST_STARTS} times by a fault of ours`))
    const claimed = await store.claimStarted()
    if (claimed === undefined) return
    suspect = attempted(claimed).finally(() => {
      suspect = undefined
      loop.wake()
    })
  }

  /** What fails by a fault of ours stops nobody else; the start counts. */
  async function attempted (claimed: ClaimedDelivery): Promise<void> {
    try {
      await attempt(claimed)
    } catch (error) {
      onError(error)
      await store.failed(claimed).catch(onError)
    }
  }

  async function attempt (claimed: ClaimedDelivery): Promise<void> {
    const startedAt = Date.now()
    const signal = AbortSignal.any([cut.signal, AbortSignal.timeout(timeoutMs)])
    const outcome = await send(claimed.url, messageOf(claimed, source, new Date(startedAt).toISOString()), targets, signal)
    if (cut.signal.aborted && 'error' in outcome) return store.release(claimed)
    const [ended, verdict] = [attemptOf(outcome, startedAt), verdictOn(outcome, claimed.attempts, claimed.event === undefined, delaysMs)]
    await onceAvailable(() => store.finish(claimed, ended, verdict), cut.signal)
  }

  return {
    async stop () {
      await loop.stop()
      const timer = setTimeout(() => cut.abort(), PATIENCE_MS)
      await Promise.all([suspect, ...[...underway.values()].map(({ work }) => work)])
      clearTimeout(timer)
    },
  }
}
