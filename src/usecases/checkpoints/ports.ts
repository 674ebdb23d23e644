/** The ports of checkpoints: the stored tree of statements about histories. */
import type { Day } from '../../calendar/days.ts'
import type { Id } from '../../directory/ids.ts'
import type { Statement } from '../../transparency/checkpoint.ts'
import type { Subtree } from '../../transparency/merkleTree.ts'
import type { NoteKeys } from '../../transparency/signedNote.ts'

export type Checkpoint = {
  /** The Brussels day on which it was signed. */
  day: Day
  /** The number of statements. */
  treeSize: number
  /** In base64. */
  rootHash: string
  /** The signed note (C2SP tlog-checkpoint). */
  note: string
}

export type StatementAt = { statement: Statement, leafIndex: number }

/** Checkpoints are for every caller; statements are about complaints that the actor can open. */
export type CheckpointReader = {
  newestCheckpoint (): Promise<Checkpoint | undefined>
  /** Newest first, from before this day. */
  checkpoints (before: Day | undefined, limit: number): Promise<Checkpoint[]>
  /** In the order of the tree. */
  statements (complaintId: Id): Promise<StatementAt[]>
  /** For several complaints. Complaints without statements are absent. */
  statementsOf (complaintIds: readonly Id[]): Promise<Map<Id, StatementAt[]>>
  /** @throws Error when the tree lacks one of these */
  nodes (subtrees: readonly Subtree[]): Promise<Buffer[]>
}

export type GrownHistory = Statement & {
  /** The position of its newest event in the feed. */
  feedSequence: number
  /** Whether the newest statement says the same. */
  stated: boolean
}

export type Leaf = StatementAt & { feedSequence: number, hashes: Buffer[] }

/** Appends to the tree. No other process does so until the transaction ends. */
export type CheckpointWriter = Pick<CheckpointReader, 'newestCheckpoint' | 'nodes'> & {
  /** The number of leaves. */
  size (): Promise<number>
  /**
   * The number of statements: one for each leaf, unless somebody deleted some. Reads all of them.
   */
  statementCount (): Promise<number>
  /** The position in the feed of the last statement; 0 for none. */
  lastFeedSequence (): Promise<number>
  /** Histories with events after one position in the feed and up to another, in commit order. */
  grown (after: number, upTo: number, limit: number): Promise<GrownHistory[]>
  append (leaves: readonly Leaf[]): Promise<void>
  insertCheckpoint (checkpoint: Checkpoint): Promise<void>
}

export type CheckpointLog = {
  newestDay (): Promise<Day | undefined>
  /** Numbers the feed. @returns its newest position */
  newestFeedSequence (): Promise<number>
  /** One transaction. @returns undefined, without running `work`, while another process appends */
  exclusively<T> (work: (writer: CheckpointWriter) => Promise<T>): Promise<T | undefined>
}

/** A part of `Ports`. */
export type CheckpointPorts = {
  checkpointLog: CheckpointLog
  checkpointKeys: NoteKeys
}
