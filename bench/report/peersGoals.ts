/** The goals against peers of `performance.md`, section 3. */
import { PEERS, TITLES } from '../systems/names.ts'
import type { PeerName } from '../systems/names.ts'
import { WORKLOADS } from '../workloads.ts'
import type { WorkloadName } from '../workloads.ts'
import { median, ratioOf, ratios } from './figures.ts'
import { line } from './line.ts'
import type { Goal } from './line.ts'
import type { Process } from '../rounds.ts'
import type { Run } from './run.ts'

/** The minimum ratio of requests per second to a peer's. */
const FASTER: readonly [WorkloadName, PeerName, number][] = [
  ['W1', 'directus', 15], ['W1', 'postgraphile', 4], ['W1', 'platformatic', 1.4],
  ['W2', 'directus', 7], ['W2', 'platformatic', 1.5],
  ['W3', 'directus', 7], ['W3', 'platformatic', 1.5],
  ['W4', 'directus', 10], ['W4', 'postgraphile', 1.5],
  ['W5', 'directus', 4], ['W5', 'platformatic', 6], ['W5', 'postgraphile', 1.2],
]
/** Only PostGraphile has cursors. */
const BY_OFFSET = ['platformatic', 'directus'] as const
const HEAVY = ['platformatic', 'directus'] as const
const MILLION = 1_000_000

export function peersGoals (run: Run): Goal[] {
  const measured = PEERS.filter(peer => run.rounds.processes[peer] !== undefined)
  const faster = (name: WorkloadName, peer: PeerName) => ratioOf(run, name, 'product', name, peer)
  const process = (peer: PeerName, what: (figures: Process) => number) => {
    const [ours, theirs] = (['product', peer] as const).map(system => median(run.rounds.processes[system]?.map(what)))
    return ours === undefined || theirs === undefined ? undefined : ours / theirs
  }
  /** The value for the peer against which the goal is hardest to meet. */
  const least = (values: readonly (number | undefined)[]) => extreme(values, Math.min)
  const most = (values: readonly (number | undefined)[]) => extreme(values, Math.max)
  const latency = (name: WorkloadName) =>
    most(measured.map(peer => median(ratios(run, ({ p99 }) => p99, [name, 'product'], [name, peer]))))
  return [
    ...FASTER.filter(([, peer]) => measured.includes(peer)).map(([name, peer, bound]) =>
      line(`${name}, requests/s to ${TITLES[peer]}`, faster(name, peer), [bound, undefined], true, '×')),
    line('W2key, requests/s to any peer\'s OFFSET page', least(BY_OFFSET.map(peer => faster('W2key', peer))), [15, undefined], true, '×'),
    line('W6 at 1,000,000, requests/s to any peer\'s LIKE', run.size < MILLION ? undefined : least(measured.map(peer => faster('W6', peer))), [200, undefined], true, '×'),
    ...(Object.keys(WORKLOADS) as WorkloadName[]).map(name => line(`p99 to the quickest peer's: ${name}`, latency(name), [1, undefined], false, '×')),
    ...HEAVY.filter(peer => measured.includes(peer)).flatMap(peer => [
      line(`memory, idle, to ${TITLES[peer]}`, process(peer, ({ idleRss }) => idleRss), [0.33, undefined], false, '×'),
      line(`CPU to start, to ${TITLES[peer]}`, process(peer, ({ start }) => start.cpuSeconds), [0.33, undefined], false, '×'),
    ]),
  ]
}

function extreme (values: readonly (number | undefined)[], of: (...numbers: number[]) => number): number | undefined {
  const defined = values.filter(value => value !== undefined && !Number.isNaN(value)) as number[]
  return defined.length === 0 ? undefined : of(...defined)
}
