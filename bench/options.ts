/** Options of `npm run bench`. */
import { parseArgs } from 'node:util'
import { isPeer, PEERS, SYSTEMS } from './systems/names.ts'
import type { PeerName, System } from './systems/names.ts'
import { WORKLOADS } from './workloads.ts'
import type { WorkloadName } from './workloads.ts'

export type Options = {
  /** Numbers of complaints in the table. */
  sizes: number[]
  workloads: WorkloadName[]
  systems: System[]
  /** The selected systems that are peers, to be installed first. */
  peers: PeerName[]
  rounds: number
  seconds: number
  connections: number
  /** Whether to measure start, memory, authentication, writers, sockets and deadlines, too. */
  extras: boolean
  /** Makes the data again. */
  fresh: boolean
  /** Path of the report; when absent, only the terminal shows it. */
  out: string | undefined
}

const HELP = `npm run bench -- [options]
  --quick                  10,000 complaints, 2 rounds of a second: shows that all of it works
  --size 10000,1000000     how many complaints (both by default)
  --workloads W1,W2,…      of ${Object.keys(WORKLOADS).join(', ')}
  --systems raw,product,…  of ${SYSTEMS.join(', ')}
  --peers                  ${PEERS.join(', ')} too, or those of them that --systems names
  --rounds 3               each round measures every system once, in another order
  --seconds 3              of each measurement, after two seconds to warm up
  --connections 32         closed loop
  --no-extras              workloads only
  --fresh                  make the data anew
  --out bench/RESULTS.md   where the report goes; "-" for the terminal only (which is what a part of it does)`

/** @throws Error that explains the valid values */
export function readOptions (given: string[]): Options {
  const { values } = parseArgs({
    args: given,
    options: {
      quick: { type: 'boolean', default: false },
      size: { type: 'string' },
      workloads: { type: 'string' },
      systems: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '32' },
      'no-extras': { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      out: { type: 'string' },
      peers: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) throw new Error(HELP)
  const { quick } = values
  const whole = values.size === undefined && values.workloads === undefined && values.systems === undefined
  const named = chosen(values.systems, values.peers ? [...SYSTEMS, ...PEERS] : SYSTEMS, 'systems')
  const systems = values.peers && !named.some(isPeer) ? [...named, ...PEERS] : named
  const out = values.out ?? (whole ? 'bench/RESULTS.md' : '-')
  return {
    sizes: values.size === undefined
      ? (quick ? [10_000] : [10_000, 1_000_000])
      : values.size.split(',').map(text => wholeOf(text, 'size')),
    workloads: chosen(values.workloads, Object.keys(WORKLOADS) as WorkloadName[], 'workloads'),
    systems,
    peers: systems.filter(isPeer),
    rounds: wholeOf(values.rounds ?? (quick ? '2' : '3'), 'rounds'),
    seconds: wholeOf(values.seconds ?? (quick ? '1' : '3'), 'seconds'),
    connections: wholeOf(values.connections, 'connections'),
    extras: !values['no-extras'],
    fresh: values.fresh,
    out: out === '-' ? undefined : out,
  }
}

function chosen<T extends string> (given: string | undefined, choices: readonly T[], name: string): T[] {
  if (given === undefined) return [...choices]
  const names = given.split(',')
  const unknownName = names.find(candidate => !(choices as readonly string[]).includes(candidate))
  if (unknownName !== undefined) throw new Error(`--${name}: "${unknownName}" is none of ${choices.join(', ')}`)
  return choices.filter(choice => names.includes(choice))
}

function wholeOf (text: string, name: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number from 1, not "${text}"`)
  return number
}
