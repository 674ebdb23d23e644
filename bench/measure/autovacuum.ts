import { asAdmin } from '../../src/sandbox/roles.ts'
import type { Database } from '../database/open.ts'

/**
 * Does what autovacuum would do within a minute; autovacuum is off during measurements
 * (`database/cluster.ts`). Without current statistics, PostgreSQL scans a whole table that was
 * empty before.
 */
export const analyzeWritten = (database: Database): Promise<unknown> =>
  asAdmin(database.adminUrl, client => client.query('analyze stored_responses, feed_pending, number_series'))
