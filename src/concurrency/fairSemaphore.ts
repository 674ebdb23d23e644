/**
 * A semaphore that is fair between clients: no client holds more than its share, and waiting
 * clients are served in turn.
 */
import { Problem } from '../problems/problems.ts'

export type Limits = {
  /** What runs at once, over all clients. */
  most: number
  /** What runs at once of one client; half of `most` by default, and at least one. */
  perClient?: number
  /** What waits at once of one client; 200 by default. More is refused with 429. */
  waitingPerClient?: number
  /** What waits at once, over all clients; 2,000 by default. More is refused with 503. */
  waiting?: number
  /**
   * Whether the event loop goes round before the next work starts: for work that keeps the thread
   * busy.
   */
  yields?: boolean
}

/**
 * Without shares of clients, and with unlimited queues: for work that no request waits for, and for
 * downloads, which wait between their parts.
 */
export const unboundedSemaphore = (most: number): FairSemaphore =>
  fairSemaphore({ most, perClient: most, waitingPerClient: Infinity, waiting: Infinity, yields: true })

/**
 * Runs the work when it is the client's turn.
 * @param whileWaiting called with the turn when the work must wait; if it throws, the work leaves
 * the queue
 * @throws Problem 429 when too much work of this client waits, 503 when too much waits over all;
 * each with `Retry-After`
 */
export type FairSemaphore = <T>(client: string, work: () => Promise<T>, whileWaiting?: WhileWaiting) => Promise<T>

export type WhileWaiting = (turn: Promise<void>) => Promise<void>

export function fairSemaphore ({
  most,
  perClient = shareOf(most),
  waitingPerClient = 200,
  waiting: mostWaiting = 2_000,
  yields = false,
}: Limits): FairSemaphore {
  const running = new Map<string, number>()
  /** By client, in the order of their turns: a client that was served moves to the end. */
  const queues = new Map<string, Set<() => void>>()
  let free = most
  let waiting = 0

  function start (client: string): void {
    free -= 1
    running.set(client, (running.get(client) ?? 0) + 1)
  }

  function end (client: string): void {
    free += 1
    const left = (running.get(client) ?? 1) - 1
    if (left === 0) running.delete(client)
    else running.set(client, left)
    startNext()
  }

  const hasShare = (client: string): boolean => (running.get(client) ?? 0) < perClient

  function startNext (): void {
    for (const [client, queue] of queues) {
      if (free === 0) return
      if (!hasShare(client)) continue
      const [next] = queue
      if (next === undefined) continue
      remove(client, queue, next)
      if (queue.size > 0) {
        queues.delete(client)
        queues.set(client, queue)
      }
      start(client)
      next()
    }
  }

  /** @returns false when its turn had come already */
  function remove (client: string, queue: Set<() => void>, start: () => void): boolean {
    if (!queue.delete(start)) return false
    waiting -= 1
    if (queue.size === 0) queues.delete(client)
    return true
  }

  async function turnOf (client: string, whileWaiting: WhileWaiting | undefined): Promise<void> {
    const queue = queues.get(client) ?? new Set()
    assertMayWait(queue.size, waitingPerClient)
    if (waiting >= mostWaiting) {
      throw new Problem('serviceUnavailable', 'Too many requests wait at the moment.', { retryAfter: 2 })
    }
    const turn = Promise.withResolvers<void>()
    queues.set(client, queue.add(turn.resolve))
    waiting += 1
    try {
      await (whileWaiting === undefined ? turn.promise : whileWaiting(turn.promise))
    } catch (error) {
      if (!remove(client, queue, turn.resolve)) end(client)
      throw error
    }
  }

  return async function withinLimit (client, work, whileWaiting) {
    if (free > 0 && hasShare(client)) start(client)
    else await turnOf(client, whileWaiting)
    try {
      return await work()
    } finally {
      if (yields) setImmediate(end, client)
      else end(client)
    }
  }
}

/** One client's share: half, so that another client can start at once; at least one. */
export const shareOf = (most: number): number => Math.max(1, Math.floor(most / 2))

/** @throws Problem 429 when the client's queue is full */
export function assertMayWait (waiting: number, most: number): void {
  if (waiting >= most) {
    throw new Problem('tooManyRequests', `At most ${most} requests of a client wait at once.`, { retryAfter: 1 })
  }
}
