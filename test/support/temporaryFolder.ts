import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for the length of a test. Not in the clone: that may lie where, under root, the user as
 * whom PostgreSQL runs cannot reach.
 */
export function temporaryFolder (t: { teardown (work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'complaints-'))
  chmodSync(folder, 0o755)
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
