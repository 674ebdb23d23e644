/**
 * The read pool: connections that single statements share, and those that a transaction has alone.
 * Clients have fair shares.
 */
import type { PoolClient } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'
import { fairSemaphore, shareOf } from '../concurrency/fairSemaphore.ts'
import type { FairSemaphore } from '../concurrency/fairSemaphore.ts'
import { connected, unlessStandstill } from './availability.ts'

type Shared = { connecting: Promise<PoolClient>, underway: number, release: () => Promise<void> }

/**
 * Enough for a machine with few cores. At least half of the pool is left to transactions and slow
 * statements.
 */
const MAX_SHARED = 4
/** Statements underway on a connection before another connection is taken. */
const BUSY = 2

/** Statements underway on one of them, over all clients. */
const MAX_IN_FLIGHT = 8

/**
 * @param clientId whose share it takes; none for background jobs.
 * @throws Problem 429, 503; what `connected` throws
 */
export type ReadPool = <T>(clientId: string | undefined, work: (client: PoolClient) => Promise<T>) => Promise<T>

const poolSizeOf = (source: DataSource): number => (source.options as { poolSize?: number }).poolSize ?? 2

/** Takes a connection from the pool with the first statement, and returns it with the last. */
export function createReadPool (source: DataSource): ReadPool {
  const most = Math.min(MAX_SHARED, Math.floor(poolSizeOf(source) / 2))
  if (most === 0) return onOwnConnection(source)
  const open = new Set<Shared>()
  const inTurn = fairSemaphore({ most: most * MAX_IN_FLIGHT })

  function share (): Shared {
    const [calmest] = [...open].sort((a, b) => a.underway - b.underway)
    if (calmest !== undefined && (calmest.underway < BUSY || open.size >= most)) return calmest
    const runner = source.createQueryRunner()
    const connecting = connected(source, runner)
    const shared = { connecting, underway: 0, release: () => connecting.then(() => runner.release(), () => undefined) }
    open.add(shared)
    return shared
  }

  async function onShared<T> (work: (client: PoolClient) => Promise<T>): Promise<T> {
    const shared = share()
    shared.underway += 1
    try {
      return await work(await shared.connecting)
    } finally {
      shared.underway -= 1
      if (shared.underway === 0) {
        open.delete(shared)
        await shared.release()
      }
    }
  }

  return (clientId, work) =>
    clientId === undefined
      ? onShared(work)
      : inTurn(clientId, () => onShared(work), turn => unlessStandstill(source, turn))
}

const semaphores = new WeakMap<DataSource, FairSemaphore>()

/**
 * Leaves a quarter of the pool to shared reads and background jobs. One client has at most half of
 * the pool.
 */
function semaphoreOf (source: DataSource): FairSemaphore {
  const size = poolSizeOf(source)
  const semaphore = semaphores.get(source)
    ?? fairSemaphore({ most: Math.max(1, size - Math.ceil(size / 4)), perClient: shareOf(size) })
  semaphores.set(source, semaphore)
  return semaphore
}

type OwnConnection = <T>(
  clientId: string | undefined,
  work: (client: PoolClient, runner: QueryRunner) => Promise<T>,
) => Promise<T>

/** Gives the work a connection of its own, and TypeORM's query runner of that connection. */
export const onOwnConnection = (source: DataSource): OwnConnection => (clientId, work) => {
  const waitingSince = performance.now()

  async function onOwn () {
    const runner = source.createQueryRunner()
    const client = await connected(source, runner, waitingSince)
    try {
      return await work(client, runner)
    } finally {
      await runner.release()
    }
  }
  return clientId === undefined
    ? onOwn()
    : semaphoreOf(source)(clientId, onOwn, turn => unlessStandstill(source, turn, waitingSince))
}
