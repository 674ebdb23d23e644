/** The period report: the totals of all complaints, and of each group. */
import type { Day } from '../calendar/days.ts'
import { addMonths } from '../calendar/days.ts'
import type { components, operations } from '../generated/openapi.ts'
import { invalidQuery } from '../problems/problems.ts'
import type { ReportingFacts } from './facts.ts'
import type { Figures } from './figures.ts'
import { createTally } from './totals.ts'
import type { Period, Tally } from './totals.ts'

export type PeriodReport = components['schemas']['PeriodReport']
export type ReportGroupKey = components['schemas']['ReportGroupKey']
export type Dimension = NonNullable<
  NonNullable<operations['getPeriodReport']['parameters']['query']>['groupBy']
>[number]

export type ReportGroup = PeriodReport['groups'][number]

/** Groups of one report; each holds its own figures. */
const MAX_GROUPS = 5_000

type Group = { by: ReportGroupKey, tally: Tally }

/** The months of the period, the first and the last one cut to it. */
export function monthsOf (period: Period): (Period & { month: string })[] {
  const months: (Period & { month: string })[] = []
  for (let first = `${period.from.slice(0, 7)}-01`; first <= period.to; first = addMonths(first, 1)) {
    const month = first.slice(0, 7)
    const last = lastDayOfMonth(first)
    months.push({
      month,
      from: first < period.from ? period.from : first,
      to: last > period.to ? period.to : last,
      asOf: period.asOf,
    })
  }
  return months
}

const lastDayOfMonth = (first: Day): Day => Temporal.PlainDate.from(first).with({ day: 31 }).toString()

/**
 * The groups to which a complaint belongs, apart from the month: one, or one for each of its
 * subjects.
 */
export function groupKeysOf (facts: ReportingFacts, dimensions: readonly Dimension[]): ReportGroupKey[] {
  const values: ReportGroupKey = {
    office: facts.officeId,
    channel: facts.channel,
    capacity: facts.capacity,
    language: facts.language,
    productLine: facts.productLine,
    cause: facts.causes[0],
    outcome: facts.outcome,
    handler: facts.handler?.id,
  }
  const key = Object.fromEntries(dimensions.flatMap(dimension =>
    values[dimension] === undefined ? [] : [[dimension, values[dimension]]]
  )) as ReportGroupKey
  return dimensions.includes('subject') ? facts.subjects.map(subject => ({ ...key, subject })) : [key]
}

/**
 * Collects a report complaint by complaint.
 * @throws Problem 400 when the dimensions give too many groups
 */
export function createPeriodReport (period: Period, dimensions: readonly Dimension[]) {
  const whole = createTally(period)
  const months = dimensions.includes('month') ? monthsOf(period) : undefined
  const groups = new Map<string, Group[]>()
  let made = 0

  function groupsAt (by: ReportGroupKey): Group[] {
    const name = JSON.stringify(dimensions.map(dimension => by[dimension] ?? null))
    const existing = groups.get(name)
    if (existing !== undefined) return existing
    const created = months?.map(({ month, ...part }) => ({ by: { ...by, month }, tally: createTally(part) }))
      ?? [{ by, tally: createTally(period) }]
    made += created.length
    if (made > MAX_GROUPS) {
      throw invalidQuery(
        'groupBy',
        `gives more than ${MAX_GROUPS} groups; choose fewer dimensions, a shorter period or one office`,
      )
    }
    groups.set(name, created)
    return created
  }

  return {
    add (facts: ReportingFacts, figures: Figures): void {
      whole.add(figures)
      if (dimensions.length === 0) return
      for (const key of groupKeysOf(facts, dimensions)) {
        for (const { tally } of groupsAt(key)) tally.add(figures)
      }
    },

    /**
     * The groups in the order of the report; their totals take a fraction of a millisecond each.
     */
    result: (): { whole: Tally, groups: Group[] } => ({
      whole,
      groups: [...groups.values()].flat()
        .filter(({ tally }) => !tally.isEmpty())
        .sort((a, b) => comparison(a.by, b.by, dimensions))
        .map(({ by, tally }) => ({ by: inOrder(by, dimensions), tally })),
    }),
  }
}

/** By code unit, a group without the value last. */
function comparison (a: ReportGroupKey, b: ReportGroupKey, dimensions: readonly Dimension[]): number {
  for (const dimension of dimensions) {
    const [valueA, valueB] = [a[dimension], b[dimension]]
    if (valueA === valueB) continue
    if (valueA === undefined) return 1
    if (valueB === undefined) return -1
    return valueA < valueB ? -1 : 1
  }
  return 0
}

const inOrder = (by: ReportGroupKey, dimensions: readonly Dimension[]): ReportGroupKey =>
  Object.fromEntries(dimensions.flatMap(dimension => by[dimension] === undefined ? [] : [[dimension, by[dimension]]]))
