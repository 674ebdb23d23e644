/**
 * Recalculates the deadlines of all open complaints after one more closed day is added to the
 * calendar, and writes what changed. Runs in one transaction that is rolled back, so that the data
 * stay the same.
 */
import { BUILT_IN_CALENDAR } from '../../src/calendar/calendars.ts'
import type { EffectiveCalendar } from '../../src/calendar/calendars.ts'
import { startOfDay } from '../../src/calendar/days.ts'
import { nextWorkingDay } from '../../src/calendar/workingDays.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { recalculated } from '../../src/complaints/deadlines/recalculation.ts'
import type { Day } from '../../src/calendar/days.ts'
import { complaintOf, dueOrdersJson, phasesJson, SELECTED, timersJson } from '../../src/store/complaints/rows.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import type { Database } from '../database/open.ts'

export type Recalculation = {
  closedDay: Day
  open: number
  /** Fewer than the open complaints when a minute was not enough. */
  read: number
  moved: number
  /** Seconds of reading, of computing under both calendars, and of writing what changed. */
  readSeconds: number
  computeSeconds: number
  writeSeconds: number
}

/** Complaints in a batch; each batch would be one transaction. */
const BATCH = 500
const MAX_SECONDS = 60
const OPEN = `status in ('FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW')`
const READ = `select ${SELECTED} from complaints c where ${OPEN} and id > $1 order by id limit ${BATCH}`

/**
 * Writes for many complaints what a command writes for one (src/store/complaints/statements.ts).
 */
const WRITE = `
  with c as (
    select c.id, c.office_sees, c.staff_sees, c.reminded_from, m.phases, m.orders, m.timers
    from unnest($1::uuid[], $2::jsonb[], $3::jsonb[], $4::jsonb[]) m (id, phases, orders, timers) join complaints c on c.id = m.id
  ),
  delete_phases as (delete from deadline_phases where complaint_id = any ($1::uuid[])),
  delete_orders as (delete from due_orders where complaint_id = any ($1::uuid[])),
  write_phases as (
    insert into deadline_phases (complaint_id, office_sees, staff_sees, kind, cycle, state, due_on, estimated, starts, ends)
    select c.id, c.office_sees, c.staff_sees, p.*
    from c, jsonb_to_recordset(c.phases) as p (kind text, cycle integer, state text, due_on date, estimated boolean, starts timestamptz, ends timestamptz)
  ),
  write_orders as (
    insert into due_orders (complaint_id, office_sees, staff_sees, due_on, starts, ends)
    select c.id, c.office_sees, c.staff_sees, o.* from c, jsonb_to_recordset(c.orders) as o (due_on date, starts timestamptz, ends timestamptz)
  ),
  wanted as (
    select c.id, c.reminded_from, w.*
    from c, jsonb_to_recordset(c.timers) as w (type text, kind text, cycle integer, due_on date, due_at timestamptz)
  ),
  drop_timers as (
    delete from timers t where complaint_id = any ($1::uuid[]) and fired_at is null
      and not exists (select from wanted w where (w.id, w.type, w.kind, w.cycle, w.due_on) = (t.complaint_id, t.type, t.kind, t.cycle, t.due_on))
  )
  insert into timers as t (complaint_id, type, kind, cycle, due_on, due_at)
  select id, type, kind, cycle, due_on, due_at from wanted where due_at >= coalesce(reminded_from, '-infinity')
  on conflict (complaint_id, type, kind, cycle, due_on) do update set due_at = excluded.due_at
  where t.fired_at is null and t.due_at <> excluded.due_at`

export async function measureRecalculation (database: Database): Promise<Recalculation> {
  const closedDay = nextWorkingDay(database.today, BUILT_IN_CALENDAR)
  const calendars: EffectiveCalendar[] = [
    BUILT_IN_CALENDAR,
    { ...BUILT_IN_CALENDAR, version: 'bench-one-more', extraClosedDays: [closedDay] },
  ]
  const owner = await dataSource({ url: database.ownerUrl, poolSize: 1 }).initialize()
  const runner = owner.createQueryRunner()
  const spent = { read: 0, compute: 0, write: 0 }
  const timed = async <T>(what: keyof typeof spent, work: () => T): Promise<Awaited<T>> => {
    const began = performance.now()
    const result = await work()
    spent[what] += (performance.now() - began) / 1000
    return result
  }
  try {
    const [{ open }] = await runner.query(`select count(*)::int as open from complaints where ${OPEN}`) as [
      { open: number },
    ]
    await runner.query('begin')
    let read = 0
    let moved = 0
    for (let last = '00000000-0000-0000-0000-000000000000', more = true; more;) {
      const rows: Record<string, unknown>[] = await timed('read', () => runner.query(READ, [last]))
      const changed = await timed(
        'compute',
        () =>
          rows.map(row => complaintOf(row)).flatMap(complaint =>
            movedOf(complaint, calendars, startOfDay(database.today))
          ),
      )
      if (changed.length > 0) {
        await timed('write', () =>
          runner.query(WRITE, [0, 1, 2, 3].map(column => changed.map(columns => columns[column]))))
      }
      read += rows.length
      moved += changed.length
      last = rows.at(-1)?.id as string
      more = rows.length === BATCH && spent.read + spent.compute + spent.write < MAX_SECONDS
    }
    await runner.query('rollback')
    return {
      closedDay, open, read, moved, readSeconds: spent.read, computeSeconds: spent.compute, writeSeconds: spent.write,
    }
  } finally {
    await runner.release()
    await owner.destroy()
  }
}

/** Returns the columns to write, when any of them changed. */
function movedOf (
  complaint: Complaint,
  calendars: readonly EffectiveCalendar[],
  moment: string,
): [id: string, phases: string, orders: string, timers: string][] {
  const { complaint: after } = recalculated(complaint, calendars, moment) ?? { complaint }
  const columnsOf = (state: Complaint) => [phasesJson(state), dueOrdersJson(state), timersJson(state)] as const
  const [before, now] = [complaint, after].map(columnsOf) as [
    readonly string[],
    readonly [string, string, string],
  ]
  return now.some((text, index) => text !== before[index]) ? [[complaint.id, ...now]] : []
}
