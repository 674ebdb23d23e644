/** Proofs from the stored tree. */
import type { Id } from '../../directory/ids.ts'
import type { ConsistencyProof, InclusionProof } from '../../transparency/checkpoint.ts'
import { consistencyRanges, folded, inclusionRanges, subtreesOf } from '../../transparency/merkleTree.ts'
import type { Range } from '../../transparency/merkleTree.ts'
import type { Checkpoint, CheckpointReader, StatementAt } from './ports.ts'

type Nodes = Pick<CheckpointReader, 'nodes'>

/** That the newest statement about a history is in the tree of a checkpoint. */
export type HistoryProof = InclusionProof & { checkpoint: Checkpoint }

/** Reads all nodes at once: at most some 60 for each million leaves and range. */
async function hashesOf (reader: Nodes, ranges: readonly Range[]): Promise<string[]> {
  const subtrees = ranges.map(subtreesOf)
  const nodes = await reader.nodes(subtrees.flat())
  let read = 0
  return subtrees.map(({ length }) => folded(nodes.slice(read, read += length)).toString('base64'))
}

export const consistencyProof = async (reader: Nodes, from: number, to: number): Promise<ConsistencyProof> =>
  ({ from, to, hashes: await hashesOf(reader, consistencyRanges(from, to)) })

/** @returns undefined while no checkpoint covers the history */
export async function historyProof (reader: CheckpointReader, complaintId: Id): Promise<HistoryProof | undefined> {
  const checkpoint = await reader.newestCheckpoint()
  return checkpoint && proofIn(reader, checkpoint, await reader.statements(complaintId))
}

/** Of the newest of these statements that the checkpoint covers. */
export async function proofIn (
  reader: Nodes, checkpoint: Checkpoint, statements: readonly StatementAt[],
): Promise<HistoryProof | undefined> {
  const covered = statements.findLast(({ leafIndex }) => leafIndex < checkpoint.treeSize)
  if (covered === undefined) return undefined
  const hashes = await hashesOf(reader, inclusionRanges(covered.leafIndex, checkpoint.treeSize))
  return { ...covered, hashes, checkpoint }
}
