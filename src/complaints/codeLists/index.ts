/**
 * All code lists: stable codes with labels in four languages. The labels are written for the middle
 * of a sentence, so they have only the capitals that the language always requires.
 */
import { ANSWERS } from './answers.ts'
import { CAUSES } from './causes.ts'
import { DEADLINES } from './deadlines.ts'
import { EVENT_TYPES } from './eventTypes.ts'
import { FIRST_LINE } from './firstLine.ts'
import { HANDLING } from './handling.ts'
import { OMBUDSMAN_CODES } from './ombudsman.ts'
import { OVERSIGHT } from './oversight.ts'
import { PERSONS } from './persons.ts'
import { PRODUCT_LINES } from './productLines.ts'
import { DIRECTORY } from './directory.ts'
import { WORK } from './work.ts'
import type { CodeList, Labels } from './codeList.ts'
import type { Language } from '../complaint.ts'

/** Changes whenever a code or a label changes. */
export const CODE_LISTS_VERSION = '2026-11-29'

export const CODE_LISTS = {
  ...PERSONS,
  ...CAUSES,
  ...PRODUCT_LINES,
  ...FIRST_LINE,
  ...HANDLING,
  ...DEADLINES,
  ...ANSWERS,
  ...OMBUDSMAN_CODES,
  ...EVENT_TYPES,
  ...WORK,
  ...DIRECTORY,
  ...OVERSIGHT,
} as const satisfies Record<string, CodeList>

export type CodeListName = keyof typeof CODE_LISTS
export type Code<Name extends CodeListName> = keyof (typeof CODE_LISTS)[Name]['values'] & string

/** One list, as `GET /v1/codeLists` returns it. */
export type CodeListItem = {
  name: CodeListName
  version: string
  closed: boolean
  values: { code: string, labels: Labels }[]
}

const NAMES = Object.keys(CODE_LISTS) as CodeListName[]

/** The codes of a list, in display order. */
export function codes<Name extends CodeListName> (name: Name): Code<Name>[] {
  const keys = Object.keys(CODE_LISTS[name].values) as Code<Name>[]
  // JavaScript objects always put integer keys such as '11' before keys such as '01a'.
  return name === 'productLine' ? keys.toSorted() : keys
}

export const isCode = (name: CodeListName, code: string): boolean => Object.hasOwn(CODE_LISTS[name].values, code)

/** The label of a code, or the code itself if the list does not contain it. */
export function label (name: CodeListName, code: string, language: Language): string {
  const values: Record<string, Labels> = CODE_LISTS[name].values
  return Object.hasOwn(values, code) ? values[code]![language] : code
}

export const codeListItems = (): CodeListItem[] => NAMES.map(name => {
  const { closed, values }: CodeList = CODE_LISTS[name]
  return {
    name,
    version: CODE_LISTS_VERSION,
    closed,
    values: codes(name).map(code => ({ code, labels: values[code]! })),
  }
})
