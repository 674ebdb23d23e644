/** The texts of the report page; each language has all of them. */
import type { Day } from '../../../calendar/days.ts'
import type { Trend } from '../../../complaints/improvement/rates.ts'
import type { Balance, OutcomeGroup, Share, TopCause } from '../findings.ts'

export type Section = 'balance' | 'inTime' | 'days' | 'ages' | 'causes' | 'outcomes' | 'ombudsman'
export const SECTIONS: readonly Section[] = ['balance', 'inTime', 'days', 'ages', 'causes', 'outcomes', 'ombudsman']

/** Heads of columns, and labels of lines and bars. Written for the beginning of a cell. */
export type Label =
  | 'month' | 'opening' | 'closing' | 'received' | 'reopened' | 'closed' | 'open' | 'acknowledgement' | 'finalAnswer'
  | 'acknowledgements' | 'finalAnswers' | 'due' | 'inTime' | 'late' | 'overdue' | 'waived' | 'stopped' | 'promise'
  | 'median' | 'ninety' | 'answers' | 'days' | 'complaints' | 'answered' | 'ageMedian' | 'usual'
  | 'cause' | 'period' | 'before' | 'systemic' | 'cumulative' | 'productLine' | 'unknown' | 'ended' | 'quarter'
  | 'referrals' | 'perHundred' | 'n' | 'total'

/** Rows of the table of other figures. */
export type Other =
  | 'extended' | 'delayNotices' | 'redressCount' | 'redressSum' | 'redressMedian' | 'logged' | 'solved' | 'passedOn'
  | 'lag' | 'overrides' | 'receiptCorrections' | 'lateRecordings' | 'advices' | 'followed' | 'notFollowed'

export type AgesFinding = { open: number, day: Day, oldestDays: number, old: number, medianDays?: number }
export type DaysFinding = { n: number, medianDays?: number, p90Days?: number }
export type OmbudsmanFinding = { referrals: number, answers: number, followed: number, notFollowed: number }
export type LineFinding = { line: string, share: Share }

export type Words = {
  title: string
  period (from: string, to: string): string
  /** What the report is about, and the moment that it shows. */
  about (office: string | undefined): string
  asOf (day: string): string
  glance: string
  balanceEquation: string
  otherFigures: string
  definitions: string
  /** Why some percentages are missing. */
  few: string
  sections: Record<Section, string>
  /** How to read each figure; also its description for those who do not see it. */
  reading: Record<Section, string>
  labels: Record<Label, string>
  others: Record<Other, string>
  bands: readonly [string, string, string, string]
  outcomes: Record<OutcomeGroup, string>
  quarter (year: string, number: string): string
  findings: {
    balance (balance: Balance, month: (month: string) => string): string
    inTime (acknowledgement: Share, finalAnswer: Share): string
    days (finding: DaysFinding): string
    ages (finding: AgesFinding, day: string): string
    causes (top: TopCause | undefined, label: string, answers: number): string
    outcomes (upheld: Share, highest: LineFinding | undefined): string
    ombudsman (finding: OmbudsmanFinding): string
  }
  trend: Record<Trend, string>
  terms: readonly (readonly [term: string, text: string])[]
}

/** " (36 %)" for enough cases, otherwise nothing. The space does not break; English has none. */
export const inPercent = ({ percent }: Share, space = '\u00a0'): string =>
  percent === undefined ? '' : ` (${percent}${space}%)`
