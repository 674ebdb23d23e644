/** Percentiles and days. */
import type { Day } from '../calendar/days.ts'

const DAY_MS = 86_400_000

/** Calendar days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** Numbers of which many are equal, kept as counts: days by the ten thousand take no memory. */
export function createSample () {
  const counts = new Map<number, number>()
  let [size, sum] = [0, 0]
  return {
    add (value: number): void {
      counts.set(value, (counts.get(value) ?? 0) + 1)
      size += 1
      sum += value
    },
    size: () => size,
    sum: () => sum,
    /**
     * The smallest value that at least this share of the values does not exceed: a value that
     * occurred, as PostgreSQL's `percentile_disc` has it. Undefined without values.
     */
    percentile (share: number): number | undefined {
      const place = Math.max(1, Math.ceil(share * size))
      let passed = 0
      for (const value of [...counts.keys()].toSorted((a, b) => a - b)) {
        passed += counts.get(value) ?? 0
        if (passed >= place) return value
      }
      return undefined
    },
  }
}

export type Sample = ReturnType<typeof createSample>

export const median = (sample: Sample): number | undefined => sample.percentile(0.5)
