import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Calendar versions, and the complaints whose running clocks a published version may change.
 *
 * - A version never changes but for its publication, once. Its closed days also stand in each clock
 *   that uses it.
 * - `publication` orders published versions. Whoever chooses a calendar for a new clock writes with
 *   the newest number that they know; `calendars_are_current` refuses it when there is a newer one.
 * - `calendar_recalculations` is the work of the job. It is filled after the publication is
 *   committed, so every clock that was started by older calendars is in it.
 */
export class Calendars1795342700000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendars (
        version text primary key,
        -- the subject of directory events
        id uuid not null unique,
        effective_from date not null,
        closed_days jsonb not null,
        -- domain time, as published_at
        created_at timestamptz not null,
        published_at timestamptz,
        publication integer unique,
        task_id uuid references tasks on delete set null
      );
      create sequence calendar_publications as integer;

      create table calendar_recalculations (
        task_id uuid not null references tasks on delete cascade,
        -- no foreign key: its check would lock the row of every open complaint
        complaint_id uuid not null,
        -- real time
        done_at timestamptz,
        primary key (task_id, complaint_id)
      );
      create index calendar_recalculations_due on calendar_recalculations (complaint_id) where done_at is null;

      alter table calendars enable row level security;
      create policy seen on calendars for select using (publication is not null or asking_admin() or asking_staff());
      create policy drafted on calendars for insert with check (asking_admin() and publication is null);
      create policy published on calendars for update using (asking_admin() and publication is null)
        with check (asking_admin());
      alter table calendar_recalculations enable row level security;
      create policy swept on calendar_recalculations for select using (in_background());
      create policy settled on calendar_recalculations for update using (in_background());
      create policy publication_begun on tasks for insert with check (
        kind = 'CALENDAR_PUBLICATION' and office_id is null and client_id = asking_client() and asking_admin());
      create policy publication_seen on tasks for select
        using (kind = 'CALENDAR_PUBLICATION' and (asking_admin() or asking_staff() or in_background()));
      create policy publication_worked on tasks for update using (kind = 'CALENDAR_PUBLICATION' and in_background());
      grant select, insert, update (published_at, publication, task_id) on calendars to complaints_app;
      grant select, update (done_at) on calendar_recalculations to complaints_app;
      grant usage on sequence calendar_publications to complaints_app;

      -- The lock is shared until the transaction ends, and a publication takes it alone. So a clock is either committed before the
      -- publication, or started by the calendars that include it. Null: the change starts no clock.
      create function calendars_are_current(newest integer) returns boolean language plpgsql volatile security definer
        set search_path = pg_catalog, public, pg_temp
      as $$
      begin
        if newest is null then return true; end if;
        perform pg_advisory_xact_lock_shared(hashtextextended('complaints.calendars', 0));
        if newest <> (select coalesce(max(c.publication), 0) from public.calendars c) then
          raise exception 'Other calendars are published than those that were used' using errcode = 'CAL01';
        end if;
        return true;
      end
      $$;

      -- Whether a clock can be running that started on this day or later.
      create function has_clock_from(complaint complaints, day date) returns boolean language sql stable
        return (complaint.status in ('FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW') or complaint.open_referral)
          and greatest(
            (complaint.logged_at at time zone 'Europe/Brussels')::date,
            (complaint.received_at at time zone 'Europe/Brussels')::date,
            (complaint.ombudsman_referrals -> -1 ->> 'referredOn')::date) >= day;

      -- For the preview: ids, references and which of them staff see. ADMIN sees no complaint.
      create function complaints_with_clocks_from(day date, after uuid, most integer)
        returns table (id uuid, reference text, staff_sees boolean)
        language sql stable security definer rows 100 set search_path = pg_catalog, public, pg_temp
        begin atomic
          select c.id, coalesce(c.reference, c.first_line_reference), c.staff_sees from public.complaints c
          where c.id > after and public.has_clock_from(c, day) and (public.asking_admin() or public.asking_staff())
          order by c.id limit most;
        end;

      -- Starts the work of each new publication. Several processes may call it at once.
      create function queue_recalculations() returns void language plpgsql volatile security definer
        set search_path = pg_catalog, public, pg_temp
      as $$
      declare
        task record;
        queued integer;
      begin
        if not public.in_background() then return; end if;
        for task in
          select t.id, k.effective_from from public.tasks t join public.calendars k on k.task_id = t.id
          where t.kind = 'CALENDAR_PUBLICATION' and t.status = 'QUEUED' for update of t skip locked
        loop
          insert into public.calendar_recalculations (task_id, complaint_id)
          select task.id, c.id from public.complaints c where public.has_clock_from(c, task.effective_from);
          get diagnostics queued = row_count;
          update public.tasks set status = 'RUNNING', total = queued, touched_at = clock_timestamp() where id = task.id;
        end loop;
      end
      $$;

      revoke execute on function calendars_are_current(integer), has_clock_from(complaints, date),
        complaints_with_clocks_from(date, uuid, integer), queue_recalculations() from public;
      grant execute on function calendars_are_current(integer), complaints_with_clocks_from(date, uuid, integer),
        queue_recalculations() to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function queue_recalculations(), complaints_with_clocks_from(date, uuid, integer), has_clock_from(complaints, date),
        calendars_are_current(integer);
      drop policy publication_begun on tasks;
      drop policy publication_seen on tasks;
      drop policy publication_worked on tasks;
      drop table calendar_recalculations, calendars;
      drop sequence calendar_publications;
    `)
  }
}
