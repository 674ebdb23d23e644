/** A database for one test, migrated and empty. */
import { randomUUID } from 'node:crypto'
import { APP_ROLE, asAdmin, createDatabase, OWNER_ROLE } from '../../src/sandbox/roles.ts'
import { findCluster, TEMPLATE, withDatabase } from './cluster.ts'

export type Database = {
  name: string
  /** The superuser, whom row security does not bind: for looking behind the API. */
  adminUrl: string
  /** The owner of the tables, as migrations run. */
  ownerUrl: string
  /** The application's login, as the server runs. */
  appUrl: string
  /** Also done when the test ends. */
  drop (): Promise<void>
}

/** What of tap's Test is needed here. */
type Scope = { teardown (work: () => Promise<void>): void }

/** Copies the migrated template; dropped when the test ends. */
export async function freshDatabase (t: Scope): Promise<Database> {
  const { adminUrl, passwords } = await findCluster()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(adminUrl, client => createDatabase(client, name, OWNER_ROLE, TEMPLATE))
  const drop = () =>
    asAdmin(adminUrl, async client => {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    })
  t.teardown(drop)
  return {
    name,
    adminUrl: withDatabase(adminUrl, name),
    ownerUrl: withDatabase(adminUrl, name, OWNER_ROLE, passwords.owner),
    appUrl: withDatabase(adminUrl, name, APP_ROLE, passwords.app),
    drop,
  }
}
