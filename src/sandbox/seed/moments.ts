/** Converts "twelve days ago" to a day and an instant, whatever the weekday and the holidays. */
import { BUILT_IN_CALENDAR } from '../../calendar/calendars.ts'
import { addDays, TIME_ZONE } from '../../calendar/days.ts'
import { addWorkingDays, isWorkingDay, nextWorkingDay, subtractWorkingDays } from '../../calendar/workingDays.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import { receiptTerms } from '../../complaints/deadlines/terms.ts'
import type { DaySearch } from './scenario.ts'

/** The day that is `daysAgo` working days before today; after today when negative. */
export const workingDaysAgo = (today: Day, daysAgo: number): Day => daysAgo < 0
  ? addWorkingDays(today, -daysAgo, BUILT_IN_CALENDAR)
  : subtractWorkingDays(today, daysAgo, BUILT_IN_CALENDAR)

/** @param at Brussels time, `HH:mm` */
export const instantOn = (day: Day, at: string): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: at }).toInstant().toString()

/**
 * The latest receipt whose acknowledgement is overdue today although a week has not yet passed,
 * preferably on a working day. When two holidays and a weekend leave no such day, the day a week
 * ago: its third working day is today.
 */
export const receiptAtRisk: DaySearch = today => {
  const week = [1, 2, 3, 4, 5, 6, 7].map(days => addDays(today, -days))
  const atRisk = week.filter(day => receiptTerms(BUILT_IN_CALENDAR, day).acknowledgement.dueOn < today)
  return atRisk.find(day => isWorkingDay(day, BUILT_IN_CALENDAR)) ?? atRisk[0] ?? addDays(today, -7)
}

/**
 * When the insurer's desk handles a complaint received on that day: the same day, or the first
 * working day after a weekend.
 */
export const deskOpens = (receipt: DaySearch): DaySearch => today => nextWorkingDay(receipt(today), BUILT_IN_CALENDAR)
