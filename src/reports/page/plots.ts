/** What each of the seven figures of the report page shows. */
import * as Plot from '@observablehq/plot'
import { label } from '../../complaints/codeLists/index.ts'
import type { Language } from '../../complaints/complaint.ts'
import { bars, FONT, GREY, INK, monthly, most, NARROW, ROW, svg, whole } from './charts.ts'
import type { Point, Bar } from './charts.ts'
import type { Bands, MonthFigures, ReportFigures } from './figures.ts'
import { inTime, limitsOf, OUTCOME_GROUPS, outcomesOf, quartersOf, shareOf } from './findings.ts'
import type { Section, Words } from './words/words.ts'

export type Drawing = {
  figures: ReportFigures
  words: Words
  language: Language
  /** In CSS pixels; narrow figures have fewer labels. */
  width: number
}

export const DRAW: Record<Section, (drawing: Drawing) => string> = {
  balance ({ figures: { months }, words: { labels }, language, width }) {
    const limits = limitsOf(months.filter(({ whole }) => whole).map(({ totals }) => totals.received))
    const usual = limits === undefined ? [] : [limits.lower, limits.upper]
    return monthly({
      months,
      language,
      width,
      domain: [
        0,
        most([...usual, ...months.flatMap(({ totals }) => [totals.received, totals.closed, totals.closingBalance])]),
      ],
      unit: labels.complaints,
    }, [
      { name: labels.received, points: pointsOf(months, ({ received }) => received) },
      { name: labels.closed, points: pointsOf(months, ({ closed }) => closed), dash: '6 3', hollow: true },
      {
        name: labels.open,
        points: pointsOf(months, ({ closingBalance }) => closingBalance),
        dash: '1 4',
        symbol: 'square',
      },
    ], [
      Plot.ruleY(usual, { stroke: GREY, strokeDasharray: '3 3', strokeWidth: 1 }),
      Plot.text(usual.slice(-1), {
        text: () => labels.usual,
        y: value => value,
        frameAnchor: 'left',
        dx: 4,
        dy: -7,
        textAnchor: 'start',
        fill: '#555',
      }),
    ])
  },

  inTime ({ figures: { months }, words: { labels }, language, width }) {
    const acknowledgements = pointsOf(months, ({ acknowledgement }) => inTime(acknowledgement).percent)
    const answers = pointsOf(months, ({ finalAnswer }) => inTime(finalAnswer).percent)
    const lowest = Math.min(90, ...[...acknowledgements, ...answers].map(({ value }) => value))
    return monthly({
      months,
      language,
      width,
      domain: [Math.max(0, Math.floor(lowest / 10) * 10 - 10), 100],
      unit: '%',
    }, [
      { name: labels.acknowledgement, points: acknowledgements },
      { name: labels.finalAnswer, points: answers, dash: '6 3', hollow: true },
    ], [
      Plot.ruleY([100], { stroke: GREY, strokeWidth: 1 }),
      Plot.text([100], {
        text: () => labels.promise,
        y: 100,
        frameAnchor: 'left',
        dx: 4,
        dy: -7,
        textAnchor: 'start',
        fill: '#555',
      }),
    ])
  },

  days ({ figures: { months }, words: { labels }, language, width }) {
    const highest = most(months.flatMap(({ totals: { finalAnswer } }) => finalAnswer.p90Days ?? 0))
    const wide = width > NARROW
    return monthly(
      { months, language, width, domain: [0, highest], unit: labels.days, below: wide ? 16 : 0 },
      [
        { name: labels.median, points: pointsOf(months, ({ finalAnswer }) => finalAnswer.medianDays) },
        {
          name: labels.ninety,
          points: pointsOf(months, ({ finalAnswer }) => finalAnswer.p90Days),
          dash: '6 3',
          hollow: true,
          symbol: 'triangle',
        },
      ],
      wide
        ? [
          Plot.text(months, {
            x: 'month',
            frameAnchor: 'bottom',
            dy: 36,
            fontSize: 9,
            fill: '#333',
            text: ({ totals }: MonthFigures) => `${totals.finalAnswer.completed}`,
          }),
          Plot.text([labels.n], {
            text: name => name,
            frameAnchor: 'bottom-left',
            dx: -20,
            dy: 36,
            fontSize: 9,
            fill: '#333',
          }),
        ]
        : [],
    )
  },

  ages ({ figures: { open }, words: { bands }, width }) {
    return bars({ width, marginLeft: 170 }, bandsOf(open.ages, bands))
  },

  causes ({ figures: { rootCauses }, language, width }) {
    const { causes = [], answers = 0 } = rootCauses ?? {}
    const named = causes.map(cause => ({
      name: label('rootCause', cause.rootCause, language),
      value: cause.answers,
      before: cause.previousAnswers,
      text: countAndShare(cause.answers, answers),
    }))
    return bars({ width, marginLeft: 230, outlined: true }, named)
  },

  outcomes: outcomes,

  ombudsman ({ figures: { months }, words, width }) {
    const quarters = quartersOf(months).map(({ quarter, referrals, answers }) =>
      ({ name: quarterName(quarter, words), referrals, answers, rate: shareOf(referrals, answers).percent }))
    const drawn = quarters.filter(({ rate }) => rate !== undefined)
    return svg({
      width, height: 240, marginLeft: 40, marginRight: 24, marginTop: 28, marginBottom: 34,
      x: { type: 'point', domain: quarters.map(({ name }) => name), label: null, tickSize: 0,
        ticks: width > NARROW
          ? quarters.map(({ name }) => name)
          : quarters.filter((_, index) => index % 3 === 0).map(({ name }) => name) },
      y: {
        domain: [0, most(drawn.map(({ rate }) => rate ?? 0))],
        label: `${words.labels.perHundred}`,
        grid: true,
        ticks: 5,
        tickFormat: whole,
      },
      marks: [
        Plot.ruleY([0], { stroke: INK }),
        Plot.lineY(drawn, { x: 'name', y: 'rate', stroke: INK, strokeWidth: 1.5 }),
        Plot.dot(drawn, { x: 'name', y: 'rate', fill: INK, r: 3.5 }),
        Plot.text(drawn, {
          x: 'name', y: 'rate', dy: -11, fill: INK, text: ({ referrals }: { referrals: number }) => String(referrals),
        }),
      ],
    })
  },
}

