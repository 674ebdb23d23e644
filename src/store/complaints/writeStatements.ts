/**
 * The frequent write statements: a complaint with its event and derived rows.
 */
import { EVENTS, STAFF_VIEW_ENDS } from '../../complaints/events.ts'
import { REPORTED, WRITTEN, WRITTEN_COLUMNS } from './rows.ts'
import { multiRow } from '../../postgres/multiRow.ts'

/** Adds these complaints to those that the transaction may write. */
export const WRITING = multiRow('writing', { ids: 'uuid[]' }, `
  select set_config('app.writing', (coalesce(writing(), '{}') || array_agg(id))::text, true) from given, unnest(ids) id`)

/** The columns of a change: the complaint's own, its event and its derived rows. */
const CHANGE = {
  ...WRITTEN,
  event_sequence: 'integer', event_type: 'text', event_at: 'timestamptz', event_version: 'integer',
  facts: 'text', sealed: 'text', previous_hash: 'text', hash: 'text',
  phases: 'jsonb', due_orders: 'jsonb', timers: 'jsonb', ...REPORTED,
  calendars: 'integer',
}

/** Event types that are hidden from brokers. Visibility is fixed when the event is written. */
const HIDDEN = Object.entries(EVENTS).filter(([, { broker }]) => broker === 'NONE').map(([type]) => `'${type}'`)
  .join(', ')
const LEAVING = STAFF_VIEW_ENDS.map(type => `'${type}'`).join(', ')

/**
 * The given values, with the visibility of the complaint as it is now. Fails when other calendars
 * were published than those that the change knew.
 */
const CHANGED = `
  changed as (
    select n.*, c.office_sees, c.staff_sees, c.reminded_from from c join given n on n.id = c.id
    where (select calendars_are_current(min(calendars)) from given)
  )`

/** Writes the event, also to `feed_pending`. */
const EVENT = `
  event as (
    insert into events (complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash, office_saw, staff_saw)
    select id, event_sequence, event_type, event_at, event_version, facts, sealed, previous_hash, hash,
           case when event_type not in (${HIDDEN}) and hidden_from(facts) is distinct from 'BROKER' then office_sees end,
           (staff_sees or event_type in (${LEAVING})) and hidden_from(facts) is distinct from 'STAFF'
    from changed
  )
  insert into feed_pending (complaint_id, sequence) select id, event_sequence from changed`

/** Writes the derived rows for all of time: deadline phases, due orders and timers. */
const WRITE_CLOCKS = `
  write_phases as (
    insert into deadline_phases (complaint_id, office_sees, staff_sees, kind, cycle, state, due_on, estimated, starts, ends)
    select id, office_sees, staff_sees, p.*
    from changed, jsonb_to_recordset(phases) as p (kind text, cycle integer, state text, due_on date, estimated boolean, starts timestamptz, ends timestamptz)
  ),
  write_orders as (
    insert into due_orders (complaint_id, office_sees, staff_sees, due_on, starts, ends)
    select id, office_sees, staff_sees, o.*
    from changed, jsonb_to_recordset(due_orders) as o (due_on date, starts timestamptz, ends timestamptz)
  ),
  wanted as (
    select id, reminded_from, w.* from changed, jsonb_to_recordset(timers) as w (type text, kind text, cycle integer, referral_id uuid, due_on date, due_at timestamptz)
  ),
  set_timers as (
    insert into timers as t (complaint_id, type, kind, cycle, referral_id, due_on, due_at)
    select id, type, kind, cycle, referral_id, due_on, due_at from wanted where due_at >= coalesce(reminded_from, '-infinity')
    on conflict (complaint_id, type, kind, cycle, referral_id, due_on) do update set due_at = excluded.due_at
    where t.fired_at is null and t.due_at <> excluded.due_at
  )`

/** Facts for reports; a version that changes none of them adds no row. */
const ADD_FACTS = `
  add_facts as (
    insert into reporting_facts (complaint_id, sequence, recorded_at, facts, office_id, entered_office, received_at, active_until)
    select n.id, event_sequence, event_at, n.facts_reported, n.office_id, n.office_id is distinct from last.office_id, first_received_at, active_until
    from changed n left join lateral (
      select f.office_id, f.facts from reporting_facts f where f.complaint_id = n.id order by f.sequence desc limit 1
    ) last on true
    where last.facts is distinct from n.facts_reported
  )`

const FIRST_FACTS = `
  add_facts as (
    insert into reporting_facts (complaint_id, sequence, recorded_at, facts, office_id, entered_office, received_at, active_until)
    select id, event_sequence, event_at, facts_reported, office_id, office_id is not null, first_received_at, active_until from changed
  )`

/** Deletes the derived rows of the previous version. */
const DROP_CLOCKS = `
  delete_phases as (delete from deadline_phases p using given where p.complaint_id = given.id),
  delete_orders as (delete from due_orders o using given where o.complaint_id = given.id),
  drop_timers as (
    delete from timers t using given where t.complaint_id = given.id and fired_at is null
      and not exists (select from wanted w where (w.id, w.type, w.kind, w.cycle, w.due_on) = (t.complaint_id, t.type, t.kind, t.cycle, t.due_on)
                        and w.referral_id is not distinct from t.referral_id)
  )`

const SIDES = 'id, office_sees, staff_sees, reminded_from'

export const INSERT_COMPLAINT = multiRow('insert-complaint', { ...CHANGE, wrapped: 'text' }, `,
  c as (insert into complaints (${WRITTEN_COLUMNS.join(', ')}) select ${WRITTEN_COLUMNS.join(', ')} from given returning ${SIDES}),
  ${CHANGED},
  keys as (insert into complaint_keys (complaint_id, wrapped) select id, wrapped from changed),
  ${WRITE_CLOCKS},
  ${FIRST_FACTS},
  ${EVENT}`)

const CHANGEABLE = WRITTEN_COLUMNS.slice(1)

export const UPDATE_COMPLAINT = multiRow('update-complaint', CHANGE, `,
  c as (
    update complaints set (${CHANGEABLE.join(', ')}) = (select ${CHANGEABLE.map(name => `n.${name}`).join(', ')} from given n where n.id = complaints.id)
    where id = any (array(select id from given)) returning ${SIDES}
  ),
  ${CHANGED},
  ${WRITE_CLOCKS},
  ${DROP_CLOCKS},
  ${ADD_FACTS},
  ${EVENT}`)
