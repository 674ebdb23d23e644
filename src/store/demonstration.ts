/**
 * A snapshot of the sandbox's first state, so that a reset copies rows instead of playing the
 * stories again. It is in a schema of the database's owner, which the application cannot read.
 */
import type { DataSource, EntityManager } from 'typeorm'
import { MIGRATIONS } from '../../migrations/index.ts'

const SCHEMA = 'first_state'

/**
 * The tables that stories write, each after those that it refers to. The snapshot leaves out the
 * feed: a reset numbers it anew, so that no number is used twice.
 */
const TABLES = [
  'complaints', 'complaint_keys', 'number_series', 'events', 'deadline_phases', 'due_orders', 'timers',
  'reporting_facts', 'letters', 'letter_dispatches', 'messages', 'notes',
] as const

/** The columns of each table that can be written. */
async function columnsOf (manager: EntityManager): Promise<[table: string, columns: string][]> {
  const rows: { name: string, columns: string }[] = await manager.query(
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relname = any ($1) group by c.relname`,
    [TABLES],
  )
  return TABLES.map(table => [table, rows.find(({ name }) => name === table)?.columns ?? '*'])
}

const withSchema = (stamp: string): string => [stamp, ...MIGRATIONS.map(({ name }) => name)].join(' ')

/**
 * Takes the snapshot of the present state, as the owner.
 * @param stamp names what the state was made from; a reset with another stamp does not use it
 */
export const saveFirstState = (source: DataSource, stamp: string): Promise<void> =>
  source.transaction(async manager => {
    await manager.query(`drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}`)
    for (const [table, columns] of await columnsOf(manager)) {
      await manager.query(`create table ${SCHEMA}.${table} as select ${columns} from public.${table}`)
    }
    await manager.query(`create table ${SCHEMA}.stamp (stamp text not null)`)
    await manager.query(`insert into ${SCHEMA}.stamp values ($1)`, [withSchema(stamp)])
  })

/**
 * Copies the snapshot into tables that were cleared, as the owner.
 * @returns false without a snapshot of this stamp
 */
export const restoreFirstState = (source: DataSource, stamp: string): Promise<boolean> =>
  source.transaction(async manager => {
    const [{ exists }] = await manager.query(`select to_regclass('${SCHEMA}.stamp') is not null as exists`)
    if (!exists) return false
    const stamps = await manager.query(`select 1 from ${SCHEMA}.stamp where stamp = $1`, [withSchema(stamp)])
    if (stamps.length === 0) return false
    for (const [table, columns] of await columnsOf(manager)) {
      await manager.query(`insert into public.${table} (${columns}) select ${columns} from ${SCHEMA}.${table}`)
    }
    await manager.query(`
      insert into feed_pending (complaint_id, sequence)
      select complaint_id, sequence from events order by at, complaint_id, sequence`)
    return true
  })
