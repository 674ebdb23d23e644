/** Transactions in the rights of who asks, and single statements in them. */
import type { DataSource } from 'typeorm'
import type { PoolClient, QueryConfig } from 'pg'
import type { Actor } from '../directory/actor.ts'
import { answersAnew, inUnavailability, progressed, repeatedOnConflict } from './availability.ts'
import { createPipeline } from './pipeline.ts'
import { sendQuery } from './rowDescription.ts'
import { onOwnConnection, destroyConnection, corkUntilNextTurn, createReadPool } from './readPool.ts'
import type { ReadPool } from './readPool.ts'
import type { Row, RowQuery, Run } from './statement.ts'

/** What is read belongs together: a history and the head it must end in come from one snapshot. */
const MODES = {
  'read only': 'isolation level repeatable read read only',
  'read write': 'read write',
} as const

/**
 * In the rights of the caller, and as part of the client's share of the connections.
 * @param work may run several times, as in `transaction`
 * @throws Problem 429, 503, as `transaction` does
 */
export const inTransaction = <T>(source: DataSource, actor: Actor, mode: keyof typeof MODES, work: Work<T>): Promise<T> =>
  transaction(source, beginningOf(actor, mode), work, actor.clientId)

/** The same within another transaction of the actor, whose share would otherwise wait for itself: one over all clients at a time. */
export const inSecondTransaction = <T>(source: DataSource, actor: Actor, work: Work<T>): Promise<T> =>
  transaction(source, beginningOf(actor, 'read write'), work)

const beginningOf = (actor: Actor, mode: keyof typeof MODES): string => `begin ${MODES[mode]}; ${rightsOf(actor)}`

/** The same for work that must not run twice. */
export const inTransactionOnce = <T>(source: DataSource, actor: Actor, mode: keyof typeof MODES, work: Work<T>): Promise<T> =>
  transactionOnce(source, beginningOf(actor, mode), work, actor.clientId)

/**
 * @param later what is not waited for before the transaction's end, since it goes out with what is: a failure of it ends the
 * transaction, and is what is thrown
 */
export type Work<T> = (run: Run, later: Deferred) => Promise<T>
export type Deferred = (query: RowQuery) => Promise<Row[]>

/**
 * One transaction, run again when it loses a deadlock or a conflict (SQLSTATE 40P01, 40001).
 * @param beginning `begin`, and the rights of the transaction
 * @param work may run several times: it must change nothing outside the transaction that a second
 * run makes wrong
 * @param clientId whose share of the connections it takes; none for background jobs
 * @throws Problem 503 when the database cannot be reached or does not answer, so that nothing was
 * promised that is not there; 429 when too many transactions of the client wait
 */
export const transaction = <T>(source: DataSource, beginning: string, work: Work<T>, clientId?: string): Promise<T> =>
  repeatedOnConflict(() => transactionOnce(source, beginning, work, clientId))

/**
 * Statements go out one behind the other without waiting for answers that nobody needs
 * (`pipeline`), so that a change takes as many round trips as it has questions.
 * @throws Problem 503, as `transaction` does; also after a lost deadlock or conflict
 */
