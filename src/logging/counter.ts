/**
 * Counts events that anybody can cause at will, so that the log gets one line an interval instead
 * of one a request.
 */
export type Counter = {
  /**
   * @param name one of a few fixed names
   * @returns whether it is the first of its name in this interval
   */
  note (name: string): boolean
  /** Counts several events of this name at once. */
  add (name: string, times: number): boolean
  /** Reports the counts so far and ends the interval. */
  flush (): void
}

/**
 * @param report receives the count of each name in an interval; not called for an empty interval
 * @param intervalMs one minute by default; it begins with the first note
 */
export function createCounter (report: (counts: Record<string, number>) => void, intervalMs = 60_000): Counter {
  const counts = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined

  function flush (): void {
    clearTimeout(timer)
    timer = undefined
    if (counts.size === 0) return
    const snapshot = Object.fromEntries(counts)
    counts.clear()
    report(snapshot)
  }

  function add (name: string, times: number): boolean {
    const before = counts.get(name) ?? 0
    counts.set(name, before + times)
    timer ??= setTimeout(flush, intervalMs).unref()
    return before === 0
  }

  return { flush, add, note: name => add(name, 1) }
}
