/** A semaphore that is fair between clients: no client holds more than its share, and waiting clients take turns. */
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
}

/**
 * Runs the work when it is the client's turn.
 * @param patience is called only when the work must wait, with its turn; what it throws gives up waiting
 * @throws Problem 429 when too much of this client waits, 503 when too much waits over all; each with `Retry-After`
 */
export type FairSemaphore = <T>(client: string, work: () => Promise<T>, patience?: Patience) => Promise<T>

export type Patience = (turn: Promise<void>) => Promise<void>

export function fairSemaphore ({ most, perClient = shareOf(most), waitingPerClient = 200, waiting: mostWaiting = 2_000 }: Limits): FairSemaphore {
  const running = new Map<string, number>()
  /** By client, in the order of their turns: who was served last stands last. */
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

  /** False for one whose turn has come. */
  function remove (client: string, queue: Set<() => void>, one: () => void): boolean {
    if (!queue.delete(one)) return false
    waiting -= 1
    if (queue.size === 0) queues.delete(client)
    return true
  }

  async function turnOf (client: string, patience: Patience | undefined): Promise<void> {
    const queue = queues.get(client) ?? new Set()
    assertMayWait(queue.size, waitingPerClient)
    if (waiting >= mostWaiting) throw new Problem('serviceUnavailable', 'Too many requests wait at the moment.', { retryAfter: 2 })
    const turn = Promise.withResolvers<void>()
    queues.set(client, queue.add(turn.resolve))
    waiting += 1
    try {
      await (patience === undefined ? turn.promise : patience(turn.promise))
    } catch (error) {
      if (!remove(client, queue, turn.resolve)) end(client)
      throw error
    }
  }

  return async function inTurn (client, work, patience) {
    if (free > 0 && hasShare(client)) start(client)
    else await turnOf(client, patience)
    try {
      return await work()
    } finally {
      end(client)
    }
  }
}

/** Half, so that another client finds a place at once; at least one. */
export const shareOf = (most: number): number => Math.max(1, Math.floor(most / 2))

/** @throws Problem 429 when as much of one client waits as may */
export function assertMayWait (waiting: number, most: number): void {
  if (waiting >= most) throw new Problem('tooManyRequests', `At most ${most} requests of a client wait at once.`, { retryAfter: 1 })
}
