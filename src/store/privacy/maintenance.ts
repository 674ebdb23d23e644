/**
 * Maintenance after erasures. PostgreSQL leaves the bytes of deleted and overwritten rows in the
 * files of tables and indexes, and samples of values in its statistics, also after a plain VACUUM.
 * This rewrites the tables, their indexes and the statistics. It runs as the owner of the tables:
 * the application's login may not.
 *
 * Each table is locked exclusively while it is rewritten; requests wait for it.
 */
import type { DataSource } from 'typeorm'

/** Tables from which an erasure deletes, or that it overwrites. */
const TABLES = [
  'complaints', 'complaint_keys', 'events', 'letters', 'letter_dispatches', 'messages', 'notes', 'attachments',
  'evidence_bundles', 'data_subject_export_parts', 'stored_responses', 'import_rows', 'tasks', 'erasures', 'timers',
  'reporting_facts',
] as const

/** A table that cannot be locked within this time is left for the next run. */
const LOCK_TIMEOUT = '30s'

export type Maintenance = {
  /** Erasures that were done and not yet followed by maintenance. */
  erasures: number
  /** Tables that were rewritten. */
  tables: string[]
  /** Tables that could not be locked: run again. */
  locked: string[]
  /** Whether PostgreSQL's statistics were rewritten, which the owner of the database may do. */
  statistics: boolean
}

/**
 * Does nothing without an erasure since the last run. Another run in parallel waits for no lock and
 * leaves its tables.
 * @param source connected as the owner, with one connection
 */
export async function maintain (source: DataSource): Promise<Maintenance> {
  const waiting: { id: string }[] = await source
    .query("select id from erasures where status = 'DONE' and maintained_at is null")
  const result: Maintenance = { erasures: waiting.length, tables: [], locked: [], statistics: true }
  if (waiting.length === 0) return result
  await source.query(`set statement_timeout = 0`)
  await source.query(`set lock_timeout = '${LOCK_TIMEOUT}'`)
  for (const table of TABLES) {
    const done = await attempt(source, `vacuum (full, analyze) ${table}`, LOCK_NOT_AVAILABLE)
    result[done ? 'tables' : 'locked'].push(table)
  }
  result.statistics = await attempt(source, 'vacuum full pg_catalog.pg_statistic', INSUFFICIENT_PRIVILEGE)
    && await statisticsWereRewritten(source)
  if (result.locked.length === 0) {
    await source.query('update erasures set maintained_at = now() where id = any ($1::uuid[])', [
      waiting.map(({ id }) => id),
    ])
  }
  return result
}

const LOCK_NOT_AVAILABLE = '55P03'
const INSUFFICIENT_PRIVILEGE = '42501'

/** @returns false when it fails with this SQLSTATE */
async function attempt (source: DataSource, text: string, code: string): Promise<boolean> {
  try {
    await source.query(text)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === code) return false
    throw error
  }
}

/** Without the privilege, VACUUM only warns and skips the table. */
async function statisticsWereRewritten (source: DataSource): Promise<boolean> {
  const [row] = await source.query<{ owner: boolean }[]>(
    'select pg_has_role(current_user, datdba, \'USAGE\') as owner from pg_database where datname = current_database()',
  )
  return row?.owner === true
}
