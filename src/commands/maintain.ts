/**
 * `npm run maintain`: rewrites the tables from which erasures deleted, so that no byte of an erased
 * person stays in the files of the database. Run it every night, when few people work.
 */
import { refuseArguments } from '../config/commandLine.ts'
import { readMigrationsUrl } from '../config/config.ts'
import { reasonOf } from '../logging/serializer.ts'
import { dataSource } from '../store/dataSource.ts'
import { maintain } from '../store/privacy/maintenance.ts'

refuseArguments(`Usage: npm run maintain

Rewrites the tables from which erasures deleted. Run it every night.

  MIGRATIONS_DATABASE_URL    the login of the owner`)

try {
  const source = await dataSource({ url: readMigrationsUrl(), poolSize: 1 }).initialize()
  const { erasures, tables, locked, statistics } = await maintain(source).finally(() => source.destroy())
  if (erasures === 0) console.log('No erasure was done since the last maintenance.')
  else console.log(`Maintenance after ${erasures} erasures: ${tables.length} tables were rewritten.`)
  if (locked.length > 0) console.error(`In use, and not rewritten: ${locked.join(', ')}. Run this command again.`)
  if (!statistics) {
    console.error('The login does not own the database, so the statistics of PostgreSQL were not rewritten.')
  }
  if (locked.length > 0 || !statistics) process.exitCode = 1
} catch (error) {
  const { code, message } = error as Error & { code?: string }
  console.error(code === undefined ? message : `The maintenance did not run: ${reasonOf(error)}`)
  process.exitCode = 1
}
