/** The table below each figure. Figures are whole numbers; a cell without one is undefined. */
import type { ReportFigures } from './figures.ts'
import { inTime, OUTCOME_GROUPS, outcomesOf, quartersOf, shareOf } from './findings.ts'
import type { Share } from './findings.ts'
import { quarterName } from './plots.ts'
import { capitalized } from './texts.ts'
import type { Texts } from './texts.ts'
import type { Section } from './words/words.ts'

export type Cell = string | number | undefined
export type Table = { heads: readonly string[], rows: readonly (readonly Cell[])[], isMonthly?: true }

export function tableOf (section: Section, figures: ReportFigures, texts: Texts): Table {
  const { words: { labels, bands, outcomes }, words } = texts
  const { months } = figures
  switch (section) {
    case 'balance': return {
      isMonthly: true,
      heads: [labels.month, labels.received, labels.reopened, labels.closed, labels.open],
      rows: months.map(({ month, totals }) =>
        [texts.month(month), totals.received, totals.reopened, totals.closed, totals.closingBalance]),
    }
    case 'inTime': return {
      isMonthly: true,
      heads: [labels.month, ...[labels.acknowledgements, labels.finalAnswers].flatMap(name => [name, '%'])],
      rows: months.map(({ month, totals }) =>
        [texts.month(month), ...shareCells(inTime(totals.acknowledgement)), ...shareCells(inTime(totals.finalAnswer))]),
    }
    case 'days': return {
      isMonthly: true,
      heads: [labels.month, labels.n, labels.median, labels.ninety, labels.ageMedian, labels.n],
      rows: months.map(({ month, totals: { finalAnswer } }) => [
        texts.month(month),
        finalAnswer.completed,
        finalAnswer.medianDays,
        finalAnswer.p90Days,
        finalAnswer.openMedianDays,
        finalAnswer.open,
      ]),
    }
    case 'ages': return {
      heads: ['', labels.open, labels.answered],
      rows: [
        ...bands.map((name, index) => [capitalized(name), figures.open.ages[index], figures.answered[index]]),
        [labels.total, figures.totals.finalAnswer.open, figures.totals.finalAnswer.completed],
        [labels.median, figures.totals.finalAnswer.openMedianDays, figures.totals.finalAnswer.medianDays],
      ],
    }
    case 'causes': {
      const { causes = [], answers = 0, previousAnswers = 0 } = figures.rootCauses ?? {}
      return {
        heads: [labels.cause, labels.period, '%', labels.cumulative, labels.systemic, labels.before, '%'],
        rows: [
          ...causes.map((cause, index) => [
            texts.rootCause(cause.rootCause),
            cause.answers,
            percentOf(shareOf(cause.answers, answers)),
            percentOf(shareOf(sumOf(causes.slice(0, index + 1)), answers)),
            cause.systemic,
            cause.previousAnswers,
            percentOf(shareOf(cause.previousAnswers, previousAnswers)),
          ]),
          [
            labels.total,
            answers,
            undefined,
            undefined,
            causes.reduce((sum, { systemic }) => sum + systemic, 0),
            previousAnswers,
            undefined,
          ],
        ],
      }
    }
    case 'outcomes': return {
      heads: [labels.productLine, ...OUTCOME_GROUPS.map(group => outcomes[group]), labels.ended],
      rows: figures.productLines.map(({ productLine, totals }) => {
        const counts = outcomesOf(totals)
        return [
          capitalized(texts.productLine(productLine)),
          ...OUTCOME_GROUPS.map(group => counts[group]),
          totals.closed,
        ]
      }),
    }
    case 'ombudsman': return {
      heads: [labels.quarter, labels.referrals, labels.answers, labels.perHundred],
      rows: quartersOf(months).map(({ quarter, referrals, answers }) =>
        [quarterName(quarter, words), referrals, answers, shareOf(referrals, answers).percent]),
    }
  }
}

/** Figures without a drawing. */
export function otherRows ({ totals }: ReportFigures, { words: { others, labels }, sum }: Texts): Cell[][] {
  const { acknowledgement, finalAnswer, redress, firstLine, ombudsman } = totals
  const clock = (name: string, { due, met, late, breached, waived, stopped }: typeof finalAnswer): Cell[] => [
    name,
    [
      [labels.due, due],
      [labels.inTime, met],
      [labels.late, late],
      [labels.overdue, breached],
      [labels.waived, waived],
      [labels.stopped, stopped],
    ]
      .map(([state, count]) => `${state} ${count}`).join(' · '),
  ]
  const given = (name: string, value: Cell): Cell[][] => value === undefined ? [] : [[name, value]]
  return [
    clock(labels.acknowledgements, acknowledgement),
    clock(labels.finalAnswers, finalAnswer),
    [others.extended, totals.extended],
    [others.delayNotices, totals.delayNotices],
    [others.redressCount, redress.count],
    [others.redressSum, sum(redress.sumCents)],
    ...given(others.redressMedian, redress.medianCents === undefined ? undefined : `${sum(redress.medianCents)} (n = ${redress.count})`),
    [others.logged, firstLine.logged],
    [others.solved, firstLine.solved],
    [others.passedOn, firstLine.passedOn],
    ...given(others.lag, firstLine.lagDaysMedian === undefined ? undefined : `${firstLine.lagDaysMedian} (n = ${firstLine.passedOnWithRequestDay})`),
    ...given(others.overrides, totals.overrides),
    [others.receiptCorrections, totals.receiptCorrections],
    [others.lateRecordings, totals.lateRecordings],
    [others.advices, ombudsman.byResult.reduce((all, { count }) => all + count, 0)],
    [others.followed, ombudsman.followed],
    [others.notFollowed, ombudsman.notFollowed],
  ]
}

const sumOf = (causes: readonly { answers: number }[]): number => causes.reduce((sum, { answers }) => sum + answers, 0)

const percentOf = ({ percent }: Share): Cell => percent

const shareCells = (share: Share): Cell[] => [`${share.part} / ${share.all}`, share.percent]
