/** The sandbox's clock: real time until somebody sets it, then the time he set, running on. */
import { instantAt } from '../calendar/instants.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Clock } from '../usecases/complaints/ports.ts'

export type ClockState = { now: Instant, virtual: boolean }

export type VirtualClock = Clock & {
  /** From this moment on the clock shows `now` and runs, forwards or backwards of what it showed. */
  set (now: Instant): void
  /** Gives real time back. */
  clear (): void
  state (): ClockState
}

/**
 * Kept in this process only: a restarted sandbox is back in real time.
 *
 * @param realTime milliseconds since 1970
 */
export function virtualClock (realTime: () => number = Date.now): VirtualClock {
  let offset: number | undefined
  const now = () => instantAt(realTime() + (offset ?? 0))

  return {
    now,
    set: instant => { offset = Temporal.Instant.from(instant).epochMilliseconds - realTime() },
    clear: () => { offset = undefined },
    state: () => ({ now: now(), virtual: offset !== undefined }),
  }
}
