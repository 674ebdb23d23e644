/**
 * Calendars define which days are not working days. A version never changes, so the dates promised
 * under it stay the same.
 */
import type { Day } from './days.ts'
import { yearOf } from './days.ts'
import type { Names } from './holidays.ts'
import { legalHolidays } from './holidays.ts'
import { memo } from './memo.ts'

/** The part of a calendar by which days are counted. */
export type Calendar = {
  version: string
  /** Closed days other than Saturdays, Sundays and the legal holidays. */
  extraClosedDays: readonly Day[]
}

/** A day on which the insurer is closed, with its name in the insurer's own words. */
export type ClosedDay = { day: Day, name: string }

export const CALENDAR_STATUSES = ['DRAFT', 'PUBLISHED'] as const
export type CalendarStatus = (typeof CALENDAR_STATUSES)[number]

/** A calendar that clocks can use from a day on. */
export type EffectiveCalendar = Calendar & {
  /** The first day on which a clock that starts can use this calendar. */
  effectiveFrom: Day
}

export type CalendarVersion = EffectiveCalendar & {
  status: CalendarStatus
  name: string
  timeZone: 'Europe/Brussels'
  closedDays: readonly ClosedDay[]
  createdAt?: string
  publishedAt?: string
}

export const FIRST_YEAR = 2000
export const LAST_YEAR = 2099

export const BUILT_IN_CALENDAR: CalendarVersion = Object.freeze<CalendarVersion>({
  version: 'BE-legal-10',
  status: 'PUBLISHED',
  effectiveFrom: '2000-01-01',
  name: 'Belgium, ten legal holidays',
  timeZone: 'Europe/Brussels',
  extraClosedDays: [],
  closedDays: [],
})

/**
 * The calendar of a clock, as the complaint stores it. The closed days are stored too, so that the
 * dates follow from the complaint alone.
 */
export type CalendarStamp = {
  calendarVersion: string
  /** Absent when the calendar has none beside the legal holidays. */
  closedDays?: Day[]
}

export const stampOf = ({ version, extraClosedDays }: Calendar): CalendarStamp => ({
  calendarVersion: version,
  ...(extraClosedDays.length > 0 && { closedDays: [...extraClosedDays] }),
})

/** The same object for the same stamp: results computed per calendar are cached by it. */
export function calendarOf ({ calendarVersion, closedDays = [] }: CalendarStamp): Calendar {
  if (calendarVersion === BUILT_IN_CALENDAR.version && closedDays.length === 0) return BUILT_IN_CALENDAR
  return stampedCalendar([calendarVersion, ...closedDays].join(' '))
}

const stampedCalendar = memo((stamp: string): Calendar => {
  const [version = '', ...extraClosedDays] = stamp.split(' ')
  return Object.freeze({ version, extraClosedDays })
})

/**
 * The calendar for a clock that starts on this day: the one with the latest `effectiveFrom` that is
 * not later; of several, the one that was published last. A day before all of them has the first.
 * @param published in the order of their publication; never empty
 */
export function calendarInForceOn<C extends EffectiveCalendar> (published: readonly C[], day: Day): C {
  let inForce = published[0] as C
  for (const calendar of published) {
    if (calendar.effectiveFrom <= day && calendar.effectiveFrom >= inForce.effectiveFrom) inForce = calendar
  }
  return inForce
}

export type ClosingDay = { day: Day, kind: 'LEGAL_HOLIDAY' | 'CLOSING_DAY', name: Names }

/**
 * The closed days of a year in this calendar, in order. The list leaves out Saturdays and Sundays,
 * which are always closed, unless the calendar itself names them.
 * @throws RangeError outside 2000–2099
 */
export function closingDays ({ closedDays }: Pick<CalendarVersion, 'closedDays'>, year: number): ClosingDay[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Calendars cover the years ${FIRST_YEAR} to ${LAST_YEAR}, not ${year}`)
  }
  const holidays = legalHolidays(year).map(({ day, names }) => ({ day, kind: 'LEGAL_HOLIDAY' as const, name: names }))
  const legal = new Set(holidays.map(({ day }) => day))
  const extra = closedDays
    .filter(({ day }) => yearOf(day) === year && !legal.has(day))
    .map(({ day, name }) => ({ day, kind: 'CLOSING_DAY' as const, name: { nl: name, fr: name, de: name, en: name } }))
  return [...holidays, ...extra].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
}
