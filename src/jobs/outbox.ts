/** Sends the letters that are queued, a few at a time. Every process may do so: each dispatch is claimed by one. */
import type { ClaimedDispatch, Mailer, OutboxStore } from '../usecases/letterPorts.ts'
import { startLoop } from './loop.ts'
import type { Loop, LoopOptions } from './loop.ts'

export type OutboxOptions = Pick<LoopOptions, 'onError'> & {
  outbox: OutboxStore
  mailer: Mailer
  /** Sends one and tells its complaint what became of it. */
  deliver: (claimed: ClaimedDispatch) => Promise<void>
  tickMs?: number
}

/** Underway at once: what bounds the memory, however many are queued. */
const MOST = 4
const PATIENCE_MS = 2000

export function startOutbox ({ outbox, mailer, deliver, onError, tickMs = 500 }: OutboxOptions): Pick<Loop, 'stop'> {
  const underway = new Set<Promise<void>>()

  const loop = startLoop({
    async work () {
      const free = MOST - underway.size
      const claimed = free > 0 ? await outbox.claim(free) : []
      for (const one of claimed) {
        // What failed by a fault of ours keeps its claim, and is tried again when that runs out.
        const work = deliver(one).catch(onError).finally(() => {
          underway.delete(work)
          loop.wake()
        })
        underway.add(work)
      }
      return tickMs
    },
    onError,
    patienceMs: PATIENCE_MS,
  })

  return {
    async stop () {
      await loop.stop()
      await Promise.all(underway)
      mailer.close()
    },
  }
}
