/** Work that goes on as long as the process does. On real time, also in the sandbox. */
import { Problem } from '../problems/problems.ts'

export type LoopOptions = {
  /** One round. @returns the milliseconds until the next */
  work: () => Promise<number>
  onError: (error: unknown) => void
  /** After a failure: the database is away, or about to be. */
  patienceMs: number
}

export type Loop = {
  /** Ends the pause. */
  wake (): void
  /** No round begins any more. @returns when the last one has ended */
  stop (): Promise<void>
}

export function startLoop ({ work, onError, patienceMs }: LoopOptions): Loop {
  const stopping = new AbortController()
  let wake = () => {}

  async function run (): Promise<void> {
    while (!stopping.signal.aborted) {
      let pauseMs = patienceMs
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

const HOUR_MS = 60 * 60 * 1000

/** At the first call, and then at most once an hour. */
export function hourly (work: () => Promise<void>): () => Promise<void> {
  let nextAt = 0
  return async () => {
    if (Date.now() <= nextAt) return
    await work()
    nextAt = Date.now() + HOUR_MS
  }
}

const UNTIL_AVAILABLE_MS = 1000

/**
 * Writes what has happened already, such as that a letter was sent: while the database is away it
 * is tried again every second, so that the work itself need not be repeated.
 * @param stopping ends the waiting
 * @throws Problem 503 when it was stopped; any other error at once
 */
export async function onceAvailable (write: () => Promise<void>, stopping: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await write()
    } catch (error) {
      if (stopping.aborted || !(error instanceof Problem && error.status === 503)) throw error
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, UNTIL_AVAILABLE_MS)
      stopping.addEventListener('abort', () => resolve(), { once: true })
      await promise
      clearTimeout(timer)
    }
  }
}
