/** Which calendars are refused, because a clock could not keep what the procedure promises. */
import type { CalendarVersion, ClosedDay } from '../../calendar/calendars.ts'
import { FIRST_YEAR, LAST_YEAR } from '../../calendar/calendars.ts'
import type { Day } from '../../calendar/days.ts'
import { addDays, dayAfter, yearOf } from '../../calendar/days.ts'
import { isWorkingDay } from '../../calendar/workingDays.ts'
import { invalid } from '../../problems/problems.ts'
import type { Problem } from '../../problems/problems.ts'
import { receiptTerms } from './terms.ts'

type Asked = Pick<CalendarVersion, 'version' | 'effectiveFrom' | 'closedDays' | 'extraClosedDays'>

/** Days in a row without a working day that are too many. */
const LONGEST_CLOSURE = 14
/** The longest term that begins before a closed day and counts it. */
const TERM_DAYS = 7

/**
 * 400 on the member that must change: a day outside 2000–2099 or before `effectiveFrom`, a day
 * named twice, two weeks without a working day, or a receipt whose acknowledgement would be due
 * after its week (domain facts 3.6: "ackDue ≤ weekDue").
 */
export const calendarRefusal = (calendar: Asked): Problem | undefined =>
  effectiveFromRefusal(calendar) ?? daysRefusal(calendar) ?? closureRefusal(calendar) ?? weekRefusal(calendar)

const effectiveFromRefusal = ({ effectiveFrom }: Asked): Problem | undefined =>
  isCovered(effectiveFrom) ? undefined : invalid('effectiveFrom', COVERED, effectiveFrom)

function daysRefusal ({ effectiveFrom, closedDays }: Asked): Problem | undefined {
  const seen = new Set<Day>()
  for (const { day } of closedDays) {
    if (!isCovered(day)) return invalid('closedDays', `${day}: ${COVERED}`, day)
    if (day < effectiveFrom) {
      const detail = `${day} must not be before effectiveFrom, ${effectiveFrom}: no clock would count it`
      return invalid('closedDays', detail, day)
    }
    if (seen.has(day)) return invalid('closedDays', `must name ${day} once`, day)
    seen.add(day)
  }
  return undefined
}

function closureRefusal (calendar: Asked): Problem | undefined {
  for (const { day } of calendar.closedDays) {
    const [first, last, length] = closureAround(day, calendar)
    if (length < LONGEST_CLOSURE) continue
    const detail = `must leave a working day in any two weeks; from ${first} to ${last} there is none`
    return invalid('closedDays', detail, day)
  }
  return undefined
}

/** The days without a working day around this one: the first, the last and how many. */
function closureAround (day: Day, calendar: Asked): [first: Day, last: Day, length: number] {
  let [first, last, length] = [day, day, 0]
  if (isWorkingDay(day, calendar)) return [first, last, length]
  for (length = 1; !isWorkingDay(addDays(first, -1), calendar); length++) first = addDays(first, -1)
  for (; !isWorkingDay(dayAfter(last), calendar); length++) last = dayAfter(last)
  return [first, last, length]
}

function weekRefusal (calendar: Asked): Problem | undefined {
  for (const { day } of inOrder(calendar.closedDays)) {
    for (let back = TERM_DAYS; back > 0; back--) {
      const receivedOn = addDays(day, -back)
      if (receivedOn < calendar.effectiveFrom) continue
      const { acknowledgement: { dueOn }, curableUntil } = receiptTerms(calendar, receivedOn)
      if (dueOn <= curableUntil) continue
      const detail = `must leave three working days in the week after any receipt; the acknowledgement of a receipt on `
        + `${receivedOn} would be due on ${dueOn}, after its week, which ends on ${curableUntil}`
      return invalid('closedDays', detail, day)
    }
  }
  return undefined
}

const inOrder = (days: readonly ClosedDay[]): ClosedDay[] => [...days].sort((a, b) => a.day < b.day ? -1 : 1)

const isCovered = (day: Day): boolean => yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR
const COVERED = `must lie in the years ${FIRST_YEAR} to ${LAST_YEAR}`
