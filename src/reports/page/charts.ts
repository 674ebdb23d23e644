/**
 * Lines over months and horizontal bars as SVG, in the style of all figures. They read in black and
 * white: lines differ by dashes and marks. Text cannot be measured here, so margins are given.
 */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Language } from '../../complaints/complaint.ts'
import type { MonthFigures } from './figures.ts'

export const INK = '#1a1a1a'
export const GREY = '#8a8a8a'
export const FONT = 12
export const ROW = 26
export const NARROW = 500

export type Point = { month: string, value: number }
type Series = {
  name: string,
  points: Point[],
  dash?: string,
  hollow?: boolean,
  symbol?: 'circle' | 'triangle' | 'square',
}

type Frame = {
  months: readonly MonthFigures[]
  language: Language
  width: number
  domain: [number, number]
  unit: string
  /** Room below the months. */
  below?: number
}

/** Lines over the months, each with its name at its end. A month without a value is a gap. */
export function monthly (
  { months, language, width, domain, unit, below = 0 }: Frame,
  series: Series[],
  behind: Plot.Markish[],
): string {
  const wide = width > NARROW
  const [marginTop, marginBottom, height] = [28, 30 + below, 270 + below]
  const shown = series.filter(({ points }) => points.length > 0)
  const ends = apart(shown.map(({ points }) => points.at(-1)?.value ?? 0), domain, height - marginTop - marginBottom)
  const last = months.at(-1)?.month ?? ''
  return svg({
    width, height, marginTop, marginBottom, marginLeft: wide ? 40 : 32, marginRight: wide ? 128 : 112,
    x: {
      type: 'point', domain: months.map(({ month }) => month), label: null, tickSize: 0, padding: 0.5,
      ticks: ticksOf(months, wide), tickFormat: (month: string) => shortMonth(month, language),
    },
    y: { domain, label: unit, grid: true, ticks: 5, tickFormat: whole, nice: unit !== '%' },
    marks: [
      ...behind,
      Plot.ruleY([domain[0]], { stroke: INK }),
      ...shown.flatMap(({ points, dash, hollow = false, symbol = 'circle' }) => [
        Plot.lineY(gapped(months, points), {
          x: 'month', y: 'value', stroke: INK, strokeWidth: 1.6, ...(dash !== undefined && { strokeDasharray: dash }),
        }),
        Plot.dot(points, { x: 'month', y: 'value', symbol, r: 3, stroke: INK, fill: hollow ? 'white' : INK }),
      ]),
      ...shown.map(({ name }, index) => Plot.text([last], {
        x: () => last, y: () => ends[index] ?? 0, text: () => name, dx: 10, textAnchor: 'start', fill: INK, fontWeight: 'bold',
        fontSize: wide ? FONT : 10,
      })),
    ],
  })
}

export type Bar = { name: string, value: number, before?: number, text?: string }

/** Horizontal bars with their names at the left and their values at the end. */
export function bars (
  { width, marginLeft, outlined = false }: { width: number, marginLeft: number, outlined?: boolean },
  list: readonly Bar[],
): string {
  const left = width > NARROW ? marginLeft : Math.min(marginLeft, 132)
  return svg({
    width,
    height: 12 + list.length * (outlined ? 30 : 26),
    marginLeft: left,
    marginRight: 84,
    marginTop: 6,
    marginBottom: 6,
    x: { domain: [0, most(list.map(({ value, before = 0 }) => Math.max(value, before)))], axis: null },
    y: { domain: list.map(({ name }) => name), axis: null },
    marks: [
      Plot.barX(list, { x: 'value', y: 'name', fill: '#555', insetTop: 7, insetBottom: 7 }),
      ...(outlined
        ? [
          Plot.barX(list, {
            x: 'before', y: 'name', fill: 'none', stroke: INK, strokeWidth: 1.4, insetTop: 3, insetBottom: 3,
          }),
        ]
        : []),
      Plot.ruleX([0], { stroke: INK }),
      Plot.text(list, {
        y: 'name',
        x: 0,
        text: 'name',
        textAnchor: 'end',
        dx: -8,
        fill: INK,
        lineWidth: (left - 12) / FONT * 0.8,
      }),
      Plot.text(list, {
        y: 'name',
        x: ({ value, before = 0 }: Bar) => Math.max(value, before),
        text: ({ text, value }: Bar) => text ?? String(value),
        textAnchor: 'start',
        dx: 6,
        fill: INK,
        fontWeight: 'bold',
      }),
    ],
  })
}

/** @param options as of `Plot.plot`, with the colours and the font of all figures */
export function svg (options: Plot.PlotOptions): string {
  const { document } = parseHTML('<html></html>')
  const drawn = Plot.plot({
    ...options,
    document: document as Plot.PlotOptions['document'],
    style: { fontSize: `${FONT}px`, background: 'none' },
  })
  return drawn.outerHTML
}

/** The points with a gap where a month has no value. */
const gapped = (months: readonly MonthFigures[], points: readonly Point[]): { month: string, value: number }[] =>
  months.map(({ month }) => points.find(point => point.month === month) ?? { month, value: Number.NaN })

/** The upper end of an axis that begins at 0. */
export const most = (values: readonly number[]): number => Math.max(1, ...values)

/** No decimals on an axis that counts. */
export const whole = (value: number): string => Number.isInteger(value) ? String(value) : ''

/** Moves values apart, so that labels of a line's height at them do not overlap. */
export function apart (values: readonly number[], [low, high]: readonly [number, number], pixels: number): number[] {
  const gap = 15 * (high - low) / pixels
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value)
  for (const [place, entry] of order.entries()) {
    const below = order[place - 1]
    if (below !== undefined && entry.value < below.value + gap) entry.value = below.value + gap
  }
  return order.toSorted((a, b) => a.index - b.index).map(({ value }) => value)
}

/** January, April, July and October; on a narrow figure January and July. */
function ticksOf (months: readonly MonthFigures[], wide: boolean): string[] {
  const names = months.map(({ month }) => month)
  if (names.length <= (wide ? 8 : 4)) return names
  return names.filter(month => (Number(month.slice(5)) - 1) % (wide ? 3 : 6) === 0)
}

const SHORT: Partial<Record<Language, Intl.DateTimeFormat>> = {}
const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const

/** "jan. 26". */
function shortMonth (month: string, language: Language): string {
  SHORT[language] ??= new Intl.DateTimeFormat(LOCALES[language], { month: 'short', year: '2-digit' })
  return SHORT[language].format(Temporal.PlainDate.from(`${month}-01`))
}
