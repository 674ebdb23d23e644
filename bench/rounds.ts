/**
 * Interleaved rounds: in each, every system is started anew and asked the same, workload by
 * workload, in another order.
 */
import { analyzeWritten } from './measure/autovacuum.ts'
import { check, compare, deepCursor } from './measure/checks.ts'
import type { Answer } from './measure/checks.ts'
import { load } from './measure/load.ts'
import type { Load, Measured } from './measure/load.ts'
import { rssOf } from './measure/cpu.ts'
import { loadPgbench, pgbenchVersion } from './measure/pgbench.ts'
import { startSystem } from './measure/processes.ts'
import type { Server } from './measure/processes.ts'
import type { Database } from './database/open.ts'
import type { Options } from './options.ts'
import { endStatements, LONGEST_STATEMENT_S } from './peers/database.ts'
import type { PeersDatabase } from './peers/peer.ts'
import { askedOf, asks, PEER, startPeer } from './peers/peers.ts'
import { isPeer } from './systems/names.ts'
import type { System } from './systems/names.ts'
import type { Setting, WorkloadName } from './workloads.ts'

type Loading = Pick<Load, 'connections' | 'seconds' | 'patience'> & { warm: number }

/** Of one system in one round. */
export type Process = { start: Server['start'], idleRss: number, lastRss: number, requests: number }

export type Rounds = {
  /** One of each round. */
  measured: Record<WorkloadName, Partial<Record<System, Measured[]>>>
  processes: Partial<Record<System, Process[]>>
  answers: Record<WorkloadName, Partial<Record<System, Answer>>>
  /** What took too long, and why it is not in the tables. */
  unmeasured: { name: WorkloadName, system: System, why: string }[]
}

const WARM_SECONDS = 2
const IDLE_MS = 1_000

/**
 * Of more complaints a peer may come to no answer in time, and its search, which reads every text,
 * has few connections.
 */
export const READ_QUICKLY = 100_000
export const FEW_CONNECTIONS = 2

export function noRounds ({ workloads }: Pick<Options, 'workloads'>): Rounds {
  const empty = <T>() => Object.fromEntries(workloads.map(name => [name, {}])) as Record<WorkloadName, T>
  return { measured: empty(), processes: {}, answers: empty(), unmeasured: [] }
}

/**
 * @param results is added to, measurement by measurement
 * @param keep is awaited after each round
 * @throws Error that names the system and the workload, when one was not answered as promised
 */
export async function runRounds (
  database: Database | PeersDatabase,
  { workloads, systems, rounds, seconds, connections }: Options,
  results: Rounds,
  say: (line: string) => void,
  keep: () => Promise<void>,
): Promise<void> {
  const hasPgbench = await pgbenchVersion() !== undefined
  const used = systems.filter(system =>
    (system !== 'pgbench' || hasPgbench) && workloads.some(name => asks(name, system))
  )
  const cursors = new Map<System, string>()

  for (let round = 0; round < rounds; round++) {
    const servers = new Map<System, { server: Server, setting: Setting, idleRss: number, requests: number }>()
    for (const system of rotated(used, round)) {
      if (system !== 'pgbench') servers.set(system, await opened(system))
    }
    for (const [index, name] of workloads.entries()) {
      for (const system of rotated(used.filter(one => asks(name, one)), round + index)) {
        if (results.unmeasured.some(left => left.name === name && left.system === system)) continue
        const one = await measured(name, system).catch((cause: Error) => {
          throw new Error(`${system} on ${name}, round ${round + 1}: ${cause.message}`, { cause })
        })
        if (one === undefined) continue
        ;(results.measured[name][system] ??= []).push(one)
        say(`round ${round + 1} ${name} ${system}: ${one.perSecond.toFixed(0)}/s, ${one.cpu.toFixed(0)} µs`)
      }
    }
    for (const [system, { server, idleRss, requests }] of servers) {
      ;(results.processes[system] ??= []).push({
        start: server.start,
        idleRss,
        lastRss: await rssOf(server.pid),
        requests,
      })
      await server.stop()
    }
    // What W4 wrote would make the next round's lists longer.
    await database.clean()
    await keep()

    function deepOf (system: System, server: Server, broker: string): Promise<string> {
      return isPeer(system)
        ? PEER[system].deep(server.port, broker, (database as PeersDatabase).peers.depth)
        : deepCursor(server, broker)
    }

    async function opened (system: Exclude<System, 'pgbench'>) {
      const server = isPeer(system)
        ? await startPeer(system, database as PeersDatabase)
        : await startSystem(system, database)
      await new Promise(resolve => setTimeout(resolve, IDLE_MS))
      const idleRss = await rssOf(server.pid)
      const [broker, handler] = await Promise.all([server.token('broker'), server.token('handler')])
      if (workloads.includes('W2key') && asks('W2key', system) && !cursors.has(system)) {
        cursors.set(system, await deepOf(system, server, broker))
      }
      const setting = { broker, handler, ids: database.ids, today: database.today, deep: cursors.get(system) ?? '' }
      return { server, setting, idleRss, requests: 0 }
    }

    /** Undefined: it was left out. */
    async function measured (name: WorkloadName, system: System): Promise<Measured | undefined> {
      const usual = { connections, seconds, warm: WARM_SECONDS }
      if (!isPeer(system) || database.size <= READ_QUICKLY) return measure(name, system, usual)
      const few = askedOf(name, system).readsAll === true && { connections: FEW_CONNECTIONS, warm: 0 }
      try {
        return await measure(name, system, { ...usual, ...few, patience: LONGEST_STATEMENT_S + 5 })
      } catch (error) {
        const [why = ''] = (error as Error).message.split('\n')
        say(`${name} ${system} left out: ${why}`)
        results.unmeasured.push({ name, system, why })
        delete results.measured[name][system]
        return undefined
      } finally {
        await endStatements(database)
      }
    }

    async function measure (
      name: WorkloadName,
      system: System,
      { connections, seconds, warm, patience }: Loading,
    ): Promise<Measured> {
      if (system === 'pgbench') {
        return loadPgbench(database, name, { ...database, deep: cursors.get('raw') ?? '' }, { connections, seconds })
      }
      const one = servers.get(system)!
      const answer = await check(one.server, name, one.setting)
      results.answers[name][system] ??= answer
      const reference = results.answers[name][REFERENCES[name]]
      if (reference !== undefined) compare(system, name, answer, reference)
      const workload = askedOf(name, system)
      const asked = {
        port: one.server.port, requests: workload.requests(one.setting), workload, connections, patience,
        serverPid: one.server.pid, postgresPid: database.server.pid,
      }
      if (warm > 0) await load({ ...asked, seconds: warm })
      if (name === 'W4') await analyzeWritten(database)
      const measured = await load({ ...asked, seconds })
      // GraphQL refuses under status 200.
      if (!(measured.bytes > answer.bytes * LEAST_BYTES)) {
        throw new Error(`${system} on ${name}: ${measured.requests} answers of ${
          measured.bytes.toFixed(0)
        } bytes, the one that was checked has ${answer.bytes}`)
      }
      one.requests += measured.requests
      return measured
    }
  }
}

/** What the others are held against. */
export const REFERENCES: Record<WorkloadName, System> = {
  W1: 'raw', W2: 'raw', W2key: 'raw', W3: 'raw', W4: 'raw', W5: 'loaders', W6: 'raw',
}

/** Of the answer that was checked; complaints vary. */
const LEAST_BYTES = 0.5

const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length] as T)
