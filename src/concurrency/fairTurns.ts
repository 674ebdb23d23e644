/**
 * A semaphore that serves its clients in turn (round robin), so that one client's hundred tasks
 * delay another's by one task each. Between two tasks the event loop goes on.
 * @param most tasks at once, of all clients
 */
export function fairTurns (most: number): <T>(client: string, work: () => Promise<T>) => Promise<T> {
  /** In the order in which the clients are served. */
  const waiting = new Map<string, (() => void)[]>()
  let free = most

  function next (): void {
    for (const [client, starts] of waiting) {
      waiting.delete(client)
      const start = starts.shift()
      if (starts.length > 0) waiting.set(client, starts)
      return start?.()
    }
    free += 1
  }

  function turnOf (client: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const starts = waiting.get(client) ?? []
    starts.push(resolve)
    waiting.set(client, starts)
    return promise
  }

  return async function inTurn (client, work) {
    if (free > 0) free -= 1
    else await turnOf(client)
    try {
      return await work()
    } finally {
      setImmediate(next)
    }
  }
}
