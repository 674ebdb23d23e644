/** Deadlines in bulk: the sweep of reminders. */
import { setTimeout as sleep } from 'node:timers/promises'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { DUE_TIMERS } from '../../src/store/complaints/background.ts'
import type { Database } from '../database/open.ts'
import { cpuOf } from '../measure/cpu.ts'
import type { Server } from '../measure/processes.ts'

export type Deadlines = {
  open: number
  /** Milliseconds of the statement that looks for due reminders, when there are none. */
  emptySweepMs: number
  /** Reminders recorded by an otherwise idle product. */
  told: number
  toldPerSecond: number
  tellingCpu: number
  /**
   * Milliseconds of the same statement when many reminders are due: for the first hundred, and for
   * a hundred in the middle.
   */
  finding: { outstanding: number, firstMs: number, middleMs: number }
}

const TOLD = 300
const OUTSTANDING = 100_000
const PATIENCE_MS = 60_000

export async function measureDeadlines (
  server: Server,
  database: Database,
  say: (line: string) => void,
): Promise<Deadlines> {
  const { open, emptySweepMs } = await asAdmin(database.adminUrl, async client => {
    const { rows: [row] } = await client.query<
      { open: number }
    >(`select count(*)::int as open from complaints where status in ('FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW')`)
    await client
      .query('select from timers where fired_at is null and due_at <= now() order by due_at, complaint_id limit 100')
    const began = performance.now()
    await client
      .query('select from timers where fired_at is null and due_at <= now() order by due_at, complaint_id limit 100')
    return { open: row?.open ?? 0, emptySweepMs: performance.now() - began }
  })
  const sweep = await tell(server, database)
  say(`${sweep.told} reminders told`)
  return { open, emptySweepMs, ...sweep, finding: await findAmongMany(database) }
}

/** Makes reminders due, waits until the product has recorded them, and deletes what it wrote. */
const tell = (server: Server, database: Database) => asAdmin(database.adminUrl, async client => {
  await client.query(`
    create table bench.told as select distinct on (t.complaint_id) t.complaint_id, t.type, t.kind, t.cycle, t.due_on, t.due_at, c.history_length, c.history_head
      from timers t join complaints c on c.id = t.complaint_id where t.fired_at is null order by t.complaint_id, t.due_at limit ${TOLD}`)
  const due =
    'from bench.told b where (b.complaint_id, b.type, b.kind, b.cycle, b.due_on) = (t.complaint_id, t.type, t.kind, t.cycle, t.due_on)'
  const [serverBefore = 0, postgresBefore = 0] = await cpuOf([server.pid, database.server.pid])
  const { rowCount: count } = await client.query(`update timers t set due_at = now() ${due}`)
  const began = performance.now()
  for (let remaining = count ?? 0; remaining > 0;) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(`${remaining} reminders were not told within a minute`)
    await sleep(50)
    const { rows: [row] } = await client.query<
      { left: number }
    >(`select count(*)::int as left from timers t join bench.told b using (complaint_id, type, kind, cycle, due_on) where t.fired_at is null`)
    remaining = row?.left ?? 0
  }
  const seconds = (performance.now() - began) / 1000
  const [serverAfter = 0, postgresAfter = 0] = await cpuOf([server.pid, database.server.pid])
  await client.query(`
    set session_replication_role = replica;
    delete from feed f using bench.told b where f.complaint_id = b.complaint_id and f.type like 'deadline.%';
    delete from feed_pending p using bench.told b where p.complaint_id = b.complaint_id;
    delete from events e using bench.told b where e.complaint_id = b.complaint_id and e.sequence > b.history_length;
    update complaints c set history_length = b.history_length, history_head = b.history_head from bench.told b where c.id = b.complaint_id;
    update timers t set due_at = b.due_at, fired_at = null ${due};
    drop table bench.told`)
  return {
    told: count ?? 0,
    toldPerSecond: (count ?? 0) / seconds,
    tellingCpu: (serverAfter - serverBefore + postgresAfter - postgresBefore) / (count || 1),
  }
})

/**
 * Finds due reminders as after days of downtime, in one transaction that is rolled back. The
 * statement is planned with the statistics from before.
 */
const findAmongMany = (database: Database): Promise<Deadlines['finding']> => asAdmin(database.adminUrl, async client => {
  await client.query("begin; set local session_replication_role = replica; set local timezone = 'UTC'")
  await client.query(`
    insert into timers (complaint_id, type, kind, cycle, due_on, due_at)
    select id, 'deadline.breached', 'FINAL_ANSWER', 1000 + n, '2000-01-01', now() - n * interval '1 second'
    from (select id, row_number() over () as n from complaints, generate_series(1, 100) limit ${OUTSTANDING}) many`)
  const { rows: [place] } = await client.query<{ complaint_id: string, due_at: string }>(
    'select complaint_id, due_at::text from timers where fired_at is null and due_at <= now() order by due_at, complaint_id offset $1 limit 1',
    [OUTSTANDING / 2],
  )
  await client.query("set local role complaints_app; set local app.background = 'on'")
  const timed = async (after: unknown[]): Promise<number> => {
    const { text, values } = DUE_TIMERS([new Date().toISOString(), ...after, 100])
    const explained = await client.query<{ 'QUERY PLAN': [{ 'Execution Time': number }] }>({
      text: `explain (analyze, format json) ${text}`,
      values,
    })
    return explained.rows[0]?.['QUERY PLAN'][0]['Execution Time'] ?? NaN
  }
  const finding = {
    outstanding: OUTSTANDING,
    firstMs: await timed(['-infinity', '00000000-0000-0000-0000-000000000000']),
    middleMs: await timed([place?.due_at, place?.complaint_id]),
  }
  await client.query('rollback')
  await client.query('vacuum timers')
  return finding
})
