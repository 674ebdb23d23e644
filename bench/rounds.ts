/**
 * Interleaved rounds: each round starts every system again and runs the same workloads, in another
 * order.
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

/** One system's process in one round. */
export type Process = { start: Server['start'], idleRss: number, lastRss: number, requests: number }

export type Rounds = {
  /** One measurement per round. */
  measured: Record<WorkloadName, Partial<Record<System, Measured[]>>>
  processes: Partial<Record<System, Process[]>>
  answers: Record<WorkloadName, Partial<Record<System, Answer>>>
  /** Measurements that timed out, and why they are missing from the tables. */
  unmeasured: { name: WorkloadName, system: System, why: string }[]
}

/** The compiler optimizes for some seconds, longer the more code runs. */
const WARM_SECONDS = 6
const IDLE_MS = 1_000

/**
 * Above this number of complaints a peer may fail to answer in time, and its search, which reads
 * every text, gets few connections.
 */
export const READ_QUICKLY = 100_000
export const FEW_CONNECTIONS = 2

export function noRounds ({ workloads }: Pick<Options, 'workloads'>): Rounds {
  const empty = <T>() => Object.fromEntries(workloads.map(name => [name, {}])) as Record<WorkloadName, T>
  return { measured: empty(), processes: {}, answers: empty(), unmeasured: [] }
}

/**
 * @param results receives the measurements one by one
 * @param keep is awaited after each round
 * @throws Error that names the system and the workload when an answer is not as expected
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
      for (const system of rotated(used.filter(candidate => asks(name, candidate)), round + index)) {
        if (results.unmeasured.some(entry => entry.name === name && entry.system === system)) continue
        const result = await measured(name, system).catch((cause: Error) => {
          throw new Error(`${system} on ${name}, round ${round + 1}: ${cause.message}`, { cause })
        })
        if (result === undefined) continue
        ;(results.measured[name][system] ??= []).push(result)
        say(`round ${round + 1} ${name} ${system}: ${result.perSecond.toFixed(0)}/s, ${result.cpu.toFixed(0)} µs`)
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
    // Removes what W4 wrote, which would make the next round's lists longer.
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

    /** Undefined when the measurement was left out. */
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
      const started = servers.get(system)!
      const answer = await check(started.server, name, started.setting)
      results.answers[name][system] ??= answer
      const reference = results.answers[name][REFERENCES[name]]
      if (reference !== undefined) compare(system, name, answer, reference)
      const workload = askedOf(name, system)
      const loadOptions = {
        port: started.server.port, requests: workload.requests(started.setting), workload, connections, patience,
        serverPid: started.server.pid, postgresPid: database.server.pid,
      }
      if (warm > 0) await load({ ...loadOptions, seconds: warm })
      if (name === 'W4') await analyzeWritten(database)
      const measured = await load({ ...loadOptions, seconds })
      // GraphQL reports errors under status 200, so the size of answers is checked too.
      if (!(measured.bytes > answer.bytes * LEAST_BYTES)) {
        throw new Error(`${system} on ${name}: ${measured.requests} answers of ${
          measured.bytes.toFixed(0)
        } bytes, the one that was checked has ${answer.bytes}`)
      }
      started.requests += measured.requests
      return measured
    }
  }
}

/** The system that the others are compared with. */
export const REFERENCES: Record<WorkloadName, System> = {
  W1: 'raw', W2: 'raw', W2key: 'raw', W3: 'raw', W4: 'raw', W5: 'loaders', W6: 'raw',
}

/** Minimum size relative to the checked answer; complaints vary in size. */
const LEAST_BYTES = 0.5

const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length] as T)
