/** Sends the letters that are queued, a few at a time. Every process may do so: each dispatch is claimed by one. */
import type { ClaimedDispatch, Mailer, OutboxStore } from '../../usecases/letters/ports.ts'
import { startLoop } from '../loop.ts'
import type { Loop, LoopOptions } from '../loop.ts'

export type OutboxOptions = Pick<LoopOptions, 'onError'> & {
  outbox: OutboxStore
  mailer: Mailer
  /**
   * Sends one and tells its complaint what became of it.
   * @param stopping ends the waiting for a database that is away
   */
  deliver: (claimed: ClaimedDispatch, stopping: AbortSignal) => Promise<void>
  tickMs?: number
}

/** Underway at once: what bounds the memory, however many are queued. */
const MOST = 4
const PATIENCE_MS = 2000

export function startOutbox ({ outbox, mailer, deliver, onError, tickMs = 500 }: OutboxOptions): Pick<Loop, 'stop'> {
  const underway = new Set<Promise<void>>()
  /**
   * One at a time: it may kill this process, and nothing else that is suspected of it should die
   * along.
   */
  let suspect: Promise<void> | undefined
  const stopping = new AbortController()

  /** What fails by a fault of ours stops nobody else; the start counts. */
  async function delivered (claimed: ClaimedDispatch): Promise<void> {
    try {
      await deliver(claimed, stopping.signal)
    } catch (error) {
      onError(error)
      await outbox.failed(claimed).catch(onError)
    }
  }

  const loop = startLoop({
    async work () {
      const free = MOST - underway.size
      for (const claimed of free > 0 ? await outbox.claim(free) : []) {
        const work = delivered(claimed).finally(() => {
          underway.delete(work)
          loop.wake()
        })
        underway.add(work)
      }
      const started = suspect === undefined ? await outbox.claimStarted() : undefined
      if (started !== undefined) {
        suspect = delivered(started).finally(() => {
          suspect = undefined
          loop.wake()
        })
      }
      return tickMs
    },
    onError,
    patienceMs: PATIENCE_MS,
  })

  return {
    async stop () {
      await loop.stop()
      stopping.abort()
      await Promise.all([suspect, ...underway])
      mailer.close()
    },
  }
}
