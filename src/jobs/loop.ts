/** Loops of background jobs. They run on real time, also in the sandbox. */
import { Problem } from '../problems/problems.ts'

export type Job = {
  /** Starts no further round. @returns when the running round has ended */
  stop (): Promise<void>
}

export type LoopOptions = {
  /** Does one round. @returns milliseconds until the next round */
  work: () => Promise<number>
  onError: (error: unknown) => void
  /** Milliseconds until the next round after an error: the database may be unavailable. */
  retryMs: number
}

export type Loop = Job & {
  /** Ends the current pause. */
  wake (): void
}

export function startLoop ({ work, onError, retryMs }: LoopOptions): Loop {
  const stopping = new AbortController()
  let wake = () => {}

  async function run (): Promise<void> {
    while (!stopping.signal.aborted) {
      let pauseMs = retryMs
      try {
        pauseMs = await work()
      } catch (error) {
        onError(error)
      }
      await pause(pauseMs)
    }
  }

  async function pause (milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    if (stopping.signal.aborted) return
    const timer = setTimeout(resolve, milliseconds)
    await promise
    clearTimeout(timer)
  }

  const running = run()
  return {
    wake: () => wake(),
    stop () {
      stopping.abort()
      wake()
      return running
    },
  }
}

export type PeriodicOptions = Pick<LoopOptions, 'onError' | 'retryMs'> & {
  work: () => Promise<void>
  /** Milliseconds between two rounds. */
  tickMs: number
}

/** Runs `work` at once, and again after every `tickMs`. */
export const startPeriodic = ({ work, tickMs, onError, retryMs }: PeriodicOptions): Job => startLoop({
  async work () {
    await work()
    return tickMs
  },
  onError,
  retryMs,
})

export const HOUR_MS = 60 * 60 * 1000

/** Limits `work`, inside a loop with shorter rounds, to the first call and then one an hour. */
export function hourly (work: () => Promise<void>): () => Promise<void> {
  let nextAt = 0
  return async () => {
    if (Date.now() <= nextAt) return
    await work()
    nextAt = Date.now() + HOUR_MS
  }
}

const WRITE_RETRY_MS = 1000

/**
 * Records what has already happened, such as a sent letter. While the database is unavailable, it
 * retries every second, so that the work itself is not repeated.
 * @param stopping ends the retries
 * @throws Problem 503 when stopped; any other error at once
 */
export async function onceAvailable (write: () => Promise<void>, stopping: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await write()
    } catch (error) {
      if (stopping.aborted || !(error instanceof Problem && error.status === 503)) throw error
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, WRITE_RETRY_MS)
      stopping.addEventListener('abort', () => resolve(), { once: true })
      await promise
      clearTimeout(timer)
    }
  }
}
