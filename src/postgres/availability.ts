/**
 * Answers 503 with `Retry-After` within two seconds when PostgreSQL is away, stalled or restarting.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { PoolClient } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'
import { Problem } from '../problems/problems.ts'

/**
 * SQLSTATE classes and codes of a temporary failure: connection, login, no or a closed database,
 * resources, operator intervention, lock, deadlock.
 */
const TEMPORARY = /^(08|28|3D|53|57|58)|^(55000|55P03|40001|40P01|25P03|25P04)$/
const SOCKET_CODES = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN',
])
/** Messages of pg's own errors, which have no code. */
const MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected|Cannot use a pool after calling end|Query read timeout/

/** @throws Problem 503 in place of an error that means unavailability */
export async function inUnavailability<T> (work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isUnavailability(error)) {
      throw Object.assign(
        new Problem('serviceUnavailable', 'The database does not answer at the moment.', { retryAfter: 2 }),
        { cause: error },
      )
    }
    throw error
  }
}

export function isUnavailability (error: unknown): boolean {
  if (error instanceof Problem || !(error instanceof Error)) return false
  const { code = '' } = error as { code?: string }
  return SOCKET_CODES.has(code) || (code.length === 5 && TEMPORARY.test(code)) || MESSAGES.test(error.message)
}

/**
 * The transaction lost a deadlock (40P01) or a conflict (40001): PostgreSQL undid it, and asks to
 * run it again.
 */
export function isConflict (error: unknown): boolean {
  const state = stateOf(error)
  return state === '40P01' || state === '40001'
}

/** A statement was cancelled at `statement_timeout` (57014). */
export const isStatementTimeout = (error: unknown): boolean => stateOf(error) === '57014'

/** The SQLSTATE of PostgreSQL's own error, also behind a 503. */
function stateOf (error: unknown): string | undefined {
  const { code, cause } = error as { code?: string, cause?: { code?: string } }
  return error instanceof Problem ? cause?.code : code
}

const MAX_TRIES = 4

/**
 * Runs a transaction again that lost a deadlock or a conflict, after a random pause of up to 20, 40
 * and 80 ms.
 * @param attempt one whole transaction
 * @throws Problem 503 when the last try loses too; any other error at once
 */
export async function repeatedOnConflict<T> (attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (tried === MAX_TRIES || !isConflict(error)) throw error
      await sleep(Math.random() * 10 * 2 ** tried)
    }
  }
}

/** When the database last answered on this source: in milliseconds, monotonic. */
const progress = new WeakMap<DataSource, number>()

export const progressed = (source: DataSource): void => { progress.set(source, performance.now()) }

/**
 * Without an answer for this time the database counts as stalled; requests that wait are refused
 * within 2 seconds.
 */
const STANDSTILL_MS = 1600
const CHECK_MS = 100

/**
 * Waits as long as the database answers others; a stalled database is not waited for.
 * @param waitingSince in milliseconds, monotonic: when the caller began to wait, for this or for
 * what came before it
 * @throws Error that means unavailability
 */
export async function unlessStandstill<T> (
  source: DataSource,
  awaited: Promise<T>,
  waitingSince = performance.now(),
): Promise<T> {
  const standstill = Promise.withResolvers<never>()
  let checkedAt = performance.now()
  let stalledMs = checkedAt - waitingSince
  const watch = setInterval(() => {
    // Counted in checks: a busy process checks less often, and delays the answers itself.
    stalledMs = (progress.get(source) ?? 0) > checkedAt ? 0 : stalledMs + CHECK_MS
    checkedAt = performance.now()
    if (stalledMs > STANDSTILL_MS) standstill.reject(new Error('timeout exceeded when trying to connect'))
  }, CHECK_MS)
  try {
    return await Promise.race([awaited, standstill.promise])
  } finally {
    clearInterval(watch)
  }
}

/** A connection of the pool. @throws Error that means unavailability, as `unlessStandstill` does */
export async function connected (source: DataSource, runner: QueryRunner, waitingSince?: number): Promise<PoolClient> {
  const connecting: Promise<PoolClient> = runner.connect()
  try {
    return await unlessStandstill(source, connecting, waitingSince)
  } catch (error) {
    // The pool may still grant it later: return it then.
    connecting.then(() => runner.release(), () => undefined)
    throw error
  }
}

const probes = new WeakMap<DataSource, Promise<boolean>>()

/**
 * Whether the database answers a new connection in time: slow statements may occupy the whole pool.
 * Callers share one probe.
 */
export function answersNewConnection (source: DataSource, withinMs: number): Promise<boolean> {
  const probe = probes.get(source)
    ?? probed((source.options as { url?: string }).url, withinMs).finally(() => probes.delete(source))
  probes.set(source, probe)
  return probe
}

async function probed (url: string | undefined, withinMs: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'complaints-api probe',
    connectionTimeoutMillis: withinMs,
    query_timeout: withinMs,
  })
  // A connection that is lost after its answer matters to no caller.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    // "No connection left" is an answer.
    return (error as { code?: string }).code === '53300'
  } finally {
    void client.end().catch(() => undefined)
  }
}

/**
 * Whether the database answers in time: through the pool, or beside it when slow statements occupy
 * it.
 */
export async function isReachable (source: DataSource, withinMs = 1000): Promise<boolean> {
  const late = AbortSignal.timeout(withinMs / 2)
  const answered = source.query('select 1').then(() => true, () => false)
  const pooled = await Promise.race([
    answered,
    new Promise<boolean>(resolve => late.addEventListener('abort', () => resolve(false), { once: true })),
  ])
  return pooled || answersNewConnection(source, withinMs / 2)
}
