/** Works off imports, part by part. Every process may do so: each part is claimed by one. */
import type { Progress } from '../usecases/imports/ports.ts'
import { hourly, startLoop } from './loop.ts'
import type { Loop, LoopOptions } from './loop.ts'

export type ImportsOptions = Pick<LoopOptions, 'onError'> & {
  /** One part. */
  workOff: () => Promise<Progress>
  /** Removes what is kept no longer. */
  tidy: () => Promise<void>
  tickMs?: number
}

/** PostgreSQL does not queue for a row: without a pause, who waits for the office's next number might never get it. */
const MAKE_WAY_MS = 30
const PATIENCE_MS = 1000

/** A stop ends after the part in hand. */
export function startImports ({ workOff, tidy, onError, tickMs = 1000 }: ImportsOptions): Pick<Loop, 'stop'> {
  const tidyHourly = hourly(tidy)
  return startLoop({
    async work () {
      const progress = await workOff()
      await tidyHourly()
      return { NOTHING: tickMs, DONE: 0, AWAITED: MAKE_WAY_MS }[progress]
    },
    onError,
    patienceMs: PATIENCE_MS,
  })
}
