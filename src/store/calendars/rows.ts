/** Calendar versions as rows. */
import type { CalendarVersion, ClosedDay } from '../../calendar/calendars.ts'
import { BUILT_IN_CALENDAR } from '../../calendar/calendars.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'

const COLUMNS = 'c.version, c.effective_from, c.closed_days, c.created_at, c.published_at, c.publication'

export const READ_PUBLISHED = statement(
  'published-calendars',
  `select ${COLUMNS} from calendars c where c.publication is not null order by c.publication`,
)

export const FIND_CALENDAR = statement('calendar', `select ${COLUMNS} from calendars c where c.version = $1`)

/** One fewer than the contract's list: the built-in calendar follows them. */
const MAX_LISTED = 199

export const LIST_CALENDARS = statement(
  'calendars',
  `select ${COLUMNS} from calendars c
   order by c.effective_from desc, c.created_at desc, c.version desc limit ${MAX_LISTED}`,
)

export function calendarOfRow (row: Row): CalendarVersion {
  const closedDays = row.closed_days as ClosedDay[]
  return Object.freeze<CalendarVersion>({
    version: row.version as string,
    status: row.publication === null ? 'DRAFT' : 'PUBLISHED',
    effectiveFrom: row.effective_from as string,
    name: nameOf(closedDays.length),
    timeZone: 'Europe/Brussels',
    extraClosedDays: closedDays.map(({ day }) => day),
    closedDays,
    createdAt: row.created_at as string,
    ...(row.published_at !== null && { publishedAt: row.published_at as string }),
  })
}

const nameOf = (closedDays: number): string =>
  closedDays === 0
    ? BUILT_IN_CALENDAR.name
    : `${BUILT_IN_CALENDAR.name} and ${closedDays} closing ${closedDays === 1 ? 'day' : 'days'}`

/** The published calendars, and the number of the newest publication; 0 before the first. */
export type PublishedCalendars = { newest: number, calendars: readonly CalendarVersion[] }

export const ONLY_BUILT_IN: PublishedCalendars = { newest: 0, calendars: [BUILT_IN_CALENDAR] }

export async function readPublished (run: Run): Promise<PublishedCalendars> {
  const rows = await run(READ_PUBLISHED([]))
  return {
    newest: (rows.at(-1)?.publication ?? 0) as number,
    calendars: [BUILT_IN_CALENDAR, ...rows.map(calendarOfRow)],
  }
}
