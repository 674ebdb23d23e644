/**
 * Converts the blocks of a letter into units. A page break never splits a unit, and some units stay
 * together.
 */
import type { Block, Letter, Part } from '../letter.ts'
import { partsOf } from '../parts.ts'
import type { Style } from './page.ts'
import { mm, PAGE, STYLES } from './page.ts'
import { breakLines, withoutWidows } from './typesetting.ts'

/** `left` and `down` are offsets from the unit's upper left corner. */
export type Run = { text: string, style: Style, left: number, down: number }

export type Unit = {
  runs: Run[]
  height: number
  /** Space before the unit, unless it is the first on a page. */
  before: number
  /** Stays on the same page as the next unit. */
  withNext: boolean
  /** The element of the PDF structure tree; `begins` is whether this unit starts it. */
  tag: string
  begins: boolean
  /** A line to the left of a quotation, or across the page. */
  rule?: 'LEFT' | 'ACROSS'
}

export type Widths = (text: string, style: Style) => number

const PARAGRAPH_GAP = 7.5
const SIGNING_SPACE = mm(14)
const INDENT = mm(5)
const BELOW_FRAME = 15

export function unitsOf (letter: Letter, widths: Widths): Unit[] {
  const parts = partsOf(letter)
  return parts.flatMap(({ part, blocks }, index) => {
    const units = blocks.flatMap((block, at) =>
      set(unitsOfBlock(block, widths), spaceAbove(part, at, parts[index - 1]?.part))
    )
    return arranged(part, units, parts[index + 1]?.part)
  })
}

/** Replaces the space above the first unit. */
const set = (units: Unit[], before: number | undefined): Unit[] =>
  before === undefined ? units : units.map((unit, index) => index === 0 ? { ...unit, before } : unit)

/**
 * Space for a handwritten signature between the greeting and the name, and space below the frame of
 * the Ombudsman's part.
 */
function spaceAbove (part: Part, block: number, previous: Part | undefined): number | undefined {
  if (part === 'signature' && block === 1) return SIGNING_SPACE
  return block === 0 && previous === 'ombudsman' ? BELOW_FRAME : undefined
}

/**
 * A page break never splits the Ombudsman's part or the signature, and never separates the
 * signature from the text before it.
 */
function arranged (part: Part, units: Unit[], next: Part | undefined): Unit[] {
  if (part === 'ombudsman') {
    return [
      across(14, true),
      ...units.map((unit, index) => ({ ...unit, withNext: true, ...(index === 0 && { before: 8 }) })),
      across(9, false),
    ]
  }
  if (part === 'signature') return units.map((unit, index) => ({ ...unit, withNext: index < units.length - 1 }))
  return next === 'signature'
    ? units.map((unit, index) => ({ ...unit, withNext: unit.withNext || index === units.length - 1 }))
    : units
}

const across = (before: number, withNext: boolean): Unit => ({
  runs: [],
  height: 1,
  before,
  withNext,
  tag: 'Artifact',
  begins: true,
  rule: 'ACROSS',
})

function unitsOfBlock (block: Block, widths: Widths): Unit[] {
  switch (block.kind) {
    case 'HEADING':   return [solid(block.text, block.level === 2 ? STYLES.heading : STYLES.subheading, widths, { tag: `H${block.level}`, before: block.level === 2 ? 15 : 11, withNext: true })]
    case 'PARAGRAPH': return flowing(block.text, STYLES.body, widths, { tag: 'P' })
    case 'QUOTE':     return flowing(block.text, STYLES.quote, widths, { tag: 'BlockQuote', left: INDENT, rule: 'LEFT' })
    case 'LIST':      return block.items.flatMap(item => hung('•', item, INDENT, widths))
    case 'FACTS':     return factUnits(block.rows, widths)
  }
}

type Setting = { tag: string, before?: number, left?: number, withNext?: boolean, rule?: 'LEFT' }

function linesOf (text: string, style: Style, widths: Widths, left: number): string[] {
  return breakLines(text, PAGE.width - left, part => widths(part, style))
}

function unitOf (
  lines: string[],
  style: Style,
  { tag, before = PARAGRAPH_GAP, left = 0, withNext = false, rule }: Setting,
  begins: boolean,
): Unit {
  return {
    runs: lines.map((text, index) => ({ text, style, left, down: index * style.leading })),
    height: lines.length * style.leading,
    before: begins ? before : 0,
    withNext,
    tag,
    begins,
    rule,
  }
}

const solid = (text: string, style: Style, widths: Widths, setting: Setting): Unit =>
  unitOf(linesOf(text, style, widths, setting.left ?? 0), style, setting, true)

const flowing = (text: string, style: Style, widths: Widths, setting: Setting): Unit[] =>
  withoutWidows(linesOf(text, style, widths, setting.left ?? 0)).map((lines, index) =>
    unitOf(lines, style, setting, index === 0)
  )

/** Labels and values in two columns; the first column is as wide as its widest label. */
function factUnits (rows: { label: string, value: string }[], widths: Widths): Unit[] {
  const column = Math.min(Math.max(...rows.map(({ label }) => widths(label, STYLES.quiet))) + mm(6), PAGE.width / 2)
  return rows.flatMap(({ label, value }, index) =>
    hung(label, value, column, widths, STYLES.quiet)
      .map(unit => ({
        ...unit,
        before: unit.begins ? (index === 0 ? PARAGRAPH_GAP : 1.5) : 0,
        withNext: index < rows.length - 1,
      }))
  )
}

/** A bullet or a label with hanging text next to it. */
function hung (mark: string, text: string, left: number, widths: Widths, style: Style = STYLES.body): Unit[] {
  const marks = breakLines(mark, left - mm(2), part => widths(part, style))
  const lines = linesOf(text, STYLES.body, widths, left)
  return [{
    runs: [
      ...marks.map((line, index) => ({ text: line, style, left: 0, down: index * style.leading })),
      ...lines.map((line, index) => ({ text: line, style: STYLES.body, left, down: index * STYLES.body.leading })),
    ],
    height: Math.max(marks.length, lines.length) * STYLES.body.leading,
    before: 4,
    withNext: false,
    tag: 'P',
    begins: true,
  }]
}
