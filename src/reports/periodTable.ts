/** The period report as one table: the totals, then the groups. */
import type { Dimension, PeriodReport } from './periodReport.ts'
import type { PeriodTotals } from './totals.ts'

export type TableCell = string | number | undefined

/**
 * The header and the rows. A column is named by the path of its member; each outcome and each
 * result that occurs has its own.
 */
export function periodTable (report: PeriodReport, dimensions: readonly Dimension[]): TableCell[][] {
  const { from, to, asOf, totals, groups } = report
  const outcomes = totals.byOutcome.map(({ outcome }) => outcome)
  const results = totals.ombudsman.byResult.map(({ result }) => result)
  const figures = (of: PeriodTotals): [string, number | undefined][] => figuresIn(of, outcomes, results)
  const names = figures(totals).map(([name]) => name)
  const row = (level: string, by: PeriodReport['groups'][number]['by'], of: PeriodTotals): TableCell[] => {
    const byName = new Map(figures(of))
    return [
      level,
      from,
      to,
      asOf,
      ...dimensions.map(dimension => by[dimension]),
      ...names.map(name => byName.get(name)),
    ]
  }
  return [
    ['level', 'from', 'to', 'asOf', ...dimensions, ...names],
    row('TOTAL', {}, totals),
    ...groups.map(group => row('GROUP', group.by, group.totals)),
  ]
}

function figuresIn (
  { acknowledgement, finalAnswer, byOutcome, redress, firstLine, ombudsman: { byResult, ...ombudsman }, ...sums }:
    PeriodTotals,
  outcomes: readonly string[],
  results: readonly string[],
): [string, number | undefined][] {
  const within = (name: string, members: object, all: readonly string[]): [string, number | undefined][] =>
    all.map(member => [`${name}.${member}`, (members as Record<string, number>)[member]])
  return [
    ...within('', sums, SUMS).map(([name, value]): [string, number | undefined] => [name.slice(1), value]),
    ...within('acknowledgement', acknowledgement, CLOCK),
    ...within('finalAnswer', finalAnswer, CLOCK),
    ...outcomes.map((outcome): [string, number] =>
      [`byOutcome.${outcome}`, byOutcome.find(entry => entry.outcome === outcome)?.count ?? 0]),
    ...within('redress', redress, ['count', 'sumCents', 'medianCents']),
    ...within('firstLine', firstLine, ['logged', 'solved', 'passedOn', 'passedOnWithRequestDay', 'lagDaysMedian']),
    ...within('ombudsman', ombudsman, ['referrals', 'answers', 'per100Answers', 'followed', 'notFollowed']),
    ...results.map((result): [string, number] =>
      [`ombudsman.byResult.${result}`, byResult.find(entry => entry.result === result)?.count ?? 0]),
  ]
}

const SUMS = [
  'openingBalance', 'received', 'reopened', 'closed', 'closingBalance', 'extended', 'delayNotices', 'overrides',
  'receiptCorrections', 'lateRecordings',
] satisfies (keyof PeriodTotals)[]

const CLOCK = [
  'due', 'met', 'late', 'breached', 'waived', 'stopped', 'completed', 'medianDays', 'p90Days', 'open',
  'openMedianDays',
] satisfies (keyof PeriodTotals['finalAnswer'])[]
