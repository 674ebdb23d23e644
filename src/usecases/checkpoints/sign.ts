/**
 * Signs a checkpoint once a Brussels day, by the domain clock.
 *
 * First it appends a statement for each history that grew, in batches with a transaction each.
 * Statements that no checkpoint covers yet are harmless, so a process that dies is continued by the
 * next one. Then it signs the tree, if that begins with the tree of the last checkpoint.
 */
import { brusselsDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/days.ts'
import { openCheckpoint, provesConsistency, signCheckpoint, statementHash } from '../../transparency/checkpoint.ts'
import { growingTree, subtreesOf } from '../../transparency/merkleTree.ts'
import type { NoteKeys } from '../../transparency/signedNote.ts'
import type { Clock } from '../complaints/ports.ts'
import type { CheckpointPorts, CheckpointWriter, Leaf } from './ports.ts'
import { consistencyProof } from './proofs.ts'

/** Statements hashed and stored at once: some 10 ms of hashing. */
const BATCH = 1000

/**
 * Does nothing when the day has its checkpoint, or another process is signing it.
 * @throws Error when the stored tree contradicts the last checkpoint: that is never signed
 * @throws NoteFault when no known key signed the last checkpoint
 * @throws Problem 503
 */
export async function signDueCheckpoint (
  { checkpointLog: log, checkpointKeys: keys, clock }: CheckpointPorts & { clock: Clock },
): Promise<void> {
  const day = brusselsDay(clock.now())
  const isDue = (newest: Day | undefined) => newest === undefined || newest < day
  if (!isDue(await log.newestDay())) return

  const upTo = await log.newestFeedSequence()
  for (let after = 0; after < upTo;) {
    const last = await log.exclusively(writer => appendStatements(writer, after, upTo))
    if (last === undefined) return
    after = last
  }
  await log.exclusively(async writer => {
    const newest = await writer.newestCheckpoint()
    if (!isDue(newest?.day)) return
    await writer.insertCheckpoint({ day, ...await signedTree(writer, keys) })
  })
}

/** @returns the position in the feed up to which each history has its statement */
async function appendStatements (writer: CheckpointWriter, after: number, upTo: number): Promise<number> {
  const from = Math.max(after, await writer.lastFeedSequence())
  const histories = await writer.grown(from, upTo, BATCH)
  const tree = await storedTree(writer)
  const leaves: Leaf[] = []
  for (const { stated, feedSequence, ...statement } of histories) {
    if (stated) continue
    const leafIndex = tree.size()
    leaves.push({ statement, leafIndex, feedSequence, hashes: tree.append(statementHash(statement)) })
  }
  if (leaves.length > 0) await writer.append(leaves)
  return histories.length < BATCH ? upTo : histories.at(-1)?.feedSequence as number
}

async function storedTree (writer: CheckpointWriter) {
  const leaves = await writer.size()
  return growingTree(leaves, await writer.nodes(subtreesOf({ start: 0, end: leaves })))
}

async function signedTree (writer: CheckpointWriter, { signer, keys }: NoteKeys) {
  const tree = await storedTree(writer)
  const statements = await writer.statementCount()
  if (statements !== tree.size()) {
    throw new Error(`The tree has ${tree.size()} leaves and ${statements} statements: nothing was signed`)
  }
  const head = { size: tree.size(), root: tree.root() }
  const last = await writer.newestCheckpoint()
  if (last !== undefined) {
    const signed = openCheckpoint(last.note, keys)
    const isConsistent = signed.size <= head.size
      && provesConsistency(await consistencyProof(writer, signed.size, head.size), signed, head)
    if (!isConsistent) throw new Error(`The stored tree contradicts the checkpoint of ${last.day}: nothing was signed`)
  }
  return { treeSize: head.size, rootHash: head.root.toString('base64'), note: signCheckpoint(head, signer) }
}
