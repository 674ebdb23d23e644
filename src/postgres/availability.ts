/** When PostgreSQL is away, slow or restarting: 503 with Retry-After, not 500, and quickly. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { PoolClient } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'
import { Problem } from '../problems/problems.ts'

/** SQLSTATE classes and codes that mean "not now": connection, login, no or a closed database, resources, operator intervention, lock and deadlock. */
const NOT_NOW = /^(08|28|3D|53|57|58)|^(55000|55P03|40001|40P01|25P03|25P04)$/
const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'])
/** pg's own words, which carry no code. */
const WORDS = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected|Cannot use a pool after calling end|Query read timeout/

/** @throws Problem 503 in place of what tells that the database is not there */
export async function inUnavailability<T> (work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isUnavailability(error)) throw Object.assign(new Problem('serviceUnavailable', 'The database does not answer at the moment.', { retryAfter: 2 }), { cause: error })
    throw error
  }
}

export function isUnavailability (error: unknown): boolean {
  if (error instanceof Problem || !(error instanceof Error)) return false
  const { code = '' } = error as { code?: string }
  return SOCKET.has(code) || (code.length === 5 && NOT_NOW.test(code)) || WORDS.test(error.message)
}

/**
 * The transaction lost a deadlock (40P01) or a conflict (40001): PostgreSQL undid it, and asks to
 * run it again.
 */
export function isConflict (error: unknown): boolean {
  const { code, cause } = error as { code?: string, cause?: { code?: string } }
  const state = error instanceof Problem ? cause?.code : code
  return state === '40P01' || state === '40001'
}

const MOST_TRIES = 4

/**
 * Runs a transaction again that lost a deadlock or a conflict, after a random pause of up to 20, 40
 * and 80 ms.
 * @param attempt one whole transaction, which may run several times
 * @throws Problem 503 when the last try loses too; any other error at once
 */
export async function repeatedOnConflict<T> (attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (tried === MOST_TRIES || !isConflict(error)) throw error
      await sleep(Math.random() * 10 * 2 ** tried)
    }
  }
}

/** When a transaction on this source last began or ended: in milliseconds, monotonic. */
const progress = new WeakMap<DataSource, number>()

export const progressed = (source: DataSource): void => { progress.set(source, performance.now()) }

/** So long nothing moves before the database counts as gone: what waits is told within 2 seconds. */
const STANDSTILL_MS = 1600
const LOOK_MS = 100

/**
 * A burst waits as long as others get on; a standstill is not waited out.
 * @param waitingSince in milliseconds, monotonic: when the caller began to wait, for this or for what came before it
 * @throws Error that means unavailability
 */
export async function unlessStandstill<T> (source: DataSource, awaited: Promise<T>, waitingSince = performance.now()): Promise<T> {
  const standstill = Promise.withResolvers<never>()
  let looked = performance.now()
  let stoodMs = looked - waitingSince
  const watch = setInterval(() => {
    // Counted in looks: a process that is busy itself looks less often, and keeps the answers waiting.
    stoodMs = (progress.get(source) ?? 0) > looked ? 0 : stoodMs + LOOK_MS
    looked = performance.now()
    if (stoodMs > STANDSTILL_MS) standstill.reject(new Error('timeout exceeded when trying to connect'))
  }, LOOK_MS)
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
    // It may still be given later: then it goes straight back.
    connecting.then(() => runner.release(), () => undefined)
    throw error
  }
}

const probes = new WeakMap<DataSource, Promise<boolean>>()

/** Whether the database answers somebody new in time: the whole pool may be busy with what takes long. One asks for all. */
export function answersAnew (source: DataSource, withinMs: number): Promise<boolean> {
  const probe = probes.get(source) ?? probed((source.options as { url?: string }).url, withinMs).finally(() => probes.delete(source))
  probes.set(source, probe)
  return probe
}

async function probed (url: string | undefined, withinMs: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: 'complaints-api probe', connectionTimeoutMillis: withinMs, query_timeout: withinMs })
  // What is lost after it answered is nobody's.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    // To have no connection left is an answer.
    return (error as { code?: string }).code === '53300'
  } finally {
    void client.end().catch(() => undefined)
  }
}

/** Whether the database answers in time, if need be beside a pool that is busy with what takes long. */
export async function isReachable (source: DataSource, withinMs = 1000): Promise<boolean> {
  const late = AbortSignal.timeout(withinMs / 2)
  const answered = source.query('select 1').then(() => true, () => false)
  const pooled = await Promise.race([answered, new Promise<boolean>(resolve => late.addEventListener('abort', () => resolve(false), { once: true }))])
  return pooled || answersAnew(source, withinMs / 2)
}
