/** Where lines break, and which of them may stand alone at the edge of a page. */

export type Measure = (text: string) => number

/**
 * Spaces at which a line may break: so that "13 april", "3 werkdagen", "§ 2" and "of
 * -tussenpersoon" stay together.
 */
const BREAKS = /(?<!(?:^| )(?:\d{1,2}\.?|1er|§)) +(?!-)/

/** The lines of a text, none wider than `width`; its own line breaks are kept. */
export const breakLines = (text: string, width: number, measure: Measure): string[] =>
  text.split('\n').flatMap(line => brokenLine(line, width, measure))

function brokenLine (text: string, width: number, measure: Measure): string[] {
  const space = measure(' ')
  const lines: string[][] = [[]]
  let used = 0
  // A word is measured once: kerning beside a space does not matter.
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

/** A word that no line can hold is cut. */
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
 * Lines in groups that no page break may part: two at the beginning of a paragraph, two at its end.
 */
export function withoutWidows<T> (lines: T[]): T[][] {
  if (lines.length <= 3) return [lines]
  return [lines.slice(0, 2), ...lines.slice(2, -2).map(line => [line]), lines.slice(-2)]
}
