/**
 * Verifies the history of a complaint: its chain, the stored complaint against it, and it against
 * the newest checkpoint.
 */
import { hiddenFrom, isVisible, numberAmong } from '../../complaints/eventView.ts'
import { createVerifier } from '../../complaints/history.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import { createReplay } from '../../complaints/replay.ts'
import { HIDDEN_FROM_BROKER } from '../../complaints/visibility.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { openCheckpoint, provesInclusion } from '../../transparency/checkpoint.ts'
import { NoteFault } from '../../transparency/signedNote.ts'
import type { VerifierKey } from '../../transparency/signedNote.ts'
import { proofIn } from '../checkpoints/proofs.ts'
import type { CheckpointPorts, CheckpointReader, StatementAt } from '../checkpoints/ports.ts'
import type { ComplaintPorts } from './ports.ts'
import { assertContentRole, notFound } from '../access.ts'
import { recordedRead } from '../accessLog/recordedRead.ts'
import { BEFORE_ALL } from './queries.ts'
import { readableKey } from './readableKey.ts'

export type CheckpointFault = 'CONTRADICTED' | 'NOT_INCLUDED' | 'SIGNATURE_INVALID'

export type HistoryVerification = {
  valid: boolean
  length: number
  brokenAt?: number
  changedMembers?: string[]
  erasedBy?: number
  checkpoint?: { day: string, treeSize: number, length: number }
  checkpointFault?: CheckpointFault
}

/** Events hashed and decrypted before other work gets its turn: some 10 ms at maximum length. */
const BATCH_SIZE = 100

export type VerificationPorts = ComplaintPorts & Pick<CheckpointPorts, 'checkpointKeys'>

/** Also verifies the history of an erased complaint. @throws Problem 403 for ADMIN, 404 */
export function verifyHistory (ports: VerificationPorts, actor: Actor, id: Id): Promise<HistoryVerification> {
  return recordedRead(ports, actor, 'verifyHistory', id, () => verified(ports, actor, id))
}

async function verified (ports: VerificationPorts, actor: Actor, id: Id): Promise<HistoryVerification> {
  assertContentRole(actor)
  return ports.store.snapshot(actor, async reader => {
    const complaintWithKey = await reader.complaintWithKey(id) ?? await reader.openErased(id)
    if (complaintWithKey === undefined) throw notFound()
    const { complaint } = complaintWithKey
    const statements = await reader.statements(id)
    const verifier = createVerifier(complaint)
    const replay = createReplay(complaint, readableKey(complaintWithKey))
    const stated = createStatementCheck(statements)
    const hidden = hiddenFrom(actor)
    const visible: boolean[] = []
    for (let after = BEFORE_ALL; ;) {
      const events = await reader.history(id, after, BATCH_SIZE)
      for (const part of [verifier, replay, stated]) part.add(events)
      visible.push(...events.map(event => isVisible(event, hidden)))
      if (events.length < BATCH_SIZE) break
      after = events.at(-1)?.sequence as number
    }
    const chain = verifier.result()
    const { erasedBy, ...replayed } = replay.result()
    const contradicted = stated.contradicted()
    const broken = [chain.brokenAt, replayed.brokenAt, contradicted].filter(place => place !== undefined)
    // What a broken chain leads to says nothing about the stored complaint.
    const changedMembers = broken.length === 0 ? replayed.changedMembers : []
    const shown = changedMembers.filter(member => actor.role !== 'BROKER' || !HIDDEN.has(member))
    const { checkpoint, ...covered } = await checkpointOf(reader, statements, ports.checkpointKeys.keys)
    const checkpointFault = contradicted === undefined ? covered.checkpointFault : 'CONTRADICTED'
    return {
      valid: broken.length === 0 && changedMembers.length === 0 && checkpointFault === undefined,
      length: countIn(visible, visible.length),
      ...(broken.length > 0 && { brokenAt: numberAmong(visible, Math.min(...broken)) }),
      ...(shown.length > 0 && { changedMembers: shown }),
      ...(erasedBy !== undefined && { erasedBy: numberAmong(visible, erasedBy) }),
      ...(checkpoint && { checkpoint: { ...checkpoint, length: countIn(visible, checkpoint.length) } }),
      ...(checkpointFault && { checkpointFault }),
    }
  })
}

/** How many of the first events the viewer sees. */
const countIn = (visible: readonly boolean[], first: number): number => visible.slice(0, first).filter(Boolean).length

/** A broker sees that something differs, but not in which of the members that they cannot see. */
const HIDDEN: ReadonlySet<string> = new Set([...HIDDEN_FROM_BROKER, 'handling', 'declinedBy'])

/** Compares each statement with the event that it names. */
function createStatementCheck (statements: readonly StatementAt[]) {
  const open = new Set(statements.map(({ statement }) => statement))
  const byLength = Map.groupBy(open, ({ length }) => length)
  return {
    add (entries: readonly HistoryEntry[]): void {
      for (const { sequence, hash } of entries) {
        for (const statement of byLength.get(sequence) ?? []) if (statement.head === hash) open.delete(statement)
      }
    },
    /** The first event that differs from a statement, or that is missing. */
    contradicted: (): number | undefined =>
      open.size === 0 ? undefined : Math.min(...[...open].map(({ length }) => length)),
  }
}

async function checkpointOf (
  reader: CheckpointReader, statements: readonly StatementAt[], keys: readonly VerifierKey[],
): Promise<Pick<HistoryVerification, 'checkpoint' | 'checkpointFault'>> {
  const newest = await reader.newestCheckpoint()
  if (newest === undefined) return {}
  const proof = await proofIn(reader, newest, statements)
  const { day, treeSize } = newest
  const checkpoint = proof && { checkpoint: { day, treeSize, length: proof.statement.length } }
  try {
    const isIncluded = proof === undefined || provesInclusion(proof, openCheckpoint(newest.note, keys))
    return { ...checkpoint, ...(!isIncluded && { checkpointFault: 'NOT_INCLUDED' }) }
  } catch (error) {
    if (!(error instanceof NoteFault)) throw error
    return { ...checkpoint, checkpointFault: 'SIGNATURE_INVALID' }
  }
}
