/** The store's port, fulfilled: one transaction a use case, in the rights of who asks. */
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import { hashedText } from '../../complaints/history.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decrypt, encrypt } from '../../complaints/encryption.ts'
import { brokerReferenceTaken } from '../../usecases/complaints/brokerReference.ts'
import type { UnitOfWork, IdempotencyStore, ComplaintWithKey, ComplaintReader, ComplaintStore } from '../../usecases/complaints/ports.ts'
import { dueCounts } from './agenda.ts'
import { correspondenceReading, correspondenceWriting } from '../correspondence/correspondence.ts'
import { evidenceReading, evidenceWriting } from '../evidence/evidence.ts'
import { letterReading, letterWriting } from '../letters/letters.ts'
import { listRows } from './list.ts'
import { createComplaintCache, cachedReader, wholeRows } from './cache.ts'
import { numbering } from './numbering.ts'
import { dueOrdersJson, complaintWithKeyOf, phasesJson, timersJson, valuesOf } from './rows.ts'
import { BROKER_REFERENCE_HOLDER, IS_OPEN, LOCK_COMPLAINTS, READ_COMPLAINT, READ_COMPLAINTS, READ_HISTORIES, READ_REFERENCES } from './statements.ts'
import type { Row, RowQuery, Run } from '../../postgres/statement.ts'
import { groupCommit } from '../../postgres/groupCommit.ts'
import { singleStatement, inTransaction, inTransactionOnce } from '../../postgres/transaction.ts'
import type { Deferred } from '../../postgres/transaction.ts'
import { CLAIM_KEY, INSERT_COMPLAINT, STORE_RESPONSE, READ_STORED_RESPONSE, UPDATE_COMPLAINT, WRITING } from './writeStatements.ts'

/**
 * @param encryptionKey the service's own keys; they wrap the key of each complaint
 * @param keptComplaints how many complaints are kept as they were read, 2,000 by default; 0 for none
 */
export function createStore (source: DataSource, encryptionKey: KeyRing, keptComplaints = 2_000): ComplaintStore {
  const kept = createComplaintCache(keptComplaints)
  const inCompany = groupCommit((actor, work) => inTransactionOnce(source, actor, 'read write', work))
  const change: ComplaintStore['transaction'] = (actor, work) => lookingAgain(() => inTransaction(source, actor, 'read write', (run, later) => work(unitOfWork(run, actor, encryptionKey, later))))
  return {
    query (actor, work) {
      const run = singleStatement(source, actor)
      return work({ ...reading(run, actor, encryptionKey), ...(keptComplaints > 0 && cachedReader(kept, run, actor, encryptionKey)) })
    },
    snapshot: (actor, work) => inTransaction(source, actor, 'read only', run => work(reading(run, actor, encryptionKey))),
    transaction: change,
    groupedTransaction: (actor, work) => lookingAgain(() => inCompany(actor, (run, later, claims) => work(unitOfWork(run, actor, encryptionKey, later, claims)), () => change(actor, work))),
  }
}

/** Two at once with one brokerReference: the index lets one through, and the other now finds who has it. */
async function lookingAgain<T> (attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!isReferenceRace(error)) throw error
    return attempt().catch(again => { throw referenceRace(again) })
  }
}

const referenceRace = (error: unknown): unknown => isReferenceRace(error) ? brokerReferenceTaken() : error

export function isReferenceRace (error: unknown): boolean {
  const { code, constraint } = error as { code?: string, constraint?: string }
  return code === '23505' && constraint === 'complaints_broker_reference'
}

function reading (run: Run, actor: Actor, encryptionKey: KeyRing): ComplaintReader {
  const keyed = async (id: Id) => (await run(READ_COMPLAINT([id]))).map(row => complaintWithKeyOf(row, encryptionKey))[0]
  const historiesOf: ComplaintReader['historiesOf'] = async (ids, after, limit, { types, from } = { types: [] }) =>
    Map.groupBy((await run(READ_HISTORIES([ids, after, limit ?? null, types, from ?? null]))).map(entryOf), ({ complaintId }) => complaintId)
  return {
    ...letterReading(run),
    ...correspondenceReading(run, encryptionKey),
    ...evidenceReading(run),
    complaintWithKey: keyed,
    complaintsWithKeys: async ids => new Map((await run(READ_COMPLAINTS([ids]))).map(row => [row.id as Id, complaintWithKeyOf(row, encryptionKey)])),
    complaint: async id => (await keyed(id))?.complaint,
    references: async ids => new Map((await run(READ_REFERENCES([ids]))).map(({ id, reference }) => [id as Id, (reference ?? undefined) as string | undefined])),
    dueCounts: query => dueCounts(run, actor, query),
    list: async query => wholeRows(await listRows(run, actor, query)),
    history: async (id, ...asked) => (await historiesOf([id], ...asked)).get(id) ?? [],
    historiesOf,
  }
}

/** For statements whose answer nobody waits for, where there is a transaction to tell of their failure; else `run`. */
type Write = (query: RowQuery) => Promise<unknown>

