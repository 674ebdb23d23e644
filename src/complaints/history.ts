/**
 * The history: append-only; a hash links each event to the one before it.
 *
 * `facts` are plain text and name no person. `sealed` contains all personal data, encrypted with
 * the complaint's own key: destroying the key erases the data, and the chain stays valid. The hash
 * covers the facts, the ciphertext and the previous hash, in canonical JSON (RFC 8785). The
 * encryption authenticates the rest of the event and the previous hash, so that whoever can write
 * to the database, but lacks the key, can write no event, however they compute its hash.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Actor, Role } from '../directory/actor.ts'
import type { Complaint } from './complaint.ts'
import type { Id } from '../directory/ids.ts'
import type { Instant } from '../calendar/instants.ts'
import type { EventType } from './events.ts'
import { decrypt, encrypt, hmac } from './encryption.ts'
import { membersOf } from './visibility.ts'

export type Change = { member: string, from?: unknown, to?: unknown }

/** One event as it is stored. */
export type HistoryEntry = {
  complaintId: Id
  sequence: number
  type: EventType
  at: Instant
  version: number
  /** Canonical JSON as text: jsonb would reorder the members and break the hash. */
  facts: string
  /** Base64 of nonce, ciphertext and tag. */
  sealed: string
  previousHash: string
  hash: string
}

/** The author of an event: the caller, or the system itself, which has no role. */
export type Author = Pick<Actor, 'clientId' | 'id' | 'name' | 'office' | 'onBehalfOf'> & { role?: Role }

/**
 * The author of events without a caller: a day begins, a letter bounces. No entry of the directory
 * has the nil UUID (RFC 9562).
 */
export const SYSTEM: Author = {
  clientId: '00000000-0000-0000-0000-000000000000',
  id: '00000000-0000-0000-0000-000000000000',
  name: 'Complaints API',
}

export type Facts = {
  actor: { clientId: Id, id: Id, role?: Role, officeId?: Id },
  changes: Change[],
  about?: Record<string, unknown>,
}
export type Sealed = {
  actor: { name: string, onBehalfOf?: string },
  changes: Change[],
  /** Digests of the stored members that `changes` does not contain as they are stored. */
  digests?: Record<string, string>,
  details?: Record<string, unknown>,
}

/** Members whose values name no person and are not free text. */
export const CLEAR: ReadonlySet<string> = new Set([
  'reference', 'firstLineReference', 'status', 'heldBy', 'channel', 'officeId', 'brokerAccess', 'concerns',
  'correspondenceTo', 'subjects', 'causes', 'productLine', 'containsHealthData', 'signalledAt', 'loggedAt',
  'receivedAt', 'acknowledgedAt', 'outcome', 'answeredAt', 'closedAt', 'complainantSatisfaction',
])

/**
 * Stored members that the Complaint of the contract shows in part or not at all. An event contains
 * a keyed digest of each that it changes, so that verification finds a change without an event.
 */
export const DIGESTED = [
  'updatedAt', 'loggedBy', 'declinedBy', 'firstLine', 'escalation', 'handling', 'cycles', 'ombudsmanReferrals',
  'deliveries', 'legalHoldLiftedAt',
] as const satisfies readonly (keyof Complaint)[]

export const GENESIS = '0'.repeat(64)

/**
 * An event before it joins the chain. `about` is stored in the clear: ids and codes, nothing
 * personal.
 */
export type NewEvent = { type: EventType, about?: Record<string, unknown>, details?: Record<string, unknown> }

/**
 * Appends an event: returns the complaint with the event at the head of its history, and the event.
 * @param before undefined when the event creates the complaint
 */
export function record (
  before: Complaint | undefined,
  after: Complaint,
  { type, about, details }: NewEvent,
  actor: Author,
  at: Instant,
  key: Buffer,
): { complaint: Complaint, entry: HistoryEntry } {
  const changes = changesBetween(before, after)
  const sequence = after.historyLength + 1
  const facts: Facts = {
    actor: {
      clientId: actor.clientId,
      id: actor.id,
      ...(actor.role && { role: actor.role }),
      ...(actor.office && { officeId: actor.office.id }),
    },
    changes: changes.filter(({ member }) => CLEAR.has(member)),
    ...(about && { about }),
  }
  const personal: Sealed = {
    actor: { name: actor.name, ...(actor.onBehalfOf !== undefined && { onBehalfOf: actor.onBehalfOf }) },
    changes: changes.filter(({ member }) => !CLEAR.has(member)),
    digests: digestsBetween(before, after, key),
    ...(details && { details }),
  }
  const open = {
    complaintId: after.id,
    sequence,
    type,
    at,
    version: after.version,
    facts: canonicalize(facts) as string,
    previousHash: sequence === 1 ? GENESIS : after.historyHead,
  }
  const unhashed = { ...open, sealed: encrypt(JSON.stringify(personal), key, contextOf(open)) }
  const entry = { ...unhashed, hash: hashOf(unhashed) }
  return { complaint: { ...after, historyLength: sequence, historyHead: entry.hash }, entry }
}

