/**
 * The clocks of a complaint. A clock is a deadline with its dates and its states over all of time.
 * This is the only place where facts become deadlines: views, stored phases and sort orders derive
 * from these clocks.
 */
import type { Calendar } from '../../calendar/calendars.ts'
import { calendarOf } from '../../calendar/calendars.ts'
import { addDays, brusselsDay, dueBefore, startOfDay } from '../../calendar/days.ts'
import type { Cycle, FirstLineClock } from '../complaint.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { CalculatedDeadline } from './deadline.ts'
import type { ClockFacts, CycleFacts, NoticeFacts, ReferralFacts } from './facts.ts'
import type { Span } from './spans.ts'
import { acknowledgementSpans, adviceSpans, completionSpans, stopped } from './spans.ts'
import { DEADLINE_KINDS, DEADLINES } from './table.ts'
import { extendedBy, lastDayOf, receiptTerms, termEnding } from './terms.ts'

/** `calendar` is the one by which the dates were computed. */
export type Clock = { dates: CalculatedDeadline, spans: Span[], calendar: Calendar }

/** A complaint object never changes, so its clocks are computed once. */
const clockCache = new WeakMap<ClockFacts, readonly Clock[]>()

/** Every clock that has ever started, ordered by cycle, then kind. */
export function clocksOf (complaint: ClockFacts): readonly Clock[] {
  const clocks = clockCache.get(complaint) ?? startedClocks(complaint)
  clockCache.set(complaint, clocks)
  return clocks
}

function startedClocks (complaint: ClockFacts): Clock[] {
  const clocks = complaint.cycles.flatMap(cycle => [acknowledgementClock(cycle), finalAnswerClock(cycle)])
  clocks.push(...ombudsmanClocks(complaint))
  if (complaint.firstLine !== undefined) clocks.push(firstLineClock(complaint.firstLine, complaint.loggedAt))
  return clocks.sort((a, b) => a.dates.cycle - b.dates.cycle
    || DEADLINE_KINDS.indexOf(a.dates.kind) - DEADLINE_KINDS.indexOf(b.dates.kind))
}

/**
 * The cycle number of the newest deadlines; 1 if only the broker has had the complaint.
 */
export const newestCycleNumber = ({ cycles }: { cycles: readonly Pick<Cycle, 'number'>[] }): number =>
  cycles.at(-1)?.number ?? 1

/** The part of a cycle that a receipt starts. */
export type Receipt = Pick<Cycle, 'number' | 'receivedAt' | 'rulesVersion'>

export function acknowledgementDates (receipt: Receipt, calendar: Calendar): CalculatedDeadline {
  const { acknowledgement, curableUntil } = receiptTerms(calendar, brusselsDay(receipt.receivedAt))
  return {
    kind: 'ACKNOWLEDGEMENT', ...startOf(receipt), ...acknowledgement, curableUntil, ...versions(receipt, calendar),
  }
}

export function finalAnswerDates (
  receipt: Receipt,
  calendar: Calendar,
  notices: readonly NoticeFacts[] = [],
): CalculatedDeadline {
  const { finalAnswer } = receiptTerms(calendar, brusselsDay(receipt.receivedAt))
  const { dueOn, extensions } = extendedBy(notices, finalAnswer.dueOn)
  return {
    kind: 'FINAL_ANSWER',
    ...startOf(receipt),
    ...termEnding(calendar, dueOn),
    ...(dueOn === finalAnswer.dueOn ? {} : { originalDueOn: finalAnswer.dueOn }),
    ...(extensions.length === 0 ? {} : { extensions }),
    ...versions(receipt, calendar),
  }
}

function acknowledgementClock (cycle: CycleFacts): Clock {
  const calendar = calendarOf(cycle.acknowledgementCalendar ?? cycle)
  const dates = acknowledgementDates(cycle, calendar)
  const curedBefore = dueBefore(dates.curableUntil ?? dates.dueOn)
  const spans = stopped(acknowledgementSpans(cycle, dates.dueBefore, curedBefore), cycle.stopped?.at)
  return { dates, spans, calendar }
}

function finalAnswerClock (cycle: CycleFacts): Clock {
  const calendar = calendarOf(cycle)
  const dates = finalAnswerDates(cycle, calendar, cycle.delayNotices)
  const spans = stopped(completionSpans(cycle.finalAnswer?.dispatchedAt, dates.dueBefore), cycle.stopped?.at)
  return { dates, spans, calendar }
}

/**
 * One clock for each referral, the latest first. The latest referral belongs to the newest cycle;
 * an earlier one stays in the cycle in which it closed.
 */
function ombudsmanClocks (complaint: ClockFacts): Clock[] {
  const newest = newestCycleNumber(complaint)
  const { ombudsmanReferrals: referrals } = complaint
  return referrals.map((referral, index) =>
    ombudsmanClock(referral, index === referrals.length - 1 ? newest : referral.closedInCycle ?? newest)
  ).toReversed()
}

function ombudsmanClock (referral: ReferralFacts, cycle: number): Clock {
  const { length, prolongation } = DEADLINES.OMBUDSMAN_ADVICE
  const calendar = calendarOf(referral)
  const originalDueOn = lastDayOf(length, referral.referredOn, calendar)
  const prolonged = referral.prolongedOn !== undefined
  const dates: CalculatedDeadline = {
    kind: 'OMBUDSMAN_ADVICE',
    cycle,
    ...(referral.id !== undefined && { referralId: referral.id }),
    startedAt: startOfDay(referral.referredOn),
    ...termEnding(calendar, prolonged ? addDays(originalDueOn, prolongation.days) : originalDueOn),
    ...(prolonged ? { originalDueOn } : {}),
    estimated: true,
    ...versions(referral, calendar),
  }
  return { dates, spans: adviceSpans(referral, dates.dueBefore), calendar }
}

/** The broker's own target. It belongs to cycle 1, even if the complaint comes back later. */
function firstLineClock (clock: FirstLineClock, loggedAt: Instant): Clock {
  const calendar = calendarOf(clock)
  const dates: CalculatedDeadline = {
    kind: 'FIRST_LINE',
    cycle: 1,
    startedAt: loggedAt,
    ...termEnding(calendar, lastDayOf({ workingDays: clock.targetWorkingDays }, brusselsDay(loggedAt), calendar)),
    ...versions(clock, calendar),
  }
  return { dates, spans: stopped(completionSpans(clock.completedAt, dates.dueBefore), clock.stoppedAt), calendar }
}

const startOf = ({ number, receivedAt }: Receipt) => ({ cycle: number, startedAt: receivedAt })

const versions = ({ rulesVersion }: { rulesVersion: string }, calendar: Calendar) =>
  ({ calendarVersion: calendar.version, rulesVersion })
