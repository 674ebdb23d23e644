/** Erasures as managers request, approve and read them, and what is left of erased complaints. */
import { normalizeInstant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decrypt, encrypt } from '../../complaints/encryption.ts'
import type { ErasedComplaint } from '../../complaints/erasure.ts'
import type {
  ErasureItem, ErasureReader, ErasureWriter, NewErasure, StoredErasure,
} from '../../usecases/privacy/ports.ts'
import { taskWith } from '../imports/tasks.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'

export const READ_ERASED = statement('erased-complaint', 'select * from erased_complaint($1)')

const READ = `
  select e.id, e.origin, e.status, e.reason, e.requested_at, e.requested_by, e.decided_at, e.decided_by, e.finished_at,
         (select jsonb_agg(to_jsonb(i) - 'erasure_id' order by i.complaint_id) from erasure_items i where i.erasure_id = e.id) as items
  from erasures e`
const READ_ERASURE = statement('erasure', `${READ} where e.id = $1`)
const LOCK_ERASURE = statement('lock-erasure', `${READ} where e.id = $1 for no key update of e`)
const READ_ERASURES = statement('erasures', `
  ${READ} where $1::timestamptz is null or (e.requested_at, e.id) < ($1, $2::uuid) order by e.requested_at desc, e.id desc limit $3`)

const INSERT = statement('insert-erasure', `
  insert into erasures (id, origin, status, reason, requested_at, requested_by, decided_at, decided_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`)

/** Returns the items that are new: another erasure may already name the complaint. */
const INSERT_ITEMS = statement('insert-erasure-items', `
  insert into erasure_items (erasure_id, complaint_id, reference, first_line_reference, category, months, result)
  select $1, i.*, 'WAITING' from jsonb_to_recordset($2::jsonb)
    as i (complaint_id uuid, reference text, first_line_reference text, category text, months integer) order by i.complaint_id
  on conflict (complaint_id) where result = 'WAITING' do nothing returning complaint_id`)

const INSERT_TASK = statement('insert-erasure-task', `
  insert into tasks (id, kind, client_id, status, total) values ($1, 'ERASURE', $2, 'QUEUED', $3)`)

const DECIDE = statement('decide-erasure', `
  update erasures set status = $2, decided_by = $3, decided_at = $4::timestamptz,
    reason = case when $2 = 'REFUSED' then null else reason end, finished_at = case when $2 = 'REFUSED' then $4::timestamptz end
  where id = $1`)
const REFUSE_ITEMS = statement(
  'refuse-erasure-items',
  "update erasure_items set result = 'REFUSED', ended_at = $2 where erasure_id = $1 and result = 'WAITING'",
)

/** Binds the encrypted reason to its row. */
export const reasonContext = (id: Id): string => `erasure/${id}`

export const erasureReader = (run: Run, encryptionKey: KeyRing): ErasureReader => ({
  async erased (complaintId) {
    const [row] = await run(READ_ERASED([complaintId]))
    return row && erasedOf(row)
  },
  async erasure (id) {
    const [row] = await run(READ_ERASURE([id]))
    return row && erasureOf(row, encryptionKey)
  },
  erasures: async (before, limit) =>
    (await run(READ_ERASURES([before?.value ?? null, before?.id ?? null, limit])))
      .map(row => erasureOf(row, encryptionKey)),
})

export const erasureWriter = (
  run: Run,
  { clientId }: Pick<Actor, 'clientId'>,
  encryptionKey: KeyRing,
): ErasureWriter => ({
  async insertErasure (erasure) {
    if (!await insertErasure(run, erasure, encryptionKey)) return undefined
    await run(INSERT_TASK([erasure.id, clientId, erasure.items.length]))
    return taskWith(run, erasure.id)
  },
  async lockErasure (id) {
    const [row] = await run(LOCK_ERASURE([id]))
    return row && erasureOf(row, encryptionKey)
  },
  async decideErasure (id, status, by, at) {
    await run(DECIDE([id, status, by, at]))
    if (status === 'REFUSED') await run(REFUSE_ITEMS([id, at]))
  },
})

/** @returns false when an erasure of one of the complaints waits already */
export async function insertErasure (run: Run, erasure: NewErasure, encryptionKey: KeyRing): Promise<boolean> {
  const { id, origin, status, reason, requestedAt, requestedBy, decidedAt, decidedBy, items } = erasure
  const sealed = reason === undefined ? null : encrypt(reason, encryptionKey, reasonContext(id))
  await run(INSERT([
    id, origin, status, sealed, requestedAt, requestedBy ?? null, decidedAt ?? null, decidedBy ?? null,
  ]))
  const rows = items.map(({ complaintId, reference, firstLineReference, category, months }) =>
    ({ complaint_id: complaintId, reference, first_line_reference: firstLineReference, category, months }))
  return (await run(INSERT_ITEMS([id, JSON.stringify(rows)]))).length === items.length
}

const optional = <K extends string> (name: K, value: unknown) => value === null || value === undefined
  ? {}
  : { [name]: value } as { [N in K]: string }

function erasureOf (row: Row, encryptionKey: KeyRing): StoredErasure {
  const id = row.id as Id
  return {
    id,
    origin: row.origin as StoredErasure['origin'],
    status: row.status as StoredErasure['status'],
    ...(row.reason !== null && { reason: decrypt(row.reason as string, encryptionKey, reasonContext(id)) }),
    requestedAt: row.requested_at as string,
    ...optional('requestedBy', row.requested_by),
    ...optional('decidedAt', row.decided_at),
    ...optional('decidedBy', row.decided_by),
    ...optional('finishedAt', row.finished_at),
    items: (row.items as Row[] | null ?? []).map(itemOf),
  }
}

const itemOf = (row: Row): ErasureItem => ({
  complaintId: row.complaint_id as Id,
  ...optional('reference', row.reference),
  ...optional('firstLineReference', row.first_line_reference),
  ...(row.category !== null && { category: row.category as NonNullable<ErasureItem['category']> }),
  ...(row.months !== null && { months: row.months as number }),
  result: row.result as ErasureItem['result'],
  ...(row.ended_at !== null && { at: normalizeInstant(row.ended_at as string) }),
  stores: row.stores as ErasureItem['stores'],
})

export const erasedOf = (row: Row): ErasedComplaint => ({
  ...optional('reference', row.reference),
  ...optional('firstLineReference', row.first_line_reference),
  status: row.status as ErasedComplaint['status'],
  ...optional('outcome', row.outcome),
  loggedAt: row.logged_at as string,
  ...optional('receivedAt', row.received_at),
  ...optional('answeredAt', row.answered_at),
  ...optional('closedAt', row.closed_at),
  erasedAt: row.erased_at as string,
})
