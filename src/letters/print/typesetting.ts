/** Breaks text into lines, and groups lines to prevent widows and orphans. */

import { BREAKS } from '../formats.ts'

export type Measure = (text: string) => number

/** Breaks a text into lines no wider than `width`; line breaks in the text stay. */
export const breakLines = (text: string, width: number, measure: Measure): string[] =>
  text.split('\n').flatMap(line => brokenLine(line, width, measure))

function brokenLine (text: string, width: number, measure: Measure): string[] {
  const space = measure(' ')
  const lines: string[][] = [[]]
  let used = 0
  // Each word is measured once, because kerning next to a space does not matter.
  for (const word of text.split(BREAKS).flatMap(word => piecesOf(word, width, measure))) {
    const wide = measure(word)
    if (used > 0 && used + space + wide > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(word)
    used += (used > 0 ? space : 0) + wide
  }
  return lines.map(words => words.join(' '))
}

/** Cuts a word that is wider than a line. */
function piecesOf (word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/**
 * Groups lines that a page break must not separate: two at the start of a paragraph, two at its
 * end.
 */
export function withoutWidows<T> (lines: T[]): T[][] {
  if (lines.length <= 3) return [lines]
  return [lines.slice(0, 2), ...lines.slice(2, -2).map(line => [line]), lines.slice(-2)]
}
