/** The store of complaints. Each use case runs in one transaction with the actor's rights. */
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { VisibleEntry } from '../../complaints/eventView.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { encrypt } from '../../complaints/encryption.ts'
import { brokerReferenceTaken } from '../../usecases/complaints/brokerReference.ts'
import type {
  ComplaintReader, ComplaintStore, ComplaintWithKey, UnitOfWork,
} from '../../usecases/complaints/ports.ts'
import { dueCounts } from './agenda.ts'
import { correspondenceReader, correspondenceWriter } from '../correspondence/correspondence.ts'
import { checkpointReader } from '../checkpoints/checkpoints.ts'
import { evidenceReader, evidenceWriter } from '../evidence/evidence.ts'
import { erasureReader, erasureWriter, READ_ERASED } from '../privacy/erasures.ts'
import { exportReader, exportWriter } from '../privacy/exports.ts'
import { letterReader, letterWriter } from '../letters/letters.ts'
import { listRows } from './list.ts'
import { createComplaintCache, cachedReader, wholeRows } from './cache.ts'
import { nextNumber } from './numbering.ts'
import {
  dueOrdersJson, complaintOf, complaintWithKeyOf, entryOf, phasesJson, reportedValuesOf, timersJson, valuesOf,
} from './rows.ts'
import {
  BROKER_REFERENCE_HOLDER, LOCK_COMPLAINTS, READ_COMPLAINT, READ_COMPLAINT_WITH_KEY, READ_COMPLAINTS,
  READ_HISTORIES, READ_REFERENCES, READ_VISIBLE_HISTORIES,
} from './statements.ts'
import type { Row, Run, Write } from '../../postgres/statement.ts'
import { groupCommit } from '../../postgres/groupCommit.ts'
import { singleStatement, transaction } from '../../postgres/transaction.ts'
import type { Deferred } from '../../postgres/transaction.ts'
import { idempotencyStore } from '../idempotency.ts'
import { rightsOf } from '../rights.ts'
import { publishedCalendars, withCurrentCalendars } from '../calendars/published.ts'
import type { PublishedCalendars } from '../calendars/rows.ts'
import { INSERT_COMPLAINT, UPDATE_COMPLAINT, WRITING } from './writeStatements.ts'

/**
 * @param encryptionKey the service's own keys; they wrap the key of each complaint
 * @param cachedComplaints the size of the complaint cache, 2,000 by default; 0 for none
 */
export function createStore (source: DataSource, encryptionKey: KeyRing, cachedComplaints = 2_000): ComplaintStore {
  const cache = createComplaintCache(cachedComplaints)
  const published = publishedCalendars(source)
  const grouped = groupCommit((caller, work) => transaction(source, { ...caller, repeats: false }, work))

  const ungrouped: ComplaintStore['transaction'] = (actor, work) =>
    repeatedOnRace(source, () =>
      transaction(
        source,
        rightsOf(actor),
        (run, later) => work(unitOfWork(run, actor, encryptionKey, { later, calendars: published.current() })),
      ))

  return {
    query (actor, work) {
      const run = singleStatement(source, rightsOf(actor))
      return work({
        ...complaintReader(run, actor, encryptionKey),
        ...(cachedComplaints > 0 && cachedReader(cache, run, actor, encryptionKey)),
      })
    },
    snapshot: (actor, work) =>
      transaction(
        source,
        { ...rightsOf(actor), mode: 'read only' },
        run => work(complaintReader(run, actor, encryptionKey)),
      ),
    transaction: ungrouped,
    groupedTransaction: (actor, work) =>
      repeatedOnRace(source, () =>
        grouped(
          rightsOf(actor),
          (run, later, claims) =>
            work(unitOfWork(run, actor, encryptionKey, { later, claims, calendars: published.current() })),
          () => ungrouped(actor, work),
        )),
  }
}

/** Tries again when calendars were published meanwhile, or two transactions used one reference. */
const repeatedOnRace = <T>(source: DataSource, attempt: () => Promise<T>): Promise<T> =>
  repeatedOnReferenceRace(() => withCurrentCalendars(source, attempt))

/**
 * Tries again once. When two transactions insert one brokerReference at once, the unique index
 * refuses the second; its second attempt finds the first complaint.
 */
async function repeatedOnReferenceRace<T> (attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!isReferenceRace(error)) throw error
    return attempt().catch((secondError: unknown) => { throw referenceRace(secondError) })
  }
}

const referenceRace = (error: unknown): unknown => isReferenceRace(error) ? brokerReferenceTaken() : error

export function isReferenceRace (error: unknown): boolean {
  const { code, constraint } = error as { code?: string, constraint?: string }
  return code === '23505' && constraint === 'complaints_broker_reference'
}

