/** The connections: TypeORM owns the pool, the entities and the migrations. */
import { DataSource } from 'typeorm'
import pg from 'pg'
import { MIGRATIONS } from '../../migrations/index.ts'
import { ENTITIES } from './entities.ts'

export type ConnectionOptions = { url: string, poolSize?: number, onError?: (error: Error) => void }

const DATE = 1082
const TIMESTAMPTZ = 1184

/** Days and instants stay strings: a `Date` would move days by a zone and drop microseconds. */
const types = {
  getTypeParser (oid: number, format?: 'text' | 'binary') {
    if (oid === DATE) return (day: string) => day
    if (oid === TIMESTAMPTZ) return isoInstant
    return pg.types.getTypeParser(oid, format)
  },
}

/** `2026-03-10 08:15:00+00` as PostgreSQL writes it in UTC → `2026-03-10T08:15:00Z`. */
const isoInstant = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, 'Z')

/** Not connected yet. Sessions run in UTC; what PostgreSQL does not answer within 10 seconds is given up. */
export const dataSource = ({ url, poolSize = 8, onError }: ConnectionOptions): DataSource => new DataSource({
  type: 'postgres',
  url,
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: 'migrations',
  synchronize: false,
  logging: false,
  poolSize,
  // Also how long a burst may wait for its turn; a standstill is noticed sooner (availability.ts).
  connectTimeoutMS: 8000,
  poolErrorHandler: (error: Error) => onError?.(error),
  installExtensions: false,
  extra: {
    types,
    // Plans are made once for all values: for those of one request PostgreSQL takes the rows that pass for so few that it
    // would sort an office's whole register, and plans longer than it then runs. See `plannedAnew` for what is not so.
    // Nor is a page worth the workers and the compiling that PostgreSQL would start for what looks large.
    options: Object.entries({
      timezone: 'UTC', statement_timeout: 10_000, idle_in_transaction_session_timeout: 30_000, lock_timeout: 8000,
      plan_cache_mode: 'force_generic_plan', max_parallel_workers_per_gather: 0, jit: 'off',
    }).map(([name, value]) => `-c ${name}=${value}`).join(' '),
    application_name: 'complaints-api',
    keepAlive: true,
    // Statements follow one another without waiting for the answers in between; on one connection each has its turn.
    pipeline: true,
  },
})

/**
 * Brings the schema up to date, as its owner.
 * @returns the names of the migrations that ran
 */
export async function migrate (url: string): Promise<string[]> {
  const source = await dataSource({ url, poolSize: 1 }).initialize()
  try {
    const ran = await source.runMigrations({ transaction: 'each' })
    // So that the application, which owns nothing, can tell that it is up to date.
    await source.query('grant select on migrations to complaints_app')
    return ran.map(({ name }) => name)
  } finally {
    await source.destroy()
  }
}

/** The migrations that have not run on this database. */
export async function pendingMigrations (source: DataSource): Promise<string[]> {
  const ran: { name: string }[] = await source.query('select name from migrations').catch(missingTable)
  const names = new Set(ran.map(({ name }) => name))
  return MIGRATIONS.map(({ name }) => name).filter(name => !names.has(name))
}

function missingTable (error: { code?: string }): [] {
  if (error.code === '42P01' || error.code === '42501') return []
  throw error
}

/**
 * Row-level security holds only for a login that it binds: not for an owner, nor for a member of one.
 * @throws Error naming what is wrong with the login
 */
export async function assertPlainLogin (source: DataSource): Promise<void> {
  const [login]: { name: string, superuser: boolean, bypasses: boolean, owns: boolean }[] = await source.query(`
    select rolname as name, rolsuper as superuser, rolbypassrls as bypasses,
           exists (select from pg_class where relkind in ('r', 'p', 'v', 'm', 'S') and pg_has_role(rolname, relowner, 'USAGE')) as owns
    from pg_roles where rolname = current_user`)
  const faults = [
    login?.superuser && 'is a superuser',
    login?.bypasses && 'bypasses row-level security',
    login?.owns && 'owns tables',
  ].filter(Boolean)
  if (faults.length > 0) {
    throw new Error(`The login "${login?.name}" of DATABASE_URL ${faults.join(' and ')}. Tenancy rests on a login that does neither: use complaints_app, and the owner only for \`npm run migrate\`.`)
  }
}
