/** Long work on the event loop, cut so that others have their turn in between. */

/** Parts of a list; the event loop goes round before each but the first. */
export async function * slicesOf<T> (list: readonly T[], size = 200): AsyncGenerator<T[], void> {
  for (let from = 0; from < list.length; from += size) {
    if (from > 0) await new Promise<void>(resolve => { setImmediate(resolve) })
    yield list.slice(from, from + size)
  }
}