export function transactionOnce<T> (source: DataSource, beginning: string, work: Work<T>, clientId?: string): Promise<T> {
  return inUnavailability(() => onOwnConnection(source)(clientId, async client => {
    const failures: unknown[] = []
    const failed = (error: unknown) => { failures.push(error) }
    const statements = createPipeline(client)
    try {
      begun(client, beginning).then(() => progressed(source), failed)
      const later: Deferred = query => {
        const rows = statements.add(query).then(answer => answer.rows)
        rows.catch(failed)
        return rows
      }
      const run: Run = async ({ customPlan: plannedAnew = false, ...query }) => {
        if (plannedAnew) void later(PLAN_ANEW)
        const answer = statements.add(query)
        statements.sendSoon()
        return (await answer).rows
      }
      const result = await work(run, later)
      const ended = statements.add({ text: 'commit' })
      statements.send()
      // After a statement that failed before, it says ROLLBACK.
      const { command } = await ended
      if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}`)
      progressed(source)
      return result
    } catch (error) {
      // What failed first made the others fail.
      const [reason = error] = failures
      statements.drop()
      await rolledBack(client)
      throw reason
    }
  }))
}

const PLAN_ANEW = { text: 'set local plan_cache_mode = force_custom_plan' }

/** To begin costs nothing: without an answer by now PostgreSQL stalls, and the connection is given up. */
const STALLED_MS = 1200

async function begun (client: PoolClient, text: string): Promise<void> {
  corkUntilNextTurn(client)
  const stalled = setTimeout(() => destroyConnection(client), STALLED_MS)
  await client.query(text).finally(() => clearTimeout(stalled))
}

type Rights = [setting: string, right: string, clientId: string]

const rightOf = ({ role, office, clientId }: Actor): Rights =>
  role === 'BROKER' ? ['app.office', uuid(office?.id ?? ''), uuid(clientId)] : [`app.${role === 'ADMIN' ? 'admin' : 'staff'}`, 'on', uuid(clientId)]

/** Local to the transaction: a session setting would leak to the next user of the connection. */
export function rightsOf (actor: Actor): string {
  const [setting, right, clientId] = rightOf(actor)
  return `set local ${setting} = '${right}'; set local app.client = '${clientId}'`
}

export function uuid (id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error(`"${id}" is no UUID`)
  return id
}

/** A connection that cannot even roll back is gone, and the pool drops it; why the work failed says more. */
export const rolledBack = (client: PoolClient): Promise<unknown> => client.query('rollback').catch(() => undefined)

/**
 * Each statement by itself, in the rights of who asks: one round trip, where a transaction takes three. The rights
 * hold for the one statement, which is a transaction of its own, so nothing leaks to the next user of a connection,
 * behind a pooler neither. Were a plan ever to read before they are set, it would find nothing.
 * @throws Problem 503, as `transaction` does
 */
export const singleStatement = (source: DataSource, actor: Actor): Run => {
  const rights = rightOf(actor)
  return ({ ownConnection: takesLong = false, ...query }) => {
    // Who plans is not told in the same statement.
    if (query.customPlan) return inTransaction(source, actor, 'read only', run => run(query))
    return inUnavailability(() => (takesLong ? onOwnConnection(source) : sharedOf(source))(actor.clientId, async client => {
      const { rows } = await watched(source, client, sendQuery(client, withRights(query, rights)))
      progressed(source)
      return rows
    }))
  }
}

const sharings = new WeakMap<DataSource, ReadPool>()

function sharedOf (source: DataSource): ReadPool {
  const sharing = sharings.get(source) ?? createReadPool(source)
  sharings.set(source, sharing)
  return sharing
}

/** A statement may take its time; when by then no other is answered either, PostgreSQL stalls, and the connection is given up. */
function watched<T> (source: DataSource, client: PoolClient, answer: Promise<T>): Promise<T> {
  let watch: NodeJS.Timeout
  let answered = false
  async function look (): Promise<void> {
    const before = performance.eventLoopUtilization()
    const answers = await answersAnew(source, PROBE_MS)
    // The connection may be somebody else's by now.
    if (answered) return
    if (answers) progressed(source)
    // Whoever was busy himself has kept the answers waiting, not the database.
    else if (performance.eventLoopUtilization(before).utilization > BUSY) lookLater()
    else destroyConnection(client)
  }
  function lookLater (): void {
    watch = setTimeout(() => void look(), SLOW_MS)
  }
  lookLater()
  return answer.finally(() => {
    answered = true
    clearTimeout(watch)
  })
}

const SLOW_MS = 900
const PROBE_MS = 500
/** Share of the time. */
const BUSY = 0.8

/** By the text that they stand in. */
const wrapped = new Map<string, string>()
const MOST_WRAPPED = 500

/** What depends on another subquery, and is not to be merged with it, is run after it. */
function withRights ({ name, text, values = [] }: QueryConfig, [setting, right, clientId]: Rights): QueryConfig {
  const count = values.length
  const known = wrapped.get(text)
  const whole = known ?? `
    select y.* from (select set_config($${count + 1}, $${count + 2}, true) || set_config('app.client', $${count + 3}, true) as set) rights
    cross join lateral (select x.* from (${text}) x where rights.set is not null offset 0) y`
  if (known === undefined && wrapped.size < MOST_WRAPPED) wrapped.set(text, whole)
  return { ...(name !== undefined && { name: `${name}-alone` }), text: whole, values: [...values, setting, right, clientId] }
}
