/**
 * Working days: all days but legal holidays, Sundays and Saturdays (BW art. 1.7, § 3), and but the
 * days on which the calendar says that the house is closed.
 */
import type { Calendar } from './calendars.ts'
import type { Day } from './days.ts'
import { addDays, dayAfter, yearOf } from './days.ts'
import { legalHolidays } from './holidays.ts'
import { memoPer } from './memo.ts'

export const isWorkingDay = (day: Day, calendar: Calendar): boolean => !closedIn(calendar, yearOf(day)).has(day)

/** The nth working day after `day`, which itself is never counted. */
export function addWorkingDays (day: Day, count: number, calendar: Calendar): Day {
  let reached = day
  for (let counted = 0; counted < count; counted++) reached = nextWorkingDay(dayAfter(reached), calendar)
  return reached
}

/** The nth working day before `day`, which itself is never counted. */
export function subtractWorkingDays (day: Day, count: number, calendar: Calendar): Day {
  let reached = day
  for (let counted = 0; counted < count; counted++) reached = lastWorkingDay(addDays(reached, -1), calendar)
  return reached
}

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysAfter (from: Day, to: Day, calendar: Calendar): number {
  let count = 0
  for (let day = from; day < to;) {
    day = dayAfter(day)
    if (isWorkingDay(day, calendar)) count++
  }
  return count
}

/** This day when it is a working day, else the first one after it. */
export function nextWorkingDay (onOrAfter: Day, calendar: Calendar): Day {
  let day = onOrAfter
  while (!isWorkingDay(day, calendar)) day = dayAfter(day)
  return day
}

/** This day when it is a working day, else the last one before it. */
export function lastWorkingDay (onOrBefore: Day, calendar: Calendar): Day {
  let day = onOrBefore
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1)
  return day
}

const closedIn = memoPer((calendar: Calendar, year: number): ReadonlySet<Day> => new Set([
  ...weekends(year),
  ...legalHolidays(year).map(({ day }) => day),
  ...calendar.extraClosedDays.filter(day => yearOf(day) === year),
]))

function * weekends (year: number): Generator<Day> {
  const newYear = new Temporal.PlainDate(year, 1, 1)
  let saturday = newYear.subtract({ days: (newYear.dayOfWeek + 1) % 7 })
  for (; saturday.year <= year; saturday = saturday.add({ days: 7 })) {
    yield saturday.toString()
    yield saturday.add({ days: 1 }).toString()
  }
}
