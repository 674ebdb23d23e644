/** The store's port, fulfilled: one transaction a use case, in the rights of who asks. */
import type { DataSource } from 'typeorm'
import type { PoolClient, QueryConfig } from 'pg'
import type { Actor, Complaint, Id } from '../complaints/complaint.ts'
import type { HistoryEntry } from '../complaints/history.ts'
import { openBytes, seal } from '../complaints/sealing.ts'
import { brokerReferenceTaken } from '../usecases/brokerReference.ts'
import type { Changing, Keeping, Keyed, Reading, Store } from '../usecases/ports.ts'
import { connected, inUnavailability, progressed } from './availability.ts'
import { dueCounts } from './agenda.ts'
import { listRows, positionOf } from './list.ts'
import { complaintOf, dueOrdersJson, phasesJson, valuesOf } from './rows.ts'
import {
  BROKER_REFERENCE_HOLDER, CLAIM_KEY, INSERT_COMPLAINT, KEEP, LOCK_COMPLAINTS, NEXT_NUMBER, READ_COMPLAINT,
  READ_HISTORY, READ_KEPT, READ_REFERENCES, UPDATE_COMPLAINT, WRITING,
} from './statements.ts'

export type Row = Record<string, unknown>
export type Run = (query: QueryConfig) => Promise<Row[]>

/** @param encryptionKey 32 bytes; wraps the key of each complaint */
export function createStore (source: DataSource, encryptionKey: Buffer): Store {
  return {
    read: (actor, work) => inTransaction(source, actor, 'read only', run => work(reading(run, actor, encryptionKey))),
    change: (actor, work) => lookingAgain(() => inTransaction(source, actor, 'read write', run => work(changing(run, actor, encryptionKey)))),
  }
}

/** What is read belongs together: a history and the head it must end in come from one snapshot. */
const MODES = {
  'read only': 'isolation level repeatable read read only',
  'read write': 'read write',
} as const

/**
 * @throws Problem 503 when the database cannot be reached or does not answer, so that nothing was
 * promised that is not there
 */
