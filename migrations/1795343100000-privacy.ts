import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Erasures and what they destroyed. Times are domain time.
 *
 * The application's role can delete no key, letter, message, note or file. `erase_complaint` can,
 * for a complaint that an approved erasure names and that is on no legal hold. A row of
 * `erasure_items` stays as the proof of destruction; it names no person.
 */
export class Privacy1795343100000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table erasures (
        id uuid primary key,
        origin text not null check (origin in ('REQUEST', 'RETENTION', 'RESTORE')),
        status text not null check (status in ('PENDING', 'APPROVED', 'REFUSED', 'DONE')),
        -- encrypted with a key of the service; null once the erasure has ended
        reason text,
        requested_at timestamptz not null,
        requested_by uuid references staff,
        decided_at timestamptz,
        -- of a retention rule: who set the rules
        decided_by uuid references staff,
        finished_at timestamptz,
        -- when the tables were rewritten afterwards; real time
        maintained_at timestamptz,
        check (origin <> 'REQUEST' or status = 'PENDING' or decided_by <> requested_by),
        check (origin = 'RESTORE' or status = 'PENDING' or decided_by is not null)
      );
      create index erasures_newest on erasures (requested_at desc, id desc);
      create index erasures_unmaintained on erasures (finished_at) where maintained_at is null;
      create index erasures_approved on erasures (decided_at) where status = 'APPROVED';

      create table erasure_items (
        erasure_id uuid not null references erasures,
        complaint_id uuid not null references complaints,
        reference text,
        first_line_reference text,
        -- of the retention rule
        category text,
        months integer,
        result text not null check (result in ('WAITING', 'ERASED', 'ON_HOLD', 'NOT_DUE', 'REFUSED')),
        ended_at timestamptz,
        -- store and number of items destroyed
        stores jsonb not null default '[]',
        primary key (erasure_id, complaint_id)
      );
      create unique index erasure_items_waiting on erasure_items (complaint_id) where result = 'WAITING';

      create table retention_rules (
        category text primary key check (category in ('FIRST_LINE_RESOLVED', 'WITHDRAWN', 'NOT_A_COMPLAINT', 'CLOSED', 'HEALTH_DATA')),
        -- from the end of the complaint
        months integer not null check (months between 1 and 600),
        set_by uuid not null references staff,
        set_at timestamptz not null
      );
      alter table retention_rules enable row level security;
      create policy known on retention_rules for select using (asking_admin() or asking_staff() or in_background());
      create policy added on retention_rules for insert with check (asking_admin());
      create policy removed on retention_rules for delete using (asking_admin());
      grant select, insert, delete on retention_rules to complaints_app;

      alter table erasures enable row level security;
      create policy seen on erasures for select using (asking_staff() or in_background());
      create policy requested on erasures for insert with check (asking_staff() or in_background());
      create policy decided on erasures for update using (asking_staff() or in_background());
      alter table erasure_items enable row level security;
      create policy seen on erasure_items for select using (asking_staff() or in_background());
      create policy requested on erasure_items for insert
        with check (in_background() or (asking_staff() and complaint_id = any ((select writing())::uuid[])));
      create policy decided on erasure_items for update using (asking_staff() or in_background());
      grant select, insert, update (status, reason, decided_at, decided_by, finished_at) on erasures to complaints_app;
      grant select, insert, update (result, ended_at) on erasure_items to complaints_app;

      -- What a person gets of themself, as it was at made_at; the result of a task. The ZIP is made as it is downloaded.
      create table data_subject_exports (
        id uuid primary key references tasks on delete cascade,
        language text not null check (language in ('nl', 'fr', 'de', 'en')),
        -- domain time
        made_at timestamptz not null
      );
      create table data_subject_export_parts (
        export_id uuid not null references data_subject_exports on delete cascade,
        complaint_id uuid not null references complaints,
        -- encrypted with the complaint's key; null once the complaint is erased
        sealed text,
        primary key (export_id, complaint_id)
      );
      create index data_subject_export_parts_complaint on data_subject_export_parts (complaint_id);
      alter table data_subject_exports enable row level security;
      create policy own on data_subject_exports for select using (asking_staff() and exists (select from tasks t where t.id = data_subject_exports.id));
      create policy made on data_subject_exports for insert with check (asking_staff() and exists (select from tasks t where t.id = data_subject_exports.id));
      alter table data_subject_export_parts enable row level security;
      create policy own on data_subject_export_parts for select using (exists (select from data_subject_exports e where e.id = export_id));
      create policy made on data_subject_export_parts for insert with check (
        exists (select from data_subject_exports e where e.id = export_id)
        and (sealed is null or complaint_id = any ((select writing())::uuid[])));
      grant select, insert on data_subject_exports, data_subject_export_parts to complaints_app;

      -- Destroys what is left after the row was overwritten and its event written, in the same transaction. Returns the
      -- files, or null to all but the erasure job: they become orphaned uploads, whose sweep removes them also after a crash.
      create function erase_complaint(asked uuid, asked_erasure uuid, asked_at timestamptz) returns uuid[]
        language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        destroyed jsonb := '[]';
        files uuid[] := array(select a.id from public.attachments a where a.complaint_id = asked);
        gone integer;
        store text;
      begin
        if not (public.in_background() and asked = any (coalesce(public.writing(), '{}'))) then return null; end if;
        perform from public.erasure_items i join public.erasures e on e.id = i.erasure_id
          where i.erasure_id = asked_erasure and i.complaint_id = asked and i.result = 'WAITING' and e.status = 'APPROVED' for update of i;
        if not found then raise exception 'No approved erasure names this complaint' using errcode = 'insufficient_privilege'; end if;
        perform from public.complaints c where c.id = asked and c.legal_hold is null and c.erased_at is null for no key update;
        if not found then raise exception 'The complaint is on hold or erased' using errcode = 'insufficient_privilege'; end if;

        insert into public.uploads (id, client_id, started_at)
          select file, '00000000-0000-0000-0000-000000000000', '-infinity' from unnest(files) file
          on conflict (id) do nothing;
        foreach store in array array['complaint_keys', 'attachments', 'messages', 'notes', 'letter_dispatches', 'letters'] loop
          execute format('delete from public.%I where complaint_id = $1', store) using asked;
          get diagnostics gone = row_count;
          if gone > 0 then destroyed := destroyed || jsonb_build_array(jsonb_build_object('store', store, 'count', gone)); end if;
        end loop;
        -- the task goes with its bundle
        delete from public.tasks t using public.evidence_bundles b where b.id = t.id and b.complaint_id = asked;
        get diagnostics gone = row_count;
        if gone > 0 then destroyed := destroyed || jsonb_build_array(jsonb_build_object('store', 'evidence_bundles', 'count', gone)); end if;
        -- The row stays: the export then shows what is left of the complaint.
        update public.data_subject_export_parts set sealed = null where complaint_id = asked and sealed is not null;
        get diagnostics gone = row_count;
        if gone > 0 then destroyed := destroyed || jsonb_build_array(jsonb_build_object('store', 'data_subject_exports', 'count', gone)); end if;
        -- The rows stay, so that a repeated request is still refused.
        update public.stored_responses set fingerprint = '', etag = '', body = '' where complaint_id = asked;
        get diagnostics gone = row_count;
        if gone > 0 then destroyed := destroyed || jsonb_build_array(jsonb_build_object('store', 'stored_responses', 'count', gone)); end if;
        update public.import_rows set problem = null where complaint_id = asked;
        get diagnostics gone = row_count;
        if gone > 0 then destroyed := destroyed || jsonb_build_array(jsonb_build_object('store', 'import_rows', 'count', gone)); end if;
        delete from public.timers t where t.complaint_id = asked and t.fired_at is null;
        update public.deadline_phases set office_sees = null, staff_sees = false where complaint_id = asked;
        update public.due_orders set office_sees = null, staff_sees = false where complaint_id = asked;
        update public.complaints set erased_at = asked_at where id = asked;
        destroyed := destroyed || jsonb_build_array(jsonb_build_object('store', 'complaints', 'count', 1));
        update public.erasure_items set result = 'ERASED', ended_at = asked_at, stores = destroyed
          where erasure_id = asked_erasure and complaint_id = asked;
        return files;
      end
      $$;

      -- What is left to see of an erased complaint, to those who could open it: the rule of row-level security.
      create function erased_complaint(asked uuid)
        returns table (
          reference text, first_line_reference text, status text, outcome text, logged_at timestamptz, received_at timestamptz,
          answered_at timestamptz, closed_at timestamptz, erased_at timestamptz
        )
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic
          select c.reference, c.first_line_reference, c.status, c.outcome, c.logged_at, c.received_at, c.answered_at, c.closed_at, c.erased_at
          from public.complaints c
          where c.id = asked and c.erased_at is not null
            and ((c.broker_access = 'FULL' and c.office_id = public.asking_office()) or (c.held_by = 'INSURER' and public.asking_staff()));
        end;

      -- Ended complaints in the order of their ends, to the job and to ADMIN: no personal data.
      create function ended_complaints(ended_before timestamptz, after_at timestamptz, after_id uuid, most integer)
        returns table (
          id uuid, reference text, first_line_reference text, ended_at timestamptz, ended_as text, contains_health_data boolean,
          open_referral boolean, on_hold boolean, legal_hold_lifted_at timestamptz
        )
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic
          select c.id, c.reference, c.first_line_reference, c.ended_at, c.ended_as, c.contains_health_data, c.open_referral,
                 c.legal_hold is not null, c.legal_hold_lifted_at
          from public.complaints c
          where (public.in_background() or public.asking_admin()) and c.erased_at is null and c.ended_at < ended_before
            and (c.ended_at, c.id) > (after_at, after_id)
          order by c.ended_at, c.id limit most;
        end;

      revoke execute on function erase_complaint(uuid, uuid, timestamptz), erased_complaint(uuid),
        ended_complaints(timestamptz, timestamptz, uuid, integer) from public;
      grant execute on function erase_complaint(uuid, uuid, timestamptz), erased_complaint(uuid),
        ended_complaints(timestamptz, timestamptz, uuid, integer) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ended_complaints(timestamptz, timestamptz, uuid, integer), erased_complaint(uuid), erase_complaint(uuid, uuid, timestamptz);
      drop table data_subject_export_parts, data_subject_exports, erasure_items, erasures, retention_rules;
    `)
  }
}
