/** How each language writes a day, a sum and an address. */
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

/** The lines below a name; a foreign country is written out in capitals, as the post asks. */
export function addressLines ({ street, postalCode, city, country }: PostalAddress, language: Language): string[] {
  const place = `${postalCode} ${city}`
  return country === 'BE'
    ? [street, place]
    : [street, place, countryName(country, language).toLocaleUpperCase(LOCALES[language])]
}

function countryName (code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? COUNTRIES[language].of(code) ?? code : code
}

/** Labels of code lists are made for the middle of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Spaces that French sets before high punctuation do not break. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0') : text

/** "E-mail: …", in French "E-mail : …". */
export const labelled = (label: string, value: string, language: Language): string =>
  `${label}${language === 'fr' ? '\u00a0' : ''}: ${value}`
