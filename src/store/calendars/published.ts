/**
 * The published calendars in this process. They are read when a write is refused because newer ones
 * exist, so the copy is checked by each write that uses it and cannot make a wrong date.
 */
import type { DataSource } from 'typeorm'
import { transaction } from '../../postgres/transaction.ts'
import { ONLY_BUILT_IN, readPublished } from './rows.ts'
import type { PublishedCalendars } from './rows.ts'

export type PublishedCache = {
  current (): PublishedCalendars
  refresh (): Promise<void>
}

const caches = new WeakMap<DataSource, PublishedCache>()

/** One copy for all stores on this data source. */
export function publishedCalendars (source: DataSource): PublishedCache {
  const cache = caches.get(source) ?? createCache(source)
  caches.set(source, cache)
  return cache
}

function createCache (source: DataSource): PublishedCache {
  let published = ONLY_BUILT_IN
  return {
    current: () => published,
    async refresh () {
      published = await transaction(source, { settings: {}, mode: 'read only' }, readPublished)
    },
  }
}

/** SQLSTATE of `calendars_are_current`. */
const isOutdated = (error: unknown): boolean => (error as { code?: string }).code === 'CAL01'

/** Two publications can follow each other; more within one change do not happen. */
const MAX_ATTEMPTS = 3

/**
 * Runs work that may choose calendars for new clocks. When others were published meanwhile, it
 * reads them and runs the work again.
 */
export async function withCurrentCalendars<T> (source: DataSource, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!isOutdated(error) || attempt === MAX_ATTEMPTS) throw error
      await publishedCalendars(source).refresh()
    }
  }
}
