/** The clock of a test: what it shows does not depend on how fast the machine is. */
import { virtualClock } from '../../src/sandbox/clock.ts'
import type { VirtualClock } from '../../src/sandbox/clock.ts'

/**
 * Real time until it is set. From then on it moves one millisecond at each reading, so a test that
 * sets it to the last second of a day stays on that day, and later events still have later times.
 */
export function steppedClock (): VirtualClock {
  let readings: number | undefined
  const clock = virtualClock(() => readings === undefined ? Date.now() : readings++)
  return {
    ...clock,
    set (now) {
      readings = 0
      clock.set(now)
    },
    clear () {
      readings = undefined
      clock.clear()
    },
  }
}
