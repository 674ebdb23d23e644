/**
 * Verifies the generated data with the product's own code: histories are intact, can be decrypted,
 * and lead to the stored complaints.
 */
import type { KeyRing } from '../../src/complaints/keyRing.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { createVerifier } from '../../src/complaints/history.ts'
import type { HistoryEntry } from '../../src/complaints/history.ts'
import { createReplay } from '../../src/complaints/replay.ts'
import { decryptBytes } from '../../src/complaints/encryption.ts'
import { dueOrdersJson, phasesJson, complaintOf, SELECTED } from '../../src/store/complaints/rows.ts'
import { dataSource } from '../../src/store/dataSource.ts'

const SOME = 200

/**
 * @throws Error naming the first complaint that differs from what the product would have written
 */
export async function assertSound (url: string, encryptionKey: KeyRing): Promise<void> {
  const source = await dataSource({ url, poolSize: 1 }).initialize()
  try {
    const rows: (Record<string, unknown> & { id: string, wrapped: string, events: HistoryEntry[], phases: number, orders: number })[] = await source.query(`
      select ${SELECTED}, k.wrapped,
        (select count(*)::int from deadline_phases p where p.complaint_id = c.id) as phases,
        (select count(*)::int from due_orders o where o.complaint_id = c.id) as orders,
        (select json_agg(json_build_object('complaintId', complaint_id, 'sequence', sequence, 'type', type, 'version', version, 'facts', facts,
           'sealed', sealed, 'previousHash', previous_hash, 'hash', hash) order by sequence) from events e where e.complaint_id = c.id) as events
      from complaints c join complaint_keys k on k.complaint_id = c.id order by hashtext(c.id::text) limit ${SOME}`)
    const instants: { id: string, at: Date[] }[] = await source.query(`
      select complaint_id as id, array_agg(at order by sequence) as at from events where complaint_id = any ($1::uuid[]) group by 1`, [rows.map(({ id }) => id)])
    const times = new Map(instants.map(({ id, at }) => [id, at]))
    for (const row of rows) {
      const complaint = complaintOf(row) as Complaint
      const entries = row.events.map((entry, index) => ({ ...entry, at: isoOf(times.get(row.id)?.[index]) }))
      const key = decryptBytes(row.wrapped, encryptionKey, row.id)
      const verifier = createVerifier(complaint)
      verifier.add(entries)
      const replay = createReplay(complaint, key)
      replay.add(entries)
      const { brokenAt, changedMembers } = replay.result()
      const sound = verifier.result().valid && brokenAt === undefined && changedMembers.length === 0
        && JSON.parse(phasesJson(complaint)).length === row.phases
        && JSON.parse(dueOrdersJson(complaint)).length === row.orders
      if (!sound) throw new Error(`Complaint ${row.id} is not as the product would have written it`)
    }
  } finally {
    await source.destroy()
  }
}

/** Formats an instant: the driver parses the elements of an array to dates. */
const isoOf = (at: Date | undefined): string => at?.toISOString() ?? ''
