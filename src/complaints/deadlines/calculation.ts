/** Dates without a stored complaint, and the current due date of a cycle. */
import type { Calendar } from '../../calendar/calendars.ts'
import { calendarOf, FIRST_YEAR, LAST_YEAR } from '../../calendar/calendars.ts'
import { brusselsDay, dueBefore, yearOf } from '../../calendar/days.ts'
import { isBefore, normalizeInstant } from '../../calendar/instants.ts'
import type { Cycle } from '../complaint.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Receipt } from './clocks.ts'
import { acknowledgementDates, finalAnswerDates } from './clocks.ts'
import type { CalculatedDeadline } from './deadline.ts'
import { RULES_VERSION } from './table.ts'
import { extendedBy, receiptTerms } from './terms.ts'

/**
 * The insurer's dates for a receipt, without a complaint: for a broker before submission.
 * @param receivedAt RFC 3339 with an offset
 * @throws RangeError when it is not an instant, or lies outside 2000–2099 in Brussels
 */
export function calculateDeadlines (receivedAt: Instant, calendar: Calendar): CalculatedDeadline[] {
  const receipt = firstReceipt(receivedAt)
  return [acknowledgementDates(receipt, calendar), finalAnswerDates(receipt, calendar)]
}

/** The due day of this cycle's final answer, including delay notices. */
export function currentFinalDueOn (cycle: Cycle): Day {
  const { finalAnswer } = receiptTerms(calendarOf(cycle), brusselsDay(cycle.receivedAt))
  return extendedBy(cycle.delayNotices, finalAnswer.dueOn).dueOn
}

/**
 * Whether a delay notice dispatched at this instant still moves the date. Procedure: "zal dit
 * binnen de termijn door middel van een schriftelijk schrijven gemotiveerd worden".
 */
export const isDelayInTime = (cycle: Cycle, dispatchedAt: Instant): boolean =>
  isBefore(dispatchedAt, dueBefore(currentFinalDueOn(cycle)))

function firstReceipt (receivedAt: Instant): Receipt {
  const instant = normalizeInstant(receivedAt)
  const year = yearOf(brusselsDay(instant))
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Deadlines are calculated for receipts in ${FIRST_YEAR} to ${LAST_YEAR}, not in ${year}`)
  }
  return { number: 1, receivedAt: instant, rulesVersion: RULES_VERSION }
}
