/** The moment that a report shows, and who may read reports. */
import { brusselsDay, dueBefore } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import { instantAt, isBefore } from '../../calendar/instants.ts'
import type { Instant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { invalidQuery, Problem } from '../../problems/problems.ts'
import { assertContentRole } from '../access.ts'

export type AsOf = {
  day: Day
  /** The moment that the report shows: deadlines have the state that they had then. */
  moment: Instant
  /** What was recorded from this instant on does not count. */
  recordedBefore: Instant
}

/** Instants are recorded in milliseconds. */
const RESOLUTION_MS = 1

const shifted = (instant: Instant, milliseconds: number): Instant => instantAt(Date.parse(instant) + milliseconds)

/**
 * The last moment of the day when the day has ended, else `now`. A report of an ended day is
 * therefore the same each time.
 * @throws Problem 400 for a day in the future
 */
export function asOfDay (day: Day | undefined, now: Instant): AsOf {
  const today = brusselsDay(now)
  const reportDay = day ?? today
  if (reportDay > today) throw invalidQuery('asOf', `must not be in the future; it is ${today} in Brussels`, reportDay)
  const end = dueBefore(reportDay)
  return isBefore(now, end)
    ? { day: reportDay, moment: now, recordedBefore: shifted(now, RESOLUTION_MS) }
    : { day: reportDay, moment: shifted(end, -RESOLUTION_MS), recordedBefore: end }
}

/** @throws Problem 403: reports are for MANAGER, AUDITOR, and for an office about itself */
export function assertMayReport (actor: Actor, officeId?: Id): void {
  assertContentRole(actor)
  if (actor.role === 'HANDLER') {
    throw new Problem(
      'missingPermission',
      'Only MANAGER, AUDITOR and BROKER can read reports; this client acts as HANDLER.',
    )
  }
  if (actor.role === 'BROKER' && officeId !== undefined && officeId !== actor.office?.id) {
    throw new Problem('missingPermission', 'A broker can read the reports of its own office only.')
  }
}

/** @throws Problem 400 */
export function assertPeriod (from: Day, to: Day, { day }: AsOf): void {
  if (to < from) throw invalidQuery('to', 'must not be before from', to)
  if (from > day) throw invalidQuery('from', `must not be after ${day}, the day of the report (asOf)`, from)
}
