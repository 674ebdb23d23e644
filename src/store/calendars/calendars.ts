/** Calendar versions: drafts, publication, and the open complaints that one may concern. */
import type { DataSource } from 'typeorm'
import { BUILT_IN_CALENDAR } from '../../calendar/calendars.ts'
import type { CalendarVersion } from '../../calendar/calendars.ts'
import type { ClockFacts } from '../../complaints/deadlines/facts.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { shaped, statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import type { CalendarReader, CalendarStore, CalendarUnitOfWork, Candidate } from '../../usecases/calendars/ports.ts'
import { idempotencyStore } from '../idempotency.ts'
import { recordDirectoryEvent } from '../directory/directory.ts'
import { taskWith } from '../imports/tasks.ts'
import { rightsOf } from '../rights.ts'
import { publishedCalendars } from './published.ts'
import { calendarOfRow, FIND_CALENDAR, LIST_CALENDARS, readPublished } from './rows.ts'

/**
 * @param encryptionKey the service's own keys; they encrypt the fingerprints of stored responses
 */
export function createCalendarStore (source: DataSource, encryptionKey: KeyRing): CalendarStore {
  const published = publishedCalendars(source)
  return {
    current: () => published.current().calendars,
    refresh: published.refresh,
    snapshot: (actor, work) =>
      transaction(
        source,
        { ...(actor === undefined ? { settings: {} } : rightsOf(actor)), mode: 'read only' },
        run => work(calendarReader(run)),
      ),
    transaction: (actor, work) =>
      transaction(source, rightsOf(actor), run => work(calendarUnit(run, actor, encryptionKey))),
    readCandidates: (actor, work) =>
      transaction(
        source,
        { ...rightsOf(actor), mode: 'read only' },
        run => work(calendarReader(run), (from, after) => candidatesAfter(run, from, after)),
      ),
  }
}

/** GraphQL accepts any text as a version, and a text of PostgreSQL cannot contain NUL. */
const VERSION_NAME = /^[A-Za-z0-9._-]{1,64}$/

const calendarReader = (run: Run): CalendarReader => ({
  list: async () => [...(await run(LIST_CALENDARS([]))).map(calendarOfRow), BUILT_IN_CALENDAR],
  async find (version) {
    if (version === BUILT_IN_CALENDAR.version) return BUILT_IN_CALENDAR
    if (!VERSION_NAME.test(version)) return undefined
    const [row] = await run(FIND_CALENDAR([version]))
    return row && calendarOfRow(row)
  },
  published: async () => [...(await readPublished(run)).calendars],
})

/** Two drafts for one day wait for each other, so that each gets a name of its own. */
const NAME_LOCK = "select pg_advisory_xact_lock(hashtextextended('complaints.calendarNames', 0))"

/** `BE-2027-01-01`, then `BE-2027-01-01.2`. */
const INSERT_DRAFT = `
  insert into calendars (version, id, effective_from, closed_days, created_at)
  select 'BE-' || $2::date || case when taken = 0 then '' else '.' || taken + 1 end, $1, $2, $3, $4
  from (select count(*) as taken from calendars where effective_from = $2) earlier
  returning version`

/** Held by every change that chooses a calendar: see `calendars_are_current`. */
const PUBLICATION_LOCK = "select pg_advisory_xact_lock(hashtextextended('complaints.calendars', 0))"

const PUBLISH = `
  update calendars set published_at = $2, publication = nextval('calendar_publications'), task_id = $3
  where version = $1 and publication is null returning id`

const INSERT_TASK = "insert into tasks (id, kind, client_id, total) values ($1, 'CALENDAR_PUBLICATION', $2, 0)"

const calendarUnit = (run: Run, actor: Actor, encryptionKey: KeyRing): CalendarUnitOfWork => {
  const reader = calendarReader(run)
  return {
    ...reader,
    ...idempotencyStore(run, actor, encryptionKey),
    async insert ({ id, effectiveFrom, closedDays, createdAt }) {
      await run(shaped(NAME_LOCK, []))
      const [row] = await run(shaped(INSERT_DRAFT, [id, effectiveFrom, JSON.stringify(closedDays), createdAt]))
      return await reader.find(row?.version as string) as CalendarVersion
    },
    async publish (version, at, taskId) {
      await run(shaped(INSERT_TASK, [taskId, actor.clientId]))
      await run(shaped(PUBLICATION_LOCK, []))
      const [row] = await run(shaped(PUBLISH, [version, at, taskId]))
      const task = row && await taskWith(run, taskId)
      return row && task && { id: row.id as Id, task }
    },
    record: event => recordDirectoryEvent(run, event),
  }
}

/** Complaints per statement: row-level security compares each row with the whole list of ids. */
const BATCH = 100

const CANDIDATES = statement('complaints-with-clocks', `
  select id, reference, staff_sees from complaints_with_clocks_from($1, $2, ${BATCH})`)

const MAY_READ = statement('may-read-clocks', "select set_config('app.writing', $1, true)")

const READ_CLOCKS = statement('clocks', `
  select c.id, c.logged_at, c.cycles, c.first_line, c.ombudsman_referrals from complaints c
  where c.id = any ($1::uuid[])`)

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** The transaction reads only, so the right to write the complaints lets it read them. */
async function candidatesAfter (run: Run, from: string, after: Id = BEFORE_ALL): Promise<Candidate[]> {
  const candidates = await run(CANDIDATES([from, after]))
  const ids = candidates.map(({ id }) => id as Id)
  if (ids.length === 0) return []
  await run(MAY_READ([`{${ids.join(',')}}`]))
  const rows = new Map((await run(READ_CLOCKS([ids]))).map(row => [row.id, row]))
  return candidates.flatMap(({ id, reference, staff_sees: isVisibleToStaff }) => {
    const row = rows.get(id)
    return row === undefined
      ? []
      : [{
        id: id as Id,
        reference: reference as string,
        isVisibleToStaff: isVisibleToStaff as boolean,
        facts: clockFactsOf(row),
      }]
  })
}

const clockFactsOf = (row: Row): ClockFacts => ({
  loggedAt: row.logged_at as string,
  cycles: row.cycles as ClockFacts['cycles'],
  ...(row.first_line !== null && { firstLine: row.first_line as NonNullable<ClockFacts['firstLine']> }),
  ombudsmanReferrals: row.ombudsman_referrals as ClockFacts['ombudsmanReferrals'],
})
