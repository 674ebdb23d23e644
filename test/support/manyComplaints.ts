/**
 * Complaints by the ten thousand, made by SQL as the owner, so that PostgreSQL plans as it does on
 * a full table.
 */
import type { DataSource } from 'typeorm'
import { ANTWERP, AN } from '../../src/sandbox/seed/people.ts'

/** No statement may take 10 seconds. */
const AT_ONCE = 4_000

/** Offices beside those of the sandbox. */
const OFFICES = 18

const MAKE_OFFICES = `
  insert into offices (id, code, name, enterprise_number)
  select ('01900000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'X' || n, 'Kantoor ' || n, lpad(n::text, 10, '9')
  from generate_series(1, $1::int) n`

/**
 * One every half hour back from `now`, over all offices in turn. Every seventh is still with its
 * office; of the insurer's, those of the last month and every fiftieth older one are open, the
 * latter overdue. Words are drawn from 4,000, "zeldzaam" and "expertiseverslag" stand together in
 * every five hundredth.
 */
const MAKE_COMPLAINTS = `
  insert into complaints (
    id, reference, first_line_reference, version, updated_at, status, held_by, channel, office_id, broker_reference,
    broker_access, complainant, correspondence_to, subjects, causes, policy_number, description, staff_complained_about,
    contested_decision_by, contains_health_data, logged_at, logged_by, interventions, cycles, reopenings, related_to,
    ombudsman_referrals, history_length, history_head, received_at, handler_id, open_referral)
  select
    ('01990000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n % 7 > 0 then 'K-2025-' || lpad(n::text, 6, '0') end,
    'F-X-2025-' || lpad(n::text, 6, '0'), 1, at, status, case when n % 7 > 0 then 'INSURER' else 'BROKER' end, 'BROKER',
    offices.ids[1 + n % cardinality(offices.ids)], 'DOS-' || n, 'FULL',
    jsonb_build_object('name', 'Persoon ' || n, 'capacity', 'INSURED', 'language', (array['nl', 'fr', 'de', 'en'])[1 + n % 4], 'email', 'persoon' || n || '@example.be'),
    'COMPLAINANT', '["SERVICE"]', '["DELAY"]', 'P-' || n || '/A',
    (select string_agg('woord' || (n * 37 + i * i * 101) % 4000, ' ') from generate_series(1, 12) i) || case when n % 500 = 0 then ' zeldzaam expertiseverslag' else '' end,
    '[]', '[]', false, at, 'BROKER', '[]', '[]', '[]', '[]', '[]', 1, '', case when n % 7 > 0 then at end,
    case when status = 'IN_REVIEW' then $4::uuid end, false
  from (select array_agg(id order by id) as ids from offices) offices, generate_series($1::int, $2::int) n,
    lateral (select $3::timestamptz - n * interval '30 minutes') moment (at),
    lateral (select case
      when n % 7 = 0 then case when n % 3 = 0 then 'FIRST_LINE_OPEN' else 'FIRST_LINE_RESOLVED' end
      when n <= 1440 or n % 50 = 0 then case when n % 2 = 0 then 'IN_REVIEW' else 'RECEIVED' end
      else 'CLOSED' end) state (status)`

const MAKE_PHASES = `
  insert into deadline_phases (complaint_id, office_sees, staff_sees, kind, cycle, state, due_on, estimated, starts, ends)
  select id, office_sees, staff_sees, kind, 1, state, (received_at + term)::date, false, starts, ends
  from complaints,
    lateral (values ('ACKNOWLEDGEMENT', interval '3 days'), ('FINAL_ANSWER', interval '30 days')) clock (kind, term),
    lateral (
      select 'PENDING', '-infinity'::timestamptz, received_at + term where status in ('RECEIVED', 'IN_REVIEW') and kind = 'FINAL_ANSWER'
      union all
      select 'BREACHED', received_at + term, 'infinity' where status in ('RECEIVED', 'IN_REVIEW') and kind = 'FINAL_ANSWER'
      union all
      select 'MET', '-infinity', 'infinity' where status = 'CLOSED' or kind = 'ACKNOWLEDGEMENT'
    ) phase (state, starts, ends)
  where received_at is not null`

const MAKE_ORDERS = `
  insert into due_orders (complaint_id, office_sees, staff_sees, due_on, starts, ends)
  select id, office_sees, staff_sees, case when status in ('RECEIVED', 'IN_REVIEW') then (received_at + interval '30 days')::date end, '-infinity', 'infinity'
  from complaints`

/**
 * As the owner. The offices of the sandbox must stand.
 * @param now the newest was logged half an hour before
 */
export async function makeComplaints (owner: DataSource, count: number, now: string): Promise<void> {
  await owner.query(MAKE_OFFICES, [OFFICES])
  for (let first = 1; first <= count; first += AT_ONCE) {
    await owner.query(MAKE_COMPLAINTS, [first, Math.min(count, first + AT_ONCE - 1), now, AN.id])
  }
  await owner.query(MAKE_PHASES)
  await owner.query(MAKE_ORDERS)
  for (const table of ['complaints', 'deadline_phases', 'due_orders']) await owner.query(`vacuum analyze ${table}`)
}

/** The office whose plans are looked at; the first of all. */
export const OFFICE = ANTWERP
