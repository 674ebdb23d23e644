/**
 * Creates the two roles and the database that an administrator of a production server creates by
 * hand.
 */
import pg from 'pg'

/** The application's role; it owns nothing and sees the rows of one office at a time. */
export const APP_ROLE = 'complaints_app'
export const OWNER_ROLE = 'complaints_owner'

const PLAIN = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'

/**
 * Creates the application's login, or sets the password of an existing one.
 *
 * @param adminUrl connects as a role that may create roles
 */
export const ensureAppRole = (adminUrl: string, password: string): Promise<void> =>
  ensureRole(adminUrl, APP_ROLE, password)

/** Creates the owner of the tables. It is no superuser, like the owner in production. */
export const ensureOwnerRole = (adminUrl: string, password: string): Promise<void> =>
  ensureRole(adminUrl, OWNER_ROLE, password)

/** Creates the database unless it exists. */
export async function ensureDatabase (adminUrl: string, name: string, owner: string): Promise<void> {
  await asAdmin(adminUrl, async client => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await createDatabase(client, name, owner)
  })
}

/**
 * Creates a database in which only its owner may create temporary tables: they could hide ours. The
 * privilege is revoked here because PostgreSQL copies a template's schema without its privileges.
 *
 * @param template a database to copy; PostgreSQL's own by default
 */
export async function createDatabase (
  client: pg.Client,
  name: string,
  owner: string,
  template?: string,
): Promise<void> {
  const database = pg.escapeIdentifier(name)
  const copied = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`
  await client.query(`CREATE DATABASE ${database} OWNER ${pg.escapeIdentifier(owner)}${copied}`)
  await client.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`)
}

/** Whether this server has the application's role. */
export const hasAppRole = (url: string): Promise<boolean> =>
  asAdmin(
    url,
    async client => (await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APP_ROLE])).rowCount === 1,
  )

/** @throws Error for every failure other than a refused login */
export async function canLogIn (url: string): Promise<boolean> {
  try {
    await asAdmin(url, async () => undefined)
    return true
  } catch (error) {
    // invalid_password and invalid_authorization_specification
    if (['28P01', '28000'].includes((error as { code?: string }).code ?? '')) return false
    throw error
  }
}

async function ensureRole (adminUrl: string, role: string, password: string) {
  await asAdmin(adminUrl, async client => {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
    const verb = rowCount ? 'ALTER' : 'CREATE'
    await client.query(`${verb} ROLE ${pg.escapeIdentifier(role)} ${PLAIN} PASSWORD ${pg.escapeLiteral(password)}`)
  })
}

/** Runs `work` on its own connection. */
export async function asAdmin<T> (url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
