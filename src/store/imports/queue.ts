/**
 * The queue of imports. A worker has `app.import` for tasks and rows, and in the transaction that
 * logs rows also the rights of their office.
 */
import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { Problem } from '../../problems/problems.ts'
import { decrypt, decryptBytes, encrypt } from '../../complaints/encryption.ts'
import { mayTryLast } from '../../usecases/attempts.ts'
import { MOST_ATTEMPTS, refused } from '../../usecases/imports/importRows.ts'
import { ClaimLost } from '../../usecases/imports/ports.ts'
import type { Decided, ImportPart, ImportQueue, ExistingComplaint, TaskResult } from '../../usecases/imports/ports.ts'
import { contextOf } from './imports.ts'
import { isStatementTimeout } from '../../postgres/availability.ts'
import { joinStatements } from '../../postgres/multiRow.ts'
import { shaped } from '../../postgres/statement.ts'
import { unitOfWork, isReferenceRace } from '../complaints/store.ts'
import { singleStatement, rightsOf, transaction } from '../../postgres/transaction.ts'
import type { Row, RowQuery, Run } from '../../postgres/statement.ts'

const KEPT_DAYS = 30
const BEGIN = 'begin; set local app.import = \'on\''

/**
 * Longer than a few rows take; each transaction of the worker begins it anew. Rows of a killed
 * worker wait for its end.
 */
const LEASE_MS = 4000

/**
 * Counts the attempt. Rows that were taken up before are tried one at a time, so that others do not
 * fail along.
 */
