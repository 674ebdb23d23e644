/** Growth from the smallest to the largest size: workloads, collections, jobs. */
import type { Grown } from '../extras/growth.ts'
import type { Cost } from '../measure/oneByOne.ts'
import { REFERENCES } from '../rounds.ts'
import type { System } from '../systems/names.ts'
import { WORKLOADS } from '../workloads.ts'
import type { WorkloadName } from '../workloads.ts'
import { median, of } from './figures.ts'
import type { Run } from './run.ts'
import { table, written } from './tables.ts'

/** Limit for milliseconds and CPU combined. Anything above is marked; README.md explains why. */
const FLAT = 1.5
/** Variation in µs of CPU that the process's own background work causes. */
const NOISE = 300

const times = (before: number | undefined, after: number | undefined): string =>
  before === undefined || after === undefined || Number.isNaN(after / before) ? '–' : `${(after / before).toFixed(2)}×`

/** One size has one column; two sizes also have a column for the ratio. */
export function growthText (runs: readonly Run[]): string {
  const [small, large] = [runs[0] as Run, runs.at(-1) as Run]
  const workloads = runs.length > 1
    ? `\n**Workloads**, at 32 clients: the product, and its reference\n\n${workloadsTable(small, large)}\n`
    : ''
  const rows = rowsOf(small, large)
  if (rows.length === 0) return workloads
  const marked = rows.filter(([, , , , mark]) => mark).length
  return `${workloads}
**Collections and jobs**, one at a time: milliseconds at the median, CPU of server and PostgreSQL, the least of three times. ${runs.length > 1
  ? `${marked} of ${rows.length} take more than ${FLAT} times as much, of both together${marked > 0 ? ' (**grows**); why is in [README.md](README.md)' : ''}.` : ''} Rows of letters, messages, notes, attachments, deliveries, imports and of the register's events are added for it, in proportion to the complaints. A page that is asked for again comes from what is kept; what it costs anew is in the workloads.

${rows.map(([, , before, after]) => (after ?? before).fault).filter(fault => fault !== undefined).map(fault => `\`\`\`\n${fault.trim()}\n\`\`\`\n\n`).join('')}${table(['', 'items', ...runs.length > 1
    ? [`p50 ms, ${written(small.size)}`, written(large.size), 'growth', `CPU µs, ${written(small.size)}`, written(large.size), 'growth', '']
    : ['p50 ms', 'CPU µs']],
  rows.map(([kind, name, before, after, mark]) => [`${kind}: ${name}`, [...new Set([before.items, after?.items])].filter(items => items !== undefined).join(' → '), ...runs.length > 1
    ? [written(before.p50, 2), written(after?.p50, 2), times(before.p50, after?.p50), written(before.cpu), written(after?.cpu), times(before.cpu, after?.cpu), markOf(after ?? before, mark)]
    : [written(before.p50, 2), written(before.cpu)]]))}
`
}

const markOf = ({ fault }: Grown, isMarked: boolean): string =>
  fault !== undefined ? '**fails**' : isMarked ? '**grows**' : ''

/**
 * Combines both, because of other load on the machine: waiting takes no CPU, and CPU work takes
 * longer.
 */
function grows (before: Cost, after: Cost): boolean {
  const both = Math
    .sqrt(after.p50 / before.p50 * (Number.isNaN(after.cpu) ? after.p50 / before.p50 : after.cpu / before.cpu))
  return both > FLAT && !(after.cpu - before.cpu < NOISE)
}

type Row = [kind: string, name: string, before: Grown, after: Grown | undefined, isMarked: boolean]

function rowsOf (small: Run, large: Run): Row[] {
  const others = grownOf(large)
  return grownOf(small).map(before => {
    const after = others.find(({ kind, name }) => kind === before.kind && name === before.name)
    return [before.kind, before.name, before, after, after !== undefined && grows(before, after)]
  })
}

/** Jobs with work to do are measured separately, by their throughput. */
function grownOf ({ extras: { growth = [], deadlines, recalculation } }: Run): Grown[] {
  const each = (name: string, perSecond: number, cpu: number): Grown => ({
    kind: 'job, each',
    name,
    count: 1,
    p50: 1000 / perSecond,
    cpu,
  })
  return [
    ...growth,
    ...deadlines === undefined ? [] : [each('a reminder is told', deadlines.toldPerSecond, deadlines.tellingCpu)],
    ...recalculation === undefined
      ? []
      : [
        each(
          'clocks of a complaint under another calendar',
          recalculation.read / (recalculation.readSeconds + recalculation.computeSeconds),
          NaN,
        ),
      ],
  ]
}

function workloadsTable (small: Run, large: Run): string {
  const names = (Object.keys(WORKLOADS) as WorkloadName[]).filter(name =>
    of(small, name, 'product').length > 0 && of(large, name, 'product').length > 0
  )
  const figures = (name: WorkloadName, system: System, what: 'p50' | 'perSecond', digits: number) => {
    const [before, after] = [small, large].map(run => median(of(run, name, system).map(one => one[what])))
    return [written(before, digits), written(after, digits), times(before, after)]
  }
  const both = (name: WorkloadName, what: 'p50' | 'perSecond', digits: number) =>
    [...figures(name, 'product', what, digits), ...figures(name, REFERENCES[name], what, digits)]
  const columns = (what: string) =>
    ['', 'reference: '].flatMap(whose => [`${whose}${what}, ${written(small.size)}`, written(large.size), 'growth'])
  return ['p50 ms', 'requests/s'].map((what, index) =>
    table(
      ['', ...columns(what)],
      names.map(name => [name, ...both(name, index === 0 ? 'p50' : 'perSecond', index === 0 ? 1 : 0)]),
    )
  ).join('\n\n')
}
