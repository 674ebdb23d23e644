/**
 * Processes imports part by part. Every process may run this job: a part is claimed by one of them.
 */
import type { Progress } from '../usecases/imports/ports.ts'
import { hourly, startLoop } from './loop.ts'
import type { Job, LoopOptions } from './loop.ts'

export type ImportsOptions = Pick<LoopOptions, 'onError'> & {
  processPart: () => Promise<Progress>
  /** Removes expired imports. */
  tidy: () => Promise<void>
  tickMs?: number
}

/**
 * PostgreSQL has no fair queue for row locks: without a pause, an import could starve other writers
 * of its office.
 */
const YIELD_MS = 30

/** Stopping waits for the part in progress. */
export function startImports ({ processPart, tidy, onError, tickMs = 1000 }: ImportsOptions): Job {
  const tidyHourly = hourly(tidy)
  return startLoop({
    async work () {
      const progress = await processPart()
      await tidyHourly()
      return { NOTHING: tickMs, DONE: 0, AWAITED: YIELD_MS }[progress]
    },
    onError,
    retryMs: 1000,
  })
}
