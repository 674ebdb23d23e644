/**
 * The queue of imports. Whoever works it off has `app.import` for tasks and rows, and beside it the rights of the
 * office whose rows he has in hand, no other's.
 */
import type { DataSource } from 'typeorm'
import type { PoolClient } from 'pg'
import type { Actor, Id } from '../complaints/complaint.ts'
import type { KeyRing } from '../complaints/keyRing.ts'
import { open, openBytes, seal } from '../complaints/sealing.ts'
import type { ImportBatch, ImportQueue, ImportRow, Known } from '../usecases/importPorts.ts'
import { inUnavailability } from './availability.ts'
import { contextOf } from './imports.ts'
import { shaped } from './statements.ts'
import { changing, referenceRace } from './store.ts'
import { rightsOf, rolledBack } from './transactions.ts'
import type { Row, Run } from './statements.ts'

const KEPT_DAYS = 30

/** The lock on the task is the claim: it ends with the transaction, and so with a process that dies. */
const CLAIM = `
  select id, client_id, office_id, on_behalf_of, last_line from tasks
  where finished_at is null order by touched_at limit 1 for update skip locked`

const ROWS = 'select line, payload from import_rows where task_id = $1 and line > $2 order by line limit $3'

const KNOWN = `
  select broker_reference, id, first_line_reference from complaints
  where office_sees = $1 and office_id = $1 and broker_reference = any ($2::text[]) and status <> 'WITHDRAWN'`

const FINISH = `
  with result as (
    select * from jsonb_to_recordset($2::jsonb) as r (line integer, status text, complaint_id uuid, first_line_reference text, problem text)
  ),
  written as (
    update import_rows i
    set payload = null, status = r.status, complaint_id = r.complaint_id, first_line_reference = r.first_line_reference, problem = r.problem
    from result r where i.task_id = $1 and i.line = r.line
  ),
  counted as (
    select count(*)::integer as done, max(line) as last_line,
           (count(*) filter (where status = 'CREATED'))::integer as created,
           (count(*) filter (where status = 'EXISTING'))::integer as existing,
           (count(*) filter (where status = 'REFUSED'))::integer as refused
    from result
  )
  update tasks t
  set done = t.done + c.done, created = t.created + c.created, existing = t.existing + c.existing, refused = t.refused + c.refused,
      last_line = c.last_line, abandoned = t.abandoned or $3, touched_at = clock_timestamp(),
      status = case when t.done + c.done < t.total then 'RUNNING' when t.abandoned or $3 then 'FAILED' else 'DONE' end,
      finished_at = case when t.done + c.done >= t.total then clock_timestamp() end
  from counted c where t.id = $1`

/** Whether another transaction waits for this one. */
const AWAITED = 'select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))) as awaited'

export function createImportQueue (source: DataSource, encryptionKey: KeyRing): ImportQueue {
  const transaction = <T>(work: (client: PoolClient, run: Run) => Promise<T>): Promise<T> => inUnavailability(async () => {
    const runner = source.createQueryRunner()
    const client: PoolClient = await runner.connect()
    try {
      await client.query('begin; set local app.import = \'on\'')
      const result = await work(client, async query => (await client.query<Row>(query)).rows)
      const { command } = await client.query('commit')
      if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}`)
      return result
    } catch (error) {
      await rolledBack(client)
      throw error
    } finally {
      await runner.release()
    }
  })

  return {
    take: (most, work) => transaction(async (client, run) => {
      const [task] = await run(shaped(CLAIM, []))
      if (task === undefined) return 'NOTHING'
      const taskId = task.id as Id
      const rows = (await run(shaped(ROWS, [taskId, task.last_line, most])))
        .map(row => ({ row: row.line as number, text: openBytes(row.payload as string, encryptionKey, contextOf(taskId, row.line as number)) }))
      const { results, abandoned } = await work(batchOf(client, run, task, rows, encryptionKey))
      const written = results.map(({ row, status, complaintId, firstLineReference, problem }) => ({
        line: row, status, complaint_id: complaintId, first_line_reference: firstLineReference,
        ...(problem && { problem: seal(JSON.stringify(problem), encryptionKey, contextOf(taskId, `${row}/problem`)) }),
      }))
      await run(shaped(FINISH, [taskId, JSON.stringify(written), abandoned]))
      const [after] = await run(shaped(AWAITED, []))
      return after?.awaited === true ? 'AWAITED' : 'DONE'
    }),
    tidy: () => transaction(async (_client, run) => {
      await run(shaped(`delete from tasks where finished_at < now() - interval '${KEPT_DAYS} days'`, []))
    }),
  }
}

function batchOf (client: PoolClient, run: Run, task: Row, rows: readonly ImportRow[], encryptionKey: KeyRing): ImportBatch {
  const officeId = task.office_id as Id
  let asking: Actor | undefined
  /** The savepoint of a row ends with the next one, in the same round trip. */
  let inRow = false
  return {
    clientId: task.client_id as Id,
    officeId,
    ...(typeof task.on_behalf_of === 'string' && { onBehalfOf: open(task.on_behalf_of, encryptionKey, contextOf(task.id as Id, 'onBehalfOf')) }),
    rows,
    async actAs (actor) {
      asking = actor
      await client.query(rightsOf(actor))
    },
    async known (references) {
      const found = await run(shaped(KNOWN, [officeId, references]))
      return new Map(found.map(row => [row.broker_reference as string, knownOf(row)]))
    },
    attempt: work => inUnavailability(async () => {
      if (asking === undefined) throw new Error('Nobody asks for these rows')
      await client.query(inRow ? 'release savepoint one_row; savepoint one_row' : 'savepoint one_row')
      inRow = true
      try {
        return await work(changing(run, asking, encryptionKey))
      } catch (error) {
        await client.query('rollback to savepoint one_row')
        throw referenceRace(error)
      }
    }),
  }
}

const knownOf = (row: Row): Known => ({
  complaintId: row.id as Id,
  ...(row.first_line_reference !== null && { firstLineReference: row.first_line_reference as string }),
})
