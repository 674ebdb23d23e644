/**
 * Checkpoints of the log of histories (C2SP tlog-checkpoint), the statements that are its leaves,
 * and proofs about both.
 */
import canonicalize from 'canonicalize'
import { includes, isConsistent, leafHash } from './merkleTree.ts'
import { NoteFault, openNote, signNote } from './signedNote.ts'
import type { NoteSigner, VerifierKey } from './signedNote.ts'

/** A leaf: a complaint's history had this length, and its last event this hash, in hexadecimal. */
export type Statement = { complaintId: string, length: number, head: string }

/** The bytes that the leaf is the hash of: canonical JSON (RFC 8785). */
export const statementText = ({ complaintId, length, head }: Statement): string =>
  canonicalize({ complaintId, length, head }) as string

export const statementHash = (statement: Statement): Buffer => leafHash(statementText(statement))

export type TreeHead = { size: number, root: Buffer }

/** @param signer whose name is the origin of the log */
export const signCheckpoint = ({ size, root }: TreeHead, signer: NoteSigner): string =>
  signNote(`${signer.key.name}\n${size}\n${root.toString('base64')}\n`, signer)

const TEXT = /^([^\n]{1,255})\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n$/

/**
 * The tree that a signed checkpoint is about.
 * @throws NoteFault when none of the keys signed it, or it is no checkpoint of that key's log
 */
export function openCheckpoint (note: string, keys: readonly VerifierKey[]): TreeHead {
  const [, origin, size, root] = TEXT.exec(openNote(note, keys)) ?? []
  if (size === undefined || root === undefined || !keys.some(({ name }) => name === origin)) {
    throw new NoteFault('The note is no checkpoint of this log: origin, size and root, one a line.')
  }
  return { size: Number(size), root: Buffer.from(root, 'base64') }
}

/** That the log of a checkpoint contains a statement. Hashes are in base64, from leaf to root. */
export type InclusionProof = { statement: Statement, leafIndex: number, hashes: string[] }

export const provesInclusion = ({ statement, leafIndex, hashes }: InclusionProof, head: TreeHead): boolean =>
  includes(statementHash(statement), leafIndex, head, hashes.map(decoded))

/** That the log of one checkpoint begins with the log of another. Hashes are in base64. */
export type ConsistencyProof = { from: number, to: number, hashes: string[] }

export const provesConsistency = ({ from, to, hashes }: ConsistencyProof, older: TreeHead, newer: TreeHead): boolean =>
  from === older.size && to === newer.size && isConsistent(older, newer, hashes.map(decoded))

const decoded = (hash: string): Buffer => Buffer.from(hash, 'base64')
