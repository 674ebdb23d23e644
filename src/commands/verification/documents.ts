/** Verifies documents of the API with public keys alone. */
import { NoteFault, parseVerifierKey } from '../../transparency/signedNote.ts'
import type { VerifierKey } from '../../transparency/signedNote.ts'
import { verifyBundle } from './bundle.ts'
import { collect, noEvidence, verifyEvidence } from './proofs.ts'
import type { Evidence } from './proofs.ts'
import { emptyReport, isObject, parsed } from './report.ts'
import type { Json, Report } from './report.ts'
import { isZip, readZip } from './zip.ts'

export type Document = { name: string, bytes: Buffer }

/**
 * @param documents evidence bundles, registers (JSON or NDJSON), checkpoints, signed notes and
 * proofs, in any order
 */
export function verifyDocuments (documents: readonly Document[], keys: readonly VerifierKey[]): Report {
  const report = emptyReport()
  const evidence = noEvidence()
  for (const document of documents) {
    try {
      read(document, evidence, report)
    } catch (error) {
      report.faults.push(`${document.name}: ${(error as Error).message}`)
    }
  }
  verifyEvidence(evidence, keys, report)
  return report
}

function read ({ name, bytes }: Document, evidence: Evidence, report: Report): void {
  if (isZip(bytes)) return verifyBundle(readZip(bytes), name, evidence, report)
  const text = bytes.toString('utf8')
  const before = count(evidence)
  if (!/^\s*[[{]/.test(text)) {
    if (!text.includes('\n\n— ')) throw new Error('This is no bundle, register, checkpoint or proof')
    evidence.checkpoints.push({ source: name, note: text })
  } else {
    collect(jsonIn(text, name), name, evidence)
  }
  if (count(evidence) === before) report.open.push(`${name}: it contains no checkpoint and no proof.`)
}

const count = ({ checkpoints, consistency, inclusion }: Evidence): number =>
  checkpoints.length + consistency.length + inclusion.length

/** One JSON document, or one a line. */
function jsonIn (text: string, name: string): Json {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const isNdjson = lines.length > 1 && lines.every(line => line.startsWith('{') && line.trimEnd().endsWith('}'))
  return isNdjson ? lines.map(line => parsed(line, name)) : parsed(text, name)
}

/**
 * Verifier keys, one a line, or the answer of `GET /v1/checkpoints/keys`.
 * @throws NoteFault when there is none, or one is malformed
 */
export function keysIn (text: string): VerifierKey[] {
  if (!text.trimStart().startsWith('{')) {
    return text.split('\n').filter(line => line.trim() !== '').map(parseVerifierKey)
  }
  const document = parsed(text, 'The file of keys')
  const items = isObject(document) && Array.isArray(document.items) ? document.items : []
  const keys = items.flatMap(item => isObject(item) && typeof item.verifierKey === 'string' ? [item.verifierKey] : [])
  if (keys.length === 0) throw new NoteFault('The file of keys has no verifierKey.')
  return keys.map(parseVerifierKey)
}
