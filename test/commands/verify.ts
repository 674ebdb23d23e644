/** `npm run verify` as a process: what it says, and its exit codes. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { signCheckpoint, statementHash } from '../../src/transparency/checkpoint.ts'
import { growingTree } from '../../src/transparency/merkleTree.ts'
import { noteKeys } from '../../src/transparency/signedNote.ts'
import { newCheckpointKey } from '../support/checkpoints.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const folder = temporaryFolder(t)
const { signer, keys: [key] } = noteKeys('complaints.example.be/checkpoints', [newCheckpointKey()])
const tree = growingTree(0, [])
const leaf = (complaintId: string) => statementHash({ complaintId, length: 1, head: 'ab'.repeat(32) })
const written = (name: string, content: string | object): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const [first = Buffer.of()] = tree.append(leaf('one'))
const older = written('older.txt', signCheckpoint({ size: 1, root: first }, signer))
const [second = Buffer.of()] = tree.append(leaf('two'))
const newer = written('newer.txt', signCheckpoint({ size: 2, root: tree.root() }, signer))
const proof = written('proof.json', { from: 1, to: 2, hashes: [second.toString('base64')] })
const forged = written('forged.txt', signCheckpoint({ size: 1, root: second }, signer))
const keyFile = written('keys.json', { items: [{ verifierKey: key?.text }] })
const keyText = key?.text ?? ''

function verify (...args: string[]): { code: number | null, output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/verify.ts', ...args], {
    encoding: 'utf8',
  })
  return { code: status, output: stdout + stderr }
}

const CASES: [what: string, args: string[], code: number, says: RegExp][] = [
  ['everything is proven',       [older, newer, proof, '--key', keyText],  0, /Proven: Checkpoint 2 begins with checkpoint 1\./],
  ['with the key in a file',     [older, newer, proof, '--key', keyFile],  0, /Proven: Checkpoint 1 is signed with a known key/],
  ['something is missing',       [older, newer, '--key', keyText],         2, /Not proven: .*consistency\?from=1&to=2/],
  ['a rewritten tree',           [forged, newer, proof, '--key', keyText], 1, /Fault: Checkpoint 2 does not begin with checkpoint 1/],
  ['two trees of one size',      [older, forged, '--key', keyText],        1, /Fault: .*two trees of 1 statements/],
  ['a file that is not there',   [join(folder, 'none'), '--key', keyText], 1, /ENOENT/],
  ['no key',                     [older],                                  1, /Usage: npm run verify/],
  ['a key that is none',         [older, '--key', 'key'],                  1, /no verifier key/],
]
for (const [what, args, code, says] of CASES) {
  t.test(`${what}: exit code ${code}`, async t => {
    const outcome = verify(...args)
    t.equal(outcome.code, code, outcome.output)
    t.match(outcome.output, says)
  })
}
