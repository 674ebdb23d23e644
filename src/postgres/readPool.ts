/**
 * The read pool: connections that single statements share, and those that a transaction has alone.
 * Clients have fair shares.
 */
import type { PoolClient } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'
import { fairSemaphore, shareOf } from '../concurrency/fairSemaphore.ts'
import type { FairSemaphore } from '../concurrency/fairSemaphore.ts'
import { connected, unlessStandstill } from './availability.ts'

/**
 * `gathers`: what it sends waits for the end of this turn of the event loop.
 * `answeredAt`: when it last answered, or took up work; in milliseconds, monotonic.
 */
type Shared = {
  connecting: Promise<PoolClient>
  underway: number
  gathers: boolean
  answeredAt: number
  release: () => Promise<void>
}

/**
 * Enough for a machine with few cores. At least half of the pool is left to transactions and slow
 * statements.
 */
const MAX_SHARED = 4
/** Statements underway for each connection, over all clients; one client has half of all. */
const MAX_IN_FLIGHT = 8
/** A connection that gave no answer for this time is slow: further statements take another. */
const SLOW_MS = 2

/**
 * @param clientId whose share it takes; none for background jobs.
 * @throws Problem 429, 503; what `connected` throws
 */
export type ReadPool = <T>(clientId: string | undefined, work: (client: PoolClient) => Promise<T>) => Promise<T>

const poolSizeOf = (source: DataSource): number => (source.options as { poolSize?: number }).poolSize ?? 2

const calmest = (connections: Iterable<Shared>): Shared =>
  [...connections].reduce((calmest, other) => other.underway < calmest.underway ? other : calmest)

/**
 * Takes a connection from the pool with the first statement, and returns it with the last.
 *
 * Statements go to the first connection while it answers quickly: what is sent on one connection in
 * a turn of the event loop is one system call, and one answer.
 */
export function createReadPool (source: DataSource): ReadPool {
  const most = Math.min(MAX_SHARED, Math.floor(poolSizeOf(source) / 2))
  if (most === 0) return onOwnConnection(source)
  const open = new Set<Shared>()
  const places = most * MAX_IN_FLIGHT
  const withinLimit = fairSemaphore({ most: places })
  // A client that sends its share at once fills one connection.
  const maxOnOne = shareOf(places)

  function share (): Shared {
    const now = performance.now()
    const quick = open.values().find(({ underway, gathers, answeredAt }) =>
      underway < maxOnOne && (gathers || now - answeredAt < SLOW_MS)
    )
    if (quick !== undefined) return quick
    if (open.size >= most) return calmest(open)
    const runner = source.createQueryRunner()
    const connecting = connected(source, runner)
    const release = () => connecting.then(() => runner.release(), () => undefined)
    const shared = { connecting, underway: 0, gathers: false, answeredAt: now, release }
    open.add(shared)
    return shared
  }

  function gather (shared: Shared): void {
    if (shared.gathers) return
    shared.gathers = true
    setImmediate(() => { shared.gathers = false })
  }

  async function onShared<T> (work: (client: PoolClient) => Promise<T>): Promise<T> {
    const shared = share()
    gather(shared)
    shared.underway += 1
    try {
      return await work(await shared.connecting)
    } finally {
      shared.underway -= 1
      shared.answeredAt = performance.now()
      if (shared.underway === 0) {
        open.delete(shared)
        await shared.release()
      }
    }
  }

  return (clientId, work) =>
    clientId === undefined
      ? onShared(work)
      : withinLimit(clientId, () => onShared(work), turn => unlessStandstill(source, turn))
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
