/** What a call returns: a promise of the data, which also gives the response or the next pages. */

export type Received<T> = { data: T, response: Response }

export interface ApiPromise<T> extends Promise<T> {
  /** The data with the HTTP response, for its status and headers. */
  withResponse (): Promise<Received<T>>
}

export type List = { items: readonly unknown[], next?: string }
type ItemOf<L extends List> = L['items'][number]

/**
 * `await` gives the first page. `for await` gives every item of every page, and requests each page
 * when it is needed.
 */
export interface ListPromise<L extends List> extends ApiPromise<L>, AsyncIterable<ItemOf<L>> {
  /** Every item of the pages that are needed for `limit` items. */
  toArray (options: { limit: number }): Promise<ItemOf<L>[]>
}

export function apiPromise<T> (received: Promise<Received<T>>): ApiPromise<T> {
  const data = received.then(({ data }) => data)
  return Object.assign(data, {
    withResponse: () => {
      // The caller waits for `received`, so a rejection of `data` is no unhandled one.
      data.catch(() => undefined)
      return received
    },
  })
}

/** @param read reads the page after a cursor; without one, the first */
export function listPromise<L extends List> (read: (after?: string) => Promise<Received<L>>): ListPromise<L> {
  const first = apiPromise(read())

  async function* items (): AsyncGenerator<ItemOf<L>> {
    let page: L = await first
    for (;;) {
      yield * page.items as readonly Awaited<ItemOf<L>>[]
      const after = cursorOf(page)
      // The feed always has a `next`, also after its last event.
      if (after === undefined || page.items.length === 0) return
      page = (await read(after)).data
    }
  }

  async function toArray ({ limit }: { limit: number }): Promise<ItemOf<L>[]> {
    const collected: ItemOf<L>[] = []
    await first
    if (limit <= 0) return collected
    for await (const item of items()) {
      collected.push(item)
      if (collected.length >= limit) break
    }
    return collected
  }

  return Object.assign(first, { toArray, [Symbol.asyncIterator]: items })
}

/** The cursor in the link to the next page; undefined on the last page. */
export function cursorOf ({ next }: { next?: string }): string | undefined {
  return next === undefined ? undefined : new URL(next, 'http://localhost').searchParams.get('after') ?? undefined
}
