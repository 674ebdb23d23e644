/** The hot statements, named so that PostgreSQL plans them once a connection. */
import type { QueryConfig } from 'pg'
import { EVENTS } from '../complaints/events.ts'
import { SELECTED, WRITTEN_COLUMNS } from './rows.ts'

export type Row = Record<string, unknown>
/**
 * `takesLong`: others should not have to wait behind it.
 * `plannedAnew`: how to find it depends on its values, so much that planning for them is worth it.
 */
export type Query = QueryConfig & { takesLong?: boolean, plannedAnew?: boolean }
export type Run = (query: Query) => Promise<Row[]>
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

/** In a SELECT nothing else tells PostgreSQL the type of a parameter. */
const typed = (from: number, types: string[]): string => types.map((type, index) => `$${from + index}::${type}`).join(', ')

const N = WRITTEN_COLUMNS.length

/** What the broker never sees happen (visibility as it is when the event is written). */
const HIDDEN = Object.entries(EVENTS).filter(([, { broker }]) => broker === 'NONE').map(([type]) => `'${type}'`).join(', ')

/** What stands in for the number that this transaction has been given; null when it was given none. */
const STAND_IN = `$${N + 12}::text`
/** The text whose hash is the event's, where the number changes it. */
const HASHED = `$${N + 13}::text`
const GIVEN_NUMBER = 'current_setting(\'app.number\', true)'

const numbered = (text: string, standIn = STAND_IN): string => `case when ${standIn} is null then ${text} else replace(${text}, ${standIn}, ${GIVEN_NUMBER}) end`
const rehashed = (hash: string): string => `case when ${STAND_IN} is null then ${hash} else encode(sha256(convert_to(${numbered(HASHED)}, 'UTF8')), 'hex') end`

const MADE_WITH_NUMBER: Record<string, (parameter: string) => string> = { reference: numbered, first_line_reference: numbered, history_head: rehashed }

/** The complaint's columns from one on. */
const columnValues = (from: number): string => WRITTEN_COLUMNS.slice(from)
  .map((name, index) => (MADE_WITH_NUMBER[name] ?? String)(`$${from + index + 1}`)).join(', ')

/** The event of a change; its numbers follow the complaint's columns. The same statement puts it before the feed. */
const EVENT = `
  event as (
    insert into events (complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash, office_saw, staff_saw)
    select c.id, ${typed(N + 1, ['integer', 'text', 'timestamptz', 'integer'])}, ${numbered(`$${N + 5}::text`)}, ${typed(N + 6, ['text', 'text'])}, ${rehashed(`$${N + 8}::text`)},
           case when $${N + 2}::text not in (${HIDDEN}) and hidden_from($${N + 5}::text) is distinct from 'BROKER' then c.office_sees end,
           c.staff_sees and hidden_from($${N + 5}::text) is distinct from 'STAFF'
    from c
  )
  insert into feed_pending (complaint_id, sequence) select c.id, $${N + 1}::integer from c`

/** What follows from the facts over all of time: both tilings, and the reminders. */
const WRITE_CLOCKS = `
  write_phases as (
    insert into deadline_phases (complaint_id, office_sees, staff_sees, kind, cycle, state, due_on, estimated, starts, ends)
    select c.id, c.office_sees, c.staff_sees, p.*
    from c, jsonb_to_recordset($${N + 9}::jsonb) as p (kind text, cycle integer, state text, due_on date, estimated boolean, starts timestamptz, ends timestamptz)
  ),
  write_orders as (
    insert into due_orders (complaint_id, office_sees, staff_sees, due_on, starts, ends)
    select c.id, c.office_sees, c.staff_sees, o.*
    from c, jsonb_to_recordset($${N + 10}::jsonb) as o (due_on date, starts timestamptz, ends timestamptz)
  ),
  wanted as (
    select * from jsonb_to_recordset($${N + 11}::jsonb) as w (type text, kind text, cycle integer, due_on date, due_at timestamptz)
  ),
  set_timers as (
    insert into timers as t (complaint_id, type, kind, cycle, due_on, due_at)
    select c.id, w.* from c, wanted w where w.due_at >= coalesce(c.reminded_from, '-infinity')
    on conflict (complaint_id, type, kind, cycle, due_on) do update set due_at = excluded.due_at
    where t.fired_at is null and t.due_at <> excluded.due_at
  )`

