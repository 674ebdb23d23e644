/** The file of the sandbox's secrets: made once, completed when it is of an earlier version. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { loadSecrets } from '../../src/sandbox/secrets.ts'
import { noteKeys } from '../../src/transparency/signedNote.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

t.test('a data folder of an earlier version gets a key for checkpoints, once, and keeps its other secrets', async t => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'secrets.json')
  const { secrets, fresh } = await loadSecrets(folder)
  t.equal(fresh, true)
  const { checkpointKeys: _, ...earlier } = secrets
  writeFileSync(file, JSON.stringify(earlier))
  const completed = await loadSecrets(folder)
  t.match(completed, { fresh: false, secrets: earlier })
  t.equal(noteKeys('sandbox.localhost/checkpoints', completed.secrets.checkpointKeys).keys.length, 1)
  t.same((await loadSecrets(folder)).secrets, completed.secrets)
  t.equal(statSync(file).mode & 0o777, 0o600)
  t.same(JSON.parse(readFileSync(file, 'utf8')), completed.secrets)
})
