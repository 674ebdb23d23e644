/**
 * Working days: all days except legal holidays, Sundays and Saturdays (BW art. 1.7, § 3), and the
 * extra closed days of the calendar.
 */
import type { Calendar } from './calendars.ts'
import type { Day } from './days.ts'
import { addDays, dayAfter, yearOf } from './days.ts'
import { legalHolidays } from './holidays.ts'
import { memoPer } from './memo.ts'

export const isWorkingDay = (day: Day, calendar: Calendar): boolean => !closedDaysOf(calendar, yearOf(day)).has(day)

/** The nth working day after `day`; `day` itself is never counted. */
export function addWorkingDays (day: Day, count: number, calendar: Calendar): Day {
  let reached = day
  for (let counted = 0; counted < count; counted++) reached = nextWorkingDay(dayAfter(reached), calendar)
  return reached
}

/** The nth working day before `day`; `day` itself is never counted. */
export function subtractWorkingDays (day: Day, count: number, calendar: Calendar): Day {
  let reached = day
  for (let counted = 0; counted < count; counted++) reached = lastWorkingDay(addDays(reached, -1), calendar)
  return reached
}

/** The number of working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysAfter (from: Day, to: Day, calendar: Calendar): number {
  let count = 0
  for (let day = from; day < to;) {
    day = dayAfter(day)
    if (isWorkingDay(day, calendar)) count++
  }
  return count
}

/** This day if it is a working day, otherwise the first working day after it. */
export function nextWorkingDay (onOrAfter: Day, calendar: Calendar): Day {
  let day = onOrAfter
  while (!isWorkingDay(day, calendar)) day = dayAfter(day)
  return day
}

/** This day if it is a working day, otherwise the last working day before it. */
export function lastWorkingDay (onOrBefore: Day, calendar: Calendar): Day {
  let day = onOrBefore
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1)
  return day
}

const closedDaysOf = memoPer((calendar: Calendar, year: number): ReadonlySet<Day> => new Set([
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
