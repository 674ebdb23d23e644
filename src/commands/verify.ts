/**
 * `npm run verify -- <file>… --key <verifier key, or a file with keys>`: verifies evidence bundles,
 * registers, checkpoints and proofs with public keys alone, without the database.
 *
 * Exit code 0: everything is proven. 1: a fault. 2: no fault, but something is not proven.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { answerHelp } from '../config/commandLine.ts'
import { keysIn, verifyDocuments } from './verification/documents.ts'

const USAGE = 'npm run verify -- <bundle, register, checkpoint or proof>… --key <verifier key, or a file with keys>'

function run (): number {
  const { values: { key = [] }, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string', multiple: true } },
  })
  if (positionals.length === 0 || key.length === 0) throw new Error(`Usage: ${USAGE}`)
  const keys = key.flatMap(given => keysIn(existsSync(given) ? readFileSync(given, 'utf8') : given))
  const documents = positionals.map(path => ({ name: basename(path), bytes: readFileSync(path) }))
  const { proven, faults, open } = verifyDocuments(documents, keys)
  for (const line of proven) console.log(`Proven: ${line}`)
  for (const line of open) console.log(`Not proven: ${line}`)
  for (const line of faults) console.error(`Fault: ${line}`)
  if (faults.length > 0) return 1
  return open.length > 0 || proven.length === 0 ? 2 : 0
}

answerHelp(`Usage: ${USAGE}

Verifies with public keys alone. Exit code 0: everything is proven. 1: a fault. 2: something is not proven.`)

try {
  process.exitCode = run()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
