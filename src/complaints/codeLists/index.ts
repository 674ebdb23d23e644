/**
 * All code lists: stable codes with labels in four languages. The labels are made to stand in the
 * middle of a sentence, so only what a language always capitalises is capitalised.
 */
import { ANSWERS } from './answers.ts'
import { CAUSES } from './causes.ts'
import { DEADLINES } from './deadlines.ts'
import { EVENT_TYPES } from './eventTypes.ts'
import { FIRST_LINE } from './firstLine.ts'
import { HANDLING } from './handling.ts'
import { OMBUDSMAN_CODES } from './ombudsman.ts'
import { PERSONS } from './persons.ts'
import { PRODUCT_LINES } from './productLines.ts'
import { REGISTER } from './register.ts'
import { WORK } from './work.ts'
import type { CodeList, Labels } from './codeList.ts'
import type { Language } from '../complaint.ts'

/** Rises with any change of a code or a label. */
export const CODE_LISTS_VERSION = '2026-11-22'

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
  ...REGISTER,
} as const satisfies Record<string, CodeList>

export type CodeListName = keyof typeof CODE_LISTS
export type Code<Name extends CodeListName> = keyof (typeof CODE_LISTS)[Name]['values'] & string

/** One list as `GET /v1/codeLists` gives it. */
export type CodeListItem = {
  name: CodeListName
  version: string
  closed: boolean
  values: { code: string, labels: Labels }[]
}

const NAMES = Object.keys(CODE_LISTS) as CodeListName[]

/** The codes of a list, in the order in which people should see them. */
export function codes<Name extends CodeListName> (name: Name): Code<Name>[] {
  const keys = Object.keys(CODE_LISTS[name].values) as Code<Name>[]
  // An object puts keys such as '11' before '01a', whatever the source says.
  return name === 'productLine' ? keys.toSorted() : keys
}

export const isCode = (name: CodeListName, code: string): boolean => Object.hasOwn(CODE_LISTS[name].values, code)

/** A code in words; the code itself where it is not, or no longer, on the list. */
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
