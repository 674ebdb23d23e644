/** Tables of the report, in Markdown. */
import type { Measured } from '../measure/load.ts'
import { asks } from '../peers/peers.ts'
import { REFERENCES } from '../rounds.ts'
import { TITLES } from '../systems/names.ts'
import type { System } from '../systems/names.ts'
import { WORKLOADS } from '../workloads.ts'
import type { WorkloadName } from '../workloads.ts'
import { median, of, ratios } from './figures.ts'
import type { Run } from './run.ts'

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => index === 0 ? '---' : '---:'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

export const written = (value: number | undefined, digits = 0): string =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The median, and the lowest and highest of all rounds. */
function spread (values: readonly number[]): string {
  const middle = median(values)
  if (middle === undefined) return '–'
  return `${middle.toFixed(2)} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`
}

export function workloadTable (run: Run, name: WorkloadName): string {
  const reference = REFERENCES[name]
  const systems = (Object.keys(TITLES) as System[]).filter(system =>
    asks(name, system) && of(run, name, system).length > 0
  )
  const rows = systems.map(system => {
    const measured = of(run, name, system)
    const middle = (what: (figures: Measured) => number) => median(measured.map(what))
    const to = (what: (figures: Measured) => number) => spread(ratios(run, what, [name, system], [name, reference]))
    return [
      TITLES[system],
      written(middle(figures => figures.perSecond)),
      to(figures => figures.perSecond),
      written(middle(figures => figures.cpu)),
      to(figures => figures.cpu),
      written(middle(figures => figures.serverCpu)),
      written(middle(figures => figures.postgresCpu)),
      written(middle(figures => figures.p50), 1),
      written(middle(figures => figures.p99), 1),
      written(run.rounds.answers[name][system]?.bytes),
    ]
  })
  return `**${name}**: ${WORKLOADS[name].title}\n\n${table(
    ['system', 'requests/s', 'to reference', 'CPU µs', 'to reference', 'server', 'PostgreSQL', 'p50 ms', 'p99 ms', 'bytes'], rows)}`
}

export function processTable (run: Run): string {
  const rows = Object.entries(run.rounds.processes).map(([system, processes]) => [
    TITLES[system as System],
    written(median(processes.map(({ start }) => start.seconds)), 2),
    written(median(processes.map(({ start }) => start.cpuSeconds)), 2),
    written(median(processes.map(({ idleRss }) => idleRss))),
    written(median(processes.map(({ lastRss }) => lastRss))),
    written(median(processes.map(({ requests }) => requests))),
  ])
  return table(['system', 'start s', 'start CPU s', 'idle MB', 'MB after', 'requests'], rows)
}
