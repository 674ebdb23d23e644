/** The report of root causes: final answers counted by cause, against the period before. */
import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import type { Party } from '../complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { invalid, Problem } from '../../problems/problems.ts'
import { per1000, trendOf } from './rates.ts'
import type { Span, Trend } from './rates.ts'

/** Final answers that have these members in common. */
export type AnswerCount = {
  /** `yyyy-MM` in Brussels. */
  month: string
  /** Whether they belong to the period itself, or to the one before. */
  current: boolean
  rootCause: string
  systemic: boolean
  productLine?: string
  officeId?: Id
  answers: number
}

export type Month = { month: string, answers: number }
type Part = { answers: number, systemic: number, previousAnswers: number }

export type RootCauseFigures = Part & {
  rootCause: string
  previousSystemic: number
  per1000Answers?: number
  previousPer1000Answers?: number
  trend?: Trend
  months: Month[]
  productLines: (Part & { productLine?: string })[]
  offices: (Part & { office?: Party })[]
}

export type RootCauseReport = Span & {
  previousFrom: Day
  previousTo: Day
  answers: number
  previousAnswers: number
  months: Month[]
  rootCauses: RootCauseFigures[]
}

export const MAX_DAYS = 400

/** @throws Problem 400 for a period that ends before it begins, or is too long */
export function assertPeriod ({ from, to }: Span): void {
  if (to < from) throw wrongPeriod('to', 'must not be before `from`', to)
  if (addDays(from, MAX_DAYS) < to) throw wrongPeriod('to', `must be at most ${MAX_DAYS} days after \`from\``, to)
}

function wrongPeriod (name: string, detail: string, value: string): Problem {
  const { extras, message } = invalid(name, detail, value)
  return new Problem('badRequest', message, { issues: extras.issues?.map(issue => ({ ...issue, in: 'query' })) })
}

/** The days of the same number that end before the period. */
export function periodBefore ({ from, to }: Span): Span {
  const days = Temporal.PlainDate.from(from).until(to).days + 1
  return { from: addDays(from, -days), to: addDays(from, -1) }
}

/** @param nameOf the name of an office */
export function rootCauseReport (
  span: Span,
  counts: readonly AnswerCount[],
  nameOf: (officeId: Id) => string | undefined,
): RootCauseReport {
  const before = periodBefore(span)
  const months = monthsOf(span)
  const answers = sum(counts.filter(({ current }) => current))
  const previousAnswers = sum(counts.filter(({ current }) => !current))
  const causes = Map.groupBy(counts, ({ rootCause }) => rootCause)
  return {
    ...span,
    previousFrom: before.from,
    previousTo: before.to,
    answers,
    previousAnswers,
    months: byMonth(months, counts),
    rootCauses: mostFirst([...causes].map(([rootCause, ofCause]) => {
      const part = partOf(ofCause)
      const [now, earlier] = [
        { answers, withCause: part.answers },
        { answers: previousAnswers, withCause: part.previousAnswers },
      ]
      return {
        rootCause,
        ...part,
        previousSystemic: sum(ofCause.filter(({ current, systemic }) => !current && systemic)),
        ...defined({
          per1000Answers: per1000(now), previousPer1000Answers: per1000(earlier), trend: trendOf(earlier, now),
        }),
        months: byMonth(months, ofCause),
        productLines: mostFirst(partsBy(ofCause, ({ productLine }) => productLine).map(([productLine, figures]) =>
          ({ ...(productLine !== undefined && { productLine }), ...figures }))),
        offices: mostFirst(partsBy(ofCause, ({ officeId }) => officeId).map(([id, figures]) =>
          ({ ...(id !== undefined && { office: { id, name: nameOf(id) ?? '' } }), ...figures }))),
      }
    })),
  }
}

function monthsOf ({ from, to }: Span): string[] {
  const last = Temporal.PlainYearMonth.from(to.slice(0, 7))
  const months: string[] = []
  for (
    let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  ) months.push(month.toString())
  return months
}

const sum = (counts: readonly { answers: number }[]): number =>
  counts.reduce((total, { answers }) => total + answers, 0)

const byMonth = (months: readonly string[], counts: readonly AnswerCount[]): Month[] =>
  months.map(month => ({ month, answers: sum(counts.filter(count => count.current && count.month === month)) }))

const partOf = (counts: readonly AnswerCount[]): Part => ({
  answers: sum(counts.filter(({ current }) => current)),
  systemic: sum(counts.filter(({ current, systemic }) => current && systemic)),
  previousAnswers: sum(counts.filter(({ current }) => !current)),
})

const partsBy = <K>(counts: readonly AnswerCount[], keyOf: (count: AnswerCount) => K): [K, Part][] =>
  [...Map.groupBy(counts, keyOf)].map(([key, group]) => [key, partOf(group)])

const mostFirst = <T extends Part>(parts: T[]): T[] =>
  parts.toSorted((a, b) => b.answers - a.answers || b.previousAnswers - a.previousAnswers)

const defined = <T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
