/** Verifies the history of a complaint, and the stored complaint against it. */
import { hiddenFrom, isVisible, numberAmong } from '../../complaints/eventView.ts'
import { createVerifier } from '../../complaints/history.ts'
import { createReplay } from '../../complaints/replay.ts'
import { HIDDEN_FROM_BROKER } from '../../complaints/visibility.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { ComplaintPorts, ComplaintWithKey } from './ports.ts'
import { assertContentRole, notFound } from '../access.ts'
import { recordedRead } from '../accessLog/recordedRead.ts'
import { BEFORE_ALL } from './queries.ts'

export type HistoryVerification = {
  valid: boolean
  length: number
  brokenAt?: number
  changedMembers?: string[]
  erasedBy?: number
}

/** Events hashed before other work gets its turn: some 10 ms for events of maximum length. */
const BATCH_SIZE = 100

/** Also verifies the history of an erased complaint. @throws Problem 403 for ADMIN, 404 */
export function verifyHistory (ports: ComplaintPorts, actor: Actor, id: Id): Promise<HistoryVerification> {
  return recordedRead(ports, actor, 'verifyHistory', id, () => verified(ports, actor, id))
}

async function verified (ports: ComplaintPorts, actor: Actor, id: Id): Promise<HistoryVerification> {
  assertContentRole(actor)
  return ports.store.snapshot(actor, async reader => {
    const complaintWithKey = await reader.complaintWithKey(id) ?? await reader.openErased(id)
    if (complaintWithKey === undefined) throw notFound()
    const { complaint } = complaintWithKey
    const verifier = createVerifier(complaint)
    const replay = createReplay(complaint, keyOf(complaintWithKey))
    const hidden = hiddenFrom(actor)
    const visible: boolean[] = []
    for (let after = BEFORE_ALL; ;) {
      const events = await reader.history(id, after, BATCH_SIZE)
      verifier.add(events)
      replay.add(events)
      visible.push(...events.map(event => isVisible(event, hidden)))
      if (events.length < BATCH_SIZE) break
      after = events.at(-1)?.sequence as number
    }
    const chain = verifier.result()
    const { erasedBy, ...replayed } = replay.result()
    const brokenAt = Math.min(chain.brokenAt ?? Infinity, replayed.brokenAt ?? Infinity)
    // What a broken chain leads to says nothing about the stored complaint.
    const changedMembers = brokenAt === Infinity ? replayed.changedMembers : []
    const shown = changedMembers.filter(member => actor.role !== 'BROKER' || !HIDDEN.has(member))
    return {
      valid: brokenAt === Infinity && changedMembers.length === 0,
      length: visible.filter(Boolean).length,
      ...(brokenAt !== Infinity && { brokenAt: numberAmong(visible, brokenAt) }),
      ...(shown.length > 0 && { changedMembers: shown }),
      ...(erasedBy !== undefined && { erasedBy: numberAmong(visible, erasedBy) }),
    }
  })
}

/** A broker sees that something differs, but not in which of the members that are hidden from them. */
const HIDDEN: ReadonlySet<string> = new Set([...HIDDEN_FROM_BROKER, 'handling', 'declinedBy'])

/** A key that was replaced in the database cannot be decrypted; it counts as missing. */
function keyOf (complaintWithKey: ComplaintWithKey): Buffer | undefined {
  try {
    return complaintWithKey.key
  } catch {
    return undefined
  }
}
