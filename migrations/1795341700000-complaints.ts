import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The complaint's row, its key and its numbers, under row-level security from the start.
 *
 * A transaction says who asks with `app.office` (one office) or `app.staff` ('on'), and which complaints it
 * found through that and now changes with `app.writing` (an array of ids): a return hides the row from the
 * very member of staff who returns it, so the right to write follows from having found it.
 */
export class Complaints1795341700000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table complaints (
        id uuid primary key,
        reference text unique,
        first_line_reference text unique,
        version integer not null,
        updated_at timestamptz not null,
        status text not null,
        held_by text not null,
        channel text not null,
        office_id uuid references offices,
        broker_reference text,
        broker_access text not null,
        concerns text,
        complainant jsonb not null,
        representative jsonb,
        correspondence_to text not null,
        subjects jsonb not null,
        causes jsonb not null,
        product_line text,
        policy_number text,
        claim_number text,
        description text not null,
        remedy_sought text,
        staff_complained_about jsonb not null,
        contested_decision_by jsonb not null,
        contains_health_data boolean not null,
        signalled_at timestamptz,
        logged_at timestamptz not null,
        logged_by text not null,
        interventions jsonb not null,
        first_line jsonb,
        first_line_resolution jsonb,
        escalation jsonb,
        handling jsonb,
        cycles jsonb not null,
        pending_approval jsonb,
        outcome text,
        answered_at timestamptz,
        closed_at timestamptz,
        complainant_satisfaction text,
        redirection jsonb,
        withdrawal jsonb,
        reopenings jsonb not null,
        related_to jsonb not null,
        ombudsman_referrals jsonb not null,
        history_length integer not null,
        history_head text not null,
        -- what filters and orders ask for, written with the facts it follows from
        received_at timestamptz,
        handler_id uuid,
        open_referral boolean not null,
        capacity text generated always as (complainant ->> 'capacity') stored,
        -- who sees it: the rule of src/complaints/visibility.ts, canOpen
        office_sees uuid generated always as (case when broker_access = 'FULL' then office_id end) stored,
        staff_sees boolean generated always as (held_by = 'INSURER') stored
      );
      create unique index complaints_broker_reference on complaints (office_id, broker_reference)
        where broker_reference is not null and status <> 'WITHDRAWN';
      create index complaints_office_logged on complaints (office_sees, logged_at, id);
      create index complaints_office_updated on complaints (office_sees, updated_at, id);
      create index complaints_office_received on complaints (office_sees, received_at, id);
      create index complaints_logged on complaints (logged_at, id) where staff_sees;
      create index complaints_updated on complaints (updated_at, id) where staff_sees;
      create index complaints_received on complaints (received_at, id) where staff_sees;
      create index complaints_handler on complaints (handler_id) where handler_id is not null;

      create table complaint_keys (
        complaint_id uuid primary key references complaints,
        wrapped text not null
      );
      create table number_series (
        series text primary key,
        last integer not null
      );

      create function asking_office() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.office', true), '')::uuid;
      create function asking_staff() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.staff', true), '') = 'on';
      create function writing() returns uuid[] language sql stable parallel safe
        return nullif(current_setting('app.writing', true), '')::uuid[];

      alter table complaints enable row level security;
      create policy seen on complaints for select
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or id = any (writing()));
      create policy found on complaints for update
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or id = any (writing()))
        with check (id = any (writing()));
      create policy begun on complaints for insert with check (id = any (writing()));

      alter table complaint_keys enable row level security;
      create policy seen on complaint_keys for select
        using (exists (select from complaints where complaints.id = complaint_id));
      create policy begun on complaint_keys for insert with check (complaint_id = any (writing()));

      grant select, insert, update on complaints to complaints_app;
      grant select, insert on complaint_keys to complaints_app;
      grant select, insert, update on number_series to complaints_app;

      -- A broker reference can be taken by a complaint that the one who asks must not see.
      -- A parameter called like a column would be read as the column.
      create function broker_reference_holder(asked_office uuid, asked_reference text) returns uuid
        language sql stable security definer set search_path = pg_catalog, public
        return (select id from public.complaints
                where office_id = asked_office and broker_reference = asked_reference and status <> 'WITHDRAWN');
      revoke execute on function broker_reference_holder(uuid, text) from public;
      grant execute on function broker_reference_holder(uuid, text) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function broker_reference_holder(uuid, text);
      drop table number_series, complaint_keys, complaints;
      drop function asking_office(), asking_staff(), writing();
    `)
  }
}
