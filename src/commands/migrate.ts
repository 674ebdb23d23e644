/** `npm run migrate`: brings the schema up to date, as its owner. */
import { refuseArguments } from '../config/commandLine.ts'
import { readMigrationsUrl } from '../config/config.ts'
import { reasonOf } from '../logging/serializer.ts'
import { migrate } from '../store/dataSource.ts'

const MISSING_ROLE = `The role complaints_app, under which the application logs in, does not exist on this server.
Create it once, as an administrator, then run the migrations again:

  CREATE ROLE complaints_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '<a password of your choice>';`

const UNDEFINED_OBJECT = '42704'

refuseArguments(`Usage: npm run migrate

Brings the schema of the database up to date, as its owner.

  MIGRATIONS_DATABASE_URL    the login of the owner`)

try {
  const ran = await migrate(readMigrationsUrl())
  for (const name of ran) console.log(`Applied ${name}`)
  console.log(ran.length > 0 ? 'The schema is up to date.' : 'The schema was up to date already.')
} catch (error) {
  console.error(explain(error as Error & { code?: string }))
  process.exitCode = 1
}

function explain (error: Error & { code?: string }): string {
  if (error.code === UNDEFINED_OBJECT && error.message.includes('complaints_app')) return MISSING_ROLE
  return error.code ? `The migrations did not run: ${reasonOf(error)}` : error.message
}
