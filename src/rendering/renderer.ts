/**
 * PDFs, rendered in a worker thread: a letter takes tens of milliseconds, a very long one seconds, and the event loop
 * serves everybody.
 */
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Piscina } from 'piscina'
import { Problem } from '../problems/problems.ts'
import type { Letter } from '../letters/letter.ts'
import type { RenderPdf } from '../usecases/letters/ports.ts'
import { fairSemaphore } from '../concurrency/fairSemaphore.ts'
import type { Limits } from '../concurrency/fairSemaphore.ts'

export type RendererOptions = {
  /** What the thread runs; it exports `render`. */
  worker?: URL
  /** Milliseconds after which a thread is given up with what it renders; 30,000 by default. */
  timeLimitMs?: number
  /** Milliseconds after which a thread without work ends and gives its 60 MB back; 60,000 by default. */
  idleMs?: number
  /** Mebibytes of V8's heap; 256 by default. */
  memoryMb?: number
  /** How much waits at once. */
  queue?: Pick<Limits, 'waiting' | 'waitingPerClient'>
  /** Of PDFs that are kept; 16 MiB by default. */
  keptBytes?: number
}

export type Renderer = {
  pdf: RenderPdf
  /** Ends the thread, with what it renders. */
  close (): Promise<void>
}

/** One leaves the other of two cores to the event loop. */
const THREADS = 1
/** Below the threads of requests, where the system knows such a thing. */
const NICE = 10
/** A letter that is asked for again is asked for soon. After an erasure nothing of it is left in memory for longer. */
const KEPT_MS = 10 * 60_000

export function createRenderer ({
  worker = new URL('./worker.ts', import.meta.url),
  timeLimitMs = 30_000,
  idleMs = 60_000,
  memoryMb = 256,
  queue = { waitingPerClient: 100, waiting: 300 },
  keptBytes = 16 * 1024 * 1024,
}: RendererOptions = {}): Renderer {
  const inTurn = fairSemaphore({ most: THREADS, ...queue })
  const kept = new LRUCache<string, Buffer>({ maxSize: keptBytes, sizeCalculation: ({ length }) => length, ttl: KEPT_MS, ttlAutopurge: true })
  let pool: Promise<Piscina<Letter, Uint8Array>> | undefined

  async function rendered (letter: Letter): Promise<Buffer> {
    const threads = await (pool ??= openPool(worker, idleMs, memoryMb))
    const late = AbortSignal.timeout(timeLimitMs)
    try {
      const { buffer } = await threads.run(letter, { signal: late })
      return Buffer.from(buffer)
    } catch (error) {
      if (late.aborted) throw new Problem('serviceUnavailable', 'The PDF of this letter took too long to render.', { retryAfter: 30 })
      throw withoutWords(error)
    }
  }

  return {
    pdf: async ({ id, digest, letter }, client) => {
      const key = `${id} ${digest}`
      return kept.get(key) ?? inTurn(client, async () => {
        // Whoever waited may find what another asked for meanwhile.
        const known = kept.get(key)
        if (known !== undefined) return known
        const pdf = await rendered(letter)
        kept.set(key, pdf)
        return pdf
      })
    },
    async close () {
      kept.clear()
      await (await pool)?.destroy()
      pool = undefined
    },
  }
}

/** Loaded with the first letter; a thread starts with it, and none waits for the process to end. */
async function openPool (worker: URL, idleTimeout: number, memoryMb: number): Promise<Piscina<Letter, Uint8Array>> {
  const { Piscina } = await import('piscina')
  const cache = getCompileCacheDir()
  return new Piscina({
    filename: worker.href,
    name: 'render',
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout,
    niceIncrement: NICE,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // Neither the secrets of the environment nor what a parent loads for itself.
    env: cache === undefined ? {} : { NODE_COMPILE_CACHE: dirname(cache) },
    execArgv: [],
  })
}

/** Its message may quote the letter: only the kind of the error, and where it was, go into a log. */
function withoutWords (error: unknown): Error {
  const { name, stack = '' } = error instanceof Error ? error : new Error('unknown')
  const fault = new Error(`A letter could not be rendered: ${name}`)
  fault.stack = [`Error: ${fault.message}`, ...stack.split('\n').filter(line => /^ +at /.test(line))].join('\n')
  return fault
}
