/** What a board should know of the figures, before it is put into words. */
import { trendOf } from '../../complaints/improvement/rates.ts'
import type { Trend } from '../../complaints/improvement/rates.ts'
import type { PeriodTotals } from '../totals.ts'
import type { CauseFigures, MonthFigures, ReportFigures } from './figures.ts'

/** Below this number the page shows counts and no percentage. */
export const FEWEST_FOR_SHARE = 10

/** `part` of `all`; `percent` is absent for too few. */
export type Share = { part: number, all: number, percent?: number }

export const shareOf = (part: number, all: number): Share =>
  ({ part, all, ...(all >= FEWEST_FOR_SHARE && { percent: Math.round(100 * part / all) }) })

/** Fewest months from which limits can be told. */
const FEWEST_FOR_LIMITS = 12
/** Of an XmR chart: three standard deviations, estimated from the moving range (Shewhart, 2.66). */
const XMR = 2.66

export type Limits = { lower: number, mean: number, upper: number }

/**
 * The range in which a monthly count moves by itself (XmR chart). A month outside it has a reason
 * of its own.
 */
export function limitsOf (values: readonly number[]): Limits | undefined {
  if (values.length < FEWEST_FOR_LIMITS) return undefined
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)))
  const range = XMR * ranges.reduce((sum, value) => sum + value, 0) / ranges.length
  return { lower: Math.max(0, mean - range), mean, upper: mean + range }
}

export type Balance = {
  received: number
  closed: number
  opening: number
  closing: number
  /** The last whole month, against the usual range. */
  latest?: { month: string, received: number, limits: Limits, position: 'ABOVE' | 'BELOW' | 'WITHIN' }
}

export function balanceOf ({ totals, months }: ReportFigures): Balance {
  const { received, closed, openingBalance: opening, closingBalance: closing } = totals
  const whole = months.filter(month => month.whole)
  const limits = limitsOf(whole.map(month => month.totals.received))
  const last = whole.at(-1)
  if (limits === undefined || last === undefined) return { received, closed, opening, closing }
  const count = last.totals.received
  const position = count > limits.upper ? 'ABOVE' : count < limits.lower ? 'BELOW' : 'WITHIN'
  return { received, closed, opening, closing, latest: { month: last.month, received: count, limits, position } }
}

/** Letters in time among those that were due: waived and stopped deadlines are neither. */
export const inTime = ({ met, late, breached }: PeriodTotals['finalAnswer']): Share =>
  shareOf(met, met + late + breached)

export type TopCause = CauseFigures & { share: Share, before: Share, trend?: Trend }

/** The most frequent root cause; undefined without answers. */
export function topCauseOf ({ rootCauses }: ReportFigures): TopCause | undefined {
  const [top] = rootCauses?.causes.filter(({ rootCause }) => rootCause !== 'NONE') ?? []
  if (rootCauses === undefined || top === undefined || top.answers === 0) return undefined
  const { answers, previousAnswers } = rootCauses
  const trend = trendOf(
    { answers: previousAnswers, withCause: top.previousAnswers }, { answers, withCause: top.answers },
  )
  return {
    ...top, share: shareOf(top.answers, answers), before: shareOf(top.previousAnswers, previousAnswers),
    ...(trend && { trend }),
  }
}

/** Ends of a complaint, as the page groups them. */
export const OUTCOME_GROUPS = ['UPHELD', 'PARTIALLY_UPHELD', 'REJECTED', 'WITHDRAWN', 'OTHER'] as const
export type OutcomeGroup = typeof OUTCOME_GROUPS[number]

export function outcomesOf ({ byOutcome }: PeriodTotals): Record<OutcomeGroup, number> {
  const counts: Record<OutcomeGroup, number> = { UPHELD: 0, PARTIALLY_UPHELD: 0, REJECTED: 0, WITHDRAWN: 0, OTHER: 0 }
  for (const { outcome, count } of byOutcome) {
    counts[OUTCOME_GROUPS.find(group => group === outcome) ?? 'OTHER'] += count
  }
  return counts
}

/** Upheld in whole or in part, among the complaints that were decided. */
export function upheldOf (totals: PeriodTotals): Share {
  const { UPHELD, PARTIALLY_UPHELD, REJECTED } = outcomesOf(totals)
  return shareOf(UPHELD + PARTIALLY_UPHELD, UPHELD + PARTIALLY_UPHELD + REJECTED)
}

export type Quarter = {
  /** `2026 Q1`. */
  quarter: string
  referrals: number
  answers: number
}

/** Referrals to the Ombudsman and final answers by calendar quarter: months have too few. */
export function quartersOf (months: readonly MonthFigures[]): Quarter[] {
  const quarterOf = ({ month }: MonthFigures) => `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5)) / 3)}`
  return [...Map.groupBy(months, quarterOf)].map(([quarter, part]) => ({
    quarter,
    referrals: part.reduce((sum, { totals }) => sum + totals.ombudsman.referrals, 0),
    answers: part.reduce((sum, { totals }) => sum + totals.ombudsman.answers, 0),
  }))
}
