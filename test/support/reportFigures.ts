/** Figures of a report page: 24 months of an insurer, the same each time. */
import type { Bands, ReportFigures } from '../../src/reports/page/figures.ts'
import type { PeriodTotals } from '../../src/reports/totals.ts'

const CLOCK = {
  due: 40, met: 37, late: 2, breached: 1, waived: 2, stopped: 1, completed: 40, medianDays: 14, p90Days: 28, open: 12,
  openMedianDays: 9,
}

export const totalsWith = (more: Partial<PeriodTotals> = {}): PeriodTotals => ({
  openingBalance: 30, received: 412, reopened: 4, closed: 398, closingBalance: 48, acknowledgement: CLOCK, finalAnswer: CLOCK,
  extended: 3, delayNotices: 4,
  byOutcome: [
    { outcome: 'DUPLICATE', count: 5 },
    { outcome: 'PARTIALLY_UPHELD', count: 60 },
    { outcome: 'REJECTED', count: 140 },
    { outcome: 'UPHELD', count: 120 },
    { outcome: 'WITHDRAWN', count: 20 },
  ],
  redress: { count: 5, sumCents: 512_500, medianCents: 75_000 },
  firstLine: { logged: 80, solved: 55, passedOn: 20, passedOnWithRequestDay: 11, lagDaysMedian: 2 },
  overrides: 1, receiptCorrections: 2, lateRecordings: 1,
  ombudsman: {
    referrals: 17,
    answers: 320,
    per100Answers: 5,
    byResult: [{ result: 'FOUNDED', count: 2 }],
    followed: 1,
    notFollowed: 1,
  },
  ...more,
})

/** @param received of each month, in turn */
export const monthsWith = (received: readonly number[], months = 24): ReportFigures['months'] =>
  Array.from({ length: months }, (_, index) => {
    const month = Temporal.PlainYearMonth.from('2024-07').add({ months: index }).toString()
    const count = received[index % received.length] as number
    return {
      month,
      whole: index < months - 1,
      totals: totalsWith({
        received: count, closed: count - 2 + index % 5, closingBalance: 20 + index,
        finalAnswer: { ...CLOCK, medianDays: 12 + index % 6, p90Days: 24 + index % 9, met: 30 + index % 8 },
        ombudsman: { referrals: index % 3, answers: 30, byResult: [], followed: 0, notFollowed: 0 },
      }),
    }
  })

const LINES: [productLine: string | undefined, upheld: number, rejected: number][] = [
  ['10a', 60, 70],
  ['03', 30, 30],
  ['08', 20, 25],
  ['17', 2, 3],
  [undefined, 0, 4],
]

export const figuresWith = (more: Partial<ReportFigures> = {}): ReportFigures => ({
  period: { from: '2025-07-01', to: '2026-06-15', asOf: '2026-06-20' },
  moment: '2026-06-20T21:59:59.999Z',
  totals: totalsWith(),
  months: monthsWith([38, 41, 35, 44]),
  answered: [30, 250, 35, 5] satisfies Bands,
  open: { ages: [18, 22, 5, 3] satisfies Bands, oldestDays: 75 },
  rootCauses: {
    previous: { from: '2024-07-16', to: '2025-06-30' }, answers: 320, previousAnswers: 300,
    causes: [
      { rootCause: 'PROCESS', answers: 96, systemic: 14, previousAnswers: 60 },
      { rootCause: 'COMMUNICATION_TEXT', answers: 70, systemic: 22, previousAnswers: 82 },
      { rootCause: 'CUSTOMER_MISUNDERSTANDING', answers: 60, systemic: 0, previousAnswers: 71 },
      { rootCause: 'NONE', answers: 94, systemic: 0, previousAnswers: 87 },
    ],
  },
  productLines: LINES.map(([productLine, upheld, rejected]) => ({
    ...(productLine !== undefined && { productLine }),
    totals: totalsWith({
      closed: upheld + rejected,
      byOutcome: [{ outcome: 'REJECTED', count: rejected }, { outcome: 'UPHELD', count: upheld }],
    }),
  })),
  ...more,
})
