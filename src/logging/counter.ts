/** Counts what anybody can cause at will: a log gets one line an interval instead of one a request. */
export type Counter = {
  /** @param what one of a few fixed names @returns true for the first of its name in this interval */
  note (what: string): boolean
  /** Reports what was counted so far, and ends the interval. */
  flush (): void
}

/**
 * @param report gets how often each name was noted in the interval that ended; never called without any
 * @param intervalMs one minute by default; it begins with the first note
 */
export function createCounter (report: (counts: Record<string, number>) => void, intervalMs = 60_000): Counter {
  const counts = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined

  function flush (): void {
    clearTimeout(timer)
    timer = undefined
    if (counts.size === 0) return
    const counted = Object.fromEntries(counts)
    counts.clear()
    report(counted)
  }

  return {
    flush,
    note (what) {
      const before = counts.get(what) ?? 0
      counts.set(what, before + 1)
      timer ??= setTimeout(flush, intervalMs).unref()
      return before === 0
    },
  }
}