/** What held before. */
const DROP_CLOCKS = `
  delete_phases as (delete from deadline_phases where complaint_id = $1),
  delete_orders as (delete from due_orders where complaint_id = $1),
  drop_timers as (
    delete from timers t where complaint_id = $1 and fired_at is null
      and not exists (select from wanted w where (w.type, w.kind, w.cycle, w.due_on) = (t.type, t.kind, t.cycle, t.due_on))
  )`

const READ = `select ${SELECTED}, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id`

export const READ_COMPLAINT = statement('complaint', `${READ} where c.id = $1`)

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

export const DUE_TIMERS = statement('due-timers', `
  select complaint_id, due_at from timers
  where fired_at is null and due_at <= $1 and (due_at, complaint_id) > ($2::timestamptz, $3::uuid)
  order by due_at, complaint_id limit $4`)

export const READ_REFERENCES = statement('references', `
  select c.id, coalesce(c.reference, c.first_line_reference) as reference from complaints c where c.id = any ($1::uuid[])`)

export const WRITING = statement('writing', `select set_config('app.writing', $1, true)`)

export const INSERT_COMPLAINT = statement('insert-complaint', `
  with c as (insert into complaints (${WRITTEN_COLUMNS.join(', ')}) values (${columnValues(0)}) returning id, office_sees, staff_sees, reminded_from),
  k as (insert into complaint_keys (complaint_id, wrapped) select c.id, $${N + 14}::text from c),
  ${WRITE_CLOCKS},
  ${EVENT}`)

export const UPDATE_COMPLAINT = statement('update-complaint', `
  with c as (
    update complaints set (${WRITTEN_COLUMNS.slice(1).join(', ')}) = (${columnValues(1)})
    where id = $1 returning id, office_sees, staff_sees, reminded_from
  ),
  ${WRITE_CLOCKS},
  ${DROP_CLOCKS},
  ${EVENT}`)

export const READ_HISTORIES = statement('histories', `
  select h.* from unnest($1::uuid[]) complaint (id) cross join lateral (
    select complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash
    from events where complaint_id = complaint.id and sequence > $2 and type <> all ($4::text[])
      and ($5::text is null or hidden_from(facts) is distinct from $5) order by sequence limit $3
  ) h order by h.complaint_id, h.sequence`)

export const CLAIM_KEY = statement('claim-key', 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as claimed')

export const READ_KEPT = statement('kept', `
  select fingerprint, etag, body from kept_answers
  where client_id = $1 and operation = $2 and key = $3 and kept_at > now() - interval '30 days'`)

export const KEEP = statement('keep', `
  insert into kept_answers (client_id, operation, key, complaint_id, fingerprint, etag, body)
  values ($1, $2, $3, $4, $5, $6, ${numbered('$7::text', '$8::text')})
  on conflict (client_id, operation, key) do update
  set complaint_id = excluded.complaint_id, fingerprint = excluded.fingerprint, etag = excluded.etag,
      body = excluded.body, kept_at = excluded.kept_at`)

/** Kept for the statements that follow in the transaction. */
export const NEXT_NUMBER = statement('next-number', `
  with given as (
    insert into number_series (series, last) values ($1, 1)
    on conflict (series) do update set last = number_series.last + 1 returning last::text as digits
  )
  select set_config('app.number', lpad(digits, greatest(6, length(digits)), '0'), true) as digits from given`)

export const BROKER_REFERENCE_HOLDER = statement('broker-reference-holder', 'select broker_reference_holder($1, $2) as id')
