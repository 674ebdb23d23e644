/** Starts and controls the measuring client, and summarizes its response times. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Kind, Measured, Order, Settings } from './neighbourProcess.ts'
import type { Credentials } from './people.ts'

export type Waits = {
  /** Number of requests; events are counted separately. */
  count: number
  p50: number
  p99: number
  max: number
  /** Failed requests (no 2xx, or no answer), by reason. */
  failed: Map<string, number>
  /** The longest time for which the operating system did not run the measuring process. */
  lateMs: number
  /** The longest wait of each kind, including events. */
  longest: Partial<Record<Kind, number>>
}

export type Neighbour = {
  begin (more?: { newcomers?: Credentials[], events?: boolean }): void
  /** Waits for pending requests, up to the client's timeout. */
  end (): Promise<Waits>
  stop (): void
}

const script = fileURLToPath(new URL('./neighbourProcess.ts', import.meta.url))

/** Resolves when the client is ready to measure. */
export async function startNeighbour (settings: Settings): Promise<Neighbour> {
  const child = fork(script, [JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  await once(child, 'message')
  const tell = (order: Order) => child.send(order)
  return {
    begin: ({ newcomers = [], events = false } = {}) => { tell({ begin: { newcomers, events } }) },
    async end () {
      const reply = once(child, 'message')
      tell({ end: true })
      const [measured] = await reply as [Measured]
      return waitsOf(measured)
    },
    stop: () => { child.kill('SIGKILL') },
  }
}

function waitsOf ({ waits, lateMs }: Measured): Waits {
  const sorted = waits.filter(({ kind }) => kind !== 'event').map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  const failed = new Map<string, number>()
  for (const { ok, why = '?' } of waits) if (!ok) failed.set(why, (failed.get(why) ?? 0) + 1)
  const longest: Waits['longest'] = {}
  for (const { kind, ms } of waits) longest[kind] = Math.max(longest[kind] ?? 0, ms)
  const [p50, p99, max] = [at(0.5), at(0.99), sorted.at(-1) ?? Number.NaN]
  return { lateMs, count: sorted.length, p50, p99, max, failed, longest }
}
