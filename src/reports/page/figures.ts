/** What the report page shows: the period, its history by month, ages, causes and product lines. */
import { addMonths, brusselsDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import { periodBefore } from '../../complaints/improvement/rootCauses.ts'
import type { ReportingFacts } from '../facts.ts'
import type { Figures } from '../figures.ts'
import { monthsOf } from '../periodReport.ts'
import { daysBetween } from '../statistics.ts'
import { createTally } from '../totals.ts'
import type { Period, PeriodTotals, Tally } from '../totals.ts'

export type MonthFigures = {
  /** `yyyy-MM`. */
  month: string
  /** Whether the report covers the month to its end. */
  whole: boolean
  totals: PeriodTotals
}

/** Complaints by age in days: at most a week, a month, eight weeks, and more. */
export type Bands = [week: number, month: number, eightWeeks: number, more: number]

export type CauseFigures = { rootCause: string, answers: number, systemic: number, previousAnswers: number }

export type ReportFigures = {
  period: Period
  /** The moment that the report shows. */
  moment: Instant
  /** The office that the report is about; undefined for all complaints. */
  office?: string
  totals: PeriodTotals
  /**
   * At most 24, the last one with the end of the period. Months before the first figure are left
   * out.
   */
  months: MonthFigures[]
  /** Days from receipt to the final answers that were sent in the period. */
  answered: Bands
  /**
   * Days since receipt of the complaints that waited for a final answer at the end of the period.
   */
  open: { ages: Bands, oldestDays: number }
  /** The most frequent first; undefined for brokers. */
  rootCauses?: { previous: { from: Day, to: Day }, answers: number, previousAnswers: number, causes: CauseFigures[] }
  /** The most frequent first. */
  productLines: { productLine?: string, totals: PeriodTotals }[]
}

const MONTHS = 24

/** Upper bounds in days; a month is counted as its longest. */
const BOUNDS = [7, 31, 56] as const

/** The first day that the page needs facts of. */
export function historyFrom (period: Period): Day {
  const first = firstMonthOf(period)
  const before = periodBefore(period).from
  return before < first ? before : first
}

const firstMonthOf = ({ to }: Period): Day => addMonths(`${to.slice(0, 7)}-01`, 1 - MONTHS)

/** Collects the figures complaint by complaint. */
export function createReportFigures (period: Period) {
  const { from, to, asOf } = period
  const lastDay = to < asOf ? to : asOf
  const before = periodBefore(period)
  const whole = createTally(period)
  const months = monthsOf({ from: firstMonthOf(period), to, asOf }).map(part => ({ part, tally: createTally(part) }))
  const lines = new Map<string | undefined, Tally>()
  const answered: Bands = [0, 0, 0, 0]
  const ages: Bands = [0, 0, 0, 0]
  let oldestDays = 0
  const causes = new Map<string, CauseFigures>()

  function addCauses ({ cycles }: ReportingFacts): void {
    for (const { finalAnswer } of cycles) {
      if (finalAnswer?.dispatchedAt === undefined) continue
      const on = brusselsDay(finalAnswer.dispatchedAt)
      if (on < before.from || on > to) continue
      const { rootCause, systemic } = finalAnswer
      const cause = causes.get(rootCause) ?? { rootCause, answers: 0, systemic: 0, previousAnswers: 0 }
      causes.set(rootCause, cause)
      if (on < from) cause.previousAnswers += 1
      else {
        cause.answers += 1
        if (systemic === true) cause.systemic += 1
      }
    }
  }

  return {
    add (facts: ReportingFacts, figures: Figures): void {
      whole.add(figures)
      for (const { tally } of months) tally.add(figures)
      const line = lines.get(facts.productLine) ?? createTally(period)
      lines.set(facts.productLine, line)
      line.add(figures)
      addCauses(facts)
      for (const { receivedOn, sentOn, endedOn } of figures.finalAnswer) {
        if (sentOn !== undefined && from <= sentOn && sentOn <= to) count(answered, daysBetween(receivedOn, sentOn))
        if (receivedOn > lastDay || (endedOn !== undefined && endedOn <= lastDay)) continue
        const age = daysBetween(receivedOn, lastDay)
        count(ages, age)
        oldestDays = Math.max(oldestDays, age)
      }
    },

    result (): Omit<ReportFigures, 'office' | 'moment'> {
      const began = months.findIndex(({ tally }) => !tally.isEmpty())
      const first = began < 0 ? months.length - 1 : began
      const list = [...causes.values()]
      return {
        period,
        totals: whole.totals(),
        months: months.slice(first).map(({ part, tally }) => ({
          month: part.month,
          whole: addMonths(`${part.month}-01`, 1) <= nextDay(lastDay),
          totals: tally.totals(),
        })),
        answered,
        open: { ages, oldestDays },
        rootCauses: {
          previous: before,
          answers: list.reduce((sum, { answers }) => sum + answers, 0),
          previousAnswers: list.reduce((sum, { previousAnswers }) => sum + previousAnswers, 0),
          causes: list.toSorted((a, b) => b.answers - a.answers || b.previousAnswers - a.previousAnswers
            || (a.rootCause < b.rootCause ? -1 : 1)),
        },
        productLines: [...lines].filter(([, tally]) => !tally.isEmpty())
          .map(([productLine, tally]) => ({
            ...(productLine !== undefined && { productLine }),
            totals: tally.totals(),
          }))
          .filter(({ totals }) => totals.closed > 0)
          .toSorted((a, b) =>
            b.totals.closed - a.totals.closed || ((a.productLine ?? '~') < (b.productLine ?? '~') ? -1 : 1)
          ),
      }
    },
  }
}

const nextDay = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

function count (bands: Bands, days: number): void {
  const band = BOUNDS.findIndex(bound => days <= bound)
  bands[band < 0 ? 3 : band as 0 | 1 | 2] += 1
}