export async function inTransaction<T> (source: DataSource, actor: Actor, mode: keyof typeof MODES, work: (run: Run) => Promise<T>): Promise<T> {
  return inUnavailability(async () => {
    const runner = source.createQueryRunner()
    const client = await connected(source, runner)
    try {
      await begun(client, `begin ${MODES[mode]}; ${rightsOf(actor)}`)
      progressed(source)
      const result = await work(async query => (await client.query<Row>(query)).rows)
      // After a failed statement COMMIT resolves too, and says ROLLBACK.
      const { command } = await client.query('commit')
      if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}`)
      progressed(source)
      return result
    } catch (error) {
      await rolledBack(client)
      throw error
    } finally {
      await runner.release()
    }
  })
}

/** To begin costs nothing: without an answer by now PostgreSQL stalls, and the connection is given up. */
const STALLED_MS = 1200

async function begun (client: PoolClient, text: string): Promise<void> {
  const stalled = setTimeout(() => endOf(client), STALLED_MS)
  await client.query(text).finally(() => clearTimeout(stalled))
}

/** A client of a pool is ended like any other: what waits on it fails, and the pool makes a new one. */
const endOf = (client: PoolClient): Promise<void> => (client as PoolClient & { end: () => Promise<void> }).end()

/** Local to the transaction: a session setting would leak to the next user of the connection. */
export function rightsOf ({ role, office, clientId }: Actor): string {
  const right = role === 'BROKER' ? `set local app.office = '${uuid(office?.id ?? '')}'` : `set local app.${role === 'ADMIN' ? 'admin' : 'staff'} = 'on'`
  return `${right}; set local app.client = '${uuid(clientId)}'`
}

function uuid (id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error(`"${id}" is no UUID`)
  return id
}

/** A connection that cannot even roll back is gone, and the pool drops it; why the work failed says more. */
export const rolledBack = (client: PoolClient): Promise<unknown> => client.query('rollback').catch(() => undefined)

/** Two at once with one brokerReference: the index lets one through, and the other now finds who has it. */
async function lookingAgain<T> (attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!isReferenceRace(error)) throw error
    return attempt().catch(again => { throw referenceRace(again) })
  }
}

/** For those who cannot look again. */
export const referenceRace = (error: unknown): unknown => isReferenceRace(error) ? brokerReferenceTaken() : error

function isReferenceRace (error: unknown): boolean {
  const { code, constraint } = error as { code?: string, constraint?: string }
  return code === '23505' && constraint === 'complaints_broker_reference'
}

function reading (run: Run, actor: Actor, encryptionKey: Buffer): Reading {
  const keyed = async (id: Id) => (await run(READ_COMPLAINT([id]))).map(row => keyedOf(row, encryptionKey))[0]
  return {
    keyed,
    complaint: async id => (await keyed(id))?.complaint,
    references: async ids => new Map((await run(READ_REFERENCES([ids]))).map(({ id, reference }) => [id as Id, (reference ?? undefined) as string | undefined])),
    dueCounts: query => dueCounts(run, actor, query),
    list: async query => (await listRows(run, actor, query)).map(row => ({ complaint: complaintOf(row), position: positionOf(row) })),
    history: async (id, after, limit, except = []) => (await run(READ_HISTORY([id, after, limit ?? null, except]))).map(entryOf),
  }
}

export function changing (run: Run, actor: Actor, encryptionKey: Buffer): Changing {
  const read = reading(run, actor, encryptionKey)
  const writing = new Set<Id>()
  const allowWriting = async (ids: Iterable<Id>) => {
    for (const id of ids) writing.add(id)
    await run(WRITING([`{${[...writing].join(',')}}`]))
  }
  const written = (complaint: Complaint, entry: HistoryEntry) =>
    [...valuesOf(complaint), ...eventValues(entry), phasesJson(complaint), dueOrdersJson(complaint)]

  return {
    ...read,
    ...keeping(run, actor),
    async lock (ids) {
      const rows = await run(LOCK_COMPLAINTS([ids]))
      const locked = new Map<Id, Keyed>(rows.map(row => [row.id as Id, keyedOf(row, encryptionKey)]))
      await allowWriting(locked.keys())
      return locked
    },
    async brokerReferenceHolder (officeId, brokerReference) {
      const [row] = await run(BROKER_REFERENCE_HOLDER([officeId, brokerReference]))
      return (row?.id ?? undefined) as Id | undefined
    },
    async nextNumber (series) {
      const [row] = await run(NEXT_NUMBER([series]))
      return row?.last as number
    },
    async insert (complaint, key, entry) {
      await allowWriting([complaint.id])
      await run(INSERT_COMPLAINT([...written(complaint, entry), seal(key, encryptionKey, complaint.id)]))
    },
    async save (complaint, entry) {
      await run(UPDATE_COMPLAINT(written(complaint, entry)))
    },
  }
}

/** Kept answers, of the client that asks. */
export const keeping = (run: Run, actor: Actor): Keeping => ({
  async claim (operation, key) {
    const [row] = await run(CLAIM_KEY([JSON.stringify([actor.clientId, operation, ownKey(actor, key)])]))
    return row?.claimed === true
  },
  async kept (operation, key) {
    const [row] = await run(READ_KEPT([actor.clientId, operation, ownKey(actor, key)]))
    return row as { fingerprint: string, etag: string, body: string } | undefined
  },
  async keep (operation, key, { fingerprint, etag, body }, complaintId) {
    await run(KEEP([actor.clientId, operation, ownKey(actor, key), complaintId ?? null, fingerprint, etag, body]))
  },
})

/** A software house acts for several offices: what it was answered for one is not given again for another. */
const ownKey = ({ office }: Actor, key: string): string => office === undefined ? key : `${office.id} ${key}`

const keyedOf = (row: Row, encryptionKey: Buffer): Keyed => ({
  complaint: complaintOf(row),
  key: typeof row.wrapped === 'string' ? openBytes(row.wrapped, encryptionKey, row.id as Id) : undefined,
})

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
