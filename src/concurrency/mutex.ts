/** At most so many at once; the others wait for their turn, in the order in which they came. */
export function concurrencyLimit (most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = most

  return async function inTurn (work) {
    if (free > 0) free -= 1
    else await new Promise<void>(resolve => { waiting.push(resolve) })
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
