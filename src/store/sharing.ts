/** Connections that readings share: each sends its statement behind those of the others, and waits for none of their answers. */
import type { Socket } from 'node:net'
import type { PoolClient } from 'pg'
import type { DataSource } from 'typeorm'
import { connected } from './availability.ts'

type Shared = { connecting: Promise<PoolClient>, underway: number, release: () => Promise<void> }

/** What keeps a machine with few cores busy. At least half of the pool is left to transactions and to what takes long. */
const MOST = 4
/** From so many on another connection is taken. */
const BUSY = 2

export type Sharing = <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>

/** A connection is taken from the pool with the first reading, and goes back with the last. @throws what `connected` throws */
export function shareConnections (source: DataSource): Sharing {
  const most = Math.min(MOST, Math.floor(((source.options as { poolSize?: number }).poolSize ?? 2) / 2))
  if (most === 0) return byItself(source)
  const open = new Set<Shared>()

  function share (): Shared {
    const [calmest] = [...open].sort((a, b) => a.underway - b.underway)
    if (calmest !== undefined && (calmest.underway < BUSY || open.size >= most)) return calmest
    const runner = source.createQueryRunner()
    const connecting = connected(source, runner)
    const shared = { connecting, underway: 0, release: () => connecting.then(() => runner.release(), () => undefined) }
    open.add(shared)
    return shared
  }

  return async work => {
    const shared = share()
    shared.underway += 1
    try {
      const client = await shared.connecting
      gather(client)
      return await work(client)
    } finally {
      shared.underway -= 1
      if (shared.underway === 0) {
        open.delete(shared)
        await shared.release()
      }
    }
  }
}

/** On a connection of its own: what stands behind it would wait for it. */
export const byItself = (source: DataSource): Sharing => async work => {
  const runner = source.createQueryRunner()
  const client = await connected(source, runner)
  try {
    return await work(client)
  } finally {
    await runner.release()
  }
}

const gathering = new WeakSet<PoolClient>()

/** What is sent in one turn of the event loop goes out together: each write to a socket is a call of the system. */
export function gather (client: PoolClient): void {
  if (gathering.has(client)) return
  const { stream } = connectionOf(client)
  gathering.add(client)
  stream.cork()
  setImmediate(() => {
    gathering.delete(client)
    stream.uncork()
  })
}

/** What waits on it fails, and the pool makes a new one. To end it in good order would mean to wait for what stalls. */
export const cut = (client: PoolClient): void => { connectionOf(client).stream.destroy() }

const connectionOf = (client: PoolClient) => (client as PoolClient & { connection: { stream: Socket } }).connection
