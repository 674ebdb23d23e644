/** A closed loop over HTTP on loopback, by autocannon, and what it cost. */
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import type { Request, Workload } from '../workloads.ts'
import { uuidv7 } from '../systems/uuidv7.ts'
import { cpuOf } from './cpu.ts'

export type Measured = {
  requests: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** µs of CPU a request, server and PostgreSQL. */
  cpu: number
  serverCpu: number
  postgresCpu: number
  /** Bytes of an answer, headers included. */
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
  /** How long one answer may take, in seconds; autocannon's own: 10. */
  patience?: number
}

/** Made anew for each request, where a peer wants its caller to say the id. */
export const FRESH_UUID = '[<uuid>]'

/** @throws Error when one answer was another than expected */
export async function load (asked: Load): Promise<Measured> {
  const { port, requests, workload: { status, fresh }, connections, seconds, serverPid, postgresPid, patience } = asked
  const durations: number[] = []
  let bytes = 0
  let last = 0
  const strangers = new Map<number, number>()
  const [serverBefore = 0, postgresBefore = 0] = await cpuOf([serverPid, postgresPid])
  const began = performance.now()
  const [first] = requests as [Request]
  const sent = requests.map(({ method, path, headers, body }) => ({
    method, path, headers, ...(body !== undefined && { body }),
    ...(body?.includes(FRESH_UUID)
      && {
        setupRequest: (request: autocannon.Request) => ({ ...request, body: body.replaceAll(FRESH_UUID, uuidv7()) }),
      }),
  }))
  let clients = 0
  const ended = Promise.withResolvers<autocannon.Result>()
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
      // Each begins elsewhere, so that they do not all ask for the same at once.
      const offset = Math.floor(clients++ * sent.length / connections)
      client.setRequests([...sent.slice(offset), ...sent.slice(0, offset)].slice(0, MOST_PREPARED))
    },
  }, (error: unknown, result) => error ? ended.reject(error) : ended.resolve(result))
  running.on('response', (_client, code, size, duration) => {
    durations.push(duration)
    bytes += size
    last = performance.now()
    if (code !== status) strangers.set(code, (strangers.get(code) ?? 0) + 1)
  })
  const { errors, timeouts } = await ended.promise
  const elapsed = (last - began) / 1000
  const [serverAfter = 0, postgresAfter = 0] = await cpuAtRest([serverPid, postgresPid])
  if (strangers.size > 0 || errors > 0 || timeouts > 0) {
    throw new Error(`${first.method} ${first.path}: ${
      [...strangers].map(([code, count]) => `${count} × ${code}`).join(', ')
    }; ${errors} errors, ${timeouts} timeouts`)
  }
  const count = durations.length
  const sorted = Float64Array.from(durations).sort()
  if (count < connections && seconds < LONGEST) return load({ ...asked, seconds: seconds * 4 })
  // At its end autocannon hangs up on one request of each connection; the server answers it all the
  // same.
  const worked = count + connections
  const serverCpu = (serverAfter - serverBefore) / worked
  const postgresCpu = (postgresAfter - postgresBefore) / worked
  return {
    requests: count, perSecond: count / elapsed, p50: sorted[Math.floor(count * 0.5)] ?? NaN, p99: sorted[Math.floor(count * 0.99)] ?? NaN,
    cpu: serverCpu + postgresCpu, serverCpu, postgresCpu, bytes: bytes / count,
  }
}

/** Seconds in which the slowest system must give each connection an answer. */
const LONGEST = 16

const REST_MS = 100
/** The product's own background work, and a bit: a third of a core. */
const REST_US = 33_000
const MOST_RESTS = 50

/** What is still being answered when the load ends belongs to this measurement, not to the next. */
async function cpuAtRest (pids: readonly number[]): Promise<number[]> {
  let before = await cpuOf(pids)
  for (let rest = 0; rest < MOST_RESTS; rest++) {
    await sleep(REST_MS)
    const now = await cpuOf(pids)
    const used = now.reduce((sum, cpu, index) => sum + cpu - (before[index] ?? 0), 0)
    before = now
    if (used <= REST_US) break
  }
  return before
}

/** autocannon builds each request of each connection before it begins. */
const MOST_PREPARED = 200
