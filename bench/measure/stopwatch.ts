/** How long each part of something has taken so far, in seconds. One part at a time. */
export function stopwatch<P extends string> (parts: readonly P[]): {
  seconds: Record<P, number>
  /** @param to none: it stops */
  turn (to?: P): void
} {
  const spent = Object.fromEntries(parts.map(part => [part, 0])) as Record<P, number>
  let present: P | undefined = parts[0]
  let since = performance.now()
  const running = (part: P) => part === present ? (performance.now() - since) / 1000 : 0
  return {
    // Read when it is told, also in the middle of a part.
    seconds: Object.defineProperties({}, Object.fromEntries(parts.map(part =>
      [part, { enumerable: true, get: () => spent[part] + running(part) }]))) as Record<P, number>,
    turn (to) {
      if (present !== undefined) spent[present] += running(present)
      present = to
      since = performance.now()
    },
  }
}
