/** Compares the measurements with the goals of `performance.md`, section 3. */
import { PEERS } from '../systems/names.ts'
import { costOf, growthOf, latencyOf, median, ratioOf } from './figures.ts'
import { line } from './line.ts'
import type { Goal } from './line.ts'
import { peersGoals } from './peersGoals.ts'
import type { Run } from './run.ts'

/** Uses the largest size measured; growth is from the smallest to the largest. */
export function goalsOf (runs: readonly Run[]): Goal[] {
  const largest = runs.at(-1) as Run
  const smallest = runs[0] as Run
  const grows = runs.length > 1
  const product = largest.rounds.processes.product
  const { authentication } = largest.extras
  const own = authentication?.find(({ system }) => system === 'product')
  const deep = ratioOf(largest, 'W2key', 'product', 'W2', 'product')
  const grown = (name: Parameters<typeof growthOf>[2]) => grows ? growthOf(smallest, largest, name) : undefined
  const latency = (name: Parameters<typeof latencyOf>[1]) => latencyOf(largest, name)
  return [
    line('W1, requests/s to raw', ratioOf(largest, 'W1', 'product'), [0.85, 1.15], true, '×'),
    line('W1, CPU a request to raw', costOf(largest, 'W1', 'product'), [1.2, 0.9], false, '×'),
    line('W2, requests/s to raw', ratioOf(largest, 'W2', 'product'), [0.85, 1.2], true, '×'),
    line('W3, requests/s to raw', ratioOf(largest, 'W3', 'product'), [0.85, 1.2], true, '×'),
    line('W2key, requests/s to its own first page', deep, [0.9, 0.9], true, '×'),
    line('W2key, p50 at the largest to the smallest size', grown('W2key'), [1.3, 1.3], false, '×'),
    line('W4, requests/s to raw', ratioOf(largest, 'W4', 'product'), [0.6, 0.85], true, '×'),
    line('W5, requests/s to loaders + jit', ratioOf(largest, 'W5', 'product', 'W5', 'loaders'), [1, 1], true, '×'),
    line(
      'W5, requests/s to look-ahead + jit',
      ratioOf(largest, 'W5', 'product', 'W5', 'lookahead'),
      [undefined, 0.9],
      true,
      '×',
    ),
    line('W6, requests/s to raw', ratioOf(largest, 'W6', 'product'), [0.85, 1], true, '×'),
    line(
      'authentication, CPU of an empty route to the open one',
      own && own.authenticated.cpu / own.open.cpu,
      [1.9, 1.6],
      false,
      '×',
    ),
    line('growth of p50: W1', grown('W1'), [1.3, 1.1], false, '×'),
    line('growth of p50: W2', grown('W2'), [2, 1.1], false, '×'),
    line('growth of p50: W3', grown('W3'), [1.3, 1.1], false, '×'),
    line('growth of p50: W6', grown('W6'), [8, 1.1], false, '×'),
    ...(['W1', 'W2', 'W3', 'W4', 'W6'] as const).map(name =>
      line(`p99 to raw: ${name}`, latency(name), [1.5, 1.1], false, '×')
    ),
    line('memory, idle', median(product?.map(({ idleRss }) => idleRss)), [150, 120], false, ' MB', 0),
    line('memory, after the workloads', median(product?.map(({ lastRss }) => lastRss)), [220, 220], false, ' MB', 0),
    line('CPU to start', median(product?.map(({ start }) => start.cpuSeconds)), [1.5, 0.9], false, ' s'),
    ...(PEERS.some(peer => largest.rounds.processes[peer] !== undefined) ? peersGoals(largest) : []),
  ]
}
