/**
 * Sends queued letters, a few at a time. Every process may run this job: a dispatch is claimed by
 * one of them.
 */
import type { ClaimedDispatch, Mailer, OutboxStore } from '../../usecases/letters/ports.ts'
import { startLoop } from '../loop.ts'
import type { Job, LoopOptions } from '../loop.ts'

export type OutboxOptions = Pick<LoopOptions, 'onError'> & {
  outbox: OutboxStore
  mailer: Mailer
  /**
   * Sends one letter and records the outcome.
   * @param stopping ends the wait for an unavailable database
   */
  deliver: (dispatch: ClaimedDispatch, stopping: AbortSignal) => Promise<void>
  tickMs?: number
}

/** Bounds memory, however many letters are queued. */
const MAX_CONCURRENT = 4

export function startOutbox ({ outbox, mailer, deliver, onError, tickMs = 500 }: OutboxOptions): Job {
  const inProgress = new Set<Promise<void>>()
  /**
   * Delivery of a dispatch that was started before and never finished. It may have killed its
   * process, so only one such delivery runs at a time.
   */
  let suspect: Promise<void> | undefined
  const stopping = new AbortController()

  /** An unexpected error fails this dispatch alone, and counts as a failed start. */
  async function attempt (dispatch: ClaimedDispatch): Promise<void> {
    try {
      await deliver(dispatch, stopping.signal)
    } catch (error) {
      onError(error)
      await outbox.failed(dispatch).catch(onError)
    }
  }

  const loop = startLoop({
    async work () {
      const free = MAX_CONCURRENT - inProgress.size
      for (const dispatch of free > 0 ? await outbox.claim(free) : []) {
        const delivery = attempt(dispatch).finally(() => {
          inProgress.delete(delivery)
          loop.wake()
        })
        inProgress.add(delivery)
      }
      const startedBefore = suspect === undefined ? await outbox.claimStarted() : undefined
      if (startedBefore !== undefined) {
        suspect = attempt(startedBefore).finally(() => {
          suspect = undefined
          loop.wake()
        })
      }
      return tickMs
    },
    onError,
    retryMs: 2000,
  })

  return {
    async stop () {
      await loop.stop()
      stopping.abort()
      await Promise.all([suspect, ...inProgress])
      mailer.close()
    },
  }
}
