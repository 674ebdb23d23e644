/**
 * Days and when they begin. A day is a date in Europe/Brussels, never the date in UTC or in the
 * machine's own time zone.
 */
import type { Instant } from './instants.ts'
import { memo } from './memo.ts'

/** `yyyy-MM-dd` in Europe/Brussels. */
export type Day = string

export const TIME_ZONE = 'Europe/Brussels'

const SATURDAY = 6
const HOUR = 'yyyy-MM-ddTHH'.length

/**
 * The date in Brussels at this instant.
 * @throws RangeError when the text is not an instant
 */
export const brusselsDay = (instant: Instant): Day =>
  instant.endsWith('Z') ? dayOfHour(instant.slice(0, HOUR)) : dayAt(instant)

// The UTC offset of Brussels is a whole number of hours since 1892, so one UTC hour never spans two
// Brussels dates.
const dayOfHour = memo((hour: string) => dayAt(`${hour}:00:00Z`))

const dayAt = (instant: Instant): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString()

/** The Brussels midnight at which the day begins. */
export const startOfDay: (day: Day) => Instant = memo(day =>
  Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE).toInstant().toString())

/**
 * The first instant that is too late for something due on this day: the Brussels midnight after it.
 * Source: BW art. 1.7 (a period ends on its last day at 24:00); domain facts 3.5, "Boundary".
 */
export const dueBefore: (day: Day) => Instant = memo(day => startOfDay(dayAfter(day)))

/** Adds calendar days; a negative number subtracts them. */
export const addDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** The next day; memoised because counting working days calls it often. */
export const dayAfter: (day: Day) => Day = memo(day => addDays(day, 1))

/**
 * The same date `months` later, or the last day of that month when the date does not occur in it.
 * Source: Regulation 1182/71 art. 3(2)(c).
 */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString()

export const laterDay = (a: Day, b: Day): Day => a < b ? b : a

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

export const isWeekend = (day: Day): boolean => Temporal.PlainDate.from(day).dayOfWeek >= SATURDAY
