/**
 * The LiquidJS templates, one for each kind of letter and language, read on first use. Their
 * version changes with every change of their text (test/letters/templates.ts checks their digest).
 */
import { fileURLToPath } from 'node:url'
import type { Liquid } from 'liquidjs'
import type { Language } from '../complaints/complaint.ts'
import type { LetterKind } from './letter.ts'
import { readMarkup, tokenized } from './markup.ts'
import type { Marked } from './markup.ts'
import type { Variables } from './variables.ts'

export const TEMPLATE_VERSION = '2027-01'

export const TEMPLATES_FOLDER = fileURLToPath(new URL('./templates', import.meta.url))

/** A missing variable or an unknown filter is an error, never a gap in a letter. */
export const STRICT = { strictVariables: true, strictFilters: true, lenientIf: true, ownPropertyOnly: true } as const

/** 'FIRST_LINE_CONFIRMATION' → 'nl/firstLineConfirmation' */
export const templateName = (kind: LetterKind, language: Language): string =>
  `${language}/${kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`

/** @throws Error when the template uses a variable that does not exist */
export async function renderTemplate (
  kind: LetterKind,
  language: Language,
  { texts, codes }: Variables,
): Promise<Marked> {
  const { variables, values } = tokenized(texts)
  const rendered: string = await (await engine()).renderFile(templateName(kind, language), { ...variables, ...codes })
  return readMarkup(rendered, values, language)
}

let loadedEngine: Promise<Liquid> | undefined

/** Loaded on the first letter, because most processes never write one. */
const engine = (): Promise<Liquid> => loadedEngine ??= import('liquidjs').then(({ Liquid }) =>
  new Liquid({ ...STRICT, root: TEMPLATES_FOLDER, extname: '.liquid', cache: true, relativeReference: false }))
