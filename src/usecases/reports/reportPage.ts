/** The period report as a page for the board. */
import type { Language } from '../../complaints/complaint.ts'
import type { Actor } from '../../directory/actor.ts'
import { createReportFigures, historyFrom } from '../../reports/page/figures.ts'
import type { ReportFigures } from '../../reports/page/figures.ts'
import { collected, shownTo } from './periodReport.ts'
import type { PeriodQuery } from './periodReport.ts'
import type { RenderReport, ReportPorts } from './ports.ts'

/**
 * The same request gives the same page once the day `asOf` has ended. Brokers see no root causes.
 * @returns HTML
 * @throws Problem 403; 400 for a period that is too long; 429 and 503 as the renderer does
 */
export async function getReportPage (
  ports: ReportPorts & { renderReport: RenderReport },
  actor: Actor,
  query: Omit<PeriodQuery, 'groupBy'>,
  language: Language,
): Promise<string> {
  const { collector, moment, office } = await collected(ports, actor, query, period => ({
    ...createReportFigures(period), activeFrom: historyFrom(period),
  }))
  const { rootCauses, ...figures } = collector.result()
  const shown: ReportFigures = {
    ...figures,
    moment,
    totals: shownTo(actor, figures.totals),
    ...(office !== undefined && { office: office.name }),
    ...(actor.role !== 'BROKER' && rootCauses !== undefined && { rootCauses }),
  }
  return ports.renderReport({ figures: shown, language }, actor.clientId)
}
