/**
 * The reference's hand-written statements: no rules and no row security, on the product's tables
 * and indexes.
 */

const MEMBERS = `c.id, c.reference, c.first_line_reference, c.version, c.updated_at, c.status, c.held_by, c.channel, c.broker_access,
  c.complainant, c.correspondence_to, c.subjects, c.causes, c.product_line, c.policy_number, c.claim_number, c.description, c.remedy_sought,
  c.contains_health_data, c.logged_at, c.received_at, c.interventions, c.first_line_resolution, c.escalation, c.cycles, c.outcome,
  c.answered_at, c.closed_at, c.complainant_satisfaction, c.office_id, o.name as office_name, h.id as handler_id, h.name as handler_name, s.deadlines`

/** @param actions the role whose actions are included */
const from = (actions: 'broker' | 'staff'): string => `${MEMBERS}, s.${actions}_actions as actions`
const JOINED =
  'join bench.shown s on s.complaint_id = c.id left join offices o on o.id = c.office_id left join staff h on h.id = c.handler_id'

export const PAGE = 50
export const FOUND = 20

const OWN_PAGE = (after: string): string => `
  select ${from('broker')}, d.due_on
  from due_orders d join complaints c on c.id = d.complaint_id ${JOINED}
  where d.office_sees = $1::uuid and d.due_on is not null and d.starts <= now() and d.ends > now() ${after}
  order by d.due_on, d.complaint_id limit ${PAGE + 1}`

export const SQL = {
  W1: `select ${from('staff')} from complaints c ${JOINED} where c.id = $1::uuid and c.staff_sees`,
  W2: OWN_PAGE(''),
  W2key: OWN_PAGE('and (d.due_on, d.complaint_id) > ($2::date, $3::uuid)'),
  W3: `
  select ${from('staff')}, d.due_on
  from due_orders d join complaints c on c.id = d.complaint_id ${JOINED}
  where d.staff_sees and d.due_on <= $1::date and d.starts <= now() and d.ends > now()
  order by d.due_on, d.complaint_id limit ${PAGE + 1}`,
  /** One statement: its own transaction, one round trip. */
  W4: `
  with c as (
    insert into complaints (id, first_line_reference, version, updated_at, status, held_by, channel, office_id, broker_access, complainant,
      correspondence_to, subjects, causes, product_line, policy_number, claim_number, description, remedy_sought, staff_complained_about,
      contested_decision_by, contains_health_data, logged_at, logged_by, interventions, cycles, reopenings, related_to, ombudsman_referrals,
      deliveries, history_length, history_head, open_referral)
    values (uuidv7(), 'R-' || nextval('bench.numbers'), 1, now(), 'FIRST_LINE_OPEN', 'BROKER', 'BROKER', $1::uuid, 'FULL', $2::jsonb,
      'COMPLAINANT', $3::jsonb, $4::jsonb, $5, $6, $7, $8, $9, '[]', '[]', false, now(), 'BROKER', '[]', '[]', '[]', '[]', '[]', 0, 1, '', false)
    returning *
  ), e as (
    insert into events (complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash, office_saw, staff_saw)
    select id, 1, 'complaint.logged', now(), 1, '{}', $8, '', '', office_sees, staff_sees from c
  )
  select c.id, c.first_line_reference, c.updated_at from c`,
  W5: `
  select json_agg(json_build_object('complaintId', c.id, 'reference', c.reference, 'firstLineReference', c.first_line_reference,
    'version', c.version, 'updatedAt', c.updated_at, 'status', c.status, 'heldBy', c.held_by, 'channel', c.channel, 'loggedAt', c.logged_at,
    'receivedAt', c.received_at, 'description', c.description, 'causes', c.causes, 'subjects', c.subjects, 'productLine', c.product_line,
    'policyNumber', c.policy_number, 'complainant', c.complainant, 'office', json_build_object('id', o.id, 'name', o.name), 'history', e.history,
    'dueOn', d.due_on)) as page
  from (select * from due_orders d where d.office_sees = $1::uuid and d.due_on is not null and d.starts <= now() and d.ends > now()
        order by d.due_on, d.complaint_id limit ${PAGE + 1}) d
  join complaints c on c.id = d.complaint_id join offices o on o.id = c.office_id
  cross join lateral (select json_agg(json_build_object('sequence', sequence, 'type', type, 'at', at, 'hash', hash) order by sequence) as history
    from (select * from events where complaint_id = c.id order by sequence limit 10) ten) e`,
  W6: `
  select ${from('staff')} from complaints c ${JOINED}
  where c.search @@ to_tsquery('simple', $1) and c.staff_sees order by c.logged_at desc, c.id desc limit ${FOUND + 1}`,
  EVENTS: `
  select h.* from unnest($1::uuid[]) complaint (id) cross join lateral (
    select complaint_id, sequence, type, at, hash from events where complaint_id = complaint.id order by sequence limit 10) h`,
  OFFICES: 'select id, name from offices where id = any ($1::uuid[])',
} as const
