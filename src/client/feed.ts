/** Follows the change feed by polling. */
import type { operations } from '../generated/openapi.ts'
import type { FeedEvent, Operations } from '../generated/client.ts'
import { cursorOf } from './results.ts'
import { wait } from './retries.ts'

type Query = Omit<NonNullable<operations['listEvents']['parameters']['query']>, 'pageSize'>
/** A position that is not there yet is undefined, also under `exactOptionalPropertyTypes`. */
type Filters = { [K in keyof Query]: Query[K] | undefined }

/** `after` is the `id` of the last event that you processed. Without it: from the oldest event. */
export type FollowOptions = Filters & {
  /** Milliseconds between two requests when there is nothing new; 5,000 by default. */
  intervalMs?: number | undefined
  /** Ends the iteration. */
  signal?: AbortSignal | undefined
}

export type Follow = (options?: FollowOptions) => AsyncGenerator<FeedEvent, void>

const FULL_PAGE = 200

export const createFollow = ({ listEvents }: Pick<Operations, 'listEvents'>): Follow =>
  async function* followEvents ({ intervalMs = 5_000, signal, ...filters } = {}) {
    let { after } = filters
    try {
      for (;;) {
        const page = await listEvents({ query: { ...filters, after, pageSize: FULL_PAGE }, signal })
        for (const event of page.items) {
          if (signal?.aborted) return
          yield event
        }
        after = cursorOf(page)
        if (page.items.length < FULL_PAGE) await wait(intervalMs, signal)
        if (signal?.aborted) return
      }
    } catch (error) {
      if (!signal?.aborted) throw error
    }
  }
