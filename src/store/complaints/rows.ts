/** Maps a complaint to its row and back. */
import type { Complaint } from '../../complaints/complaint.ts'
import type { Instant } from '../../calendar/instants.ts'
import { newestCycle } from '../../complaints/complaint.ts'
import { dueOrderOf, newestPhasesOf } from '../../complaints/deadlines/phases.ts'
import { remindersOf } from '../../complaints/deadlines/reminders.ts'
import { endingOf } from '../../complaints/retention.ts'
import type { HistoryEntry } from '../../complaints/history.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decryptBytes } from '../../complaints/encryption.ts'
import type { ComplaintWithKey } from '../../usecases/complaints/ports.ts'
import { reportingFactsOf } from '../../reports/facts.ts'
import { activeUntil } from '../../reports/figures.ts'
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
  ended_at:      { type: 'timestamptz', derive: (complaint: Complaint) => endingOf(complaint)?.at ?? null },
  ended_as:      { type: 'text',        derive: (complaint: Complaint) => endingOf(complaint)?.category ?? null },
} as const

/** The columns that a change writes, with their PostgreSQL types. */
export const WRITTEN: Record<string, string> = Object.fromEntries([
  ...COLUMNS.map(({ name, type }) => [name, type]),
  ...Object.entries(DERIVED).map(([name, { type }]) => [name, type]),
])

export const WRITTEN_COLUMNS: string[] = Object.keys(WRITTEN)

/**
 * All columns of a complaint as one JSON value. PostgreSQL describes each column of a result with
 * each answer, and pg builds a parser for each of them. One column saves 30 µs of 410 for a read by
 * id.
 */
export const COMPLAINT_JSON =
  `(select row_to_json(members) from (select ${
    COLUMNS.map(({ property, name }) => `c.${name} as "${property}"`).join(', ')
  }) members)`

export const SELECTED = `c.id, ${COMPLAINT_JSON} as complaint`

/** The values in the order of WRITTEN_COLUMNS. */
export const valuesOf = (complaint: Complaint): unknown[] => [
  ...COLUMNS.map(({ property, type }) => {
    const value = complaint[property]
    if (value === undefined) return null
    return type === 'jsonb' ? JSON.stringify(value) : value
  }),
  ...Object.values(DERIVED).map(({ derive }) => derive(complaint)),
]

/**
 * @param row a result row with the column `complaint` (see `SELECTED`)
 * @returns the complaint without absent members, as everywhere in the domain
 */
export function complaintOf (row: Record<string, unknown>): Complaint {
  const complaint: Record<string, unknown> = {}
  for (const [member, value] of Object.entries(row.complaint as Record<string, unknown>)) {
    if (value !== null) complaint[member] = INSTANTS.has(member) ? isoInstant(value as string) : value
  }
  return complaint as Complaint
}

/** Members whose columns hold an instant. JSON writes it with the offset +00:00. */
const INSTANTS = new Set(COLUMNS.filter(({ type }) => type === 'timestamptz').map(({ property }) => property as string))

const isoInstant = (text: string): string => text.replace('+00:00', 'Z')

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
    .stringify(remindersOf(complaint).map(({ type, kind, cycle, referralId, dueOn, dueAt }) => ({
      type, kind, cycle, referral_id: referralId, due_on: dueOn, due_at: dueAt,
    })))

/** The columns of the facts for reports, with their PostgreSQL types. */
export const REPORTED = { facts_reported: 'jsonb', first_received_at: 'timestamptz', active_until: 'date' } as const

/** The values in the order of REPORTED. */
export function reportedValuesOf (complaint: Complaint): unknown[] {
  const facts = reportingFactsOf(complaint)
  return [JSON.stringify(facts), complaint.cycles[0]?.receivedAt ?? null, activeUntil(facts) ?? NO_END]
}

/** An event as the history has it. */
export const entryOf = (row: Record<string, unknown>): HistoryEntry => ({
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
