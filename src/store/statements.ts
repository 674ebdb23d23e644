/** The hot statements that read, named so that PostgreSQL plans them once a connection. */
import type { QueryConfig } from 'pg'
import { SELECTED } from './rows.ts'

export type Row = Record<string, unknown>
/**
 * `takesLong`: others should not have to wait behind it.
 * `plannedAnew`: how to find it depends on its values, so much that planning for them is worth it.
 */
export type Query = QueryConfig & { takesLong?: boolean, plannedAnew?: boolean }
/** `sized`: the same for several rows, whose values follow each other. */
export type RowQuery = QueryConfig & { sized?: Statement }
export type Run = (query: Query & RowQuery) => Promise<Row[]>
export type Statement = (values: unknown[]) => QueryConfig

export const statement = (name: string, text: string): Statement => values => ({ name, text, values })

/** Each connection keeps what it has prepared, so only so many shapes get a name; the rest are planned anew. */
const MOST_SHAPES = 200
const shapes = new Map<string, string>()

/** For texts that depend on which filters are given. */
export function shaped (text: string, values: unknown[]): QueryConfig {
  if (!shapes.has(text) && shapes.size < MOST_SHAPES) shapes.set(text, `shape-${shapes.size}`)
  const name = shapes.get(text)
  return { ...(name !== undefined && { name }), text, values }
}

const LIMITS = [2, 11, 26, 51, 101, 201]

/**
 * To be written into the statement, since PostgreSQL plans a page of unknown size for a tenth of the table.
 * @returns so many rows or some more, in few different sizes
 */
export const atLeast = (limit: number): number => LIMITS.find(least => least >= limit) ?? limit

const READ = `select ${SELECTED}, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id`

export const READ_COMPLAINT = statement('complaint', `${READ} where c.id = $1`)

/** Row security leaves it out for whom it is closed to; an erased one has no key. */
export const IS_OPEN = statement('is-open', 'select c.id from complaints c join complaint_keys k on k.complaint_id = c.id where c.id = $1')

export const READ_COMPLAINTS = statement('complaints', `${READ} where c.id = any ($1::uuid[])`)

/** Who wrote the row last, by PostgreSQL's own word; and the head of its history, since after a failover a number of a transaction may come again. */
export const MARK = 'c.xmin::text || left(c.history_head, 16)'

export const READ_MARKED_COMPLAINT = statement('marked-complaint', `
  select ${SELECTED}, ${MARK} as mark, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id where c.id = $1`)

/** Whole, or only its mark when the caller has it as it stands. */
export const READ_UNLESS_MARKED = statement('complaint-unless-marked', `
  select fresh.*, ${MARK} as mark, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id
  left join lateral (select ${SELECTED}) fresh on ${MARK} is distinct from $2 where c.id = $1`)

export const READ_MARKS = statement('marks', `
  select c.id, ${MARK} as mark, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id where c.id = any ($1::uuid[])`)

export const READ_MARKED_COMPLAINTS = statement('marked-complaints', `select ${SELECTED}, ${MARK} as mark from complaints c where c.id = any ($1::uuid[])`)

/** In one order of ids, so that two changes of the same complaints cannot wait for each other. */
const LOCK = `
  select ${SELECTED}, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id
  where c.id = any ($1::uuid[]) order by c.id for no key update of c`

export const LOCK_COMPLAINTS = statement('lock', LOCK)

/** Those that nobody is changing. */
export const LOCK_FREE_COMPLAINTS = statement('lock-free', `${LOCK} skip locked`)

/** What is due of it is told in this transaction, or in none: fired timers stay fired. */
export const FIRE_TIMERS = statement('fire-timers', `
  update timers set fired_at = $2 where complaint_id = $1 and fired_at is null and due_at <= $2
  returning type, kind, cycle, due_on`)

export const READ_REFERENCES = statement('references', `
  select c.id, coalesce(c.reference, c.first_line_reference) as reference from complaints c where c.id = any ($1::uuid[])`)

export const READ_HISTORIES = statement('histories', `
  select h.* from unnest($1::uuid[]) complaint (id) cross join lateral (
    select complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash
    from events where complaint_id = complaint.id and sequence > $2 and type <> all ($4::text[])
      and ($5::text is null or hidden_from(facts) is distinct from $5) order by sequence limit $3
  ) h order by h.complaint_id, h.sequence`)

export const BROKER_REFERENCE_HOLDER = statement('broker-reference-holder', 'select broker_reference_holder($1, $2) as id')
