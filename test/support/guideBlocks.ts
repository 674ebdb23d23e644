/** The fenced blocks of a guide, and the commands and answers among them. */
import { readFileSync } from 'node:fs'
import { GUIDES } from '../../src/rest/reference/guides/guideList.ts'

export type Block = { guide: string, language: string, caption: string, text: string }

/** One thing to run, and the answer that the guide shows for it. */
export type Step = { guide: string, command: string, answer?: Block }

const FENCE = /^```(\w*) ?(\w*)\n([\s\S]*?)^```$/gm

/** In the order of the guides, which is that of their index. */
export const blocks: readonly Block[] = GUIDES.flatMap(({ name: guide }) =>
  [...readFileSync(new URL(`../../docs/guides/${guide}.md`, import.meta.url), 'utf8').matchAll(FENCE)]
    .map(([, language = '', caption = '', text = '']) => ({ guide, language, caption, text })))

/** Commands as they stand, and GraphQL documents with their variables as commands. */
export const steps = (): Step[] => blocks.flatMap((block, index) => {
  const command = commandOf(block, blocks[index + 1])
  if (command === undefined) return []
  const after = blocks.slice(index + 1, index + 3).filter(({ caption }) => caption !== 'variables')[0]
  return [{ guide: block.guide, command, ...(after?.caption === 'answer' && { answer: after }) }]
})

function commandOf ({ language, caption, text }: Block, next: Block | undefined): string | undefined {
  if (language === 'sh' && caption === '') return text
  if (language !== 'graphql' || caption !== '') return undefined
  const variables: unknown = next?.caption === 'variables' ? JSON.parse(next.text) : {}
  const request = JSON.stringify({ query: text, variables }).replaceAll('\'', '\'\\\'\'').replaceAll('$id"', '\'$id\'"')
  return `curl -s http://127.0.0.1:3000/graphql -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -d '${request}'`
}

/** Whether the guide shows a refusal: then the command is meant to fail. */
export const isRefusal = ({ answer }: Step): boolean =>
  answer?.language === 'json' && answer.text.includes('urn:problem-type:') && !answer.text.includes('"errors"')

/**
 * What an answer lacks of what the guide shows. The guide may leave out members and items. Codes
 * and booleans are the same; numbers, texts and times have the same form.
 */
export function differences (shown: unknown, given: unknown, path = ''): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(given)) return [`${path} is no list`]
    return shown.flatMap((item, index) => differences(item, given[index], `${path}[${index}]`))
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof given !== 'object' || given === null) return [`${path} is ${JSON.stringify(given)}`]
    const members = given as Record<string, unknown>
    return Object.entries(shown).flatMap(([name, value]) => differences(value, members[name], `${path}.${name}`))
  }
  return formOf(shown) === formOf(given)
    ? []
    : [`${path}: ${JSON.stringify(shown)}, but the answer has ${JSON.stringify(given)}`]
}

const FORMS: [form: string, pattern: RegExp][] = [
  ['id', /^[0-9a-f]{8}-[0-9a-f]{4}-/],
  ['instant', /^\d{4}-\d\d-\d\dT/],
  ['day', /^\d{4}-\d\d-\d\d$/],
  ['reference', /^[A-Z]{1,2}-(?:[A-Z]+-)?\d{4}-\d{6}$/],
  ['link', /^\//],
]

function formOf (value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? 'number' : JSON.stringify(value)
  if (/^[A-Z][A-Z_]+$/.test(value)) return value
  return FORMS.find(([, pattern]) => pattern.test(value))?.[0] ?? 'text'
}
