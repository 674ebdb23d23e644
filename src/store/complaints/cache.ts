/**
 * Complaint cache. Each process caches up to N complaints that were read more than once, keyed by
 * row version; every read checks the version, and row-level security decides what the caller may
 * see. It saves sending and parsing rows. A cached complaint is frozen, so a view that is computed
 * from it can be cached by its identity.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { ComplaintReader } from '../../usecases/complaints/ports.ts'
import { markCached } from '../../usecases/complaints/viewCache.ts'
import { listRows, positionOf } from './list.ts'
import { complaintOf, complaintWithKeyOf } from './rows.ts'
import {
  ROW_VERSION, READ_COMPLAINT, READ_VERSIONED_COMPLAINT, READ_VERSIONED_COMPLAINTS, READ_VERSIONS, READ_UNLESS_VERSION,
} from './statements.ts'
import type { Row, Run } from '../../postgres/statement.ts'

type CachedComplaint = { version: string, complaint: Complaint }

export type ComplaintCache = {
  find (id: Id): CachedComplaint | undefined
  /** Records a read. @returns whether the complaint was read before, recently */
  noteRead (id: Id): boolean
  add (row: Row): Complaint
}

/**
 * The cache adds a complaint at its second read. Otherwise a client that reads everything once
 * would evict complaints that are read again, and long-lived objects are the most expensive to
 * collect.
 * @param capacity in complaints; the least recently read complaint is evicted first
 */
export function createComplaintCache (capacity: number): ComplaintCache {
  const cached = new Map<Id, CachedComplaint>()
  const readOnce = new Set<Id>()

  function noteRead (id: Id): boolean {
    if (cached.has(id) || readOnce.delete(id)) return true
    readOnce.add(id)
    if (readOnce.size > capacity) readOnce.delete(readOnce.keys().next().value as Id)
    return false
  }

  function moveToEnd (id: Id, entry: CachedComplaint): CachedComplaint {
    cached.delete(id)
    cached.set(id, entry)
    return entry
  }

  return {
    noteRead,
    find (id) {
      const entry = cached.get(id)
      return entry && moveToEnd(id, entry)
    },
    add (row) {
      const complaint = markCached(complaintOf(row))
      moveToEnd(complaint.id, { version: row.row_version as string, complaint })
      if (cached.size > capacity) cached.delete(cached.keys().next().value as Id)
      return complaint
    },
  }
}

/** The columns that a list reads instead of whole rows. */
export const VERSION_COLUMNS = `c.id, ${ROW_VERSION} as row_version`

type CachedReader = Pick<ComplaintReader, 'complaint' | 'complaintsWithKeys' | 'list'>

/** Reads through the cache with single statements. */
export function cachedReader (cache: ComplaintCache, run: Run, actor: Actor, encryptionKey: KeyRing): CachedReader {
  async function complaint (id: Id): Promise<Complaint | undefined> {
    const entry = cache.find(id)
    if (entry === undefined && !cache.noteRead(id)) return (await run(READ_COMPLAINT([id]))).map(complaintOf)[0]
    const [row] =
      await run(entry === undefined ? READ_VERSIONED_COMPLAINT([id]) : READ_UNLESS_VERSION([id, entry.version]))
    if (row === undefined) return undefined
    return row.complaint === null && entry !== undefined ? entry.complaint : cache.add(row)
  }

  /** @returns the complaints as they are now, possibly newer than the given versions */
  async function complaintsOf (versions: Row[]): Promise<Map<unknown, CachedComplaint>> {
    const entries = new Map<unknown, CachedComplaint>()
    for (const { id, row_version: version } of versions) {
      const entry = cache.find(id as Id)
      if (entry?.version === version) entries.set(id, entry as CachedComplaint)
    }
    const missing = versions.filter(({ id }) => !entries.has(id)).map(({ id }) => id)
    const rows = missing.length === 0 ? [] : await run(READ_VERSIONED_COMPLAINTS([missing]))
    for (const row of rows) {
      const complaint = cache.noteRead(row.id as Id) ? cache.add(row) : complaintOf(row)
      entries.set(row.id, { version: row.row_version as string, complaint })
    }
    return entries
  }

  return {
    complaint,

    async complaintsWithKeys (ids) {
      const versions = await run(READ_VERSIONS([ids]))
      const complaints = await complaintsOf(versions)
      return new Map(versions.flatMap(row => {
        const entry = complaints.get(row.id)
        return entry === undefined ? [] : [[row.id as Id, complaintWithKeyOf(row, encryptionKey, entry.complaint)]]
      }))
    },

    async list (query) {
      const rows = await listRows(run, actor, query, VERSION_COLUMNS)
      const complaints = await complaintsOf(rows)
      const current = rows.flatMap(row => {
        const entry = complaints.get(row.id)
        return entry !== undefined && entry.version === row.row_version
          ? { complaint: entry.complaint, position: positionOf(row) }
          : []
      })
      // A complaint that changed between the two statements may have left the list. Then one
      // statement reads the whole page again.
      return current.length === rows.length ? current : wholeRows(await listRows(run, actor, query))
    },
  }
}

/** A page of a list, from whole rows. */
export const wholeRows = (rows: Row[]): Awaited<ReturnType<ComplaintReader['list']>> =>
  rows.map(row => ({ complaint: complaintOf(row), position: positionOf(row) }))
