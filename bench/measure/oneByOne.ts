/**
 * Measures the cost of a request without concurrency: requests run one at a time, for a short
 * while, in three passes.
 */
import http from 'node:http'
import type { Request } from '../workloads.ts'

/** The median in milliseconds, and µs of CPU per call. */
export type Cost = { count: number, p50: number, cpu: number }

const LONG_MS = 100
const FEWEST = 3
/** Time limit for slow calls, for which a few repetitions are enough. */
const LONGEST_MS = 1_000

/** @param cpuUsed total µs of CPU of all processes involved */
export async function oneByOne (work: () => Promise<unknown>, cpuUsed: () => Promise<number>): Promise<Cost> {
  // Warms up, so that planning and compiling are not measured.
  const warming = performance.now()
  for (let warm = 0; warm < FEWEST && performance.now() - warming < LONG_MS; warm++) await work()
  const durations: number[] = []
  const before = await cpuUsed()
  const began = performance.now()
  while (performance.now() - began < (durations.length < FEWEST ? LONGEST_MS : LONG_MS)) {
    const start = performance.now()
    await work()
    durations.push(performance.now() - start)
  }
  const cpu = (await cpuUsed() - before) / durations.length
  return { count: durations.length, p50: durations.toSorted((a, b) => a - b)[durations.length >> 1] as number, cpu }
}

const PASSES = 3

/**
 * Measures each item three times, with all other items in between, and takes the minimum, because
 * other load on the machine varies.
 * @param measure returns the cost of one item; slow items are measured once
 */
export async function inPasses<O, C extends Cost> (all: readonly O[], measure: (item: O) => Promise<C>): Promise<C[]> {
  const costs: C[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [index, item] of all.entries()) {
      const least = costs[index]
      if (least === undefined) costs.push(await measure(item))
      else if (least.p50 < LONG_MS) {
        const { p50, cpu } = await measure(item)
        costs[index] = { ...least, p50: Math.min(p50, least.p50), cpu: Math.min(cpu, least.cpu) }
      }
    }
  }
  return costs
}

export type Asker = { ask (request: Request): Promise<{ status: number, text: string }>, close (): void }

/** Sends requests over one keep-alive connection. */
export function asker (port: number): Asker {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  return {
    ask: ({ method, path, headers, body }) => new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const request = http.request(
        { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, agent },
        response => {
          const chunks: Buffer[] = []
          response.on('data', chunk => chunks.push(chunk)).on('error', reject)
            .on('end', () =>
              resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }))
        },
      )
      request.on('error', reject).end(body)
    }),
    close: () => agent.destroy(),
  }
}
