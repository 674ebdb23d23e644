/** The period report. */
import type { Day } from '../../calendar/days.ts'
import { fairSemaphore } from '../../concurrency/fairSemaphore.ts'
import { slicesOf } from '../../concurrency/slices.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { invalidQuery } from '../../problems/problems.ts'
import { figuresOf } from '../../reports/figures.ts'
import { createPeriodReport } from '../../reports/periodReport.ts'
import type { Dimension, PeriodReport } from '../../reports/periodReport.ts'
import { daysBetween } from '../../reports/statistics.ts'
import type { PeriodTotals } from '../../reports/totals.ts'
import { asOfDay, assertMayReport, assertPeriod } from './asOf.ts'
import type { ReportPorts } from './ports.ts'

export type PeriodQuery = { from: Day, to: Day, asOf?: Day, groupBy?: Dimension[], officeId?: Id }

const MOST_DAYS = 400

/** Complaints counted before other requests get their turn: some 3 ms. */
const SLICE = 100

/** Counting takes CPU for seconds: two reports at once, of one client one. */
const inTurn = fairSemaphore({ most: 2, perClient: 1, waitingPerClient: 10, waiting: 100 })

/**
 * Counts the complaints of a period, as they were known at the end of `asOf`.
 * @throws Problem 403; 400 for a period that is too long, and for too many groups
 */
export async function getPeriodReport (
  ports: ReportPorts,
  actor: Actor,
  { from, to, asOf, groupBy = [], officeId }: PeriodQuery,
): Promise<PeriodReport> {
  assertMayReport(actor, officeId)
  const known = asOfDay(asOf, ports.clock.now())
  assertPeriod(from, to, known)
  if (daysBetween(from, to) >= MOST_DAYS) {
    throw invalidQuery('to', `must be less than ${MOST_DAYS} days after from: a report covers at most ${MOST_DAYS} days`, to)
  }
  const office = actor.office?.id ?? officeId
  if (office !== undefined && ports.directory.office(office) === undefined) {
    throw invalidQuery('officeId', 'is not a broker office', office)
  }
  const { day, moment, recordedBefore } = known
  return inTurn(actor.clientId, async () => {
    const report = createPeriodReport({ from, to, asOf: day }, groupBy)
    const query = { recordedBefore, activeFrom: from, ...(office !== undefined && { officeId: office }) }
    for await (const part of ports.reports.facts(actor, query)) {
      for await (const slice of slicesOf(part, SLICE)) {
        for (const facts of slice) report.add(facts, figuresOf(facts, moment))
      }
    }
    const { totals, groups } = report.result()
    return {
      from,
      to,
      asOf: day,
      generatedAt: moment,
      totals: shownTo(actor, totals),
      groups: groups.map(group => ({ ...group, totals: shownTo(actor, group.totals) })),
    }
  })
}

/** Independence is a matter of the insurer's staff. */
function shownTo ({ role }: Actor, { overrides, ...totals }: PeriodTotals): PeriodTotals {
  return role === 'BROKER' ? totals : { ...totals, overrides }
}
