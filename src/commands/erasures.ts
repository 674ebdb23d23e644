/**
 * `npm run erasures`: after a restore from a backup, erases again what ERASURE_LOG lists. The
 * running service does the work, within a minute.
 */
import { refuseArguments } from '../config/commandLine.ts'
import { readErasuresConfig } from '../config/config.ts'
import { reasonOf } from '../logging/serializer.ts'
import { dataSource } from '../store/dataSource.ts'
import { readErasureLog } from '../store/privacy/erasureLog.ts'
import { replayErasures } from '../store/privacy/replay.ts'

refuseArguments(`Usage: npm run erasures

Erases again what ERASURE_LOG lists, after a restore from a backup.

  MIGRATIONS_DATABASE_URL    the login of the owner
  ERASURE_LOG                the file that lists erasures`)

try {
  const { databaseUrl, erasureLog } = readErasuresConfig()
  const logged = await readErasureLog(erasureLog)
  const source = await dataSource({ url: databaseUrl, poolSize: 1 }).initialize()
  const count = await replayErasures(source, logged).finally(() => source.destroy())
  console.log(count === 0
    ? `All ${logged.length} logged erasures are in this database.`
    : `${count} complaints will be erased again. GET /v1/dataSubjects/erasures shows the result; then run "npm run maintain".`)
} catch (error) {
  const { code, message } = error as Error & { code?: string }
  console.error(code === undefined ? message : `No erasure was run again: ${reasonOf(error)}`)
  process.exitCode = 1
}
