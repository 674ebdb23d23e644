/** Measures the seconds spent in each phase so far. One phase runs at a time. */
export function stopwatch<P extends string> (parts: readonly P[]): {
  seconds: Record<P, number>
  /** @param to the next phase; omit to stop */
  turn (to?: P): void
} {
  const spent = Object.fromEntries(parts.map(part => [part, 0])) as Record<P, number>
  let present: P | undefined = parts[0]
  let since = performance.now()
  const running = (part: P) => part === present ? (performance.now() - since) / 1000 : 0
  return {
    // Computed when read, even during a phase.
    seconds: Object.defineProperties({}, Object.fromEntries(parts.map(part =>
      [part, { enumerable: true, get: () => spent[part] + running(part) }]))) as Record<P, number>,
    turn (to) {
      if (present !== undefined) spent[present] += running(present)
      present = to
      since = performance.now()
    },
  }
}
