/** Tells in time what is due of deadlines. Every process may do so; none is told of twice. */
import { startLoop } from './loop.ts'
import type { Loop, LoopOptions } from './loop.ts'

export type RemindersOptions = Pick<LoopOptions, 'onError'> & {
  sweep: () => Promise<void>
  tickMs?: number
}

const PATIENCE_MS = 2000

export const startReminders = ({ sweep, onError, tickMs = 1000 }: RemindersOptions): Pick<Loop, 'stop'> => startLoop({
  async work () {
    await sweep()
    return tickMs
  },
  onError,
  patienceMs: PATIENCE_MS,
})
