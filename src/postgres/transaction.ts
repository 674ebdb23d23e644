/** Transactions, and single statements, under settings (`app.…`) that row-level security reads. */
import pg from 'pg'
import type { PoolClient, QueryConfig, QueryResult } from 'pg'
import type { DataSource, EntityManager, QueryRunner } from 'typeorm'
import { answersNewConnection, inUnavailability, progressed, repeatedOnConflict } from './availability.ts'
import { createReadPool, onOwnConnection } from './readPool.ts'
import type { ReadPool } from './readPool.ts'
import type { Row, RowQuery, Run } from './statement.ts'

/**
 * Values by the names of settings. They hold for one transaction: a session setting would leak to
 * the connection's next user.
 */
export type Settings = Readonly<Record<string, string>>

/** For whom a statement runs. @param clientId whose fair share of the connections it takes */
export type Caller = { settings: Settings, clientId: string }

export type TransactionOptions = {
  settings: Settings
  /** Whose fair share of the connections it takes; none for background jobs. */
  clientId?: string
  /** `read write` by default. `read only` reads from one snapshot. */
  mode?: keyof typeof MODES
  /**
   * Whether it runs again after a deadlock or a conflict (SQLSTATE 40P01, 40001); true by default.
   */
  repeats?: boolean
}

const MODES = {
  'read only': 'isolation level repeatable read read only',
  'read write': 'read write',
} as const

/**
 * @param later sends a statement whose answer nobody needs before the transaction ends. Its failure
 * ends the transaction, and is the error that is thrown
 * @param manager TypeORM's entity manager on the connection of the transaction, for cold paths
 */
export type Work<T> = (run: Run, later: Deferred, manager: EntityManager) => Promise<T>
export type Deferred = (query: RowQuery) => Promise<Row[]>

/**
 * Runs one transaction. Statements follow each other without waiting for answers (pg's `pipeline`),
 * so it takes as many round trips as `work` awaits answers.
 * @param work may run several times: it changes nothing outside the transaction that a second run
 * makes wrong
 * @throws Problem 503 when the database cannot be reached or does not answer; 429 when too many
 * transactions of the client wait; else the first error of a statement, or that of `work`
 */
export function transaction<T> (
  source: DataSource,
  { repeats = true, ...options }: TransactionOptions,
  work: Work<T>,
): Promise<T> {
  const attempt = () =>
    inUnavailability(() =>
      onOwnConnection(source)(
        options.clientId,
        (client, runner) => onConnection({ source, client, runner }, options, work),
      )
    )
  return repeats ? repeatedOnConflict(attempt) : attempt()
}

async function onConnection<T> (
  { source, client, runner }: { source: DataSource, client: PoolClient, runner: QueryRunner },
  { settings, mode = 'read write' }: TransactionOptions,
  work: Work<T>,
): Promise<T> {
  const failures: Error[] = []
  const failed = (error: Error): void => { failures.push(error) }
  /** Of statements that the work does not wait for: their failure makes later ones fail. */
  const deferredFailures: Error[] = []
  const later: Deferred = async query => (await send(client, query, failed)).rows
  const quietly: Deferred = query => {
    const rows = later(query)
    rows.catch(error => { deferredFailures.push(error as Error) })
    return rows
  }
  try {
    send(client, { text: beginning(settings, mode), query_timeout: STALLED_MS }, failed).then(
      () => progressed(source),
      error => { deferredFailures.push(error as Error) },
    )
    const run: Run = ({ customPlan = false, ...query }) => {
      if (customPlan) void quietly(CUSTOM_PLAN)
      return later(query)
    }
    const result = await work(run, quietly, runner.manager)
    // A value that cannot be encoded is never sent: PostgreSQL knows nothing of that failure.
    if (failures.length > 0) throw failures[0] as Error
    // After a failed statement, COMMIT succeeds with the tag ROLLBACK.
    const { command } = await send(client, { text: 'commit' })
    if (command !== 'COMMIT' || failures.length > 0) throw new Error(`The transaction ended with ${command}`)
    progressed(source)
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    // A deferred statement that failed made the awaited ones fail. What an awaited one fails with,
    // the work has handled.
    const [reason = error] = deferredFailures
    throw reason
  }
}

/** pg destroys a connection that leaves a statement unanswered for `query_timeout` milliseconds. */
type TimedQuery = QueryConfig & { query_timeout?: number }

/** `failed` is called at once when a value cannot be encoded. */
function send (
  client: PoolClient,
  query: TimedQuery,
  failed: (error: Error) => void = () => undefined,
): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    client.query(query, (error: Error | null, result: QueryResult) => {
      if (error === null) return resolve(result)
      failed(error)
      reject(error)
    })
  })
}

