/** Removes what is past its time (uploads that came to nothing, stored responses): at the start, and then every hour. */
import { startLoop } from './loop.ts'
import type { Loop, LoopOptions } from './loop.ts'

export type OrphanedUploadsOptions = Pick<LoopOptions, 'onError'> & {
  sweep: () => Promise<void>
  tickMs?: number
}

const HOUR_MS = 60 * 60 * 1000
const PATIENCE_MS = 60_000

export const startOrphanedUploads = ({ sweep, onError, tickMs = HOUR_MS }: OrphanedUploadsOptions): Pick<Loop, 'stop'> => startLoop({
  async work () {
    await sweep()
    return tickMs
  },
  onError,
  patienceMs: PATIENCE_MS,
})
