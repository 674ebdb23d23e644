/** The words of a language, with its formats of days, months and sums. */
import type { Day } from '../../calendar/days.ts'
import { label } from '../../complaints/codeLists/index.ts'
import type { Language } from '../../complaints/complaint.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import { nl } from './words/nl.ts'
import type { Words } from './words/words.ts'

export type Texts = {
  language: Language
  words: Words
  /** "13 april 2026". */
  day (day: Day): string
  /** "april 2026". @param month `yyyy-MM` */
  month (month: string): string
  sum (cents: number): string
  productLine (code: string | undefined): string
  rootCause (code: string): string
}

const WORDS: Record<Language, Words> = { nl, fr, de, en }
const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const

export function texts (language: Language): Texts {
  const locale = LOCALES[language]
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
  const sums = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const words = WORDS[language]
  return {
    language,
    words,
    day (day) {
      const text = days.format(Temporal.PlainDate.from(day))
      return language === 'fr' ? text.replace(/^1 /, '1er ') : text
    },
    month: month => capitalized(months.format(Temporal.PlainDate.from(`${month}-01`))),
    sum: cents => sums.format(cents / 100),
    productLine: code => code === undefined ? words.labels.unknown : label('productLine', code, language),
    rootCause: code => capitalized(label('rootCause', code, language)),
  }
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
