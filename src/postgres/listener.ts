/** Notification listener: LISTEN on one connection beside the pool. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DataSource } from 'typeorm'

export type NotificationListener = {
  /**
   * Calls back after a notification, and after each connection, which may have missed some.
   * @returns a function that ends it
   */
  onNotification (notified: () => void): () => void
  close (): Promise<void>
}

export type ListenerOptions = {
  /** Called with each lost connection; the listener connects again. */
  onError: (error: unknown) => void
  /** Milliseconds between two checks that the connection still answers. */
  heartbeatMs?: number
}

/** Notifications within this time are one. */
const GATHER_MS = 20
const RETRY_MS = 500
const ANSWER_MS = 5_000

/**
 * Connects with the first listener, to the pool's address. It must be PostgreSQL itself: a
 * transaction pooler passes no notifications on.
 */
export function createNotificationListener (
  source: DataSource,
  { onError, heartbeatMs = 15_000 }: ListenerOptions,
): NotificationListener {
  const { url } = source.options as { url?: string }
  const callbacks = new Set<() => void>()
  const closing = new AbortController()
  let listening: Promise<void> | undefined
  let soon: NodeJS.Timeout | undefined

  function notifySoon (): void {
    soon ??= setTimeout(() => {
      soon = undefined
      for (const notified of callbacks) notified()
    }, GATHER_MS)
  }

  async function listen (): Promise<void> {
    while (!closing.signal.aborted) {
      await connection().catch(onError)
      await elapsed(RETRY_MS)
    }
  }

  /** One connection, until `close`. @throws Error when it is lost */
  async function connection (): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'complaints-api feed',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
    })
    const lost = Promise.withResolvers<never>()
    lost.promise.catch(() => undefined)
    client.on('error', lost.reject)
    client.on('end', () => lost.reject(new Error('The connection that listens to the feed ended')))
    client.on('notification', notifySoon)
    try {
      await client.connect()
      await client.query('listen feed')
      // Some may have been missed before.
      notifySoon()
      while (!closing.signal.aborted) {
        await Promise.race([elapsed(heartbeatMs), lost.promise])
        await client.query('select')
      }
    } finally {
      await client.end()
    }
  }

  /** Ends early with `close`. */
  const elapsed = (milliseconds: number): Promise<unknown> =>
    sleep(milliseconds, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)

  return {
    onNotification (notified) {
      callbacks.add(notified)
      listening ??= listen()
      return () => { callbacks.delete(notified) }
    },
    async close () {
      closing.abort()
      clearTimeout(soon)
      await listening
    },
  }
}
