/**
 * The import queue. A worker has `app.import` for tasks and rows. In the transaction that logs rows
 * it also has the rights of their office.
 */
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { Problem } from '../../problems/problems.ts'
import { decrypt, decryptBytes, encrypt } from '../../complaints/encryption.ts'
import { mayTryLast } from '../../usecases/attempts.ts'
import { MAX_ATTEMPTS } from '../../usecases/imports/importRows.ts'
import { ClaimLost } from '../../usecases/imports/ports.ts'
import type { Decided, ImportPart, ImportQueue, TaskResult } from '../../usecases/imports/ports.ts'
import { contextOf } from './imports.ts'
import { resultsOf } from './logRows.ts'
import { isStatementTimeout } from '../../postgres/availability.ts'
import { shaped } from '../../postgres/statement.ts'
import { isReferenceRace } from '../complaints/store.ts'
import { transaction } from '../../postgres/transaction.ts'
import type { Row } from '../../postgres/statement.ts'
import { rightsOf } from '../rights.ts'
import { publishedCalendars, withCurrentCalendars } from '../calendars/published.ts'

const RETENTION_DAYS = 30
const IMPORTER = { settings: { 'app.import': 'on' } }

/**
 * How long a claim holds: longer than a few rows take. Each transaction of the worker renews it.
 * The rows of a killed worker wait until it expires.
 */
const LEASE_MS = 4000

/**
 * Claims the next rows and counts the attempt. Rows that had an attempt before are tried one at a
 * time, so that one bad row does not fail the others.
 */
const CLAIM = `
  with next as (
    select id, last_line, attempts from tasks
    where kind = 'IMPORT' and finished_at is null and (claimed_until is null or claimed_until <= now())
      and (attempts <> ${MAX_ATTEMPTS - 1} or $4)
    order by touched_at limit 1 for update skip locked
  ),
  part as (
    select max(line) as last from (
      select line from import_rows where task_id = (select id from next) and line > (select last_line from next)
      order by line limit (select case when attempts = 0 then $3::integer else 1 end from next)
    ) rows
  )
  update tasks t
  set claim = $1, claimed_until = now() + $2 * interval '1 millisecond', touched_at = clock_timestamp(),
      attempts = t.attempts + 1, tried_line = greatest(t.tried_line, part.last)
  from next, part where t.id = next.id
  returning t.id, t.client_id, t.office_id, t.on_behalf_of, t.last_line, t.attempts, part.last`

const ROWS = 'select line, payload from import_rows where task_id = $1 and line > $2 and line <= $3 order by line'

/** Locked until the transaction ends, so that no other worker writes these rows. */
const HOLD = 'select from tasks where id = $1 and claim = $2 for no key update'

/** Further rows, up to `tried_line`, keep one attempt: the one that is running. */
const FINISH = `
  with result as (
    select r.*, (select c.first_line_reference from complaints c where c.id = r.complaint_id)
    from jsonb_to_recordset($2::jsonb) as r (line integer, status text, complaint_id uuid, problem text)
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
      last_line = c.last_line, attempts = case when c.last_line < t.tried_line then 1 else 0 end,
      claim = case when $4 then null else t.claim end,
      claimed_until = case when $4 then null else now() + $5 * interval '1 millisecond' end,
      abandoned = t.abandoned or $3, touched_at = clock_timestamp(),
      status = case when t.done + c.done < t.total then 'RUNNING' when t.abandoned or $3 then 'FAILED' else 'DONE' end,
      finished_at = case when t.done + c.done >= t.total then clock_timestamp() end
  from counted c where t.id = $1`

const END_CLAIM = 'update tasks set claim = null, claimed_until = null, touched_at = clock_timestamp() where claim = $1'

/** Also applies when another worker has claimed the same rows meanwhile. */
const UNCOUNT = `
  update tasks
  set attempts = attempts - 1, tried_line = case when attempts = 1 then last_line else tried_line end,
      claimed_until = case when claim = $1 then null else claimed_until end, claim = nullif(claim, $1)
  where (claim = $1 or (id = $2 and last_line = $3)) and attempts > 0`

/** Whether another transaction waits for a lock of this one. */
const AWAITED =
  'select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))) as awaited'

/** How often to try again when two transactions use one brokerReference at once. */
const MAX_RACES = 5

