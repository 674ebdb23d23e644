/** Work that goes on as long as the process does. On real time, also in the sandbox. */

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
