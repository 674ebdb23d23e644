/** A closed loop over HTTP on loopback, by autocannon, with CPU per request. */
import { setTimeout as sleep } from 'node:timers/promises'
import { autocannon } from '../../scripts/tools/autocannon.ts'
import type * as Autocannon from '../../scripts/tools/autocannon.ts'
import type { Request, Workload } from '../workloads.ts'
import { uuidv7 } from '../systems/uuidv7.ts'
import { cpuOf } from './cpu.ts'

export type Measured = {
  requests: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** µs of CPU per request, server and PostgreSQL. */
  cpu: number
  serverCpu: number
  postgresCpu: number
  /** Average bytes of an answer, including headers. */
  bytes: number
}

export type Load = {
  port: number
  requests: readonly Request[]
  workload: Pick<Workload, 'status' | 'fresh'>
  connections: number
  seconds: number
  serverPid: number
  postgresPid: number
  /** Timeout of one answer in seconds; autocannon's default is 10. */
  patience?: number
}

/** Replaced by a new UUID in each request, for peers whose callers provide the id. */
export const FRESH_UUID = '[<uuid>]'

/** @throws Error when an answer has another status than expected */
export async function load (options: Load): Promise<Measured> {
  const { port, requests, workload: { status, fresh }, connections, seconds, patience } = options
  const { serverPid, postgresPid } = options
  const durations: number[] = []
  let bytes = 0
  let last = 0
  const unexpectedStatuses = new Map<number, number>()
  const [serverBefore = 0, postgresBefore = 0] = await cpuOf([serverPid, postgresPid])
  const began = performance.now()
  const [first] = requests as [Request]
  const sent = requests.map(({ method, path, headers, body }) => ({
    method, path, headers, ...(body !== undefined && { body }),
    ...(body?.includes(FRESH_UUID)
      && {
        setupRequest: (request: Autocannon.Request) => ({ ...request, body: body.replaceAll(FRESH_UUID, uuidv7()) }),
      }),
  }))
  let clients = 0
  const ended = Promise.withResolvers<Autocannon.Result>()
  const running = autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    method: first.method,
    headers: first.headers,
    ...(patience !== undefined && { timeout: patience }),
    ...(fresh && { idReplacement: true }),
    requests: [sent[0]!],
    setupClient (client) {
      // Each connection starts at another request, so that not all send the same one at once.
      const offset = Math.floor(clients++ * sent.length / connections)
      client.setRequests([...sent.slice(offset), ...sent.slice(0, offset)].slice(0, MAX_PREPARED))
    },
  }, (error: unknown, result) => error ? ended.reject(error) : ended.resolve(result))
  running.on('response', (_client, code, size, duration) => {
    durations.push(duration)
    bytes += size
    last = performance.now()
    if (code !== status) unexpectedStatuses.set(code, (unexpectedStatuses.get(code) ?? 0) + 1)
  })
  const { errors, timeouts } = await ended.promise
  const elapsed = (last - began) / 1000
  const [serverAfter = 0, postgresAfter = 0] = await cpuAtRest([serverPid, postgresPid])
  if (unexpectedStatuses.size > 0 || errors > 0 || timeouts > 0) {
    throw new Error(`${first.method} ${first.path}: ${
      [...unexpectedStatuses].map(([code, count]) => `${count} × ${code}`).join(', ')
    }; ${errors} errors, ${timeouts} timeouts`)
  }
  const count = durations.length
  const sorted = Float64Array.from(durations).sort()
  if (count < connections && seconds < LONGEST) return load({ ...options, seconds: seconds * 4 })
  // At its end autocannon closes each connection during a request; the server still handles that
  // request.
  const handledRequests = count + connections
  const serverCpu = (serverAfter - serverBefore) / handledRequests
  const postgresCpu = (postgresAfter - postgresBefore) / handledRequests
  return {
    requests: count, perSecond: count / elapsed, p50: sorted[Math.floor(count * 0.5)] ?? NaN, p99: sorted[Math.floor(count * 0.99)] ?? NaN,
    cpu: serverCpu + postgresCpu, serverCpu, postgresCpu, bytes: bytes / count,
  }
}

/** Seconds within which the slowest system must answer once per connection. */
const LONGEST = 16

const REST_MS = 100
/** A third of a core: a little more than the product's own background work. */
const REST_US = 33_000
const MAX_RESTS = 50

/**
 * Waits until the servers are at rest: requests in progress when the load ends belong to this
 * measurement.
 */
async function cpuAtRest (pids: readonly number[]): Promise<number[]> {
  let before = await cpuOf(pids)
  for (let rest = 0; rest < MAX_RESTS; rest++) {
    await sleep(REST_MS)
    const now = await cpuOf(pids)
    const used = now.reduce((sum, cpu, index) => sum + cpu - (before[index] ?? 0), 0)
    before = now
    if (used <= REST_US) break
  }
  return before
}

/** autocannon builds the requests of every connection before it starts. */
const MAX_PREPARED = 200
