/** Percentiles and days. */
import type { Day } from '../calendar/days.ts'

const DAY_MS = 86_400_000

/** Calendar days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/**
 * The smallest value that at least this share of the values does not exceed: a value that occurred,
 * as PostgreSQL's `percentile_disc` has it. Undefined without values.
 */
export function percentile (values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

export const median = (values: readonly number[]): number | undefined => percentile(values, 0.5)
