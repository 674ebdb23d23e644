/**
 * The log of erasures, a file outside the database: one line of JSON for each erased complaint, ids
 * and instants alone. After a restore from a backup, `npm run erasures` reads it and erases again.
 */
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ErasureLog, LoggedErasure } from '../../usecases/privacy/jobPorts.ts'

/**
 * Several processes may append to one file: each line is one write, on disk before it returns.
 * @param path absolute
 */
export const createErasureLog = (path: string): ErasureLog => ({
  async append (erasure) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(path, 'a', 0o600)
    try {
      await file.appendFile(`${JSON.stringify(erasure)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
  },
})

/**
 * The logged erasures in order. A line that a crash cut off is left out.
 * @throws Error when the file cannot be read
 */
export async function readErasureLog (path: string): Promise<LoggedErasure[]> {
  return (await readFile(path, 'utf8')).split('\n').flatMap(line => {
    try {
      return [JSON.parse(line) as LoggedErasure]
    } catch {
      return []
    }
  })
}
