/** The data source. TypeORM owns the connection pool, the entities and the migrations. */
import { DataSource } from 'typeorm'
import { MIGRATIONS } from '../../migrations/index.ts'
import { BatchingSocket } from '../postgres/batchingSocket.ts'
import { columnTypes } from '../postgres/columnTypes.ts'
import { ENTITIES } from './schema.ts'

export type ConnectionOptions = { url: string, poolSize?: number, onError?: (error: Error) => void }

/**
 * A data source that is not connected yet. Sessions run in UTC; a statement is cancelled after
 * 10 seconds.
 */
export const dataSource = ({ url, poolSize = 8, onError }: ConnectionOptions): DataSource => new DataSource({
  type: 'postgres',
  url,
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: 'migrations',
  synchronize: false,
  logging: false,
  poolSize,
  // Also limits how long a request waits for a free connection. availability.ts detects a database
  // that stopped answering sooner.
  connectTimeoutMS: 8000,
  poolErrorHandler: (error: Error) => onError?.(error),
  installExtensions: false,
  extra: {
    types: columnTypes,
    // Generic plans, made once for all values. With the values of one request PostgreSQL expects
    // too few rows, sorts an office's whole register, and plans longer than the statement then
    // runs. `customPlan` marks the exceptions. Parallel workers and JIT are off: PostgreSQL would
    // use them for statements that look large, and a page does not justify their cost.
    options: Object.entries({
      timezone: 'UTC', statement_timeout: 10_000, idle_in_transaction_session_timeout: 30_000, lock_timeout: 8000,
      plan_cache_mode: 'force_generic_plan', max_parallel_workers_per_gather: 0, jit: 'off',
    }).map(([name, value]) => `-c ${name}=${value}`).join(' '),
    application_name: 'complaints-api',
    keepAlive: true,
    // Sends statements without waiting for the answers in between. PostgreSQL runs those of one
    // connection in order.
    pipeline: true,
    stream: () => new BatchingSocket(),
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
    // The application owns nothing, and needs this to check that the schema is up to date.
    await source.query('grant select on migrations to complaints_app')
    await source.query(REVOKE_TEMPORARY)
    return ran.map(({ name }) => name)
  } finally {
    await source.destroy()
  }
}

/**
 * Runs with every migration, since a restored dump does not include privileges on the database. A
 * login that does not own the database gets a warning from PostgreSQL; `assertPlainLogin` then says
 * what to do.
 */
const REVOKE_TEMPORARY = `
  do $$
  begin
    execute format('revoke temporary on database %I from public, complaints_app', current_database());
  exception when insufficient_privilege then
    raise warning 'TEMPORARY on this database is its owner''s to revoke';
  end
  $$`

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

/** Roles that own nothing but can read or write all tables, or anything on the server. */
const PRIVILEGED_ROLES = [
  'pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files', 'pg_write_server_files',
  'pg_execute_server_program',
]

/**
 * The privileges of the login and the roles that it may become. Checks both the current role and
 * the role that it logged in with (`alter role … set role`).
 */
const LOGIN = `
  with login as (select oid, rolname, rolsuper, rolbypassrls from pg_catalog.pg_roles where rolname in (current_user, session_user)),
  owners as (
    select relowner as oid from pg_catalog.pg_class where relkind in ('r', 'p', 'v', 'm', 'S')
    union select proowner from pg_catalog.pg_proc where pronamespace = 'public'::regnamespace
    union select nspowner from pg_catalog.pg_namespace where nspname = 'public'
    union select datdba from pg_catalog.pg_database where datname = current_database()
  )
  select string_agg(rolname, '" and "' order by rolname = current_user desc) as name,
         bool_or(rolsuper) as superuser,
         bool_or(rolbypassrls) as bypasses,
         bool_or(exists (select from owners where pg_has_role(login.oid, owners.oid, 'USAGE'))) as owns,
         array(
           select rolname::text from pg_catalog.pg_roles r
           where (r.rolsuper or r.rolbypassrls or r.oid in (select oid from owners) or r.rolname = any ($1))
             and exists (select from login where login.oid <> r.oid and pg_has_role(login.oid, r.oid, 'MEMBER')) order by 1
         ) as becomes,
         bool_or(has_schema_privilege(login.oid, 'public', 'CREATE')) as creates,
         bool_or(has_database_privilege(login.oid, current_database(), 'TEMPORARY')) as temporary
  from login`

type Login = {
  name: string,
  superuser: boolean,
  bypasses: boolean,
  owns: boolean,
  becomes: string[],
  creates: boolean,
  temporary: boolean,
}

/**
 * Checks that row-level security applies to the login. It does not apply to an owner, nor to a
 * login that can become an owner or run code as one.
 * @throws Error naming all that is wrong with the login
 */
export async function assertPlainLogin (source: DataSource): Promise<void> {
  const [login] = await source.query<Login[]>(LOGIN, [PRIVILEGED_ROLES])
  const { name, superuser, bypasses, owns, becomes, creates, temporary } = login as Login
  // A superuser can do all of these, so that reason is enough.
  const may = superuser ? [] : [
    becomes.length > 0 && `may become ${becomes.join(', ')}`,
    creates && 'may create objects in the schema public',
    temporary
    && 'may create temporary objects (REVOKE TEMPORARY ON DATABASE … FROM PUBLIC, as the owner of the database)',
  ]
  const faults = [
    superuser && 'is a superuser',
    bypasses && 'bypasses row-level security',
    owns && 'owns tables',
    ...may,
  ].filter(Boolean)
  if (faults.length > 0) {
    throw new Error(`The login "${name}" of DATABASE_URL ${faults.join(' and ')}. Tenancy rests on a login that may do none of this: ` +
      'use complaints_app, and the owner only for `npm run migrate`.')
  }
}