/**
 * @param later where there is no need to wait for what is written
 * @param claims of those who share the transaction
 */
export function unitOfWork (run: Run, actor: Actor, encryptionKey: KeyRing, later?: Deferred, claims?: Set<string>): UnitOfWork {
  const read = reading(run, actor, encryptionKey)
  const write: Write = later === undefined ? run : async query => { void later(query) }
  const { nextNumber, numbered, standIn } = numbering(run, later)
  return {
    ...read,
    ...idempotencyStore(run, actor, encryptionKey, { write, standIn, claims }),
    nextNumber,
    numbered,
    ...letterWriting(run),
    ...correspondenceWriting(run),
    ...evidenceWriting(run, actor),
    async lock (ids) {
      const rows = await run(LOCK_COMPLAINTS([ids]))
      const locked = new Map<Id, ComplaintWithKey>(rows.map(row => [row.id as Id, complaintWithKeyOf(row, encryptionKey)]))
      await write(WRITING([[...locked.keys()]]))
      return locked
    },
    async brokerReferenceHolder (officeId, brokerReference) {
      const [row] = await run(BROKER_REFERENCE_HOLDER([officeId, brokerReference]))
      return (row?.id ?? undefined) as Id | undefined
    },
    async insert (complaint, key, entry) {
      await write(WRITING([[complaint.id]]))
      await write(INSERT_COMPLAINT([...written(complaint, entry, standIn()), encrypt(key, encryptionKey, complaint.id)]))
    },
    save: (complaint, entry) => save(write, complaint, entry, standIn()),
  }
}

export async function save (write: Write, complaint: Complaint, entry: HistoryEntry, standIn: string | null = null): Promise<void> {
  await write(UPDATE_COMPLAINT(written(complaint, entry, standIn)))
}

const written = (complaint: Complaint, entry: HistoryEntry, standIn: string | null): unknown[] => [
  ...valuesOf(complaint), ...eventValues(entry), phasesJson(complaint), dueOrdersJson(complaint), timersJson(complaint),
  standIn, standIn === null ? null : hashedText(entry),
]

export type KeepingOptions = {
  /** Seals the answers too: for those that tell a secret. */
  sealsAnswers?: boolean
  write?: Write
  standIn?: () => string | null
  claims?: Set<string>
}

/**
 * Kept answers, of the client that asks. The fingerprint of an input lies sealed, since somebody who guesses the input
 * could check the guess, and a change of keys can seal it anew.
 */
export function idempotencyStore (run: Run, actor: Actor, encryptionKey: KeyRing, { sealsAnswers = false, write = run, standIn = () => null, claims = new Set() }: KeepingOptions = {}): IdempotencyStore {
  const contextOf = (operation: string, key: string) => keptContext(actor.clientId, operation, ownKey(actor, key))
  return {
    async claim (operation, key) {
      const claim = JSON.stringify([actor.clientId, operation, ownKey(actor, key)])
      // A lock keeps out everybody but its own transaction.
      if (claims.has(claim)) return false
      claims.add(claim)
      const [row] = await run(CLAIM_KEY([claim]))
      return row?.claimed === true
    },
    async storedResponse (operation, key) {
      const [row] = await run(READ_STORED_RESPONSE([actor.clientId, operation, ownKey(actor, key)]))
      if (row === undefined) return undefined
      const context = contextOf(operation, key)
      const isOpen = row.complaint_id === null || (await run(IS_OPEN([row.complaint_id]))).length === 1
      return {
        isOpen,
        fingerprint: decrypt(row.fingerprint as string, encryptionKey, context),
        etag: row.etag as string,
        body: sealsAnswers ? decrypt(row.body as string, encryptionKey, context) : row.body as string,
      }
    },
    async storeResponse (operation, key, { fingerprint, etag, body }, complaintId) {
      const context = contextOf(operation, key)
      await write(STORE_RESPONSE([
        actor.clientId, operation, ownKey(actor, key), complaintId ?? null, encrypt(fingerprint, encryptionKey, context), etag,
        sealsAnswers ? encrypt(body, encryptionKey, context) : body, standIn(),
      ]))
    },
  }
}

/** Binds what is sealed of a kept answer to its row. */
export const keptContext = (clientId: Id, operation: string, key: string): string => `kept/${clientId}/${operation}/${key}`

/** A software house acts for several offices: what it was answered for one is not given again for another. */
const ownKey = ({ office }: Actor, key: string): string => office === undefined ? key : `${office.id} ${key}`

const eventValues = ({ sequence, type, at, version, facts, sealed, previousHash, hash }: HistoryEntry): unknown[] =>
  [sequence, type, at, version, facts, sealed, previousHash, hash]

const entryOf = (row: Row): HistoryEntry => ({
  complaintId: row.complaint_id as Id,
  sequence: row.sequence as number,
  type: row.type as HistoryEntry['type'],
  at: row.at as string,
  version: row.version as number,
  facts: row.facts as string,
  sealed: row.sealed as string,
  previousHash: row.previous_hash as string,
  hash: row.hash as string,
})
