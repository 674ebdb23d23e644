/** Deadlines in bulk: the sweep of reminders, and the phases of all open complaints computed again. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { dueOrdersJson, phasesJson, complaintOf, SELECTED, timersJson } from '../../src/store/rows.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import type { Database } from '../database/open.ts'
import { cpuOf } from '../measure/cpu.ts'
import type { Server } from '../measure/processes.ts'

export type Deadlines = {
  open: number
  /** Milliseconds of the statement that looks for what is due, when nothing is. */
  emptySweepMs: number
  /** Reminders told by the product, while it does nothing else. */
  told: number
  toldPerSecond: number
  tellingCpu: number
  /** Complaints read, and their phases, orders and reminders computed, in one process; nothing is written. */
  recomputed: number
  recomputedPerSecond: number
}

const TOLD = 300
const RECOMPUTED = 5_000
const PATIENCE_MS = 60_000

export async function measureDeadlines (server: Server, database: Database, say: (line: string) => void): Promise<Deadlines> {
  const { open, emptySweepMs } = await asAdmin(database.adminUrl, async client => {
    const { rows: [row] } = await client.query<{ open: number }>(`select count(*)::int as open from complaints where status in ('FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW')`)
    await client.query('select from timers where fired_at is null and due_at <= now() order by due_at, complaint_id limit 100')
    const began = performance.now()
    await client.query('select from timers where fired_at is null and due_at <= now() order by due_at, complaint_id limit 100')
    return { open: row?.open ?? 0, emptySweepMs: performance.now() - began }
  })
  const sweep = await tell(server, database)
  say(`${sweep.told} reminders told`)
  return { open, emptySweepMs, ...sweep, ...await recompute(database) }
}

/** Makes reminders due, waits until the product has told them, and takes away what it wrote. */
const tell = (server: Server, database: Database) => asAdmin(database.adminUrl, async client => {
  await client.query(`
    create table bench.told as select distinct on (t.complaint_id) t.complaint_id, t.type, t.kind, t.cycle, t.due_on, t.due_at, c.history_length, c.history_head
      from timers t join complaints c on c.id = t.complaint_id where t.fired_at is null order by t.complaint_id, t.due_at limit ${TOLD}`)
  const due = 'from bench.told b where (b.complaint_id, b.type, b.kind, b.cycle, b.due_on) = (t.complaint_id, t.type, t.kind, t.cycle, t.due_on)'
  const [serverBefore = 0, postgresBefore = 0] = await cpuOf([server.pid, database.server.pid])
  const { rowCount: count } = await client.query(`update timers t set due_at = now() ${due}`)
  const began = performance.now()
  for (let left = count ?? 0; left > 0;) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(`${left} reminders were not told within a minute`)
    await sleep(50)
    const { rows: [row] } = await client.query<{ left: number }>(`select count(*)::int as left from timers t join bench.told b using (complaint_id, type, kind, cycle, due_on) where t.fired_at is null`)
    left = row?.left ?? 0
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
  return { told: count ?? 0, toldPerSecond: (count ?? 0) / seconds, tellingCpu: (serverAfter - serverBefore + postgresAfter - postgresBefore) / (count || 1) }
})

async function recompute (database: Database): Promise<Pick<Deadlines, 'recomputed' | 'recomputedPerSecond'>> {
  const owner = await dataSource({ url: database.ownerUrl, poolSize: 1 }).initialize()
  try {
    const began = performance.now()
    const rows: Record<string, unknown>[] = await owner.query(`select ${SELECTED} from complaints c where status in ('FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW') order by id limit ${RECOMPUTED}`)
    for (const row of rows) for (const computed of [phasesJson, dueOrdersJson, timersJson]) computed(complaintOf(row) as Complaint)
    return { recomputed: rows.length, recomputedPerSecond: rows.length / ((performance.now() - began) / 1000) }
  } finally {
    await owner.destroy()
  }
}
