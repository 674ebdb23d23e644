/**
 * Erasures again, after the database was restored from a backup that still holds what was erased
 * since. Runs as the owner of the tables; the erasure job then erases as for any approved erasure.
 */
import type { DataSource } from 'typeorm'
import { uuidv7 } from '../../directory/ids.ts'
import type { LoggedErasure } from '../../usecases/privacy/jobPorts.ts'

/**
 * Approves the erasure of every logged complaint that is not erased in this database.
 * @returns the number of complaints
 */
export const replayErasures = (source: DataSource, logged: readonly LoggedErasure[]): Promise<number> =>
  source.transaction(async manager => {
    const rows: { id: string }[] = await manager.query(
      'select id from complaints where id = any ($1::uuid[]) and erased_at is null order by id for no key update',
      [[...new Set(logged.map(({ complaintId }) => complaintId))]],
    )
    if (rows.length === 0) return 0
    const [erasure, ids] = [uuidv7(), rows.map(({ id }) => id)]
    await manager.query(
      `insert into erasures (id, origin, status, requested_at, decided_at) values ($1, 'RESTORE', 'APPROVED', now(), now())`,
      [erasure],
    )
    // A request of before the backup may still wait: it is what was erased.
    await manager.query(
      "update erasure_items set result = 'REFUSED', ended_at = now() where complaint_id = any ($1::uuid[]) and result = 'WAITING'",
      [ids],
    )
    await manager.query(`
      insert into erasure_items (erasure_id, complaint_id, reference, first_line_reference, result)
      select $1, id, reference, first_line_reference, 'WAITING' from complaints where id = any ($2::uuid[])`, [erasure, ids])
    return ids.length
  })
