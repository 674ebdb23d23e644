/**
 * The ten Belgian legal holidays (Act of 4 January 1974; Royal Decree of 18 April 1974, art. 1).
 *
 * They do not include Good Friday, 2 November, the community days and substitute days: a substitute
 * day binds employer and employee, not a firm and its complainant.
 */
import type { Day } from './days.ts'
import { addDays } from './days.ts'
import { memo } from './memo.ts'

/** A name in the four languages of the API. */
export type Names = { nl: string, fr: string, de: string, en: string }

export type LegalHoliday = { day: Day, code: LegalHolidayCode, names: Names }

/** `on` is a fixed date (MM-dd), or a number of days after Easter Sunday. */
const LEGAL_HOLIDAYS = {
  NEW_YEAR:      { on: '01-01', nl: 'Nieuwjaar',          fr: 'Nouvel An',          de: 'Neujahr',             en: 'New Year\'s Day' },
  EASTER_MONDAY: { on: 1,       nl: 'Paasmaandag',        fr: 'lundi de Pâques',    de: 'Ostermontag',         en: 'Easter Monday' },
  LABOUR_DAY:    { on: '05-01', nl: 'Dag van de Arbeid',  fr: 'fête du Travail',    de: 'Tag der Arbeit',      en: 'Labour Day' },
  ASCENSION:     { on: 39,      nl: 'Hemelvaartsdag',     fr: 'Ascension',          de: 'Christi Himmelfahrt', en: 'Ascension Day' },
  WHIT_MONDAY:   { on: 50,      nl: 'Pinkstermaandag',    fr: 'lundi de Pentecôte', de: 'Pfingstmontag',       en: 'Whit Monday' },
  NATIONAL_DAY:  { on: '07-21', nl: 'Nationale feestdag', fr: 'fête nationale',     de: 'Nationalfeiertag',    en: 'National Day' },
  ASSUMPTION:    { on: '08-15', nl: 'O.L.V.-Hemelvaart',  fr: 'Assomption',         de: 'Mariä Himmelfahrt',   en: 'Assumption Day' },
  ALL_SAINTS:    { on: '11-01', nl: 'Allerheiligen',      fr: 'Toussaint',          de: 'Allerheiligen',       en: 'All Saints\' Day' },
  ARMISTICE:     { on: '11-11', nl: 'Wapenstilstand',     fr: 'Armistice',          de: 'Waffenstillstand',    en: 'Armistice Day' },
  CHRISTMAS:     { on: '12-25', nl: 'Kerstmis',           fr: 'Noël',               de: 'Weihnachten',         en: 'Christmas Day' },
} as const satisfies Record<string, { on: string | number } & Names>

export type LegalHolidayCode = keyof typeof LEGAL_HOLIDAYS

/**
 * The legal holidays of a year, in order of date; two of them can share a date (1 May 2008).
 * These are the ten of today's law, in force for 2000–2099. Later years are computed the same way,
 * because the due date of a receipt in December 2099 lies in 2100.
 */
export const legalHolidays: (year: number) => readonly LegalHoliday[] = memo(year => {
  const easter = easterSunday(year)
  return Object.entries(LEGAL_HOLIDAYS)
    .map(([code, { on, ...names }]) => ({
      day: typeof on === 'number' ? addDays(easter, on) : `${easter.slice(0, -'MM-dd'.length)}${on}`,
      code: code as LegalHolidayCode,
      names,
    }))
    .sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
})

/**
 * Easter Sunday of a Gregorian year, by the Meeus/Jones/Butcher algorithm. The variables have the
 * letters of the published algorithm.
 */
export function easterSunday (year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = (h + l - 7 * m + 114) % 31 + 1
  return new Temporal.PlainDate(year, month, day).toString()
}
