/** Calendar versions, and deadlines calculated without a complaint. */
import { calendarInForceOn, closingDays, FIRST_YEAR, LAST_YEAR } from '../../calendar/calendars.ts'
import type { CalendarVersion, ClosedDay } from '../../calendar/calendars.ts'
import { brusselsDay, yearOf } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import { normalizeInstant } from '../../calendar/instants.ts'
import type { Instant } from '../../calendar/instants.ts'
import { calculateDeadlines as calculate } from '../../complaints/deadlines/calculation.ts'
import { calendarRefusal } from '../../complaints/deadlines/calendarRefusal.ts'
import { RULES_VERSION } from '../../complaints/deadlines/table.ts'
import type { Actor } from '../../directory/actor.ts'
import { changesBetween } from '../../directory/entry.ts'
import { assertAllowed, invalid } from '../../problems/problems.ts'
import { notFound } from '../access.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import type { Clock } from '../complaints/ports.ts'
import { assertAdministrator } from '../directory/administration.ts'
import { once } from '../idempotency.ts'
import type { CommandResponse } from '../idempotency.ts'
import type { Ports } from '../ports.ts'
import type { CalendarPorts } from './ports.ts'

/**
 * The insurer's deadlines for a receipt at this instant, for any signed-in role.
 * @param calendarVersion published; by default the one in force on the day of receipt
 * @throws Problem 400 outside the Brussels years 2000–2099, or for a calendar that does not exist
 */
export async function calculateDeadlines ({ calendars }: CalendarPorts, { receivedAt, calendarVersion }: {
  receivedAt: Instant,
  calendarVersion?: string,
}) {
  const published = await calendars.snapshot(undefined, reader => reader.published())
  const instant = normalizeInstant(receivedAt)
  const day = brusselsDay(instant)
  const calendar = calendarVersion === undefined
    ? calendarInForceOn(published, day)
    : published.find(({ version }) => version === calendarVersion)
  if (calendar === undefined) {
    const newest = published.slice(-MAX_NAMED).map(({ version }) => version).join(', ')
    throw invalid('calendarVersion', `is no published calendar; there is ${newest}`, calendarVersion)
  }
  if (yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR) {
    throw invalid('receivedAt', `must lie in the Brussels years ${FIRST_YEAR} to ${LAST_YEAR}`, receivedAt)
  }
  return {
    receivedAt: instant,
    calendarVersion: calendar.version,
    rulesVersion: RULES_VERSION,
    deadlines: calculate(instant, calendar),
  }
}

/** Versions that a refusal names. */
const MAX_NAMED = 10

/** ADMIN and staff also see drafts. */
export const listCalendars = ({ calendars }: CalendarPorts, actor: Actor): Promise<CalendarVersion[]> =>
  calendars.snapshot(actor, reader => reader.list())

/** @throws Problem 404, also for a draft that the actor may not see */
export const getCalendar = ({ calendars }: CalendarPorts, actor: Actor, version: string): Promise<CalendarVersion> =>
  calendars.snapshot(actor, async reader => existing(await reader.find(version)))

/**
 * Legal holidays and closing days of a year, by default the current one.
 * @throws Problem 404 for a calendar that does not exist, or is a draft
 */
export async function listCalendarDays (
  { calendars, clock }: CalendarPorts & { clock: Clock },
  version: string,
  year: number = yearOf(brusselsDay(clock.now())),
) {
  return closingDays(existing(await calendars.snapshot(undefined, reader => reader.find(version))), year)
}

export type CalendarInput = { effectiveFrom: Day, closedDays: ClosedDay[] }

/**
 * Creates a draft. It has no effect until it is published.
 * @throws Problem 403 for all but ADMIN; 400 for a calendar by which no clock could keep its term
 */
export function createCalendar (
  ports: Ports,
  actor: Actor,
  input: CalendarInput,
  { idempotencyKey: key }: RequestOptions = {},
): Promise<CommandResponse> {
  assertAdministrator(actor)
  const request = { operation: 'createCalendar', key, input }
  return ports.calendars.transaction(actor, unit => once(unit, request, async () => {
    const { effectiveFrom } = input
    const closedDays = inOrder(input.closedDays)
    const extraClosedDays = closedDays.map(({ day }) => day)
    assertAllowed(calendarRefusal({ version: 'draft', effectiveFrom, closedDays, extraClosedDays }))
    const id = ports.newId()
    const calendar = await unit.insert({ id, effectiveFrom, closedDays, createdAt: ports.clock.now() })
    const { version } = calendar
    await unit.record({
      id: ports.newId(),
      type: 'calendar.created',
      at: ports.clock.now(),
      subjectId: id,
      actor: { id: actor.id, name: actor.name, role: actor.role },
      changes: changesBetween({}, { calendarVersion: version, effectiveFrom, closedDays }),
    })
    return { body: JSON.stringify(calendar), etag: '' }
  }))
}

const inOrder = (days: readonly ClosedDay[]): ClosedDay[] =>
  [...days].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** @throws Problem 404 */
export function existing (calendar: CalendarVersion | undefined): CalendarVersion {
  if (calendar === undefined) throw notFound()
  return calendar
}
