import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The complaint, its key, its reference numbers and its search. */
export class Complaints1795341900000 implements MigrationInterface {
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
        declined_by jsonb not null default '[]',
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
        legal_hold jsonb,
        legal_hold_lifted_at timestamptz,
        outcome text,
        answered_at timestamptz,
        closed_at timestamptz,
        complainant_satisfaction text,
        redirection jsonb,
        withdrawal jsonb,
        reopenings jsonb not null,
        related_to jsonb not null,
        ombudsman_referrals jsonb not null,
        -- changes without a new version: letters that were accepted, messages that both sides see, recalculated deadlines
        deliveries integer not null default 0,
        history_length integer not null,
        history_head text not null,
        -- when the personal data were erased; nobody sees the row from then on
        erased_at timestamptz,
        -- reminders that fell due before this moment are not sent
        reminded_from timestamptz,
        -- derived from the members above, for filters and orders
        received_at timestamptz,
        handler_id uuid,
        open_referral boolean not null,
        -- for retention: when and how it ended
        ended_at timestamptz,
        ended_as text,
        capacity text generated always as (complainant ->> 'capacity') stored,
        -- erasing the members that these derive from erases these too
        policy_key text generated always as (public.number_key(policy_number)) stored,
        claim_key text generated always as (public.number_key(claim_number)) stored,
        search tsvector generated always as (public.search_vector(
          complainant ->> 'language',
          array[
            description, remedy_sought,
            case when interventions <> '[]' then public.texts_in(interventions, '$[*].summary') end,
            case when cycles @? '$[*].finalAnswer' then public.texts_in(cycles, '$[*].finalAnswer.explanation') end,
            redirection ->> 'explanation',
            case when ombudsman_referrals <> '[]' then public.texts_in(ombudsman_referrals, '$[*].ombudsmanReference') end
          ],
          array[reference, first_line_reference, broker_reference],
          complainant ->> 'name', representative ->> 'name', array[complainant ->> 'email', representative ->> 'email']
        )) stored,
        -- who sees it: the rule of src/complaints/visibility.ts, canOpen
        office_sees uuid generated always as (case when broker_access = 'FULL' and erased_at is null then office_id end) stored,
        staff_sees boolean generated always as (held_by = 'INSURER' and erased_at is null) stored
      );
      -- No plan depends on samples of these, and a sample holds what people wrote.
      alter table complaints
        alter column complainant set statistics 0, alter column representative set statistics 0,
        alter column policy_number set statistics 0, alter column claim_number set statistics 0,
        alter column description set statistics 0, alter column remedy_sought set statistics 0,
        alter column interventions set statistics 0, alter column first_line_resolution set statistics 0,
        alter column escalation set statistics 0, alter column pending_approval set statistics 0,
        alter column legal_hold set statistics 0, alter column redirection set statistics 0,
        alter column withdrawal set statistics 0, alter column reopenings set statistics 0;
      create unique index complaints_broker_reference on complaints (office_id, broker_reference)
        where broker_reference is not null and status <> 'WITHDRAWN';
      create index complaints_office_logged on complaints (office_sees, logged_at, id);
      create index complaints_office_updated on complaints (office_sees, updated_at, id);
      create index complaints_office_received on complaints (office_sees, received_at, id);
      create index complaints_logged on complaints (logged_at, id) where staff_sees;
      create index complaints_updated on complaints (updated_at, id) where staff_sees;
      create index complaints_received on complaints (received_at, id) where staff_sees;
      -- In the order of a list, so that a page of an office or a handler is not sorted out of all of it.
      create index complaints_office on complaints (office_id, logged_at, id) where office_id is not null;
      create index complaints_handler on complaints (handler_id, logged_at, id) where handler_id is not null;
      create index complaints_channel on complaints (channel, logged_at, id) where staff_sees;
      create index complaints_ended on complaints (ended_at, id) where erased_at is null;
      create index complaints_referred on complaints (logged_at, id) where open_referral;
      -- Each search reads the pending list whole, so it stays at a quarter of PostgreSQL's four megabytes.
      create index complaints_search on complaints using gin (search) with (gin_pending_list_limit = 1024);
      create index complaints_own_reference on complaints (broker_reference) where broker_reference is not null;
      create index complaints_policy_key on complaints (policy_key) where policy_key is not null;
      create index complaints_claim_key on complaints (claim_key) where claim_key is not null;

      create table complaint_keys (
        complaint_id uuid primary key references complaints,
        -- encrypted with a key of the service
        wrapped text not null
      );
      create table number_series (
        series text primary key,
        last integer not null
      );

      -- PostgreSQL's planner expects an "or" over settings to pass one row in hundreds, and sorts whole tables to find a page;
      -- of a "case" it expects half. "(select writing())" is read once a statement, not once a row.
      alter table complaints enable row level security;
      create policy seen on complaints for select using (
        case when office_sees = asking_office() or (staff_sees and asking_staff()) then true else coalesce(id = any (writing()), false) end);
      create policy found on complaints for update
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or id = any (writing()))
        with check (id = any ((select writing())::uuid[]));
      create policy begun on complaints for insert
        with check (id = any ((select writing())::uuid[]) and (office_id = asking_office() or asking_staff()));

      alter table complaint_keys enable row level security;
      create policy seen on complaint_keys for select
        using (exists (select from complaints where complaints.id = complaint_id));
      create policy begun on complaint_keys for insert with check (complaint_id = any (writing()));

      grant select, insert, update on complaints to complaints_app;
      grant select, insert on complaint_keys to complaints_app;
      grant select, insert, update on number_series to complaints_app;

      -- Functions with the owner's rights name pg_temp last: else a temporary view could run code as the owner.

      -- The holder of a broker reference may be hidden from the caller. An office asks for its own references only.
      -- A parameter named like a column would be read as the column.
      create function broker_reference_holder(asked_office uuid, asked_reference text) returns uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        return (select c.id from public.complaints c
                where c.office_id = asked_office and c.broker_reference = asked_reference and c.status <> 'WITHDRAWN'
                  and (asked_office = public.asking_office() or public.asking_staff()));

      -- To ADMIN, who moves a portfolio without reading it: ids and references alone.
      create function portfolio_of(office uuid, most integer) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic
          select id from public.complaints where office_id = office and public.asking_admin() order by id limit most;
        end;
      create function broker_references_taken(office uuid, wanted text[]) returns setof text
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic
          select broker_reference from public.complaints
          where office_id = office and broker_reference = any (wanted) and status <> 'WITHDRAWN' and public.asking_admin();
        end;

      -- Full text search is not leakproof, so row-level security would keep PostgreSQL from its index: this function repeats the
      -- rule. It returns the columns that lists are ordered by, so that only a page of the matches is read.
      create function matching_complaints(asked_text text, asked_name text, asked_email text)
        returns table (id uuid, received_at timestamptz, updated_at timestamptz, logged_at timestamptz)
        language sql stable security definer rows 1000 set search_path = pg_catalog, public, pg_temp
        begin atomic
          select c.id, c.received_at, c.updated_at, c.logged_at from public.complaints c
          where c.search @@ public.search_query(asked_text, asked_name, asked_email)
            and (c.office_sees = public.asking_office() or (c.staff_sees and public.asking_staff()));
        end;

      -- The share of all complaints that a search would find: frequent words are found sooner along the order of a list. An estimate
      -- over all offices from the planner's statistics, which row-level security hides from the caller.
      create function expected_share(asked_text text, asked_name text, asked_email text) returns float8
        language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        complaints float8 := (select c.reltuples from pg_catalog.pg_class c where c.oid = 'public.complaints'::pg_catalog.regclass);
        plan pg_catalog.json;
      begin
        if not public.asking_for_content() then return null; end if;
        -- Of so few, all that match are soon read.
        if complaints < 20000 then return 0; end if;
        execute format('explain (format json) select from public.complaints where search @@ %L::pg_catalog.tsquery',
          public.search_query(asked_text, asked_name, asked_email)) into plan;
        return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8 / complaints;
      end
      $$;

      revoke execute on function broker_reference_holder(uuid, text), portfolio_of(uuid, integer), broker_references_taken(uuid, text[]),
        matching_complaints(text, text, text), expected_share(text, text, text) from public;
      grant execute on function broker_reference_holder(uuid, text), portfolio_of(uuid, integer), broker_references_taken(uuid, text[]),
        matching_complaints(text, text, text), expected_share(text, text, text) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function expected_share(text, text, text), matching_complaints(text, text, text), broker_references_taken(uuid, text[]),
        portfolio_of(uuid, integer), broker_reference_holder(uuid, text);
      drop table number_series, complaint_keys, complaints;
    `)
  }
}
