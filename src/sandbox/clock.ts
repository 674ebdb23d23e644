/** The sandbox's clock: real time until it is set, then the time it was set to, running on. */
import { instantAt } from '../calendar/instants.ts'
import type { Instant } from '../calendar/instants.ts'
import type { Clock } from '../usecases/complaints/ports.ts'

export type ClockState = { now: Instant, virtual: boolean }

export type VirtualClock = Clock & {
  /** Sets the clock to `now`, earlier or later; it runs on from there. */
  set (now: Instant): void
  /** Returns to real time. */
  clear (): void
  state (): ClockState
}

/**
 * The setting lives in this process only: a restarted sandbox uses real time.
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
