/** How long a piece of work keeps the event loop from everything else. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

const RESOLUTION_MS = 5

/**
 * The longest time for which nothing else could run, in milliseconds. No block is longer than the
 * time that this thread had the processor: what another process took of it is not counted.
 */
export async function longestBlock (work: () => Promise<unknown>): Promise<number> {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  histogram.enable()
  // It measures from one turn of its timer to the next, so the first must lie before the work;
  // `reset` would forget it.
  await sleep(4 * RESOLUTION_MS)
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  // A timer that was late is told at its next turn.
  await sleep(4 * RESOLUTION_MS)
  histogram.disable()
  return Math.min(histogram.max / 1e6, (user + system) / 1000)
}

/**
 * The same, and where it is suspicious the best of three: a collection of garbage falls where it
 * likes.
 */
export async function steadyBlock (work: () => Promise<unknown>, suspiciousMs: number): Promise<number> {
  const blocks = [await longestBlock(work)]
  while (Math.min(...blocks) > suspiciousMs && blocks.length < 3) blocks.push(await longestBlock(work))
  return Math.min(...blocks)
}

/**
 * What work without pauses takes of the processor, in milliseconds: the best of three, whatever
 * else the machine does.
 */
export function processorMs (work: () => void): number {
  const taken = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...taken)
}
