/** The period report. */
import type { Day } from '../../calendar/days.ts'
import { fairSemaphore } from '../../concurrency/fairSemaphore.ts'
import { slicesOf } from '../../concurrency/slices.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Actor, Office } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { invalidQuery } from '../../problems/problems.ts'
import type { ReportingFacts } from '../../reports/facts.ts'
import { figuresOf } from '../../reports/figures.ts'
import type { Figures } from '../../reports/figures.ts'
import { createPeriodReport } from '../../reports/periodReport.ts'
import type { Dimension, PeriodReport } from '../../reports/periodReport.ts'
import { daysBetween } from '../../reports/statistics.ts'
import type { Period, PeriodTotals } from '../../reports/totals.ts'
import { asOfDay, assertMayReport, assertPeriod } from './asOf.ts'
import type { ReportPorts } from './ports.ts'

export type PeriodQuery = { from: Day, to: Day, asOf?: Day, groupBy?: Dimension[], officeId?: Id }

const MAX_DAYS = 400

/** Complaints counted before other requests get their turn: some 3 ms. */
const SLICE = 100

/** Groups totalled at once. */
const GROUPS = 50

/** Counting takes CPU for seconds: two reports at once, of one client one. */
const withinLimit = fairSemaphore({ most: 2, perClient: 1, waitingPerClient: 10, waiting: 100 })

/**
 * Counts the complaints of a period, as they were known at the end of `asOf`.
 * @throws Problem 403; 400 for a period that is too long, and for too many groups
 */
export async function getPeriodReport (
  ports: ReportPorts,
  actor: Actor,
  { groupBy = [], ...query }: PeriodQuery,
): Promise<PeriodReport> {
  const { collector: report, period, moment } = await collected(ports, actor, query, period => ({
    ...createPeriodReport(period, groupBy), activeFrom: period.from,
  }))
  const { whole, groups } = report.result()
  const counted: PeriodReport['groups'] = []
  for await (const slice of slicesOf(groups, GROUPS)) {
    counted.push(...slice.map(({ by, tally }) => ({ by, totals: shownTo(actor, tally.totals()) })))
  }
  return {
    ...period,
    generatedAt: moment,
    totals: shownTo(actor, whole.totals()),
    groups: counted,
  }
}

/** What a report does with each complaint that counts in a figure from `activeFrom` on. */
export type Collector = { activeFrom: Day, add (facts: ReportingFacts, figures: Figures): void }

export type Collected<C> = { collector: C, period: Period, moment: Instant, office?: Office }

/**
 * Hands every complaint of the period to a collector, as it was known at the end of `asOf`.
 * @param start makes the collector of the period
 * @throws Problem 403; 400 for a period that is too long
 */
export async function collected<C extends Collector> (
  ports: ReportPorts,
  actor: Actor,
  { from, to, asOf, officeId }: Omit<PeriodQuery, 'groupBy'>,
  start: (period: Period) => C,
): Promise<Collected<C>> {
  assertMayReport(actor, officeId)
  const reportDay = asOfDay(asOf, ports.clock.now())
  assertPeriod(from, to, reportDay)
  if (daysBetween(from, to) >= MAX_DAYS) {
    throw invalidQuery(
      'to',
      `must be less than ${MAX_DAYS} days after from: a report covers at most ${MAX_DAYS} days`,
      to,
    )
  }
  const id = actor.office?.id ?? officeId
  const office = id === undefined ? undefined : ports.directory.office(id)
  if (id !== undefined && office === undefined) throw invalidQuery('officeId', 'is not a broker office', id)
  const { day, moment, recordedBefore } = reportDay
  return withinLimit(actor.clientId, async () => {
    const period = { from, to, asOf: day }
    const collector = start(period)
    const { activeFrom } = collector
    const query = { recordedBefore, activeFrom, ...(office !== undefined && { officeId: office.id }) }
    for await (const part of ports.reports.facts(actor, query)) {
      for await (const slice of slicesOf(part, SLICE)) {
        for (const facts of slice) collector.add(facts, figuresOf(facts, moment))
      }
    }
    return { collector, period, moment, ...(office !== undefined && { office }) }
  })
}

/** Independence is a matter of the insurer's staff. */
export function shownTo ({ role }: Actor, { overrides, ...totals }: PeriodTotals): PeriodTotals {
  return role === 'BROKER' ? totals : { ...totals, overrides }
}
