/**
 * The instant from which a letter counts (contract, "Dispatch"). E-mail counts when accepted, post
 * when posted. The instant is not before the receipt and not in the future. A letter is recorded
 * within one working day, or with a motive.
 */
import type { Complaint, Dispatch, Language, LetterChannel, PostalAddress } from './complaint.ts'
import type { Day } from '../calendar/days.ts'
import type { Instant } from '../calendar/instants.ts'
import { newestCycle } from './complaint.ts'
import { calendarInForceOn, FIRST_YEAR, LAST_YEAR } from '../calendar/calendars.ts'
import { brusselsDay, yearOf } from '../calendar/days.ts'
import { workingDaysAfter } from '../calendar/workingDays.ts'
import { invalid } from '../problems/problems.ts'
import { isAfter, isBefore, normalizeInstant } from '../calendar/instants.ts'
import type { DispatchInput } from './actions.ts'
import type { Circumstances } from './circumstances.ts'

/** The person who receives the letters. */
export const addresseeOf = (complaint: Complaint): { name: string, email?: string, postalAddress?: PostalAddress } =>
  complaint.correspondenceTo === 'REPRESENTATIVE' && complaint.representative !== undefined
    ? complaint.representative
    : complaint.complainant

/** The language of every letter to this person. */
export const languageOf = ({ correspondenceTo, representative, complainant }: Complaint): Language =>
  (correspondenceTo === 'REPRESENTATIVE' ? representative?.language : undefined) ?? complainant.language

/** "EMAIL if known, else POST"; undefined if the addressee has no address. */
export function reachableChannel (complaint: Complaint): LetterChannel | undefined {
  const addressee = addresseeOf(complaint)
  if (addressee.email !== undefined) return 'EMAIL'
  return addressee.postalAddress === undefined ? undefined : 'POST'
}

/** The instant from which this letter counts, before any check. */
export const effectiveDispatch = (input: DispatchInput, now: Instant): Instant =>
  input.dispatchedAt === undefined ? now : normalizeInstant(input.dispatchedAt)

/**
 * The dispatch of a letter in the newest cycle.
 * @throws Problem 400 on `channel`, `dispatchedAt` or `lateRecordingMotive`
 */
export function dispatchOf (complaint: Complaint, input: DispatchInput, circumstances: Circumstances): Dispatch {
  const { now, calendars, newId } = circumstances
  assertReachable(complaint, input.channel)
  const dispatchedAt = effectiveDispatch(input, now)
  assertNotFuture('dispatchedAt', dispatchedAt, now)
  const receivedAt = newestCycle(complaint)?.receivedAt
  if (receivedAt !== undefined && isBefore(dispatchedAt, receivedAt)) {
    throw invalid('dispatchedAt', `must not be before the receipt at ${receivedAt}`, input.dispatchedAt)
  }
  const today = brusselsDay(now)
  const workingDaysBack = workingDaysAfter(brusselsDay(dispatchedAt), today, calendarInForceOn(calendars, today))
  if (workingDaysBack > 1 && input.lateRecordingMotive === undefined) {
    throw invalid('lateRecordingMotive', 'is required when a dispatch is recorded more than one working day later')
  }
  return {
    letterId: newId(),
    channel: input.channel,
    ...(input.dispatchedAt !== undefined || countsAtOnce(input.channel, circumstances) ? { dispatchedAt } : {}),
    recordedAt: now,
    ...(input.lateRecordingMotive === undefined ? {} : { lateRecordingMotive: input.lateRecordingMotive }),
  }
}

/** The confirmation of an action with an optional `channel`; undefined if no address is known. */
export function confirmationOf (
  complaint: Complaint,
  channel: LetterChannel | undefined,
  circumstances: Circumstances,
): Dispatch | undefined {
  const chosen = channel ?? reachableChannel(complaint)
  return chosen === undefined ? undefined : dispatchOf(complaint, { channel: chosen }, circumstances)
}

/** "EMAIL counts when the mail server accepted it …; POST at dispatchedAt, else now." */
export const countsAtOnce = (channel: LetterChannel, { mailCounts }: Pick<Circumstances, 'mailCounts'>): boolean =>
  channel === 'POST' || mailCounts === 'AT_ONCE'

/** @throws Problem 400 on `channel` if the addressee has no address for it */
export function assertReachable (complaint: Complaint, channel: LetterChannel): void {
  const { email, postalAddress } = addresseeOf(complaint)
  if ((channel === 'EMAIL' ? email : postalAddress) !== undefined) return
  const member = channel === 'EMAIL' ? 'email' : 'postalAddress'
  const whose = complaint.correspondenceTo === 'REPRESENTATIVE' ? 'representative' : 'complainant'
  throw invalid('channel', `${channel} needs ${whose}.${member}, which is not known`, channel)
}

/**
 * A receipt must not be in the future, and must be in a year that the calendars cover.
 * @throws Problem 400 with the name of the member
 */
export function assertReceipt (name: string, instant: Instant, now: Instant): void {
  assertNotFuture(name, instant, now)
  assertCalendarDay(name, brusselsDay(instant))
}

/** @throws Problem 400 for a day outside the years of the calendars */
export function assertCalendarDay (name: string, day: Day): void {
  const year = yearOf(day)
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw invalid(name, `must lie in the years ${FIRST_YEAR} to ${LAST_YEAR}`, day)
  }
}

/** @throws Problem 400 with the name of the member */
export function assertNotFuture (name: string, instant: Instant, now: Instant): void {
  if (isAfter(instant, now)) throw invalid(name, `must not be in the future; it is ${now} now`, instant)
}
