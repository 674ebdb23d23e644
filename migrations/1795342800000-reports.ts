import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What reports count: the facts of each version of a complaint, never changed and never deleted. So
 * a report can say what was known at the end of any day, also after corrections and erasures.
 */
export class Reports1795342800000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reporting_facts (
        complaint_id uuid not null references complaints,
        -- of the event that recorded them
        sequence integer not null,
        recorded_at timestamptz not null,
        -- codes, days and figures (src/reports/facts.ts); they name no person
        facts jsonb not null,
        office_id uuid,
        -- whether the complaint came to this office with this version
        entered_office boolean not null,
        -- the first receipt by the insurer, as corrected
        received_at timestamptz,
        -- the last day that counts in a report; 'infinity' while the complaint is open
        active_until date not null,
        primary key (complaint_id, sequence)
      );
      create index reporting_facts_office on reporting_facts (office_id, complaint_id) where entered_office;
      create index reporting_facts_received on reporting_facts (received_at, complaint_id) where received_at is not null;

      alter table reporting_facts enable row level security;
      create policy seen on reporting_facts for select using (complaint_id = any ((select writing())::uuid[]));
      create policy recorded on reporting_facts for insert with check (complaint_id = any ((select writing())::uuid[]));
      grant select, insert on reporting_facts to complaints_app;

      -- Staff count what brokers hold, too, and see nothing else of it: so this function, and no policy, opens the facts.
      -- An office counts what it could see then.
      create function facts_to_caller(facts jsonb) returns boolean language sql stable parallel safe
        return public.asking_staff()
          or ((facts ->> 'officeId')::uuid = public.asking_office() and facts ->> 'brokerAccess' = 'FULL');

      -- The facts of the next complaints after an id, as recorded before an instant. A complaint that no figure from a day on
      -- counts, or that the caller may not count, has none: the last id is where to continue.
      create function facts_as_of(recorded_before timestamptz, active_from date, after uuid, most integer)
        returns table (complaint_id uuid, facts jsonb)
        language sql stable security definer rows 500 set search_path = pg_catalog, public, pg_temp
        begin atomic
          select c.id, r.facts
          from (select id from public.complaints where id > after and public.asking_staff() order by id limit most) c
          left join lateral (
            select f.facts, f.active_until from public.reporting_facts f
            where f.complaint_id = c.id and f.recorded_at < recorded_before order by f.sequence desc limit 1
          ) r on r.active_until >= active_from
          order by c.id;
        end;

      -- The same for the complaints that an office has or had.
      create function facts_of_office_as_of(office uuid, recorded_before timestamptz, active_from date, after uuid, most integer)
        returns table (complaint_id uuid, facts jsonb)
        language sql stable security definer rows 500 set search_path = pg_catalog, public, pg_temp
        begin atomic
          select c.complaint_id, r.facts
          from (
            select distinct f.complaint_id from public.reporting_facts f
            where f.office_id = office and f.entered_office and f.complaint_id > after
              and (public.asking_staff() or office = public.asking_office())
            order by f.complaint_id limit most
          ) c
          left join lateral (
            select f.facts, f.active_until from public.reporting_facts f
            where f.complaint_id = c.complaint_id and f.recorded_at < recorded_before order by f.sequence desc limit 1
          ) r on r.active_until >= active_from and (r.facts ->> 'officeId')::uuid = office and public.facts_to_caller(r.facts)
          order by c.complaint_id;
        end;

      -- The lines of the insurer's register after a position, in the order of the first receipt, as recorded before an instant.
      -- Only that version of a complaint counts which is the last one before the instant: so it is looked up for each row.
      -- PostgreSQL expects few rows to pass, and would sort the whole register for each page instead of reading along its index.
      create function register_as_of(recorded_before timestamptz, received_from timestamptz, received_before timestamptz,
                                     after timestamptz, after_id uuid, most integer)
        returns table (complaint_id uuid, at timestamptz, facts jsonb)
        language sql stable security definer rows 100
        set search_path = pg_catalog, public, pg_temp set enable_sort = off
        begin atomic
          select r.complaint_id, r.received_at, r.facts from public.reporting_facts r
          where r.received_at >= received_from and r.received_at < received_before and (r.received_at, r.complaint_id) > (after, after_id)
            and public.asking_staff()
            and r.sequence = (
              select f.sequence from public.reporting_facts f
              where f.complaint_id = r.complaint_id and f.recorded_at < recorded_before order by f.sequence desc limit 1)
          order by r.received_at, r.complaint_id limit most;
        end;

      -- The same of the first line of the calling office, in the order of the logging. An erased complaint keeps its line.
      create function first_line_register_as_of(recorded_before timestamptz, logged_from timestamptz, logged_before timestamptz,
                                                after timestamptz, after_id uuid, most integer)
        returns table (complaint_id uuid, at timestamptz, facts jsonb)
        language sql stable security definer rows 100
        set search_path = pg_catalog, public, pg_temp set enable_sort = off
        begin atomic
          select c.id, c.logged_at, r.facts
          from public.complaints c
          cross join lateral (
            select f.facts from public.reporting_facts f
            where f.complaint_id = c.id and f.recorded_at < recorded_before order by f.sequence desc limit 1
          ) r
          where c.office_id = public.asking_office() and c.broker_access = 'FULL' and c.first_line_reference is not null
            and c.logged_at >= logged_from and c.logged_at < logged_before and (c.logged_at, c.id) > (after, after_id)
            and public.facts_to_caller(r.facts)
          order by c.logged_at, c.id limit most;
        end;

      revoke execute on function register_as_of(timestamptz, timestamptz, timestamptz, timestamptz, uuid, integer),
        first_line_register_as_of(timestamptz, timestamptz, timestamptz, timestamptz, uuid, integer) from public;
      grant execute on function register_as_of(timestamptz, timestamptz, timestamptz, timestamptz, uuid, integer),
        first_line_register_as_of(timestamptz, timestamptz, timestamptz, timestamptz, uuid, integer) to complaints_app;
      revoke execute on function facts_as_of(timestamptz, date, uuid, integer),
        facts_of_office_as_of(uuid, timestamptz, date, uuid, integer) from public;
      grant execute on function facts_as_of(timestamptz, date, uuid, integer),
        facts_of_office_as_of(uuid, timestamptz, date, uuid, integer) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function first_line_register_as_of(timestamptz, timestamptz, timestamptz, timestamptz, uuid, integer),
        register_as_of(timestamptz, timestamptz, timestamptz, timestamptz, uuid, integer);
      drop function facts_of_office_as_of(uuid, timestamptz, date, uuid, integer), facts_as_of(timestamptz, date, uuid, integer),
        facts_to_caller(jsonb);
      drop table reporting_facts;
    `)
  }
}
