/** Calendars, and deadlines calculated without a complaint. */
import { BUILT_IN_CALENDAR, CALENDARS, closingDays, FIRST_YEAR, LAST_YEAR } from '../../calendar/calendars.ts'
import type { Calendar } from '../../calendar/calendars.ts'
import { brusselsDay, yearOf } from '../../calendar/days.ts'
import { normalizeInstant } from '../../calendar/instants.ts'
import type { Instant } from '../../calendar/instants.ts'
import { calculateDeadlines as calculate } from '../../complaints/deadlines/calculation.ts'
import { RULES_VERSION } from '../../complaints/deadlines/table.ts'
import { invalid } from '../../problems/problems.ts'
import { notFound } from '../access.ts'
import type { ComplaintPorts } from './ports.ts'

/**
 * The insurer's deadlines for a receipt at this instant, for any signed-in role.
 * @throws Problem 400 outside the Brussels years 2000–2099, or for a calendar that does not exist
 */
export function calculateDeadlines ({ receivedAt, calendarVersion = BUILT_IN_CALENDAR.version }: {
  receivedAt: Instant,
  calendarVersion?: string,
}) {
  const calendar = calendarNamed(calendarVersion)
  if (calendar === undefined) {
    throw invalid(
      'calendarVersion',
      `is no calendar; there is ${CALENDARS.map(({ version }) => version).join(', ')}`,
      calendarVersion,
    )
  }
  const instant = normalizeInstant(receivedAt)
  const year = yearOf(brusselsDay(instant))
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw invalid('receivedAt', `must lie in the Brussels years ${FIRST_YEAR} to ${LAST_YEAR}`, receivedAt)
  }
  return { receivedAt: instant, calendarVersion, rulesVersion: RULES_VERSION, deadlines: calculate(instant, calendar) }
}

export const listCalendars = (): readonly Calendar[] => CALENDARS

/**
 * Legal holidays and closing days of a year, by default the current one.
 * @throws Problem 404 for a calendar that does not exist
 */
export function listCalendarDays (
  ports: ComplaintPorts,
  version: string,
  year: number = yearOf(brusselsDay(ports.clock.now())),
) {
  const calendar = calendarNamed(version)
  if (calendar === undefined) throw notFound()
  return closingDays(calendar, year)
}

const calendarNamed = (version: string): Calendar | undefined =>
  CALENDARS.find(calendar => calendar.version === version)