/** BEGIN costs nothing: a database that does not answer it by then is stalled. */
const STALLED_MS = 1200

const CUSTOM_PLAN = { text: 'set local plan_cache_mode = force_custom_plan' }

const beginning = (settings: Settings, mode: keyof typeof MODES): string =>
  [
    `begin ${MODES[mode]}`,
    ...Object.entries(settings).map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(value)}`),
  ].join('; ')

/**
 * Runs each statement by itself, in one round trip; a transaction takes three. It sets the caller's
 * settings in the same statement, so row-level security works behind a transaction pooler. A plan
 * that read before they are set would find nothing.
 * @throws Problem 429, 503, as `transaction` does
 */
export const singleStatement = (source: DataSource, caller: Caller): Run => ({ ownConnection = false, ...query }) => {
  if (query.customPlan) return customPlanned(source, caller, query)
  return inUnavailability(() =>
    (ownConnection ? onOwnConnection(source) : readPoolOf(source))(caller.clientId, async client => {
      const { rows } = await watched(source, client, client.query(withSettings(query, caller.settings)))
      progressed(source)
      return rows
    })
  )
}

/**
 * The kind of plan cannot be set within the statement, so it has a transaction of its own. BEGIN
 * and COMMIT go with it: one system call and one round trip, a tenth of the CPU of a search.
 */
const customPlanned = (source: DataSource, { settings, clientId }: Caller, query: RowQuery): Promise<Row[]> =>
  inUnavailability(() =>
    onOwnConnection(source)(clientId, async client => {
      const begun = send(client, {
        text: `${beginning(settings, 'read only')}; ${CUSTOM_PLAN.text}`, query_timeout: STALLED_MS,
      })
      const answer = send(client, query)
      const ended = send(client, { text: 'commit' })
      begun.then(() => progressed(source), () => undefined)
      // What fails first is the reason why the others fail.
      for (const { reason } of (await Promise.allSettled([begun, answer, ended])).filter(isRejected)) throw reason
      progressed(source)
      return (await answer).rows
    })
  )

const isRejected = (result: PromiseSettledResult<unknown>): result is PromiseRejectedResult =>
  result.status === 'rejected'

const readPools = new WeakMap<DataSource, ReadPool>()

function readPoolOf (source: DataSource): ReadPool {
  const pool = readPools.get(source) ?? createReadPool(source)
  readPools.set(source, pool)
  return pool
}

/**
 * A statement may be slow. When the database does not answer a new connection either, it is
 * stalled: the connection is given up.
 */
function watched<T> (source: DataSource, client: PoolClient, answer: Promise<T>): Promise<T> {
  let watch: NodeJS.Timeout
  let answered = false
  async function look (): Promise<void> {
    const before = performance.eventLoopUtilization()
    const answers = await answersNewConnection(source, PROBE_MS)
    // By now the connection may serve another request.
    if (answered) return
    if (answers) progressed(source)
    // A busy process delays the answers itself.
    else if (performance.eventLoopUtilization(before).utilization > BUSY) lookLater()
    else giveUp(client)
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

/**
 * Statements that wait on it fail, and the pool opens another. `end` would wait for the answers of
 * a stalled database.
 */
function giveUp (client: PoolClient): void {
  send(client, { text: 'select', query_timeout: 1 }).catch(() => undefined)
}

/** By the statement's text and how many settings it has. */
const extended = new Map<string, string>()
const MAX_EXTENDED_TEXTS = 500

/**
 * PostgreSQL runs a subquery that depends on another, and cannot be merged with it (`offset 0`),
 * after it.
 */
function withSettings ({ name, text, values = [] }: QueryConfig, settings: Settings): QueryConfig {
  const entries = Object.entries(settings)
  return {
    ...(name !== undefined && { name: `${name}-with-${entries.length}-settings` }),
    text: extendedText(text, values.length, entries.length),
    values: [...values, ...entries.flat()],
  }
}

function extendedText (text: string, values: number, settings: number): string {
  const id = `${settings} ${text}`
  const cached = extended.get(id)
  if (cached !== undefined) return cached
  const calls = Array.from(
    { length: settings },
    (_, index) => `set_config($${values + 2 * index + 1}, $${values + 2 * index + 2}, true)`,
  )
  const whole = `
    select y.* from (select ${calls.join(' || ')} as set) settings
    cross join lateral (select x.* from (${text}) x where settings.set is not null offset 0) y`
  if (extended.size < MAX_EXTENDED_TEXTS) extended.set(id, whole)
  return whole
}
