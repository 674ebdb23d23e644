/**
 * Tasks and their rows. An office reads its own (`app.office`); whoever works them off has `app.import` for the
 * queue, and beside it the rights of the office whose rows he has in hand, no other's. What was sent lies sealed.
 */
import type { DataSource } from 'typeorm'
import type { PoolClient } from 'pg'
import type { Actor, Id } from '../complaints/complaint.ts'
import { open, openBytes, seal } from '../complaints/sealing.ts'
import type { ImportBatch, ImportChanging, ImportQueue, ImportReading, ImportRow, ImportStore, Known, Task, TaskResult } from '../usecases/importPorts.ts'
import { inUnavailability } from './availability.ts'
import { shaped } from './statements.ts'
import { changing as changingComplaints, inTransaction, keeping, referenceRace, rightsOf, rolledBack } from './store.ts'
import type { Row, Run } from './store.ts'

const KEPT_DAYS = 30
/** Rows a statement. */
const PORTION = 1000

const contextOf = (taskId: Id, part: number | string): string => `import/${taskId}/${part}`

export const createImportStore = (source: DataSource, encryptionKey: Buffer): ImportStore => ({
  read: (actor, work) => inTransaction(source, actor, 'read only', run => work(reading(run, encryptionKey))),
  change: (actor, work) => inTransaction(source, actor, 'read write', run => work(changing(run, actor, encryptionKey))),
})

const reading = (run: Run, encryptionKey: Buffer): ImportReading => ({
  task: async id => (await run(shaped('select id, status, total, done, created, existing, refused, created_at, finished_at from tasks where id = $1', [id]))).map(taskOf)[0],
  async results (taskId, { status, after, limit }) {
    const values: unknown[] = [taskId, after, limit]
    const condition = status === undefined ? 'status is not null' : `status = $${values.push(status)}`
    const page = shaped(`
      select line, status, complaint_id, first_line_reference, problem from import_rows
      where task_id = $1 and line > $2 and ${condition} order by line limit $3`, values)
    return (await run(page)).map(row => resultOf(row, taskId, encryptionKey))
  },
})

const changing = (run: Run, actor: Actor, encryptionKey: Buffer): ImportChanging => ({
  ...reading(run, encryptionKey),
  ...keeping(run, actor),
  async insertTask (id, rows) {
    const onBehalfOf = actor.onBehalfOf === undefined ? null : seal(actor.onBehalfOf, encryptionKey, contextOf(id, 'onBehalfOf'))
    await run(shaped('insert into tasks (id, office_id, client_id, on_behalf_of, total) values ($1, $2, $3, $4, $5)',
      [id, actor.office?.id, actor.clientId, onBehalfOf, rows.length]))
    for (let from = 0; from < rows.length; from += PORTION) {
      const portion = rows.slice(from, from + PORTION)
      await run(shaped('insert into import_rows (task_id, line, payload) select $1, * from unnest($2::integer[], $3::text[])',
        [id, portion.map(({ row }) => row), portion.map(({ row, text }) => seal(text, encryptionKey, contextOf(id, row)))]))
    }
  },
})

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

export function createImportQueue (source: DataSource, encryptionKey: Buffer): ImportQueue {
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

function batchOf (client: PoolClient, run: Run, task: Row, rows: readonly ImportRow[], encryptionKey: Buffer): ImportBatch {
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
        return await work(changingComplaints(run, asking, encryptionKey))
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

const taskOf = (row: Row): Task => ({
  id: row.id as Id,
  status: row.status as Task['status'],
  total: row.total as number,
  done: row.done as number,
  created: row.created as number,
  existing: row.existing as number,
  refused: row.refused as number,
  createdAt: row.created_at as string,
  ...(row.finished_at !== null && { finishedAt: row.finished_at as string }),
})

const resultOf = (row: Row, taskId: Id, encryptionKey: Buffer): TaskResult => ({
  row: row.line as number,
  status: row.status as TaskResult['status'],
  ...(row.complaint_id !== null && { complaintId: row.complaint_id as Id }),
  ...(row.first_line_reference !== null && { firstLineReference: row.first_line_reference as string }),
  ...(row.problem !== null && { problem: JSON.parse(open(row.problem as string, encryptionKey, contextOf(taskId, `${row.line}/problem`))) as TaskResult['problem'] }),
})
