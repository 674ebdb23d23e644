/**
 * Measures whether a busy process keeps using more memory: W1, for a minute or 100,000 requests.
 */
import type { Database } from '../database/open.ts'
import { rssOf } from '../measure/cpu.ts'
import { load } from '../measure/load.ts'
import type { Server } from '../measure/processes.ts'
import type { Options } from '../options.ts'
import { WORKLOADS } from '../workloads.ts'

/** Memory in megabytes after a number of requests to one process. */
export type Memory = { requests: number, rss: number }[]

const MARKS = [10_000, 50_000, 100_000]
const PIECE_SECONDS = 2
/** Multiple of a measurement's time that is allowed: a minute by default. */
const PIECES = 20

/** @returns a measurement for each mark that was reached, and one where the time ran out */
export async function measureMemory (
  server: Server,
  database: Database,
  { connections, seconds }: Options,
): Promise<Memory> {
  const handler = await server.token('handler')
  const loadOptions = {
    port: server.port, serverPid: server.pid, postgresPid: database.server.pid, connections, workload: WORKLOADS.W1,
    requests: WORKLOADS.W1.requests({ handler, broker: '', ids: database.ids, today: database.today, deep: '' }),
  }
  const memory: Memory = [{ requests: 0, rss: await rssOf(server.pid) }]
  let requests = 0
  const until = performance.now() + PIECES * seconds * 1000
  for (const mark of MARKS) {
    while (requests < mark && performance.now() < until) {
      requests += (await load({ ...loadOptions, seconds: PIECE_SECONDS })).requests
    }
    if (requests > (memory.at(-1)?.requests ?? 0)) memory.push({ requests, rss: await rssOf(server.pid) })
  }
  return memory
}
