/**
 * `npm run rekey`: after a new key was added first in ENCRYPTION_KEY, re-encrypts the values of
 * older keys and reports which keys may be removed. The service may run meanwhile, and the command
 * may be interrupted and repeated.
 */
import { createKeyRing, keyIdOf } from '../complaints/keyRing.ts'
import { refuseArguments } from '../config/commandLine.ts'
import { readRekeyConfig } from '../config/config.ts'
import { dataSource } from '../store/dataSource.ts'
import { rekey } from '../store/rekey.ts'
import type { Rekeyed } from '../store/rekey.ts'

/** Counting encrypted values reads whole tables. */
const STATEMENT_TIMEOUT = '10min'

refuseArguments(`Usage: npm run rekey

Re-encrypts the values of older keys with the first key of ENCRYPTION_KEY. It can be repeated.

  MIGRATIONS_DATABASE_URL    the login of the owner
  ENCRYPTION_KEY             the current key first, then older ones`)

try {
  const { databaseUrl, encryptionKeys } = readRekeyConfig()
  const ring = createKeyRing(encryptionKeys)
  const source = await dataSource({ url: databaseUrl, poolSize: 1 }).initialize()
  try {
    await source.query(`set statement_timeout = '${STATEMENT_TIMEOUT}'`)
    console.log(`The current key is ${ring.current.id}${encryptionKeys.length === 1 ? '; there is no older one' : ''}.`)
    const onProgress = (column: string, done: number, of: number) => {
      if (of > 0) console.log(`${column}: ${done} of ${of}`)
    }
    report(await rekey(source, ring, { onProgress }), ring.current.id, encryptionKeys.slice(1).map(keyIdOf))
  } finally {
    await source.destroy()
  }
} catch (error) {
  const { code, message } = error as Error & { code?: string }
  console.error(code === undefined ? message : `The keys were not changed: ${code}`)
  process.exitCode = 1
}

function report ({ resealed, byKey, damaged }: Rekeyed, current: string, older: readonly string[]) {
  console.log(`${resealed} values were re-encrypted; ${byKey.get(current) ?? 0} use the current key.`)
  for (const [column, count] of damaged) {
    console
      .error(`${column}: ${count} values cannot be decrypted with the key that they name; they were left unchanged.`)
  }
  const unknown = [...byKey].filter(([id]) => id !== current && !older.includes(id))
  for (const [id, count] of unknown) console.error(`${count} values use the key ${id}, which ENCRYPTION_KEY lacks.`)
  const retired = older.filter(id => !byKey.has(id))
  const waiting = older.filter(id => byKey.has(id))
  if (retired.length > 0) {
    console
      .log(`No value uses ${retired.join(', ')} any longer: remove ${
        retired.length === 1 ? 'it' : 'them'
      } from ENCRYPTION_KEY once every process runs with ${current} first. Older backups still need ${
        retired.length === 1 ? 'it' : 'them'
      }.`)
  }
  for (const id of waiting) console.error(`${byKey.get(id)} values still use the key ${id}: run this command again.`)
  if (damaged.size + unknown.length + waiting.length > 0) process.exitCode = 1
}
