/**
 * The checkpoints and proofs in a set of documents, and what they show together: each checkpoint is
 * signed, each proof holds, and each tree begins with every smaller one.
 */
import { openCheckpoint, provesConsistency, provesInclusion } from '../../transparency/checkpoint.ts'
import type { ConsistencyProof, InclusionProof, TreeHead } from '../../transparency/checkpoint.ts'
import type { VerifierKey } from '../../transparency/signedNote.ts'
import { isObject, isTexts } from './report.ts'
import type { Json, JsonObject, Report } from './report.ts'

type In<T> = T & { source: string }

export type Evidence = {
  checkpoints: In<{ note: string, stated?: { treeSize: number, rootHash: string } }>[]
  consistency: In<{ proof: ConsistencyProof }>[]
  inclusion: In<{ proof: InclusionProof, note: string | undefined, rowId: Json | undefined }>[]
}

export const noEvidence = (): Evidence => ({ checkpoints: [], consistency: [], inclusion: [] })

/** Members that lead to proofs, in documents of the API: pages, registers and single resources. */
const FOLLOWED = ['items', 'checkpoint', 'historyProof', 'consistency']

/** Collects what one JSON document contains. */
export function collect (document: Json | undefined, source: string, evidence: Evidence): void {
  const withoutCheckpoint: Evidence['inclusion'] = []
  let last: string | undefined
  function visit (value: Json | undefined, rowId?: Json): void {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isObject(value)) return
    const { note, treeSize, rootHash, from, to, hashes, statement, leafIndex, checkpoint } = value
    if (typeof note === 'string' && typeof treeSize === 'number' && typeof rootHash === 'string') {
      last = note
      evidence.checkpoints.push({ source, note, stated: { treeSize, rootHash } })
    } else if (typeof from === 'number' && typeof to === 'number' && isTexts(hashes)) {
      evidence.consistency.push({ source, proof: { from, to, hashes } })
    } else if (isObject(statement) && typeof leafIndex === 'number' && isTexts(hashes)) {
      const own = isObject(checkpoint) && typeof checkpoint.note === 'string' ? checkpoint.note : undefined
      const item = { source, proof: { statement: statementIn(statement), leafIndex, hashes }, note: own, rowId }
      evidence.inclusion.push(item)
      if (own === undefined) withoutCheckpoint.push(item)
      else visit(checkpoint)
    } else {
      for (const name of FOLLOWED) visit(value[name], value.complaintId ?? value.id)
    }
  }
  visit(document)
  for (const item of withoutCheckpoint) item.note = last
}

const statementIn = ({ complaintId, length, head }: JsonObject) =>
  ({ complaintId: String(complaintId), length: Number(length), head: String(head) })

export function verifyEvidence (evidence: Evidence, keys: readonly VerifierKey[], report: Report): void {
  const heads = new Map<number, TreeHead>()
  for (const { source, note, stated } of evidence.checkpoints) {
    const head = opened(source, note, keys, report)
    if (head === undefined) continue
    if (stated !== undefined && (stated.treeSize !== head.size || stated.rootHash !== head.root.toString('base64'))) {
      report.faults.push(`${source}: the checkpoint's size and root are not those that were signed.`)
    }
    const earlierHead = heads.get(head.size)
    if (earlierHead !== undefined && !earlierHead.root.equals(head.root)) {
      report.faults.push(`${source}: two trees of ${head.size} statements were signed. The log was rewritten.`)
    }
    if (earlierHead === undefined) heads.set(head.size, head)
  }
  for (const { size } of heads.values()) report.proven.push(`Checkpoint ${size} is signed with a known key.`)
  verifyInclusion(evidence.inclusion, keys, report)
  verifyGrowth(heads, evidence.consistency, report)
}

function opened (source: string, note: string, keys: readonly VerifierKey[], report: Report): TreeHead | undefined {
  try {
    return openCheckpoint(note, keys)
  } catch (error) {
    report.faults.push(`${source}: ${(error as Error).message}`)
    return undefined
  }
}

function verifyInclusion (inclusion: Evidence['inclusion'], keys: readonly VerifierKey[], report: Report): void {
  const heads = new Map<string, TreeHead | undefined>()
  const proven = new Map<string, number>()
  for (const { source, proof, note, rowId } of inclusion) {
    const { complaintId, length } = proof.statement
    if (note === undefined) {
      report.open.push(`${source}: the proof of ${complaintId} names no checkpoint.`)
      continue
    }
    if (!heads.has(note)) heads.set(note, opened(source, note, keys, report))
    const head = heads.get(note)
    if (head === undefined) continue
    if (rowId !== undefined && rowId !== complaintId) {
      report.faults.push(`${source}: the proof beside ${String(rowId)} is about ${complaintId}.`)
    } else if (!provesInclusion(proof, head)) {
      report.faults.push(`${source}: the tree of ${head.size} statements lacks ${complaintId} with ${length} events.`)
    } else {
      const of = `${source}: %, as of checkpoint ${head.size}.`
      proven.set(of, (proven.get(of) ?? 0) + 1)
    }
  }
  for (const [of, count] of proven) {
    report.proven.push(of.replace('%', count === 1 ? 'the history is in the log' : `${count} histories are in the log`))
  }
}

/** Each tree must begin with the next smaller one; a proof is needed for every step. */
function verifyGrowth (
  heads: ReadonlyMap<number, TreeHead>, consistency: Evidence['consistency'], report: Report,
): void {
  const sorted = [...heads.values()].toSorted((a, b) => a.size - b.size)
  for (const [index, newer] of sorted.entries()) {
    const older = sorted[index - 1]
    if (older === undefined) continue
    const fitting = consistency.filter(({ proof: { from, to } }) => from === older.size && to === newer.size)
    const holding = fitting.filter(({ proof }) => provesConsistency(proof, older, newer))
    if (holding.length > 0) report.proven.push(`Checkpoint ${newer.size} begins with checkpoint ${older.size}.`)
    else if (fitting.length > 0) {
      report.faults
        .push(`Checkpoint ${newer.size} does not begin with checkpoint ${older.size}. The log was rewritten.`)
    } else {
      report.open.push(
        `Nothing shows that checkpoint ${newer.size} begins with checkpoint ${older.size}: `
          + `add GET /v1/checkpoints/consistency?from=${older.size}&to=${newer.size}.`,
      )
    }
  }
}
