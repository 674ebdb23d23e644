/**
 * One after the other, as often as a moment allows, at three times: what something costs that waits
 * for nobody.
 */
import http from 'node:http'
import type { Request } from '../workloads.ts'

/** Milliseconds at the median, and µs of CPU each. */
export type Cost = { count: number, p50: number, cpu: number }

const LONG_MS = 100
const FEWEST = 3
/** For what takes so long that a few times are enough. */
const LONGEST_MS = 1_000

/** @param cpuUsed µs since ever of all that works for it */
export async function oneByOne (work: () => Promise<unknown>, cpuUsed: () => Promise<number>): Promise<Cost> {
  // What is planned and compiled at the first time is not what it costs.
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
 * Each of them three times, with all the others in between, and the least of the three: what else
 * the machine does comes and goes.
 * @param measure costs of one; what takes long is measured once
 */
export async function inPasses<O, C extends Cost> (all: readonly O[], measure: (one: O) => Promise<C>): Promise<C[]> {
  const costs: C[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [index, one] of all.entries()) {
      const least = costs[index]
      if (least === undefined) costs.push(await measure(one))
      else if (least.p50 < LONG_MS) {
        const { p50, cpu } = await measure(one)
        costs[index] = { ...least, p50: Math.min(p50, least.p50), cpu: Math.min(cpu, least.cpu) }
      }
    }
  }
  return costs
}

export type Asker = { ask (request: Request): Promise<{ status: number, text: string }>, close (): void }

/** On one connection that is kept. */
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
