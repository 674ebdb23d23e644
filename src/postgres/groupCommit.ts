/**
 * Group commit: changes of one client that arrive together share a transaction, with one commit and
 * one statement a table.
 */
import { Problem } from '../problems/problems.ts'
import { assertMayWait, fairSemaphore } from '../concurrency/fairSemaphore.ts'
import { isConflict } from './availability.ts'
import { batchQueries, joinStatements } from './multiRow.ts'
import type { Row, RowQuery, Run } from './statement.ts'
import type { Caller, Deferred } from './transaction.ts'

/** A transaction under the caller's settings. */
type Begin = (caller: Caller, work: (run: Run, later: Deferred) => Promise<void>) => Promise<void>

/**
 * One change. Its queries join those that other members send at the same moment; its `later`
 * statements are sent at the end.
 * @param claims what the members have claimed: a lock keeps out other transactions only
 */
export type GroupMember<T> = (run: Run, later: Deferred, claims: Set<string>) => Promise<T>

type Waiting = { member: GroupMember<unknown>, alone: () => Promise<unknown>, outcome: PromiseWithResolvers<unknown> }

/**
 * Changes under the same settings.
 * `underway` counts its transactions, `lastSize` the members of its last group; `queued` while it
 * waits for its turn.
 */
type Queue = { caller: Caller, waiting: Waiting[], underway: number, lastSize: number, queued: boolean }

/**
 * The process prepares a group while PostgreSQL writes another. A second group must be as large:
 * small groups cost more.
 */
const MAX_IN_FLIGHT = 2
/**
 * Limit across all clients; one client has half of it. A queued change joins its queue's next
 * group.
 */
const MAX_IN_FLIGHT_OVERALL = 4
/** Changes of one client, in all of its queues. */
const MAX_WAITING = 200
/**
 * Members of a group: other transactions wait some 25 ms for the series of numbers that it locks.
 */
const MAX_MEMBERS = 16

/**
 * A change starts at once when no group is underway; else it joins the next group. When a member is
 * refused, the others go on. When the transaction fails, each change runs `alone`.
 * @throws Problem 503 to all members and to those that wait, when the database became unavailable:
 * the transaction may have been committed; 429 when too many changes of the client wait
 */
export function groupCommit (begin: Begin): <T>(
  caller: Caller,
  member: GroupMember<T>,
  alone: () => Promise<T>,
) => Promise<T> {
  const queues = new Map<string, Queue>()
  const withinLimit = fairSemaphore({ most: MAX_IN_FLIGHT_OVERALL })

  async function start (settings: string, queue: Queue): Promise<void> {
    if (!mayStart(queue)) return
    const { caller, waiting } = queue
    queue.queued = true
    let began = false
    try {
      await withinLimit(caller.clientId, async () => {
        began = true
        queue.queued = false
        const group = waiting.splice(0, MAX_MEMBERS)
        // A failure of the database meanwhile refused those that waited.
        if (group.length === 0) return
        queue.lastSize = group.length
        queue.underway += 1
        void start(settings, queue)
        await runGroup(work => begin(caller, work), group).finally(() => { queue.underway -= 1 })
      })
    } catch (error) {
      if (!began) queue.queued = false
      for (const { outcome } of waiting.splice(0)) outcome.reject(error)
    }
    if (waiting.length > 0) void start(settings, queue)
    else if (queue.underway === 0 && !queue.queued) queues.delete(settings)
  }

  const waitingOf = (clientId: string): number =>
    queues.values().filter(({ caller }) => caller.clientId === clientId).reduce(
      (sum, { waiting }) => sum + waiting.length,
      0,
    )

  return async <T>(caller: Caller, member: GroupMember<T>, alone: () => Promise<T>) => {
    assertMayWait(waitingOf(caller.clientId), MAX_WAITING)
    const settings = JSON.stringify(caller.settings)
    const queue = queues.get(settings) ?? { caller, waiting: [], underway: 0, lastSize: 0, queued: false }
    queues.set(settings, queue)
    const outcome = Promise.withResolvers<unknown>()
    queue.waiting.push({ member, alone, outcome })
    void start(settings, queue)
    return outcome.promise as Promise<T>
  }
}

const mayStart = ({ waiting, underway, lastSize, queued }: Queue): boolean =>
  !queued && waiting.length > 0 && (underway === 0 || (underway < MAX_IN_FLIGHT && waiting.length >= lastSize))

/** Settles each member's outcome. @throws Problem 503 */
async function runGroup (
  begin: (work: (run: Run, later: Deferred) => Promise<void>) => Promise<void>,
  group: readonly Waiting[],
): Promise<void> {
  let results: PromiseSettledResult<unknown>[] = []
  try {
    await begin(async (run, later) => { results = await runMembers(run, later, group.map(({ member }) => member)) })
  } catch (error) {
    // A transaction that lost a deadlock or a conflict wrote nothing.
    const mayBeCommitted = error instanceof Problem && error.status === 503 && !isConflict(error)
    for (const { alone, outcome } of group) {
      if (mayBeCommitted || (group.length === 1 && !isConflict(error))) outcome.reject(error)
      else alone().then(outcome.resolve, outcome.reject)
    }
    if (mayBeCommitted) throw error
    return
  }
  for (const [index, { outcome }] of group.entries()) {
    const result = results[index] as PromiseSettledResult<unknown>
    if (result.status === 'fulfilled') outcome.resolve(result.value)
    else outcome.reject(result.reason)
  }
}

/**
 * Runs members within one transaction, and sends each statement once for all of them.
 * @returns in the order of the members; one that failed wrote nothing
 * @throws the reason of a member that failed after a query that `locks`, since only a rollback
 * gives back what it took
 */
export async function runMembers<T> (
  run: Run,
  later: Deferred,
  members: readonly GroupMember<T>[],
): Promise<PromiseSettledResult<T>[]> {
  const claims = new Set<string>()
  const failures: unknown[] = []
  const writes: Held[][] = []
  const batch = batchQueries(run, members.length)

  async function settled (member: GroupMember<T>): Promise<PromiseSettledResult<T>> {
    const held: Held[] = []
    let hasLocked = false
    try {
      const value = await member(query => {
        hasLocked ||= query.locks === true
        return batch.run(query)
      }, holding(held), claims)
      writes.push(held)
      return { status: 'fulfilled', value }
    } catch (reason) {
      if (hasLocked) failures.push(reason)
      return { status: 'rejected', reason }
    } finally {
      batch.leave()
    }
  }

  const results = await Promise.all(members.map(settled))
  if (failures.length > 0) throw failures[0]
  writeAll(writes, later)
  return results
}

type Held = { query: RowQuery, answer: PromiseWithResolvers<Row[]> }

function writeAll (writes: readonly Held[][], later: Deferred): void {
  const answers = new Map(writes.flat().map(({ query, answer }) => [query, answer]))
  for (const { query, parts } of joinStatements(writes.map(held => held.map(({ query }) => query)))) {
    const rows = later(query)
    for (const part of parts) answers.get(part)?.resolve(rows)
  }
}

const holding = (held: Held[]): Deferred => query => {
  const answer = Promise.withResolvers<Row[]>()
  // The transaction fails with the same error.
  answer.promise.catch(() => undefined)
  held.push({ query, answer })
  return answer.promise
}
