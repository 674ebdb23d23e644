/**
 * Renders PDFs, previews and report pages in a worker thread: a letter takes tens of milliseconds,
 * a very long one seconds.
 */
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Piscina } from 'piscina'
import { Problem } from '../problems/problems.ts'
import type { Letter, LetterOrder } from '../letters/letter.ts'
import type { ReportPageOrder } from '../reports/page/page.ts'
import type { LetterContent, RenderPdf, RenderPreview } from '../usecases/letters/ports.ts'
import type { RenderReport } from '../usecases/reports/ports.ts'
import { fairSemaphore } from '../concurrency/fairSemaphore.ts'
import type { Limits } from '../concurrency/fairSemaphore.ts'

export type RendererOptions = {
  /** Module that the thread runs; it exports `render`, `preview` and `report`. */
  worker?: URL
  /** Milliseconds after which a rendering thread is terminated; 30,000 by default. */
  timeLimitMs?: number
  /** Milliseconds after which an idle thread ends and frees its 60 MB; 60,000 by default. */
  idleMs?: number
  /** Heap limit of the thread in mebibytes; 256 by default. */
  memoryMb?: number
  /** Limits of the queue. */
  queue?: Pick<Limits, 'waiting' | 'waitingPerClient'>
  /** Size of the cache of PDFs; 16 MiB by default. */
  cacheBytes?: number
}

export type Renderer = {
  pdf: RenderPdf
  preview: RenderPreview
  report: RenderReport
  /** Terminates the thread. */
  close (): Promise<void>
}

/** On two cores, one thread leaves the other core to the event loop. */
const THREADS = 1
/** Lower priority than the event loop, on systems that support it. */
const NICE = 10
/**
 * Repeated requests for a letter come soon. It also bounds how long an erased letter remains in
 * memory.
 */
const CACHE_MS = 10 * 60_000

export function createRenderer ({
  worker = new URL('./worker.ts', import.meta.url),
  timeLimitMs = 30_000,
  idleMs = 60_000,
  memoryMb = 256,
  queue = { waitingPerClient: 100, waiting: 300 },
  cacheBytes = 16 * 1024 * 1024,
}: RendererOptions = {}): Renderer {
  const withinLimit = fairSemaphore({ most: THREADS, ...queue })
  const cache = new LRUCache<string, Buffer>({
    maxSize: cacheBytes,
    sizeCalculation: ({ length }) => length,
    ttl: CACHE_MS,
    ttlAutopurge: true,
  })
  let pool: Promise<Piscina> | undefined

  async function run (
    name: 'render' | 'preview' | 'report',
    task: Letter | LetterOrder | ReportPageOrder,
  ): Promise<unknown> {
    const threads = await (pool ??= openPool(worker, idleMs, memoryMb))
    const timeout = AbortSignal.timeout(timeLimitMs)
    try {
      return await threads.run(task, { name, signal: timeout })
    } catch (error) {
      if (timeout.aborted) {
        throw new Problem('serviceUnavailable', 'This document took too long to render.', { retryAfter: 30 })
      }
      throw redacted(error)
    }
  }

  return {
    pdf: async ({ id, digest, letter }, client) => {
      const key = `${id} ${digest}`
      return cache.get(key) ?? withinLimit(client, async () => {
        // Another request may have rendered it while this one waited.
        const cached = cache.get(key)
        if (cached !== undefined) return cached
        const { buffer } = await run('render', letter) as Uint8Array<ArrayBuffer>
        const pdf = Buffer.from(buffer)
        cache.set(key, pdf)
        return pdf
      })
    },
    preview: (order, client) => withinLimit(client, async () => await run('preview', order) as LetterContent),
    report: (order, client) => withinLimit(client, async () => await run('report', order) as string),
    async close () {
      cache.clear()
      await (await pool)?.destroy()
      pool = undefined
    },
  }
}

/** Piscina is loaded, and a thread started, with the first letter only. */
async function openPool (worker: URL, idleTimeout: number, memoryMb: number): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  const compileCache = getCompileCacheDir()
  return new Piscina({
    filename: worker.href,
    name: 'render',
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout,
    niceIncrement: NICE,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // Passes on neither the secrets of the environment nor the parent's loaders.
    env: compileCache === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compileCache) },
    execArgv: [],
  })
}

/** Keeps the error's type and stack frames only: its message may quote the letter. */
function redacted (error: unknown): Error {
  const { name, stack = '' } = error instanceof Error ? error : new Error('unknown')
  const safe = new Error(`A document could not be rendered: ${name}`)
  safe.stack = [`Error: ${safe.message}`, ...stack.split('\n').filter(line => /^ +at /.test(line))].join('\n')
  return safe
}
