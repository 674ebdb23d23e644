/**
 * Complaints as they were last read, by PostgreSQL's own mark of who wrote the row (`xmin`). Each reading asks the database
 * which rows the caller may see and how they are marked now: what is kept here saves sending, parsing and computing them
 * again, and decides nothing. A complaint is never changed in place, so whoever computes from it may keep that beside it.
 */
import type { Actor, Complaint, Id } from '../complaints/complaint.ts'
import type { Keyed, Reading } from '../usecases/ports.ts'
import { listRows, positionOf } from './list.ts'
import { complaintOf, keyedOf } from './rows.ts'
import { READ_EACH_UNLESS_MARKED, READ_UNLESS_MARKED } from './statements.ts'
import type { Row, Run } from './statements.ts'

type Marked = { mark: string, complaint: Complaint }

export type Kept = {
  find (id: Id): Marked | undefined
  keep (row: Row): Complaint
}

/** @param most how many; the one that was asked for longest ago goes first */
export function keepComplaints (most: number): Kept {
  const kept = new Map<Id, Marked>()

  function newest (id: Id, marked: Marked): Marked {
    kept.delete(id)
    kept.set(id, marked)
    return marked
  }

  return {
    find (id) {
      const found = kept.get(id)
      return found && newest(id, found)
    },
    keep (row) {
      const complaint = complaintOf(row)
      newest(complaint.id, { mark: row.mark as string, complaint })
      if (kept.size > most) kept.delete(kept.keys().next().value as Id)
      return complaint
    },
  }
}

const MARKS = 'c.id, c.xmin::text as mark'

/** Reading through what is kept, by statements that stand alone. */
export function keptReading (kept: Kept, run: Run, actor: Actor, encryptionKey: Buffer): Pick<Reading, 'complaint' | 'keyed' | 'keyedOf' | 'list'> {
  const complaintFrom = (row: Row, found: Marked | undefined): Complaint => row.id === null ? found!.complaint : kept.keep(row)

  async function keyed (id: Id): Promise<Keyed | undefined> {
    const found = kept.find(id)
    const [row] = await run(READ_UNLESS_MARKED([id, found?.mark ?? null]))
    return row && keyedOf(row, encryptionKey, complaintFrom(row, found))
  }

  async function keyedOfAll (ids: readonly Id[]): Promise<Map<Id, Keyed>> {
    const found = new Map(ids.map(id => [id, kept.find(id)]))
    const rows = await run(READ_EACH_UNLESS_MARKED([ids, ids.map(id => found.get(id)?.mark ?? null)]))
    return new Map(rows.map(row => [row.asked as Id, keyedOf(row, encryptionKey, complaintFrom(row, found.get(row.asked as Id)))]))
  }

  return {
    keyed,
    keyedOf: keyedOfAll,
    complaint: async id => (await keyed(id))?.complaint,

    async list (query) {
      const places = await listRows(run, actor, query, MARKS)
      const complaints = new Map(places.flatMap(({ id, mark }) => {
        const found = kept.find(id as Id)
        return found !== undefined && found.mark === mark ? [[id, found.complaint] as const] : []
      }))
      const missing = places.filter(({ id }) => !complaints.has(id))
      const rows = missing.length === 0 ? [] : await run(READ_EACH_UNLESS_MARKED([missing.map(({ id }) => id), missing.map(() => null)]))
      for (const row of rows) complaints.set(row.id, kept.keep(row))
      const marks = new Map(rows.map(({ id, mark }) => [id, mark]))
      // One that moved between the two statements may not belong here any more: then all is read at one moment.
      if (missing.some(({ id, mark }) => marks.get(id) !== mark)) return wholeRows(await listRows(run, actor, query))
      return places.map(place => ({ complaint: complaints.get(place.id)!, position: positionOf(place) }))
    },
  }
}

/** A page that was read in one statement. */
export const wholeRows = (rows: Row[]): Awaited<ReturnType<Reading['list']>> =>
  rows.map(row => ({ complaint: complaintOf(row), position: positionOf(row) }))
