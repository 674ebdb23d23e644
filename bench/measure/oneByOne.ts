/** One after the other, as often as half a second allows: what something costs that waits for nobody. */
import http from 'node:http'
import type { Request } from '../workloads.ts'

/** Milliseconds at the median, and µs of CPU each. */
export type Cost = { count: number, p50: number, cpu: number }

const LONG_MS = 400
const FEWEST = 5
/** For what takes so long that a few times are enough. */
const LONGEST_MS = 1_500

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

export type Asker = { ask (request: Request): Promise<{ status: number, text: string }>, close (): void }

/** On one connection that is kept. */
export function asker (port: number): Asker {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  return {
    ask: ({ method, path, headers, body }) => new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const request = http.request({ host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, agent }, response => {
        const chunks: Buffer[] = []
        response.on('data', chunk => chunks.push(chunk)).on('error', reject)
          .on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }))
      })
      request.on('error', reject).end(body)
    }),
    close: () => agent.destroy(),
  }
}
