/**
 * The effect of a published calendar on the running clocks of a complaint. The preview and the job
 * that follows the publication both use these functions.
 */
import type { Calendar, CalendarStamp, EffectiveCalendar } from '../../calendar/calendars.ts'
import { calendarInForceOn, stampOf } from '../../calendar/calendars.ts'
import { brusselsDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Clock } from './clocks.ts'
import { clocksOf, newestCycleNumber } from './clocks.ts'
import type { ClockFacts, CycleFacts } from './facts.ts'
import { spanAt } from './spans.ts'
import type { DeadlineKind } from './table.ts'

/** A clock that got another calendar; `from` and `to` are equal when its due day stays. */
export type RecalculatedDeadline = { kind: DeadlineKind, cycle: number, calendarVersion: string, from: Day, to: Day }

export type Recalculation<Facts> = { complaint: Facts, deadlines: RecalculatedDeadline[] }

/**
 * Gives each running clock the calendar in force on the day on which it started. A clock that was
 * completed, stopped or breached keeps its calendar and its dates: what was decided by them stands.
 * @param calendars published, in the order of their publication
 * @returns undefined when every running clock has its calendar
 */
export function recalculated<Facts extends ClockFacts> (
  complaint: Facts,
  calendars: readonly EffectiveCalendar[],
  now: Instant,
): Recalculation<Facts> | undefined {
  const replaced = new Map<DeadlineKind, Calendar>()
  for (const clock of clocksOf(complaint).filter(clock => isRunning(clock, complaint, now))) {
    const inForce = calendarInForceOn(calendars, brusselsDay(clock.dates.startedAt))
    if (inForce.version !== clock.calendar.version) replaced.set(clock.dates.kind, inForce)
  }
  if (replaced.size === 0) return undefined

  const changed = withCalendars(complaint, replaced)
  const after = clocksOf(changed)
  const deadlines = clocksOf(complaint).flatMap(({ dates: { kind, cycle, dueOn: from }, calendar }, index) => {
    const { dates, calendar: { version: calendarVersion } } = after[index] as Clock
    return calendarVersion === calendar.version ? [] : [{ kind, cycle, calendarVersion, from, to: dates.dueOn }]
  })
  return { complaint: changed, deadlines }
}

export const isMoved = ({ from, to }: RecalculatedDeadline): boolean => from !== to

/** Of the receipts, only the newest has running clocks. */
function isRunning ({ dates: { kind, cycle }, spans }: Clock, complaint: ClockFacts, now: Instant): boolean {
  const ofReceipt = kind === 'ACKNOWLEDGEMENT' || kind === 'FINAL_ANSWER'
  if (ofReceipt && cycle !== newestCycleNumber(complaint)) return false
  const { state } = spanAt(spans, now)
  // An acknowledgement sent late is at risk until its week ends, although its letter was sent.
  return (state === 'PENDING' || state === 'AT_RISK') && spans.every(({ completedAt }) => completedAt === undefined)
}

function withCalendars<Facts extends ClockFacts> (
  complaint: Facts,
  replaced: ReadonlyMap<DeadlineKind, Calendar>,
): Facts {
  const { cycles, firstLine, ombudsmanReferrals } = complaint
  const [firstLineCalendar, ombudsmanCalendar] = [replaced.get('FIRST_LINE'), replaced.get('OMBUDSMAN_ADVICE')]
  return {
    ...complaint,
    cycles: atEnd(cycles, cycle => inCycle(cycle, replaced)),
    ...(firstLine && firstLineCalendar && { firstLine: stamped(firstLine, stampOf(firstLineCalendar)) }),
    ...(ombudsmanCalendar && {
      ombudsmanReferrals: atEnd(ombudsmanReferrals, referral => stamped(referral, stampOf(ombudsmanCalendar))),
    }),
  }
}

/** The cycle's calendar is that of the final answer; the acknowledgement may have ended before. */
function inCycle<C extends CycleFacts> (cycle: C, replaced: ReadonlyMap<DeadlineKind, Calendar>): C {
  const [finalAnswer, acknowledgement] = [replaced.get('FINAL_ANSWER'), replaced.get('ACKNOWLEDGEMENT')]
  const cycleStamp = finalAnswer ? stampOf(finalAnswer) : stampIn(cycle)
  const ownStamp = acknowledgement ? stampOf(acknowledgement) : cycle.acknowledgementCalendar ?? stampIn(cycle)
  const { acknowledgementCalendar: _replaced, ...rest } = stamped(cycle, cycleStamp)
  return {
    ...rest,
    ...(ownStamp.calendarVersion !== cycleStamp.calendarVersion && { acknowledgementCalendar: ownStamp }),
  } as C
}

const stampIn = ({ calendarVersion, closedDays }: CalendarStamp): CalendarStamp =>
  ({ calendarVersion, ...(closedDays && { closedDays }) })

function stamped<T extends CalendarStamp> (value: T, stamp: CalendarStamp): T {
  const { closedDays: _replaced, ...rest } = value
  return { ...rest, ...stamp } as T
}

const atEnd = <T>(values: readonly T[], change: (value: T) => T): T[] =>
  values.map((value, index) => index === values.length - 1 ? change(value) : value)
