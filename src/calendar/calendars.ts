/**
 * Calendars define which days are not working days. A version in use never changes, so the dates
 * promised under it stay the same.
 */
import type { Day } from './days.ts'
import { addDays, isWeekend, yearOf } from './days.ts'
import type { Names } from './holidays.ts'
import { legalHolidays } from './holidays.ts'

export type Calendar = {
  version: string
  /** The first day on which new complaints can use this calendar. */
  effectiveFrom: Day
  name: string
  timeZone: 'Europe/Brussels'
  /** Closed days other than Saturdays, Sundays and the legal holidays. */
  extraClosedDays: Day[]
}

export const FIRST_YEAR = 2000
export const LAST_YEAR = 2099

export const BUILT_IN_CALENDAR: Calendar = Object.freeze<Calendar>({
  version: 'BE-legal-10',
  effectiveFrom: '2000-01-01',
  name: 'Belgium, ten legal holidays',
  timeZone: 'Europe/Brussels',
  extraClosedDays: [],
})

export const CALENDARS: readonly Calendar[] = [BUILT_IN_CALENDAR]

/** @throws RangeError for a version that does not exist */
export function calendarOf (version: string): Calendar {
  const calendar = CALENDARS.find(calendar => calendar.version === version)
  if (calendar === undefined) throw new RangeError(`There is no calendar "${version}"`)
  return calendar
}

export type ClosingDay = { day: Day, kind: 'LEGAL_HOLIDAY' | 'CLOSING_DAY', name: Names }

const CLOSING_DAY: Names = { nl: 'Sluitingsdag', fr: 'Jour de fermeture', de: 'Schließtag', en: 'Closing day' }

/**
 * The closed days of a year in this calendar, in order. The list leaves out Saturdays and Sundays,
 * which are always closed.
 * @throws RangeError outside 2000–2099
 */
export function closingDays (calendar: Calendar, year: number): ClosingDay[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Calendars cover the years ${FIRST_YEAR} to ${LAST_YEAR}, not ${year}`)
  }
  const holidays = legalHolidays(year).map(({ day, names }) => ({ day, kind: 'LEGAL_HOLIDAY' as const, name: names }))
  const extra = calendar.extraClosedDays
    .filter(day => yearOf(day) === year)
    .map(day => ({ day, kind: 'CLOSING_DAY' as const, name: CLOSING_DAY }))
  return [...holidays, ...extra].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
}

/**
 * Refuses a calendar under which a clock could never end.
 * @throws RangeError for impossible days, days outside 2000–2099, and a year without a working day
 */
export function assertCalendar (calendar: Calendar): void {
  if (calendar.version.trim() === '') throw new RangeError('A calendar needs a version')
  for (const day of [calendar.effectiveFrom, ...calendar.extraClosedDays]) assertDay(day)
  for (const year of new Set(calendar.extraClosedDays.map(yearOf))) {
    if (!hasWorkingDay(calendar, year)) throw new RangeError(`The calendar has no working day in ${year}`)
  }
}

function assertDay (day: Day): void {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError(`"${day}" is no day: yyyy-MM-dd is expected`)
  Temporal.PlainDate.from(day)
  if (yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR) {
    throw new RangeError(`${day} lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}`)
  }
}

function hasWorkingDay (calendar: Calendar, year: number): boolean {
  const closed = new Set(closingDays(calendar, year).map(({ day }) => day))
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    if (!isWeekend(day) && !closed.has(day)) return true
  }
  return false
}
