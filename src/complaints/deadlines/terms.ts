/**
 * Computes the end of a term. Pure arithmetic on Brussels days; the first day is never counted
 * (Regulation 1182/71 art. 3(1)) and nothing rolls forward (domain facts 3.4).
 */
import type { Calendar } from '../../calendar/calendars.ts'
import { addDays, addMonths, dueBefore, laterDay } from '../../calendar/days.ts'
import { memoPer } from '../../calendar/memo.ts'
import { addWorkingDays, lastWorkingDay, nextWorkingDay } from '../../calendar/workingDays.ts'
import type { Day } from '../../calendar/days.ts'
import type { Extension, Term } from './deadline.ts'
import type { NoticeFacts } from './facts.ts'
import type { Length } from './table.ts'
import { DEADLINES } from './table.ts'

/** The last day of a term that starts on `day`, which is not counted. */
export function lastDayOf (length: Length, day: Day, calendar: Calendar): Day {
  if ('workingDays' in length) return addWorkingDays(day, length.workingDays, calendar)
  if ('months' in length) return addMonths(day, length.months)
  return addDays(day, length.days)
}

export const termEnding: (calendar: Calendar, dueOn: Day) => Term = memoPer((calendar, dueOn) => ({
  dueOn,
  dueBefore: dueBefore(dueOn),
  sendByOn: lastWorkingDay(dueOn, calendar),
  rolledForwardOn: nextWorkingDay(dueOn, calendar),
}))

/** The insurer's dates for a receipt on this day. */
export const receiptTerms = memoPer((calendar: Calendar, receivedOn: Day) => ({
  acknowledgement: termEnding(calendar, lastDayOf(DEADLINES.ACKNOWLEDGEMENT.length, receivedOn, calendar)),
  curableUntil: lastDayOf(DEADLINES.ACKNOWLEDGEMENT.cure, receivedOn, calendar),
  finalAnswer: termEnding(calendar, lastDayOf(DEADLINES.FINAL_ANSWER.length, receivedOn, calendar)),
}))

/**
 * The due day of the final answer after the delay notices. A notice stays valid when the receipt is
 * corrected later, but never shortens the term. A notice that the mail server did not accept within
 * the term has no effect.
 */
export function extendedBy (
  notices: readonly NoticeFacts[],
  baseDueOn: Day,
): { dueOn: Day, extensions: Extension[] } {
  let dueOn = baseDueOn
  const extensions = notices.flatMap(({ dispatchedAt, tooLate, expectedCompletionOn, reasons }) => {
    if (dispatchedAt === undefined || tooLate) return []
    const previousDueOn = dueOn
    dueOn = laterDay(previousDueOn, expectedCompletionOn)
    return { noticedAt: dispatchedAt, previousDueOn, dueOn, reasons }
  })
  return { dueOn, extensions }
}
