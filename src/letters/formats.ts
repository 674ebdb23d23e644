/** Formats days, sums and addresses in each language. */
import type { Day } from '../calendar/days.ts'
import type { Language, PostalAddress } from '../complaints/complaint.ts'

const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' } as const satisfies Record<Language, string>

const perLanguage = <T>(make: (locale: string) => T): Record<Language, T> =>
  ({ nl: make(LOCALES.nl), fr: make(LOCALES.fr), de: make(LOCALES.de), en: make(LOCALES.en) })

const DAYS = perLanguage(locale => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }))
const SUMS = perLanguage(locale => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }))
const COUNTRIES = perLanguage(locale => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))

/** "13 april 2026", "1er mai 2026", "13. April 2026", "13 April 2026". */
export function longDay (day: Day, language: Language): string {
  const words = DAYS[language].format(Temporal.PlainDate.from(day))
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words
}

/** "€ 1.250,00", "1 250,00 €", "1.250,00 €", "€1,250.00", with spaces that do not break. */
export const sum = (cents: number, language: Language): string => SUMS[language].format(cents / 100)

/** The address lines below a name; a foreign country is in capitals, as the post requires. */
export function addressLines ({ street, postalCode, city, country }: PostalAddress, language: Language): string[] {
  const place = `${postalCode} ${city}`
  return country === 'BE'
    ? [street, place]
    : [street, place, countryName(country, language).toLocaleUpperCase(LOCALES[language])]
}

function countryName (code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? COUNTRIES[language].of(code) ?? code : code
}

/** Capitalises a label, because labels of code lists are written for the middle of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "0400008697" → "0400.008.697". */
export const printedNumber = (enterpriseNumber: string): string =>
  enterpriseNumber.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')

/**
 * The spaces at which a line can break. "13 april", "3 werkdagen", "§ 2" and "of -tussenpersoon"
 * stay together.
 */
export const BREAKS = /(?<!(?:^| )(?:\d{1,2}\.?|1er|§)) +(?!-)/

/** Makes the spaces before French high punctuation non-breaking. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0') : text

/** "E-mail: …", in French "E-mail : …". */
export const labelled = (label: string, value: string, language: Language): string =>
  `${label}${language === 'fr' ? '\u00a0' : ''}: ${value}`
