/** The two roles and the database that a person would make once by hand on a server of his own. */
import pg from 'pg'

/** The migrations grant to this role; it owns nothing and sees rows of one office at a time. */
export const APP_ROLE = 'complaints_app'
export const OWNER_ROLE = 'complaints_owner'

const PLAIN = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'

/**
 * Makes the application's login, or gives the one that is there this password.
 *
 * @param adminUrl a login that may create roles
 */
export const ensureAppRole = (adminUrl: string, password: string): Promise<void> => ensureRole(adminUrl, APP_ROLE, password)

/** Makes the login that owns the tables, no superuser either: what it cannot do, a production owner cannot. */
export const ensureOwnerRole = (adminUrl: string, password: string): Promise<void> => ensureRole(adminUrl, OWNER_ROLE, password)

/** Makes the database where there is none, as `createDatabase` does. */
export async function ensureDatabase (adminUrl: string, name: string, owner: string): Promise<void> {
  await asAdmin(adminUrl, async client => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await createDatabase(client, name, owner)
  })
}

/**
 * Only its owner may make temporary tables in it: in a session's own schema, other logins could put theirs before ours.
 * PostgreSQL copies a template's schema, and none of the privileges on it.
 *
 * @param template a database to copy; without it, PostgreSQL's own
 */
export async function createDatabase (client: pg.Client, name: string, owner: string, template?: string): Promise<void> {
  const database = pg.escapeIdentifier(name)
  const copied = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`
  await client.query(`CREATE DATABASE ${database} OWNER ${pg.escapeIdentifier(owner)}${copied}`)
  await client.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`)
}

/** Whether this server has the application's role. */
export const hasAppRole = (url: string): Promise<boolean> =>
  asAdmin(url, async client => (await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APP_ROLE])).rowCount === 1)

/** Whether this login is let in; any other trouble is thrown. */
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

/** Runs something on a connection of its own. */
export async function asAdmin<T> (url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