/** SHA-256 in hex over the canonical JSON of everything except the hash itself. */
export const hashOf = (entry: Omit<HistoryEntry, 'hash'>): string =>
  createHash('sha256').update(hashedText(entry)).digest('hex')

const hashedText = (entry: Omit<HistoryEntry, 'hash'>): string =>
  canonicalize({
    complaintId: entry.complaintId,
    sequence: entry.sequence,
    type: entry.type,
    at: entry.at,
    version: entry.version,
    facts: JSON.parse(entry.facts),
    sealed: entry.sealed,
    previousHash: entry.previousHash,
  }) as string

export type Verification = { valid: boolean, length: number, brokenAt?: number }

/**
 * Verifies the chain: every hash is correct, every event links to the one before it, and no event
 * is missing at the end. The complaint's row stores the length and the head for that last check.
 * `brokenAt` is the sequence of the first event that is not as it was written.
 *
 * It works in parts, so that a history of thousands of events is not read or hashed at once.
 */
export function createVerifier ({ historyLength, historyHead }: Pick<Complaint, 'historyLength' | 'historyHead'>) {
  let length = 0
  let previousHash = GENESIS
  let brokenAt: number | undefined
  let headMatches = false

  /**
   * The first wrong event in a chain without a broken link: an event that is missing at the end,
   * the last one when its hash is not the head, or one that was added after the head.
   */
  function firstWrongSequence (): number {
    if (length < historyLength) return length + 1
    return headMatches ? historyLength + 1 : historyLength
  }

  return {
    /** @param entries the next events, in order */
    add (entries: readonly HistoryEntry[]): void {
      for (const entry of entries) {
        length += 1
        if (brokenAt !== undefined) continue
        const sound = entry.sequence === length && entry.previousHash === previousHash && isHashSound(entry)
        if (!sound) brokenAt = length
        previousHash = entry.hash
        if (length === historyLength) headMatches = entry.hash === historyHead
      }
    },

    result (): Verification {
      if (brokenAt !== undefined) return { valid: false, length, brokenAt }
      if (length === historyLength && previousHash === historyHead) return { valid: true, length }
      return { valid: false, length, brokenAt: Math.max(1, firstWrongSequence()) }
    },
  }
}

/** Facts that are no longer valid JSON count as changed. */
function isHashSound (entry: HistoryEntry): boolean {
  try {
    return hashOf(entry) === entry.hash
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

export function changesBetween (before: Complaint | undefined, after: Complaint): Change[] {
  const old: Record<string, unknown> = before === undefined ? {} : membersOf(before)
  return Object.entries(membersOf(after)).flatMap(([member, to]) => changeOf(member, old[member], to))
}

function digestsBetween (before: Complaint | undefined, after: Complaint, key: Buffer): Record<string, string> {
  const changed = DIGESTED.filter(member => JSON.stringify(before?.[member]) !== JSON.stringify(after[member]))
  return Object.fromEntries(changed.map(member => [member, digestOf(after, member, key)]))
}

type Digested = (typeof DIGESTED)[number]

export const digestOf = (complaint: Complaint, member: Digested, key: Buffer): string =>
  shortHmac(digestedText(complaint, member), key)

export const digestedText = (complaint: Complaint, member: Digested): string =>
  `${complaint.id}/${member} ${canonicalize(complaint[member])}`

/** 128 bits of an HMAC in base64url. A digest without a key would confirm a guess of the value. */
export const shortHmac = (text: string, key: Buffer): string =>
  Buffer.from(hmac(text, key), 'hex').subarray(0, 16).toString('base64url')

/** Returns an empty list when nothing changed. */
export function changeOf (member: string, from: unknown, to: unknown): Change[] {
  if (isEmpty(from) ? isEmpty(to) : JSON.stringify(from) === JSON.stringify(to)) return []
  return [{ member, ...(isEmpty(from) ? {} : { from }), ...(isEmpty(to) ? {} : { to }) }]
}

export const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * Binds a ciphertext to its event and to all events before it: it can neither be moved to another
 * event, nor its event changed.
 */
export const contextOf = (
  { complaintId, sequence, type, at, version, facts, previousHash }: Omit<HistoryEntry, 'sealed' | 'hash'>,
): string => [complaintId, sequence, type, at, version, previousHash, facts].join('\n')

/** Undefined when somebody put something else into the event; verification finds it. */
export function readableFacts ({ facts }: Pick<HistoryEntry, 'facts'>): Facts | undefined {
  try {
    return JSON.parse(facts) as Facts
  } catch {
    return undefined
  }
}

/** The same of what is encrypted. */
export function readableSealed (entry: HistoryEntry, key: Buffer): Sealed | undefined {
  try {
    return sealedOf(entry, key)
  } catch {
    return undefined
  }
}

/** @throws Error when the key is wrong, or anything of the event was changed */
export const sealedOf = (entry: HistoryEntry, key: Buffer): Sealed =>
  JSON.parse(decrypt(entry.sealed, key, contextOf(entry))) as Sealed
