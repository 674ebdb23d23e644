/**
 * Replays a history and compares its outcome with the stored complaint, so that a change of the
 * stored complaint without an event is found.
 */
import canonicalize from 'canonicalize'
import type { Complaint } from './complaint.ts'
import { CLEAR, DIGESTED, digestOf, isEmpty, sealedOf } from './history.ts'
import type { Facts, HistoryEntry } from './history.ts'
import { membersOf } from './visibility.ts'

/** The type of the event that erases the personal data of a complaint. */
const ERASURE: string = 'complaint.erased'

export type Replay = {
  /** The place of the first event that could not be read, or was changed. */
  brokenAt?: number
  /** The event that erased the personal data, for a complaint without a key. */
  erasedBy?: number
  /** Names, without values. `encryptionKey` when the key is missing without an erasure. */
  changedMembers: string[]
}

/**
 * Reads the events in parts, as `createVerifier` does. Without a key it compares the members that
 * an erasure leaves.
 * @param key undefined when there is none, or none that can be read
 */
export function createReplay (complaint: Complaint, key: Buffer | undefined) {
  const members: Record<string, unknown> = {}
  let digests: Record<string, string> = {}
  let version: number | undefined
  let length = 0
  let brokenAt: number | undefined
  let erasedBy: number | undefined

  function replay (entry: HistoryEntry): void {
    const { changes } = JSON.parse(entry.facts) as Facts
    const sealed = key === undefined ? undefined : sealedOf(entry, key)
    for (const { member, to } of [...changes, ...sealed?.changes ?? []]) members[member] = to
    digests = { ...digests, ...sealed?.digests }
    version = entry.version
    if ((entry.type as string) === ERASURE) erasedBy = entry.sequence
  }

  function changedMembers (): string[] {
    const stored: Record<string, unknown> = membersOf(complaint)
    const compared = Object.keys(stored).filter(member => key !== undefined || CLEAR.has(member))
    return [
      ...(key === undefined && erasedBy === undefined ? ['encryptionKey'] : []),
      ...(version === complaint.version ? [] : ['version']),
      ...compared.filter(member => !isSame(member, members[member], stored[member])),
      ...(key === undefined ? [] : DIGESTED.filter(member => digests[member] !== digestIn(member, key))),
    ]
  }

  /** A member that never had a value has no digest. */
  const digestIn = (member: (typeof DIGESTED)[number], key: Buffer): string | undefined =>
    complaint[member] === undefined && digests[member] === undefined ? undefined : digestOf(complaint, member, key)

  return {
    /** @param entries the next events, in order */
    add (entries: readonly HistoryEntry[]): void {
      for (const entry of entries) {
        length += 1
        if (brokenAt !== undefined) return
        try {
          replay(entry)
        } catch {
          // Whatever fails here, JSON or decryption: the event is not as it was written.
          brokenAt = length
        }
      }
    },

    /** Compares nothing when an event could not be read: what follows from it is unknown. */
    result: (): Replay => brokenAt !== undefined
      ? { brokenAt, changedMembers: [] }
      : {
        ...(key === undefined && erasedBy !== undefined && { erasedBy }),
        changedMembers: [...new Set(changedMembers())],
      },
  }
}

/** PostgreSQL reorders the members of JSON, and writes an instant in UTC. */
function isSame (member: string, replayed: unknown, stored: unknown): boolean {
  if (isEmpty(replayed) || isEmpty(stored)) return isEmpty(replayed) && isEmpty(stored)
  if (member.endsWith('At') && typeof replayed === 'string' && typeof stored === 'string') {
    return Date.parse(replayed) === Date.parse(stored)
  }
  return canonicalize(replayed) === canonicalize(stored)
}
