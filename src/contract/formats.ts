/** Checks of the formats that `openapi.yaml` names. */
import type { Format } from 'ajv'
import { containsNationalNumber } from '../complaints/nationalNumber.ts'
import { normalizeInstant } from '../calendar/instants.ts'

/**
 * PostgreSQL cannot store NUL in text. A lone surrogate is not a character. A replacement character
 * marks bytes that were not UTF-8.
 */
const isStorable = (text: string): boolean => !text.includes('\0') && !text.includes('\ufffd') && text.isWellFormed()

/**
 * Characters that end a line, are invisible, or change the direction of text, such as U+0085,
 * U+200B and U+202E. Joiners are allowed, since names are written with them.
 */
const LINE_CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u

const isLine = (text: string): boolean => isStorable(text) && !LINE_CONTROL.test(text)

/** No invisible characters: mail servers refuse them, and two addresses would look alike. */
const EMAIL =
  /^[^\s\p{C}\p{Default_Ignorable_Code_Point}@<>()[\],;:"\\]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/iu
/** The characters of RFC 3986, 4.1; the structure is not checked. */
const URI_REFERENCE = /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9a-f]{2})*$/i
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const FORMATS = {
  'free-text':     { check: (text: string) => isStorable(text) && !containsNationalNumber(text), hint: 'must be UTF-8 text without NUL, and without a Belgian national number' },
  'free-line':     { check: (text: string) => isLine(text) && !containsNationalNumber(text),     hint: 'must be one line of UTF-8 text without control characters or invisible ones, and without a Belgian national number' },
  'plain-line':    { check: isLine,                                                              hint: 'must be one line of UTF-8 text without control characters or invisible ones' },
  'plain-text':    { check: isStorable,                                                          hint: 'must be UTF-8 text without NUL' },
  'uuid':          { check: (text: string) => UUID.test(text),                                   hint: 'must be a UUID, e.g. 0198c5a2-7b1e-7c3f-8f00-3d5b1f2a9c10' },
  'email':         { check: (text: string) => isStorable(text) && EMAIL.test(text),              hint: 'must be an e-mail address' },
  'date':          { check: isDay,                                                               hint: 'must be a day that exists, yyyy-MM-dd' },
  'date-time':     { check: isInstant,                                                           hint: 'must be RFC 3339 with an offset, e.g. 2026-03-10T09:15:00+01:00, at a moment that exists' },
  'uri-reference': { check: (text: string) => URI_REFERENCE.test(text),                                                          hint: 'must be a link' },
} as const satisfies Record<string, { check: (text: string) => boolean, hint: string }>

export const ajvFormats: Record<string, Format> = {
  ...Object
    .fromEntries(Object.entries(FORMATS).map(([name, { check }]) => [name, { type: 'string', validate: check }])),
  // The schemas state its limits.
  int32: true,
  // A file; no validator reads it.
  binary: true,
}

function isDay (text: string): boolean {
  if (!DAY.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isInstant (text: string): boolean {
  try {
    return normalizeInstant(text) >= '1000'
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
