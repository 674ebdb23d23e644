/**
 * Works off imports, part by part. Every process may do so: a part is one transaction, and a task that another
 * has in hand is passed over.
 */
import type { Progress } from '../usecases/importPorts.ts'

export type ImportsOptions = {
  /** One part. */
  workOff: () => Promise<Progress>
  /** Removes what is kept no longer. */
  tidy: () => Promise<void>
  onError: (error: unknown) => void
  tickMs?: number
}

export type Imports = {
  /** Ends after the part in hand. */
  stop (): Promise<void>
}

const TIDY_MS = 60 * 60 * 1000
/** PostgreSQL does not queue for a row: without a pause, who waits for the office's next number might never get it. */
const MAKE_WAY_MS = 30
/** After a failure: the database is away, or about to be. */
const PATIENCE_MS = 1000

export function startImports ({ workOff, tidy, onError, tickMs = 250 }: ImportsOptions): Imports {
  const stopping = new AbortController()
  let wake = () => {}

  async function run (): Promise<void> {
    let tidyAt = 0
    while (!stopping.signal.aborted) {
      let pauseMs = tickMs
      try {
        pauseMs = { NOTHING: tickMs, DONE: 0, AWAITED: MAKE_WAY_MS }[await workOff()]
        if (Date.now() > tidyAt) {
          await tidy()
          tidyAt = Date.now() + TIDY_MS
        }
      } catch (error) {
        onError(error)
        pauseMs = PATIENCE_MS
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
    async stop () {
      stopping.abort()
      wake()
      await running
    },
  }
}
