/** Measurements of the product in addition to the workloads: one process per size. */
import type { Database } from '../database/open.ts'
import { analyzeWritten } from '../measure/autovacuum.ts'
import { load } from '../measure/load.ts'
import type { Measured } from '../measure/load.ts'
import { startSystem } from '../measure/processes.ts'
import type { Server } from '../measure/processes.ts'
import type { Options } from '../options.ts'
import { WORKLOADS } from '../workloads.ts'
import { measureDeadlines } from './deadlines.ts'
import type { Deadlines } from './deadlines.ts'
import { measureGrowth } from './growth.ts'
import type { Grown } from './growth.ts'
import { measureMemory } from './memory.ts'
import type { Memory } from './memory.ts'
import { measureRecalculation } from './recalculation.ts'
import type { Recalculation } from './recalculation.ts'
import { measureSockets } from './sockets.ts'
import type { Sockets } from './sockets.ts'

export type Extras = {
  /** CPU of an empty route, with and without a token. */
  authentication: { system: string, open: Measured, authenticated: Measured }[]
  /** Writers of several offices; each office has its own number series. */
  writers: { system: string, writers: number, offices: number, measured: Measured }[]
  /** Costs of every collection and job. */
  growth: Grown[]
  sockets: Sockets
  deadlines: Deadlines
  recalculation: Recalculation
  /** Only at the largest size. */
  memory: Memory
}

const WRITERS: [writers: number, offices: number][] = [[1, 1], [8, 1], [32, 1], [32, 8]]

/**
 * @param extras receives the results, step by step
 * @param keep is awaited after each step
 */
export async function runExtras (
  database: Database,
  options: Options,
  extras: Partial<Extras>,
  say: (line: string) => void,
  keep: () => Promise<void>,
): Promise<void> {
  const add = async (measured: Partial<Extras>, line: string): Promise<void> => {
    Object.assign(extras, measured)
    say(line)
    await keep()
  }
  await asking(database, options, add)
  await database.clean()
  await add(
    { growth: await measureGrowth(() => startSystem('product', database), database) },
    'collections and jobs measured',
  )
  await waiting(database, add, say)
  await add({ recalculation: await measureRecalculation(database) }, 'recalculation measured')
  if (database.size !== Math.max(...options.sizes)) return
  const server = await startSystem('product', database)
  try {
    await add({ memory: await measureMemory(server, database, options) }, 'memory measured')
  } finally {
    await server.stop()
  }
}

type Add = (measured: Partial<Extras>, line: string) => Promise<void>

async function asking (database: Database, options: Options, add: Add): Promise<void> {
  const product = await startSystem('product', database)
  const raw = await startSystem('raw', database)
  const servers = [raw, product]
  try {
    const authentication: Extras['authentication'] = []
    for (const server of servers) {
      authentication.push({ system: server.system, ...await authenticationOf(server, database, options) })
    }
    await add({ authentication }, 'authentication measured')

    const writers: Extras['writers'] = []
    for (const [count, offices] of WRITERS) for (const server of servers) {
      writers.push({
        system: server.system,
        writers: count,
        offices,
        measured: await write(server, database, options, count, offices),
      })
    }
    await add({ writers }, 'writers measured')
  } finally {
    for (const server of servers) await server.stop()
  }
}

/** Uses a new process, so that its memory and idle CPU are not affected by earlier steps. */
async function waiting (database: Database, add: Add, say: (line: string) => void): Promise<void> {
  const server = await startSystem('product', database)
  try {
    await add({ sockets: await measureSockets(server, database, say) }, 'subscriptions measured')
    await add({ deadlines: await measureDeadlines(server, database, say) }, 'deadlines measured')
  } finally {
    await server.stop()
  }
}

const base = (server: Server, database: Database) => ({
  port: server.port, serverPid: server.pid, postgresPid: database.server.pid,
})

async function authenticationOf (
  server: Server,
  database: Database,
  { connections, seconds }: Options,
): Promise<{ open: Measured, authenticated: Measured }> {
  const authorization = `Bearer ${await server.token('broker')}`
  const ask = async (path: string, headers: Record<string, string>) => {
    const loadOptions = {
      ...base(server, database),
      connections,
      requests: [{ method: 'GET' as const, path, headers }],
      workload: { status: 200 },
    }
    await load({ ...loadOptions, seconds: 1 })
    return load({ ...loadOptions, seconds })
  }
  return { open: await ask('/health/live', {}), authenticated: await ask('/v1/me', { authorization }) }
}

async function write (
  server: Server,
  database: Database,
  { seconds }: Options,
  connections: number,
  offices: number,
): Promise<Measured> {
  const tokens = await Promise.all(Array.from({ length: offices }, (_, office) => server.token(office)))
  const requests = tokens.flatMap(broker =>
    WORKLOADS.W4.requests({ broker, handler: '', ids: [], today: '', deep: '' })
  )
  const loadOptions = { ...base(server, database), connections, requests, workload: WORKLOADS.W4 }
  await load({ ...loadOptions, seconds: 1 })
  await analyzeWritten(database)
  return load({ ...loadOptions, seconds })
}
