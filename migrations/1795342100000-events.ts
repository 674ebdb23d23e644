import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The history of complaints, which the application can only add to, and the change feed.
 *
 * The event is its own outbox: the statement that writes it also writes it into `feed_pending`, and
 * `number_feed` gives committed events the next numbers. A writer never takes a number, so a reader
 * never sees a number before a lower one.
 */
export class Events1795342100000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        complaint_id uuid not null references complaints,
        sequence integer not null,
        type text not null,
        at timestamptz not null,
        version integer not null,
        facts text not null,
        -- encrypted with the complaint's key
        sealed text not null,
        previous_hash text not null,
        hash text not null,
        -- who saw the complaint when it happened
        office_saw uuid,
        staff_saw boolean not null,
        primary key (complaint_id, sequence)
      );

      create table feed (
        sequence bigint primary key,
        id uuid not null unique,
        complaint_id uuid not null references complaints,
        type text not null,
        version integer not null,
        at timestamptz not null,
        office_saw uuid,
        staff_saw boolean not null,
        -- What a reader sees of the order: a count of the events of the office, or of those that staff see. "sequence" itself
        -- would show an office how many complaints the other offices have.
        office_sequence bigint,
        staff_sequence bigint,
        check ((office_saw is null) = (office_sequence is null) and staff_saw = (staff_sequence is not null))
      );
      create index feed_office on feed (office_saw, office_sequence);
      create index feed_staff on feed (staff_sequence) where staff_saw;
      create index feed_complaint on feed (complaint_id, sequence);
      create index feed_type on feed (type, sequence);

      -- events without a number yet, in the order of their writing
      create table feed_pending (
        id bigint generated always as identity primary key,
        complaint_id uuid not null,
        sequence integer not null
      );
      -- numbers given before the sandbox was reset, so that none is given twice
      create table feed_floor (last bigint not null);
      insert into feed_floor values (0);

      alter table events enable row level security;
      create policy seen on events for select
        using (exists (select from complaints where complaints.id = complaint_id));
      create policy written on events for insert with check (complaint_id = any ((select writing())::uuid[]));
      alter table feed enable row level security;
      create policy seen on feed for select
        using (office_saw = asking_office() or (staff_saw and asking_staff()) or relaying());
      alter table feed_pending enable row level security;
      create policy written on feed_pending for insert with check (complaint_id = any (writing()));
      grant select on feed to complaints_app;
      grant insert on feed_pending to complaints_app;
      grant select, insert on events to complaints_app;

      -- The side that an event is hidden from. The hash covers the text that says so; canonical JSON (RFC 8785) puts it first.
      create function hidden_from(facts text) returns text language sql immutable parallel safe
        return case substring(facts from '^\\{"about":\\{[^{}]*"visibility":"(INTERNAL|OFFICE)"')
          when 'INTERNAL' then 'BROKER' when 'OFFICE' then 'STAFF' end;

      -- Runs in a transaction of its own. It waits a quarter of a second for another numbering, so that its caller then reads what
      -- it has written itself.
      create function number_feed() returns bigint language plpgsql security definer
        set search_path = pg_catalog, public, pg_temp set lock_timeout = '250ms'
      as $$
      declare
        newest bigint;
      begin
        if not exists (select from public.feed_pending) then return null; end if;
        begin
          perform pg_advisory_xact_lock(hashtextextended('complaints.feed', 0));
        exception when lock_not_available then
          return null;
        end;
        with taken as (
          delete from public.feed_pending
          where id in (select p.id from public.feed_pending p order by p.id limit 5000)
          returning id, complaint_id, sequence
        ),
        numbered as (
          insert into public.feed (sequence, id, complaint_id, type, version, at, office_saw, staff_saw, office_sequence, staff_sequence)
          select coalesce((select max(f.sequence) from public.feed f), floor.last) + row_number() over (order by taken.id),
                 gen_random_uuid(), e.complaint_id, e.type, e.version, e.at, e.office_saw, e.staff_saw,
                 case when e.office_saw is not null then
                   coalesce((select max(f.office_sequence) from public.feed f where f.office_saw = e.office_saw), floor.last)
                     + row_number() over (partition by e.office_saw order by taken.id) end,
                 case when e.staff_saw then
                   coalesce((select max(f.staff_sequence) from public.feed f where f.staff_saw), floor.last)
                     + count(*) filter (where e.staff_saw) over (order by taken.id) end
          from taken
          join public.events e on e.complaint_id = taken.complaint_id and e.sequence = taken.sequence,
          public.feed_floor floor
          returning sequence
        )
        select max(numbered.sequence) into newest from numbered;
        if newest is not null then perform pg_notify('feed', newest::text); end if;
        return newest;
      end
      $$;
      revoke execute on function number_feed() from public;
      grant execute on function number_feed() to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function number_feed(), hidden_from(text);
      drop table feed_floor, feed_pending, feed, events;
    `)
  }
}