const CLAIM = `
  with next as (
    select id, last_line, attempts from tasks
    where finished_at is null and (claimed_until is null or claimed_until <= now()) and (attempts <> ${MOST_ATTEMPTS - 1} or $4)
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

/** Held to the end: no other worker writes these rows. */
const HOLD = 'select from tasks where id = $1 and claim = $2 for no key update'

/** Of these references those that the office has already, with what it can open of them. */
const KNOWN = `
  select r.reference, c.id
  from unnest($2::text[]) r (reference) left join lateral (
    select id from complaints
    where office_sees = $1 and office_id = $1 and broker_reference = r.reference and status <> 'WITHDRAWN' limit 1
  ) c on true
  where c.id is not null or broker_reference_holder($1, r.reference) is not null`

/** Rows behind those, up to `tried_line`, have had one attempt: the one that goes on. */
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

/** Also when another worker has taken the same rows up meanwhile. */
const UNCOUNT = `
  update tasks
  set attempts = attempts - 1, tried_line = case when attempts = 1 then last_line else tried_line end,
      claimed_until = case when claim = $1 then null else claimed_until end, claim = nullif(claim, $1)
  where (claim = $1 or (id = $2 and last_line = $3)) and attempts > 0`

/** Whether another transaction waits for this one. */
const AWAITED = 'select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))) as awaited'

/** Two at once with one brokerReference: one looks again, and finds it. */
const MOST_RACES = 5

/** @param leaseMs for how long a claim holds when nothing is heard of its worker */
export function createImportQueue (source: DataSource, encryptionKey: KeyRing, leaseMs: number = LEASE_MS): ImportQueue {
  /** Attempts that must not count, and still do, by their claims. */
  const uncounted = new Map<string, Partial<Pick<ImportPart, 'taskId' | 'doneTo'>>>()

  async function uncount (): Promise<void> {
    for (const [claim, { taskId = null, doneTo = null }] of uncounted) {
      await transaction(source, BEGIN, run => run(shaped(UNCOUNT, [claim, taskId, doneTo])))
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
      onBehalfOf: () => typeof onBehalfOf === 'string' ? decrypt(onBehalfOf, encryptionKey, contextOf(taskId, 'onBehalfOf')) : undefined,
      failedAttempts: task.attempts as number - 1,
      rows: rows.map(({ line, payload }) => ({
        row: line as number,
        size: sizeOf(payload as string),
        text: () => decryptBytes(payload as string, encryptionKey, contextOf(taskId, line as number)),
      })),
    }
  }

  async function write (part: ImportPart, actor: Actor | undefined, prepared: readonly Prepared[], abandoned: boolean): Promise<'DONE' | 'AWAITED'> {
    const { taskId, claim, rows } = part
    const writes = joinStatements(prepared.map(({ writes }) => writes))
    const results = JSON.stringify(prepared.map(({ result }) => rowOf(taskId, result, encryptionKey)))
    const isLast = prepared.at(-1)?.result.row === rows.at(-1)?.row
    return transaction(source, actor === undefined ? BEGIN : `${BEGIN}; ${rightsOf(actor)}`, async (run, later) => {
      const [held] = await run(shaped(HOLD, [taskId, claim]))
      if (held === undefined) throw new ClaimLost()
      for (const { query } of writes) void later(query)
      void later(shaped(FINISH, [taskId, results, abandoned, isLast, leaseMs]))
      const [after] = await run(shaped(AWAITED, []))
      return after?.awaited === true ? 'AWAITED' : 'DONE'
    })
  }

  return {
    async claim (most) {
      await uncount()
      const claim = randomUUID()
      try {
        return await transaction(source, BEGIN, async run => {
          const [task] = await run(shaped(CLAIM, [claim, leaseMs, most, mayTryLast()]))
          return task && partOf(claim, task, await run(shaped(ROWS, [task.id, task.last_line, task.last])))
        })
      } catch (error) {
        // It may have been committed all the same.
        uncounted.set(claim, {})
        throw error
      }
    },

    async settle (part, actor, decided, { abandoned = false } = {}) {
      for (let races = 1; ; races++) {
        try {
          return await write(part, actor, await preparedOf(source, encryptionKey, part.officeId, actor, decided), abandoned)
        } catch (error) {
          // These rows take too long themselves: the attempt counts, as the database is there.
          if (isStatementTimeout(error)) throw (error as Problem).cause
          if (races === MOST_RACES || !isReferenceRace(error)) throw error
        }
      }
    },

    async failed ({ claim }) {
      await transaction(source, BEGIN, run => run(shaped(END_CLAIM, [claim])))
    },

    async giveBack ({ claim, taskId, doneTo }) {
      uncounted.set(claim, { taskId, doneTo })
      await uncount().catch(error => { if (!(error instanceof Problem)) throw error })
    },

    async tidy () {
      await transaction(source, BEGIN, run => run(shaped(`delete from tasks where finished_at < now() - interval '${KEPT_DAYS} days'`, [])))
    },
  }
}

/** A row's result, and what is still to be written of it. */
type Prepared = { result: TaskResult, writes: RowQuery[] }

/**
 * Nothing of this is in a transaction: what it rests on is held by the unique index of broker
 * references.
 */
async function preparedOf (source: DataSource, encryptionKey: KeyRing, officeId: Id, actor: Actor | undefined, decided: readonly Decided[]): Promise<Prepared[]> {
  const references = decided.flatMap(one => 'log' in one ? one.brokerReference : [])
  const known = actor === undefined || references.length === 0 ? new Map<string, ExistingComplaint>() : await knownOf(source, actor, officeId, references)
  const prepared: Prepared[] = []
  for (const one of decided) {
    if ('result' in one) {
      prepared.push({ result: one.result, writes: [] })
      continue
    }
    if (actor === undefined) throw new Error('Nobody asks for this row')
    const existing = known.get(one.brokerReference)
    if (existing !== undefined) {
      prepared.push({ result: { row: one.row, status: 'EXISTING', ...existing }, writes: [] })
      continue
    }
    const next = await preparedLogging(one, actor, encryptionKey)
    prepared.push(next)
    // Further down in this file it is there already.
    const { status, complaintId } = next.result
    if (status === 'CREATED') known.set(one.brokerReference, { complaintId })
  }
  return prepared
}

async function knownOf (source: DataSource, actor: Actor, officeId: Id, references: readonly string[]): Promise<Map<string, ExistingComplaint>> {
  const rows = await singleStatement(source, actor)(shaped(KNOWN, [officeId, references]))
  return new Map(rows.map(({ reference, id }) => [reference as string, id === null ? {} : { complaintId: id as Id }]))
}

const NO_READING: Run = () => Promise.reject(new Error('A row is decided on before its transaction begins'))

async function preparedLogging ({ row, log }: Extract<Decided, { log: unknown }>, actor: Actor, encryptionKey: KeyRing): Promise<Prepared> {
  const writes: RowQuery[] = []
  const later = (query: RowQuery): Promise<never> => {
    writes.push(query)
    return new Promise(() => undefined)
  }
  let logged: Complaint | undefined
  const base = unitOfWork(NO_READING, actor, encryptionKey, later)
  try {
    await log({
      ...base,
      brokerReferenceHolder: async () => undefined,
      numbered: async text => text,
      insert: (complaint, ...more) => {
        logged = complaint
        return base.insert(complaint, ...more)
      },
    })
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return { ...refused(row, error), writes: [] }
    throw error
  }
  return { result: { row, status: 'CREATED', complaintId: logged?.id }, writes }
}

const rowOf = (taskId: Id, { row, status, complaintId, problem }: TaskResult, encryptionKey: KeyRing): object => ({
  line: row, status, complaint_id: complaintId,
  ...(problem && { problem: encrypt(JSON.stringify(problem), encryptionKey, contextOf(taskId, `${row}/problem`)) }),
})

/** Nonce and tag of the sealing, in bytes. */
const SEALING = 28
const sizeOf = (sealed: string): number => Buffer.byteLength(sealed, 'base64') - SEALING
