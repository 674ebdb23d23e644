import { asAdmin } from '../../src/sandbox/roles.ts'
import type { Database } from '../database/open.ts'

/**
 * What autovacuum does within a minute, and is off while something is measured
 * (`database/cluster.ts`): until PostgreSQL is told that a table is no longer empty, it reads it
 * whole.
 */
export const analyzeWritten = (database: Database): Promise<unknown> =>
  asAdmin(database.adminUrl, client => client.query('analyze stored_responses, feed_pending, number_series'))
