/** Maps a complaint to its row and back. */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Instant } from '../../calendar/instants.ts'
import { newestCycle } from '../../complaints/complaint.ts'
import { dueOrderOf, newestPhasesOf } from '../../complaints/deadlines/phases.ts'
import { remindersOf } from '../../complaints/deadlines/reminders.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decryptBytes } from '../../complaints/encryption.ts'
import type { ComplaintWithKey } from '../../usecases/complaints/ports.ts'
import { COMPLAINT_COLUMNS } from '../schema.ts'

type Column = { property: keyof Complaint, name: string, type: string }

export const COLUMNS: Column[] = Object.entries(COMPLAINT_COLUMNS).map(([property, { name, type }]) => ({
  property: property as keyof Complaint,
  name: name as string,
  type: type as string,
}))

/** Columns derived from the complaint, for filters and orders. */
const DERIVED = {
  received_at:   { type: 'timestamptz', derive: (complaint: Complaint) => newestCycle(complaint)?.receivedAt ?? null },
  handler_id:    { type: 'uuid',        derive: (complaint: Complaint) => complaint.handling?.handlerId ?? null },
  open_referral: { type: 'boolean',     derive: (complaint: Complaint) => complaint.ombudsmanReferrals.some(({ advice }) => advice === undefined) },
} as const

/** The columns that a change writes, with their PostgreSQL types. */
export const WRITTEN: Record<string, string> = Object.fromEntries([
  ...COLUMNS.map(({ name, type }) => [name, type]),
  ...Object.entries(DERIVED).map(([name, { type }]) => [name, type]),
])

export const WRITTEN_COLUMNS: string[] = Object.keys(WRITTEN)

export const SELECTED = COLUMNS.map(({ name }) => `c.${name}`).join(', ')

/** The values in the order of WRITTEN_COLUMNS. */
export const valuesOf = (complaint: Complaint): unknown[] => [
  ...COLUMNS.map(({ property, type }) => {
    const value = complaint[property]
    if (value === undefined) return null
    return type === 'jsonb' ? JSON.stringify(value) : value
  }),
  ...Object.values(DERIVED).map(({ derive }) => derive(complaint)),
]

/** Leaves out absent members, as everywhere in the domain. */
export function complaintOf (row: Record<string, unknown>): Complaint {
  const complaint: Record<string, unknown> = {}
  for (const { property, name } of COLUMNS) {
    const value = row[name]
    if (value !== null && value !== undefined) complaint[property] = value
  }
  return complaint as Complaint
}

/** The complaint with its key; an erased complaint has none. */
export const complaintWithKeyOf = (
  row: Record<string, unknown>,
  encryptionKey: KeyRing,
  complaint = complaintOf(row),
): ComplaintWithKey => ({
  complaint,
  // Decrypted on demand: most reads of a complaint decrypt nothing.
  get key () {
    return typeof row.wrapped === 'string' ? decryptBytes(row.wrapped, encryptionKey, complaint.id) : undefined
  },
})

const NO_START = '-infinity'
const NO_END = 'infinity'

const spanColumns = ({ starts, ends }: { starts: Instant | undefined, ends: Instant | undefined }) =>
  ({ starts: starts ?? NO_START, ends: ends ?? NO_END })

/** Phases, due orders and timers as JSON text, for `jsonb_to_recordset`. */
export const phasesJson = (complaint: Complaint): string => JSON.stringify(
  newestPhasesOf(complaint).map(({ kind, cycle, state, dueOn, estimated, ...span }) =>
    ({ kind, cycle, state, due_on: dueOn, estimated, ...spanColumns(span) })))

export const dueOrdersJson = (complaint: Complaint): string => JSON.stringify(
  dueOrderOf(complaint).map(({ dueOn, ...span }) => ({ due_on: dueOn ?? null, ...spanColumns(span) })))

export const timersJson = (complaint: Complaint): string =>
  JSON
    .stringify(remindersOf(complaint).map(({ type, kind, cycle, dueOn, dueAt }) => ({
      type, kind, cycle, due_on: dueOn, due_at: dueAt,
    })))
