/** Logs the rows of an import in one transaction, as members of a group. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { Problem } from '../../problems/problems.ts'
import { refused } from '../../usecases/imports/importRows.ts'
import type { Decided, ExistingComplaint, TaskResult } from '../../usecases/imports/ports.ts'
import { runMembers } from '../../postgres/groupCommit.ts'
import type { GroupMember } from '../../postgres/groupCommit.ts'
import { shaped } from '../../postgres/statement.ts'
import type { Run } from '../../postgres/statement.ts'
import type { Deferred } from '../../postgres/transaction.ts'
import type { PublishedCalendars } from '../calendars/rows.ts'
import { unitOfWork } from '../complaints/store.ts'

type Context = {
  run: Run
  later: Deferred
  encryptionKey: KeyRing
  /** Read before the transaction; see `UnitOptions`. */
  calendars: PublishedCalendars
  officeId: Id
  /** Logs the rows; undefined when all of them are refused already. */
  actor: Actor | undefined
}

/**
 * The references that complaints of the office already use, with the complaint's id if the office
 * can open it.
 */
const EXISTING = `
  select r.reference, c.id
  from unnest($2::text[]) r (reference) left join lateral (
    select id from complaints
    where office_sees = $1 and office_id = $1 and broker_reference = r.reference and status <> 'WITHDRAWN' limit 1
  ) c on true
  where c.id is not null or broker_reference_holder($1, r.reference) is not null`

type Logging = Extract<Decided, { log: unknown }>

/**
 * Logs the rows that are not refused and not yet in the office's register.
 * @returns results in the order of the rows
 */
export async function resultsOf (
  { run, later, officeId, actor, ...logging }: Context,
  decided: readonly Decided[],
): Promise<TaskResult[]> {
  const results = decided.flatMap(row => 'result' in row ? row.result : [])
  let waiting = decided.filter((row): row is Logging => 'log' in row)
  if (waiting.length === 0) return results
  if (actor === undefined) throw new Error('These rows have no actor to log them')
  const existing = await existingOf(run, officeId, waiting.map(({ brokerReference }) => brokerReference))
  while (waiting.length > 0) {
    // A reference that occurs twice waits for the result of its first row.
    const firsts = [...new Map(waiting.toReversed().map(row => [row.brokerReference, row])).values()].toReversed()
    const created = firsts.filter(({ brokerReference }) => !existing.has(brokerReference))
    const outcomes = await runMembers(run, later, created.map(({ log }) => logRow(log, actor, logging)))
    for (const { row, brokerReference } of firsts) {
      const complaint = existing.get(brokerReference)
      if (complaint !== undefined) results.push({ row, status: 'EXISTING', ...complaint })
    }
    for (const [index, { row, brokerReference }] of created.entries()) {
      const result = resultOf(row, outcomes[index] as PromiseSettledResult<Id>)
      results.push(result)
      if (result.status === 'CREATED') existing.set(brokerReference, { complaintId: result.complaintId })
    }
    waiting = waiting.filter(row => !firsts.includes(row))
  }
  return results.sort((a, b) => a.row - b.row)
}

async function existingOf (
  run: Run,
  officeId: Id,
  references: readonly string[],
): Promise<Map<string, ExistingComplaint>> {
  const rows = await run(shaped(EXISTING, [officeId, references]))
  return new Map(rows.map(({ reference, id }) => [reference as string, id === null ? {} : { complaintId: id as Id }]))
}

/** A group member that logs one row and returns the id of the new complaint. */
const logRow = (
  log: Logging['log'],
  actor: Actor,
  { encryptionKey, calendars }: Pick<Context, 'encryptionKey' | 'calendars'>,
): GroupMember<Id> =>
async (run, later) => {
  const unit = unitOfWork(run, actor, encryptionKey, { later, calendars })
  const created = Promise.withResolvers<Id>()
  await log({
    ...unit,
    brokerReferenceHolder: async () => undefined,
    insert: (complaint, ...more) => {
      created.resolve(complaint.id)
      return unit.insert(complaint, ...more)
    },
  })
  return created.promise
}

/** @throws the original error unless it is a refusal (a Problem below 500) */
function resultOf (row: number, outcome: PromiseSettledResult<Id>): TaskResult {
  if (outcome.status === 'fulfilled') return { row, status: 'CREATED', complaintId: outcome.value }
  const reason: unknown = outcome.reason
  if (reason instanceof Problem && reason.status < 500) return refused(row, reason).result
  throw reason
}
