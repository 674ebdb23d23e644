/**
 * `npm run rekey`: after a new key was put first into ENCRYPTION_KEY, seals anew what older ones sealed, and says which
 * may be retired. The service runs meanwhile. It can be stopped and started again at any time.
 */
import { createKeyRing, keyIdOf } from '../complaints/keyRing.ts'
import { readRekeyConfig } from '../config/config.ts'
import { dataSource } from '../store/dataSource.ts'
import { rekey } from '../store/rekey.ts'
import type { Rekeyed } from '../store/rekey.ts'

/** Counting what is sealed reads whole tables. */
const STATEMENT_TIMEOUT = '10min'

try {
  const { databaseUrl, encryptionKeys } = readRekeyConfig()
  const ring = createKeyRing(encryptionKeys)
  const source = await dataSource({ url: databaseUrl, poolSize: 1 }).initialize()
  try {
    await source.query(`set statement_timeout = '${STATEMENT_TIMEOUT}'`)
    console.log(`The current key is ${ring.current.id}${encryptionKeys.length === 1 ? ', and no other is given' : ''}.`)
    const onProgress = (column: string, done: number, of: number) => { if (of > 0) console.log(`${column}: ${done} of ${of}`) }
    tell(await rekey(source, ring, { onProgress }), ring.current.id, encryptionKeys.slice(1).map(keyIdOf))
  } finally {
    await source.destroy()
  }
} catch (error) {
  const { code, message } = error as Error & { code?: string }
  console.error(code === undefined ? message : `The keys were not changed: ${code}`)
  process.exitCode = 1
}

function tell ({ resealed, byKey, damaged }: Rekeyed, current: string, older: readonly string[]) {
  console.log(`${resealed} values were sealed anew; ${byKey.get(current) ?? 0} are sealed with the current key.`)
  for (const [column, count] of damaged) console.error(`${column}: ${count} do not open under the key that they name, and were left as they are.`)
  const unknown = [...byKey].filter(([id]) => id !== current && !older.includes(id))
  for (const [id, count] of unknown) console.error(`${count} are sealed with the key ${id}, which ENCRYPTION_KEY lacks.`)
  const retired = older.filter(id => !byKey.has(id))
  const waiting = older.filter(id => byKey.has(id))
  if (retired.length > 0) console.log(`No value needs ${retired.join(', ')} any more: leave ${retired.length === 1 ? 'it' : 'them'} out of ENCRYPTION_KEY once every process runs with ${current} first. Backups made before still need ${retired.length === 1 ? 'it' : 'them'}.`)
  for (const id of waiting) console.error(`${byKey.get(id)} are still sealed with ${id}: run this again.`)
  if (damaged.size + unknown.length + waiting.length > 0) process.exitCode = 1
}