function complaintReader (run: Run, actor: Actor, encryptionKey: KeyRing): ComplaintReader {
  const complaintWithKey = async (id: Id) =>
    (await run(READ_COMPLAINT_WITH_KEY([id]))).map(row => complaintWithKeyOf(row, encryptionKey))[0]
  const visibleHistoriesOf: ComplaintReader['visibleHistoriesOf'] = async (ids, after, limit, { types, from }) =>
    Map.groupBy(
      (await run(READ_VISIBLE_HISTORIES([ids, after, limit, types, from]))).map(visibleEntryOf),
      ({ complaintId }) => complaintId,
    )
  const historiesOf: ComplaintReader['historiesOf'] = async (ids, after, limit) =>
    Map.groupBy(
      (await run(READ_HISTORIES([ids, after, limit ?? null]))).map(entryOf),
      ({ complaintId }) => complaintId,
    )
  return {
    ...letterReader(run),
    ...correspondenceReader(run, encryptionKey),
    ...evidenceReader(run),
    ...exportReader(run),
    ...erasureReader(run, encryptionKey),
    ...checkpointReader(run),
    complaintWithKey,
    complaintsWithKeys: async ids =>
      new Map((await run(READ_COMPLAINTS([ids]))).map(row => [row.id as Id, complaintWithKeyOf(row, encryptionKey)])),
    complaint: async id => (await run(READ_COMPLAINT([id]))).map(complaintOf)[0],
    async openErased (id) {
      if ((await run(READ_ERASED([id]))).length === 0) return undefined
      await run(WRITING([[id]]))
      return complaintWithKey(id)
    },
    references: async ids =>
      new Map((await run(READ_REFERENCES([ids]))).map(
        ({ id, reference }) => [id as Id, (reference ?? undefined) as string | undefined]
      )),
    dueCounts: query => dueCounts(run, actor, query),
    list: async query => wholeRows(await listRows(run, actor, query)),
    history: async (id, ...options) => (await historiesOf([id], ...options)).get(id) ?? [],
    historiesOf,
    visibleHistory: async (id, ...options) => (await visibleHistoriesOf([id], ...options)).get(id) ?? [],
    visibleHistoriesOf,
  }
}

export type UnitOptions = {
  /** Sends statements without waiting; when undefined, each write is awaited. */
  later?: Deferred
  /** The idempotency keys claimed so far in the same transaction. */
  claims?: Set<string>
  /**
   * Read before the work decides. A write fails when others were published since, because a new
   * clock may need them. When undefined, the work starts no clock.
   */
  calendars?: PublishedCalendars
}

export function unitOfWork (
  run: Run,
  actor: Actor,
  encryptionKey: KeyRing,
  { later, claims, calendars }: UnitOptions = {},
): UnitOfWork {
  const read = complaintReader(run, actor, encryptionKey)
  const write: Write = later === undefined ? run : async query => { void later(query) }
  return {
    ...read,
    ...idempotencyStore(run, actor, encryptionKey, { write, claims }),
    nextNumber: series => nextNumber(run, series),
    ...letterWriter(run),
    ...correspondenceWriter(run),
    ...evidenceWriter(run, actor),
    ...exportWriter(run, actor),
    ...erasureWriter(run, actor, encryptionKey),
    async lock (ids) {
      const rows = await run(LOCK_COMPLAINTS([ids]))
      const locked = new Map<
        Id,
        ComplaintWithKey
      >(rows.map(row => [row.id as Id, complaintWithKeyOf(row, encryptionKey)]))
      await write(WRITING([[...locked.keys()]]))
      return locked
    },
    async brokerReferenceHolder (officeId, brokerReference) {
      const [row] = await run(BROKER_REFERENCE_HOLDER([officeId, brokerReference]))
      return (row?.id ?? undefined) as Id | undefined
    },
    async insert (complaint, key, entry) {
      await write(WRITING([[complaint.id]]))
      await write(INSERT_COMPLAINT([
        ...changeValues(complaint, entry, calendars),
        encrypt(key, encryptionKey, complaint.id),
      ]))
    },
    save: (complaint, entry) => save(write, complaint, entry, calendars),
  }
}

export async function save (
  write: Write,
  complaint: Complaint,
  entry: HistoryEntry,
  calendars?: PublishedCalendars,
): Promise<void> {
  await write(UPDATE_COMPLAINT(changeValues(complaint, entry, calendars)))
}

const changeValues = (
  complaint: Complaint,
  entry: HistoryEntry,
  calendars: PublishedCalendars | undefined,
): unknown[] => [
  ...valuesOf(complaint), ...eventValues(entry), phasesJson(complaint), dueOrdersJson(complaint),
  timersJson(complaint), ...reportedValuesOf(complaint), calendars?.newest ?? null,
]

const eventValues = ({ sequence, type, at, version, facts, sealed, previousHash, hash }: HistoryEntry): unknown[] =>
  [sequence, type, at, version, facts, sealed, previousHash, hash]

const visibleEntryOf = (row: Row): VisibleEntry => ({ ...entryOf(row), place: Number(row.place) })