/** @param leaseMs how long a claim holds when its worker stays silent */
export function createImportQueue (
  source: DataSource, encryptionKey: KeyRing, leaseMs: number = LEASE_MS,
): ImportQueue {
  /** Attempts that must not count and are still to be subtracted, by claim. */
  const uncounted = new Map<string, Partial<Pick<ImportPart, 'taskId' | 'doneTo'>>>()

  async function uncount (): Promise<void> {
    for (const [claim, { taskId = null, doneTo = null }] of uncounted) {
      await transaction(source, IMPORTER, run => run(shaped(UNCOUNT, [claim, taskId, doneTo])))
      uncounted.delete(claim)
    }
  }

  function partOf (claim: string, task: Row, rows: readonly Row[]): ImportPart {
    const taskId = task.id as Id
    const { on_behalf_of: onBehalfOf } = task
    return {
      claim,
      taskId,
      doneTo: task.last_line as number,
      clientId: task.client_id as Id,
      officeId: task.office_id as Id,
      onBehalfOf: () =>
        typeof onBehalfOf === 'string'
          ? decrypt(onBehalfOf, encryptionKey, contextOf(taskId, 'onBehalfOf'))
          : undefined,
      failedAttempts: task.attempts as number - 1,
      rows: rows.map(({ line, payload }) => ({
        row: line as number,
        size: sizeOf(payload as string),
        text: () => decryptBytes(payload as string, encryptionKey, contextOf(taskId, line as number)),
      })),
    }
  }

  async function write (
    part: ImportPart,
    actor: Actor | undefined,
    decided: readonly Decided[],
    abandoned: boolean,
  ): Promise<'DONE' | 'AWAITED'> {
    const { taskId, claim, rows } = part
    const isLast = decided.at(-1)?.row === rows.at(-1)?.row
    const rights = actor === undefined ? {} : rightsOf(actor).settings
    const calendars = publishedCalendars(source).current()
    return transaction(source, { settings: { ...IMPORTER.settings, ...rights } }, async (run, later) => {
      const [task] = await run(shaped(HOLD, [taskId, claim]))
      if (task === undefined) throw new ClaimLost()
      const results = await resultsOf({ run, later, encryptionKey, calendars, officeId: part.officeId, actor }, decided)
      void later(shaped(FINISH, [
        taskId,
        JSON.stringify(results.map(result => rowOf(taskId, result, encryptionKey))),
        abandoned,
        isLast,
        leaseMs,
      ]))
      const [after] = await run(shaped(AWAITED, []))
      return after?.awaited === true ? 'AWAITED' : 'DONE'
    })
  }

  return {
    async claim (limit) {
      await uncount()
      const claim = randomUUID()
      try {
        return await transaction(source, IMPORTER, async run => {
          const [task] = await run(shaped(CLAIM, [claim, leaseMs, limit, mayTryLast()]))
          return task && partOf(claim, task, await run(shaped(ROWS, [task.id, task.last_line, task.last])))
        })
      } catch (error) {
        // The claim may have been committed even though the answer was lost.
        uncounted.set(claim, {})
        throw error
      }
    },

    async settle (part, actor, decided, { abandoned = false } = {}) {
      for (let races = 1; ; races++) {
        try {
          return await withCurrentCalendars(source, () => write(part, actor, decided, abandoned))
        } catch (error) {
          // The rows themselves take too long and the database is available: the attempt counts.
          if (isStatementTimeout(error)) throw (error as Problem).cause
          if (races === MAX_RACES || !isReferenceRace(error)) throw error
        }
      }
    },

    async failed ({ claim }) {
      await transaction(source, IMPORTER, run => run(shaped(END_CLAIM, [claim])))
    },

    async giveBack ({ claim, taskId, doneTo }) {
      uncounted.set(claim, { taskId, doneTo })
      await uncount().catch(error => { if (!(error instanceof Problem)) throw error })
    },

    async tidy () {
      await transaction(
        source,
        IMPORTER,
        run => run(shaped(`delete from tasks where finished_at < now() - interval '${RETENTION_DAYS} days'`, [])),
      )
    },
  }
}

const rowOf = (taskId: Id, { row, status, complaintId, problem }: TaskResult, encryptionKey: KeyRing): object => ({
  line: row, status, complaint_id: complaintId,
  ...(problem && { problem: encrypt(JSON.stringify(problem), encryptionKey, contextOf(taskId, `${row}/problem`)) }),
})

/** Nonce and tag of the encryption, in bytes. */
const ENCRYPTION_OVERHEAD = 28
const sizeOf = (sealed: string): number => Buffer.byteLength(sealed, 'base64') - ENCRYPTION_OVERHEAD
