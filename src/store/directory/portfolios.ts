/** Portfolio transfer: moves an office's complaints in parts, for an ADMIN who may not see them. */
import type { DataSource } from 'typeorm'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { TransferredComplaint, PortfolioStore } from '../../usecases/directory/ports.ts'
import { reportingFactsOf } from '../../reports/facts.ts'
import { unitOfWork } from '../complaints/store.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'
import { WRITING } from '../complaints/writeStatements.ts'

/** @param encryptionKey the service's own keys; they wrap the key of each complaint */
export const createPortfolioStore = (source: DataSource, encryptionKey: KeyRing): PortfolioStore => ({
  // This transaction runs inside another one of the same client. Without `clientId` it does not
  // count towards the client's share of connections, for which it would otherwise wait forever.
  move: (actor, work) => transaction(source, { settings: rightsOf(actor).settings }, run => {
    const { lock } = unitOfWork(run, actor, encryptionKey)
    return work({
      async portfolio (officeId, most) {
        const rows = await run({
          name: 'portfolio',
          text: 'select portfolio_of($1, $2) as id',
          values: [officeId, most],
        })
        const ids = rows.map(({ id }) => id as string)
        await run(WRITING([ids]))
        return [...(await lock(ids)).values()].filter(({ complaint }) => complaint.officeId === officeId)
      },
      async referencesTaken (officeId, references) {
        const rows = await run({
          name: 'references-taken',
          text: 'select broker_references_taken($1, $2::text[]) as reference',
          values: [officeId, references],
        })
        return new Set(rows.map(({ reference }) => reference as string))
      },
      async save (moved) {
        await run({ name: 'move-complaints', text: MOVE, values: [JSON.stringify(moved.map(rowOf))] })
      },
    })
  }),
})

const rowOf = ({ complaint, entry }: TransferredComplaint) => ({
  id: complaint.id,
  office_id: complaint.officeId,
  broker_reference: complaint.brokerReference,
  version: complaint.version,
  updated_at: complaint.updatedAt,
  history_length: complaint.historyLength,
  history_head: complaint.historyHead,
  type: entry.type,
  facts: entry.facts,
  sealed: entry.sealed,
  previous_hash: entry.previousHash,
  reported: reportingFactsOf(complaint),
})

/**
 * Moves many complaints at once. It changes only the office and what depends on it: writing every
 * column and every derived row, complaint by complaint, takes five times as long.
 */
const MOVE = `
  with m as (
    select * from jsonb_to_recordset($1::jsonb) as m (
      id uuid, office_id uuid, broker_reference text, version integer, updated_at timestamptz, history_length integer, history_head text,
      type text, facts text, sealed text, previous_hash text, reported jsonb)
  ),
  c as (
    update complaints set office_id = m.office_id, broker_reference = m.broker_reference, version = m.version, updated_at = m.updated_at,
                          history_length = m.history_length, history_head = m.history_head
    from m where complaints.id = m.id returning complaints.id, office_sees, staff_sees
  ),
  phases as (delete from deadline_phases where complaint_id in (select id from m) returning *),
  orders as (delete from due_orders where complaint_id in (select id from m) returning *),
  write_phases as (
    insert into deadline_phases (complaint_id, office_sees, staff_sees, kind, cycle, state, due_on, estimated, starts, ends)
    select c.id, c.office_sees, c.staff_sees, kind, cycle, state, due_on, estimated, starts, ends from phases join c on c.id = complaint_id
  ),
  write_orders as (
    insert into due_orders (complaint_id, office_sees, staff_sees, due_on, starts, ends)
    select c.id, c.office_sees, c.staff_sees, due_on, starts, ends from orders join c on c.id = complaint_id
  ),
  add_facts as (
    insert into reporting_facts (complaint_id, sequence, recorded_at, facts, office_id, entered_office, received_at, active_until)
    select m.id, m.history_length, m.updated_at, m.reported, m.office_id, true, last.received_at, last.active_until
    from m cross join lateral (
      select f.received_at, f.active_until from reporting_facts f where f.complaint_id = m.id order by f.sequence desc limit 1
    ) last
  ),
  event as (
    insert into events (complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash, office_saw, staff_saw)
    select c.id, history_length, type, updated_at, version, facts, sealed, previous_hash, history_head, c.office_sees, c.staff_sees
    from m join c on c.id = m.id
  )
  insert into feed_pending (complaint_id, sequence) select id, history_length from m order by id`
