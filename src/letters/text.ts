/** A letter as plain text, for e-mail programs without HTML. */
import type { Language } from '../complaints/complaint.ts'
import { BREAKS, labelled } from './formats.ts'
import type { Block, Letter } from './letter.ts'
import { partsOf } from './parts.ts'

const WIDTH = 72

/** The letter as text. No line is longer than 72 characters, unless a single word is longer. */
export function letterText (letter: Letter): string {
  const { language, sender, dateline, addressee, references, subject, footer } = letter
  return [
    [sender.name, ...sender.lines, ...(sender.email === undefined ? [] : [sender.email])].join('\n'),
    addressee.lines.join('\n'),
    dateline,
    references.map(({ label, value }) => wrapped(labelled(label, value, language), '', '  ')).join('\n'),
    underlined(subject, '='),
    ...partsOf(letter).flatMap(({ blocks }) => blocks.map(block => blockText(block, language))),
    `--\n${footer.map(line => wrapped(line)).join('\n')}`,
  ].join('\n\n') + '\n'
}

function blockText (block: Block, language: Language): string {
  switch (block.kind) {
    case 'HEADING':   return underlined(block.text)
    case 'PARAGRAPH': return wrapped(block.text)
    case 'QUOTE':     return wrapped(block.text, '> ', '> ')
    case 'LIST':      return block.items.map(item => wrapped(item, '- ', '  ')).join('\n')
    case 'FACTS':     return block.rows.map(({ label, value }) => wrapped(labelled(label, value, language), '', '  ')).join('\n')
  }
}

function underlined (text: string, rule = '-'): string {
  const lines = wrapped(text)
  return `${lines}\n${rule.repeat(Math.max(...lines.split('\n').map(line => line.length)))}`
}

/** Wraps text at spaces; line breaks in the text stay. */
function wrapped (text: string, first = '', next = first): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : next
    let empty = true
    for (const word of paragraph.split(BREAKS)) {
      if (!empty && line.length + 1 + word.length > WIDTH) {
        lines.push(line)
        line = next
        empty = true
      }
      line += empty ? word : ` ${word}`
      empty = false
    }
    lines.push(line)
  }
  return lines.join('\n')
}
