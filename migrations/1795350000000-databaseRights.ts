import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What the application's login may reach in PostgreSQL, tightened.
 *
 * A SECURITY DEFINER function whose search_path does not name pg_temp looks there first for tables and types: a view
 * `pg_temp.pg_class` ran code as the owner. So each names pg_temp last, and the login may make nothing temporary
 * (`migrate` in src/store/dataSource.ts, since a privilege on the database is in no schema and in no dump).
 *
 * A policy for inserts names the office or the staff as well as `app.writing`: the list of complaints alone says who
 * found them, not who may add what.
 */
export class DatabaseRights1795350000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function asking_for_content() returns boolean language sql stable parallel safe
        return asking_office() is not null or asking_staff();

      -- For an office, only of its own complaints.
      create or replace function broker_reference_holder(asked_office uuid, asked_reference text) returns uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        return (select c.id from public.complaints c
                where c.office_id = asked_office and c.broker_reference = asked_reference and c.status <> 'WITHDRAWN'
                  and (asked_office = public.asking_office() or public.asking_staff()));

      create or replace function expected_share(asked_text text, asked_name text, asked_email text) returns float8
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

      alter function matching_complaints(text, text, text) set search_path = pg_catalog, public, pg_temp;
      alter function number_feed() set search_path = pg_catalog, public, pg_temp;
      alter function portfolio_of(uuid, integer) set search_path = pg_catalog, public, pg_temp;
      alter function broker_references_taken(uuid, text[]) set search_path = pg_catalog, public, pg_temp;
      alter function attachment_totals(uuid) set search_path = pg_catalog, public, pg_temp;

      alter policy begun on complaints
        with check (id = any ((select writing())::uuid[]) and (office_id = asking_office() or asking_staff()));
      alter policy written on letters
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content());
      alter policy written on letter_dispatches
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content());
      alter policy settled on letter_dispatches
        using (in_background() and complaint_id = any ((select writing())::uuid[]));
      alter policy written on messages
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content() and shown_to_asker(visibility));
      alter policy written on notes
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content() and shown_to_asker(visibility));
      alter policy written on attachments
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content() and shown_to_asker(visibility));
      alter policy begun on import_rows
        with check (exists (select from tasks t where t.id = task_id and t.kind = 'IMPORT'
                            and t.office_id = asking_office() and t.client_id = asking_client()));

      -- A stored response is kept for 30 days: its client cannot remove it, and the sweep cannot touch a younger one.
      drop policy own on kept_answers;
      create policy given_again on kept_answers for select using (client_id = asking_client());
      create policy kept on kept_answers for insert with check (client_id = asking_client());
      create policy renewed on kept_answers for update
        using (client_id = asking_client()) with check (client_id = asking_client());
      create policy expired on kept_answers for select using (in_background() and kept_at < now() - interval '30 days');
      create policy swept on kept_answers for delete using (in_background() and kept_at < now() - interval '30 days');
      grant delete on kept_answers to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke delete on kept_answers from complaints_app;
      drop policy swept on kept_answers;
      drop policy expired on kept_answers;
      drop policy renewed on kept_answers;
      drop policy kept on kept_answers;
      drop policy given_again on kept_answers;
      create policy own on kept_answers using (client_id = asking_client()) with check (client_id = asking_client());

      alter policy begun on import_rows with check (exists (select from tasks t where t.id = task_id and t.client_id = asking_client()));
      alter policy written on attachments with check (complaint_id = any ((select writing())::uuid[]));
      alter policy written on notes with check (complaint_id = any ((select writing())::uuid[]));
      alter policy written on messages with check (complaint_id = any ((select writing())::uuid[]));
      alter policy settled on letter_dispatches using (complaint_id = any ((select writing())::uuid[]));
      alter policy written on letter_dispatches with check (complaint_id = any ((select writing())::uuid[]));
      alter policy written on letters with check (complaint_id = any ((select writing())::uuid[]));
      alter policy begun on complaints with check (id = any (writing()));

      alter function attachment_totals(uuid) set search_path = pg_catalog, public;
      alter function broker_references_taken(uuid, text[]) set search_path = pg_catalog, public;
      alter function portfolio_of(uuid, integer) set search_path = pg_catalog, public;
      alter function number_feed() set search_path = pg_catalog, public;
      alter function matching_complaints(text, text, text) set search_path = pg_catalog, public;

      create or replace function expected_share(asked_text text, asked_name text, asked_email text) returns float8
        language plpgsql volatile security definer set search_path = pg_catalog, public as $$
      declare
        complaints float8 := (select reltuples from pg_class where oid = 'public.complaints'::regclass);
        plan json;
      begin
        if complaints < 20000 then return 0; end if;
        execute format('explain (format json) select from public.complaints where search @@ %L::tsquery',
          public.search_query(asked_text, asked_name, asked_email)) into plan;
        return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8 / complaints;
      end
      $$;
      create or replace function broker_reference_holder(asked_office uuid, asked_reference text) returns uuid
        language sql stable security definer set search_path = pg_catalog, public
        return (select id from public.complaints
                where office_id = asked_office and broker_reference = asked_reference and status <> 'WITHDRAWN');
      drop function asking_for_content();
    `)
  }
}
