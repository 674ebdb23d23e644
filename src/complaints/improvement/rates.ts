/** Rates of root causes among final answers, and whether two of them differ by more than chance. */
import type { Day } from '../../calendar/days.ts'

/** Brussels days, both inclusive. */
export type Span = { from: Day, to: Day }

/** `withCause` of `answers` have the root cause. */
export type Tally = { answers: number, withCause: number }

export type Trend = 'UP' | 'DOWN' | 'STEADY'

export type CauseRate = Span & Tally & { per1000Answers?: number }

/** Below this number a share says nothing, and a small cell may identify a person. */
export const FEWEST_FOR_RATE = 10

/** Two-sided, at 95 %. */
const CRITICAL = 1.96

/** Per 1,000 final answers, rounded; undefined for too few. */
export const per1000 = ({ answers, withCause }: Tally): number | undefined =>
  answers < FEWEST_FOR_RATE ? undefined : Math.round(withCause * 1000 / answers)

export function causeRate (span: Span, tally: Tally): CauseRate {
  const per1000Answers = per1000(tally)
  return { ...span, ...tally, ...(per1000Answers !== undefined && { per1000Answers }) }
}

/**
 * The two-proportion z-test: whether the share moved from `before` to `after` by more than chance.
 * @returns undefined when either has too few answers
 */
export function trendOf (before: Tally, after: Tally): Trend | undefined {
  if (before.answers < FEWEST_FOR_RATE || after.answers < FEWEST_FOR_RATE) return undefined
  const pooled = (before.withCause + after.withCause) / (before.answers + after.answers)
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / before.answers + 1 / after.answers))
  if (deviation === 0) return 'STEADY'
  const z = (after.withCause / after.answers - before.withCause / before.answers) / deviation
  return z > CRITICAL ? 'UP' : z < -CRITICAL ? 'DOWN' : 'STEADY'
}
