/**
 * Complaints as they were last read, by a mark that changes with every write. Each reading asks the database
 * which rows the caller may see and how they are marked now: what is kept here saves sending, parsing and computing them
 * again, and decides nothing. A complaint is never changed in place, so whoever computes from it may keep that beside it.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { ComplaintWithKey, ComplaintReader } from '../../usecases/complaints/ports.ts'
import { markCached } from '../../usecases/complaints/viewCache.ts'
import { listRows, positionOf } from './list.ts'
import { complaintOf, complaintWithKeyOf } from './rows.ts'
import { ROW_VERSION, READ_COMPLAINT, READ_VERSIONED_COMPLAINT, READ_VERSIONED_COMPLAINTS, READ_VERSIONS, READ_UNLESS_VERSION } from './statements.ts'
import type { Row, Run } from '../../postgres/statement.ts'

type Marked = { mark: string, complaint: Complaint }

export type ComplaintCache = {
  find (id: Id): Marked | undefined
  /** Notes that it is asked for. @returns whether it was before, not long ago: then what is read now is worth keeping */
  noteAsked (id: Id): boolean
  keep (row: Row): Complaint
}

/**
 * Keeps what is asked for a second time: who asks for everything in turn would push out what is asked for again, and what is
 * dropped after it has grown old is the dearest garbage.
 * @param most how many; the one that was asked for longest ago goes first
 */
export function createComplaintCache (most: number): ComplaintCache {
  const kept = new Map<Id, Marked>()
  const askedOnce = new Set<Id>()

  function noteAsked (id: Id): boolean {
    if (kept.has(id) || askedOnce.delete(id)) return true
    askedOnce.add(id)
    if (askedOnce.size > most) askedOnce.delete(askedOnce.keys().next().value as Id)
    return false
  }

  function newest (id: Id, marked: Marked): Marked {
    kept.delete(id)
    kept.set(id, marked)
    return marked
  }

  return {
    noteAsked,
    find (id) {
      const found = kept.get(id)
      return found && newest(id, found)
    },
    keep (row) {
      const complaint = markCached(complaintOf(row))
      newest(complaint.id, { mark: row.mark as string, complaint })
      if (kept.size > most) kept.delete(kept.keys().next().value as Id)
      return complaint
    },
  }
}

/** Of a list, in place of whole rows. */
export const VERSION_COLUMNS = `c.id, ${ROW_VERSION} as mark`

/** Reading through what is kept, by statements that stand alone. */
export function cachedReader (kept: ComplaintCache, run: Run, actor: Actor, encryptionKey: KeyRing): Pick<ComplaintReader, 'complaint' | 'complaintWithKey' | 'complaintsWithKeys' | 'list'> {
  async function keyed (id: Id): Promise<ComplaintWithKey | undefined> {
    const found = kept.find(id)
    if (found === undefined && !kept.noteAsked(id)) {
      const [row] = await run(READ_COMPLAINT([id]))
      return row && complaintWithKeyOf(row, encryptionKey)
    }
    const [row] = await run(found === undefined ? READ_VERSIONED_COMPLAINT([id]) : READ_UNLESS_VERSION([id, found.mark]))
    return row && complaintWithKeyOf(row, encryptionKey, row.id === null ? found!.complaint : kept.keep(row))
  }

  /** As they are now, which may be later than they were marked. */
  async function complaintsOf (marked: Row[]): Promise<Map<unknown, Marked>> {
    const all = new Map<unknown, Marked>()
    for (const { id, mark } of marked) {
      const found = kept.find(id as Id)
      if (found?.mark === mark) all.set(id, found as Marked)
    }
    const missing = marked.filter(({ id }) => !all.has(id)).map(({ id }) => id)
    const rows = missing.length === 0 ? [] : await run(READ_VERSIONED_COMPLAINTS([missing]))
    for (const row of rows) all.set(row.id, { mark: row.mark as string, complaint: kept.noteAsked(row.id as Id) ? kept.keep(row) : complaintOf(row) })
    return all
  }

  return {
    complaintWithKey: keyed,
    complaint: async id => (await keyed(id))?.complaint,

    async complaintsWithKeys (ids) {
      const marked = await run(READ_VERSIONS([ids]))
      const complaints = await complaintsOf(marked)
      return new Map(marked.flatMap(row => {
        const found = complaints.get(row.id)
        return found === undefined ? [] : [[row.id as Id, complaintWithKeyOf(row, encryptionKey, found.complaint)]]
      }))
    },

    async list (query) {
      const places = await listRows(run, actor, query, VERSION_COLUMNS)
      const complaints = await complaintsOf(places)
      // One that moved between the two statements may not belong here any more: then all is read at one moment.
      if (places.some(({ id, mark }) => complaints.get(id)?.mark !== mark)) return wholeRows(await listRows(run, actor, query))
      return places.map(place => ({ complaint: complaints.get(place.id)!.complaint, position: positionOf(place) }))
    },
  }
}

/** A page that was read in one statement. */
export const wholeRows = (rows: Row[]): Awaited<ReturnType<ComplaintReader['list']>> =>
  rows.map(row => ({ complaint: complaintOf(row), position: positionOf(row) }))
