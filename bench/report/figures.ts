/** Ratios within one round, and their median over rounds. */
import type { Measured } from '../measure/load.ts'
import { REFERENCES } from '../rounds.ts'
import type { System } from '../systems/names.ts'
import type { WorkloadName } from '../workloads.ts'
import type { Run } from './run.ts'

export function median (values: readonly number[] | undefined): number | undefined {
  const sorted = (values ?? []).filter(value => !Number.isNaN(value)).sort((a, b) => a - b)
  if (sorted.length === 0) return undefined
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export const of = ({ rounds: { measured } }: Run, name: WorkloadName, system: System): Measured[] =>
  measured[name]?.[system] ?? []

/** One ratio for each round in which both systems were measured. */
export function ratios (
  run: Run,
  what: (measured: Measured) => number,
  [name, system]: [WorkloadName, System],
  [otherName, other]: [WorkloadName, System],
): number[] {
  const others = of(run, otherName, other)
  return of(run, name, system).flatMap((measured, round) =>
    others[round] === undefined ? [] : [what(measured) / what(others[round])]
  )
}

export const ratioOf = (
  run: Run,
  name: WorkloadName,
  system: System,
  otherName = name,
  other: System = REFERENCES[name],
): number | undefined => median(ratios(run, ({ perSecond }) => perSecond, [name, system], [otherName, other]))

export const costOf = (run: Run, name: WorkloadName, system: System): number | undefined =>
  median(ratios(run, ({ cpu }) => cpu, [name, system], [name, REFERENCES[name]]))

export const latencyOf = (run: Run, name: WorkloadName): number | undefined =>
  median(ratios(run, ({ p99 }) => p99, [name, 'product'], [name, REFERENCES[name]]))

/** Compares across rounds, so the machine's load may have differed. */
export function growthOf (small: Run, large: Run, name: WorkloadName, system: System = 'product'): number | undefined {
  const [before, after] = [small, large].map(run => median(of(run, name, system).map(({ p50 }) => p50)))
  return before === undefined || after === undefined ? undefined : after / before
}
