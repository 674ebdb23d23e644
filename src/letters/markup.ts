/**
 * Parses the markup of rendered templates. Liquid never sees text that a person typed: it sees a
 * token, and the text replaces the token after the structure has been parsed. So no value can be
 * evaluated, and no value can end a part, start a heading or imitate another part of the letter.
 *
 *     subject: one line            # heading            = label | value
 *     [part]                       ## subheading        > quotation
 *     paragraphs, separated by     - item of a list     a line that ends in \ breaks there
 *     empty lines
 */
import type { Language } from '../complaints/complaint.ts'
import { typeset } from './formats.ts'
import type { Content, Part } from './letter.ts'

export type Section = { part: Part, contents: Content[] }
export type Marked = { subject: string, sections: Section[] }

/** Private-use characters of Unicode: no template has them, and they mean nothing in a value. */
const TOKEN = /\ue000(\d+)\ue001/g

/** Replaces every string in `variables` by a token; `values` contains the strings. */
export function tokenized<T> (variables: T): { variables: T, values: string[] } {
  const values: string[] = []
  const token = (value: unknown): unknown => {
    if (typeof value === 'string') return `\ue000${values.push(cleaned(value)) - 1}\ue001`
    if (Array.isArray(value)) return value.map(token)
    return value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, token(member)]))
      : value
  }
  return { variables: token(variables) as T, values }
}

/** Parses a rendered template into the parts of a letter. */
export function readMarkup (rendered: string, values: readonly string[], language: Language): Marked {
  const [, subject = '', body = ''] = /^subject: (.*)\n([^]*)$/.exec(rendered.trim()) ?? []
  const filled = (text: string) =>
    typeset(text, language).replace(TOKEN, (_, index: string) => values[Number(index)] ?? '')
  const sections = body.split(/^(?=\[[a-z]+\]$)/m).flatMap(text => {
    const [, part, content = ''] = /^\[([a-z]+)\]\n?([^]*)$/.exec(text) ?? []
    return part === undefined
      ? []
      : [{ part: part as Part, contents: joined(chunksIn(content).flatMap(chunk => contentsOf(chunk, filled))) }]
  })
  return { subject: oneLine(filled(subject)), sections }
}

/** Splits free text into paragraphs. */
export const paragraphsOf = (text: string): string[] =>
  cleaned(text).split(/\n{2,}/).filter(paragraph => paragraph !== '')

const chunksIn = (content: string): string[] =>
  content.split(/\n[ \t]*\n/).map(chunk => chunk.trim()).filter(chunk => chunk !== '')

function contentsOf (chunk: string, filled: (text: string) => string): Content[] {
  const lines = chunk.split('\n').map(line => line.trim()).filter(line => line !== '')
  const heading = /^(##?) (.*)$/.exec(chunk)
  if (heading !== null) {
    return [{ kind: 'HEADING', level: heading[1] === '#' ? 2 : 3, text: oneLine(filled(heading[2]!)) }]
  }
  if (lines.every(line => line.startsWith('- '))) {
    return [{
      kind: 'LIST',
      items: lines.map(line => oneLine(filled(line.slice(2)))),
    }]
  }
  if (lines.every(line => line.startsWith('= '))) {
    return [{
      kind: 'FACTS',
      rows: lines.map(line => factOf(line.slice(2), filled)),
    }]
  }
  const quoted = chunk.startsWith('> ')
  const text = filled(chunk.slice(quoted ? 2 : 0).split('\\\n').map(line =>
    line.replaceAll('\n', ' ').trim()
  ).join('\n'))
  return quoted
    ? [{ kind: 'QUOTE', text: cleaned(text) }]
    : paragraphsOf(text).map(paragraph => ({ kind: 'PARAGRAPH', text: paragraph }))
}

function factOf (line: string, filled: (text: string) => string) {
  const [label = '', value = ''] = line.split(' | ')
  return { label: oneLine(filled(label)), value: oneLine(filled(value)) }
}

/** Joins adjacent rows and items that conditions of the template have separated. */
function joined (contents: Content[]): Content[] {
  const merged: Content[] = []
  for (const content of contents) {
    const last = merged.at(-1)
    if (last?.kind === 'FACTS' && content.kind === 'FACTS') last.rows.push(...content.rows)
    else if (last?.kind === 'LIST' && content.kind === 'LIST') last.items.push(...content.items)
    else merged.push(content)
  }
  return merged
}

/** Puts any text on one line. */
export const lineOf = (text: string): string => oneLine(cleaned(text))

const oneLine = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim()

/**
 * Removes control characters and bidirectional formatting characters, and normalises white space.
 */
const cleaned = (text: string): string => text.toWellFormed()
  .replace(/\r\n?|[\u2028\u2029]/g, '\n')
  .replaceAll('\t', ' ')
  .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
  .replace(/(?<! ) +$/gm, '')
  .replace(/\n{3,}/g, '\n\n')
  .trim()
