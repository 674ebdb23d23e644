/** Locks that a test holds, and who waits for them. */
import type pg from 'pg'
import { until } from './waiting.ts'

/** Waits until another session waits for a lock of this client. @throws Error after two minutes */
export async function untilAnotherWaitsFor (holder: pg.Client): Promise<void> {
  await until(
    async () =>
      (await holder.query('select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))'))
        .rows.length > 0,
    'No session waits for the lock that the test holds',
  )
}