/** A column of bars for each outcome, and a row for each product line. */
function outcomes ({ figures: { productLines }, words, language, width }: Drawing): string {
  const wide = width > NARROW
  const rows = productLines.slice(0, wide ? 12 : 8).map(({ productLine, totals }) => ({
    name: productLine === undefined
      ? words.labels.unknown
      : wide
      ? `${label('productLine', productLine, language)}`
      : productLine,
    all: totals.closed,
    counts: outcomesOf(totals),
  }))
  const cells = rows.flatMap(({ name, all, counts }) => OUTCOME_GROUPS.map(group => {
    const { part, percent } = shareOf(counts[group], all)
    return { name, group: words.outcomes[group], part, percent: percent ?? 0 }
  }))
  const left = wide ? 210 : 62
  return svg({
    width, height: 50 + rows.length * ROW, marginLeft: left, marginRight: wide ? 8 : 24, marginTop: 42, marginBottom: 8,
    x: { domain: [0, 135], axis: null },
    fx: { domain: OUTCOME_GROUPS.map(group => words.outcomes[group]), label: null, padding: 0.08, axis: null },
    y: { domain: rows.map(({ name }) => name), axis: null },
    marks: [
      Plot.barX(cells, { fx: 'group', y: 'name', x: 'percent', fill: '#555', insetTop: 6, insetBottom: 6 }),
      Plot.ruleX([0], { stroke: GREY }),
      Plot.text(cells, {
        fx: 'group',
        y: 'name',
        x: 'percent',
        text: ({ part }: { part: number }) => part === 0 ? '' : String(part),
        dx: 4,
        textAnchor: 'start',
        fill: INK,
        fontSize: wide ? 12 : 10,
      }),
      // On two lines, so that long names do not meet.
      ...[0, 1].map(line =>
        Plot.text(OUTCOME_GROUPS.filter((_, index) => index % 2 === line).map(group => words.outcomes[group]), {
          fx: group => group,
          text: group => group,
          frameAnchor: 'top-left',
          dy: -30 + line * 16,
          textAnchor: 'start',
          fontWeight: 'bold',
          fill: INK,
          fontSize: wide ? FONT : 10,
        })
      ),
      Plot.text(rows, {
        fx: () => words.outcomes.UPHELD,
        y: 'name',
        x: 0,
        dx: -8,
        textAnchor: 'end',
        fill: INK,
        text: ({ name, all }: { name: string, all: number }) =>
          wide ? `${name} (n\u00a0=\u00a0${all})` : `${name} (${all})`,
        lineWidth: (left - 8) / FONT * (wide ? 0.85 : 1),
        fontSize: wide ? 11 : 10,
      }),
    ],
  })
}

const pointsOf = (
  months: readonly MonthFigures[],
  valueOf: (totals: MonthFigures['totals']) => number | undefined,
): Point[] =>
  months.flatMap(({ month, totals }) => {
    const value = valueOf(totals)
    return value === undefined ? [] : [{ month, value }]
  })

export const bandsOf = (counts: Bands, names: Words['bands']): Bar[] =>
  counts.map((value, index) => ({ name: names[index] as string, value }))

const countAndShare = (part: number, all: number): string => {
  const { percent } = shareOf(part, all)
  return percent === undefined ? String(part) : `${part} (${percent}\u00a0%)`
}

export const quarterName = (quarter: string, words: Words): string =>
  words.quarter(quarter.slice(0, 4), quarter.slice(-1))
