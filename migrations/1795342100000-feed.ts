import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The change feed. The event is its own outbox: the statement that writes it also writes it down as pending,
 * and `number_feed` gives committed ones the next numbers. A writer never numbers, so a number is never seen
 * before a lower one, whatever transactions are open here or in other databases of the cluster.
 */
export class Feed1795342100000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feed (
        sequence bigint primary key,
        id uuid not null unique,
        complaint_id uuid not null references complaints,
        type text not null,
        version integer not null,
        at timestamptz not null,
        office_saw uuid,
        staff_saw boolean not null
      );
      create index feed_office on feed (office_saw, sequence);
      create index feed_staff on feed (sequence) where staff_saw;
      create index feed_complaint on feed (complaint_id, sequence);

      -- what waits for its number; the identity tells what was written after what
      create table feed_pending (
        id bigint generated always as identity primary key,
        complaint_id uuid not null,
        sequence integer not null
      );
      -- numbers given before the sandbox was reset, so that none is given twice
      create table feed_floor (last bigint not null);
      insert into feed_floor values (0);

      create function relaying() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.relay', true), '') = 'on';

      alter table feed enable row level security;
      create policy seen on feed for select
        using (office_saw = asking_office() or (staff_saw and asking_staff()) or relaying());
      alter table feed_pending enable row level security;
      create policy happened on feed_pending for insert with check (complaint_id = any (writing()));
      grant select on feed to complaints_app;
      grant insert on feed_pending to complaints_app;

      -- To be called in a transaction of its own. Whoever finds another numbering waits a moment for him, so
      -- that he then reads what he wrote himself, but never for long.
      create function number_feed() returns bigint language plpgsql security definer
        set search_path = pg_catalog, public set lock_timeout = '250ms'
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
          insert into public.feed (sequence, id, complaint_id, type, version, at, office_saw, staff_saw)
          select last.number + row_number() over (order by taken.id),
                 gen_random_uuid(), e.complaint_id, e.type, e.version, e.at, e.office_saw, e.staff_saw
          from taken
          join public.events e on e.complaint_id = taken.complaint_id and e.sequence = taken.sequence,
          (select coalesce((select max(f.sequence) from public.feed f), (select floor.last from public.feed_floor floor)) as number) last
          returning sequence
        )
        select max(numbered.sequence) into newest from numbered;
        if newest is not null then perform pg_notify('feed', newest::text); end if;
        return newest;
      end
      $$;
      revoke execute on function number_feed() from public;
      grant execute on function number_feed() to complaints_app;

      insert into feed_pending (complaint_id, sequence)
      select complaint_id, sequence from events order by at, complaint_id, sequence;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function number_feed();
      drop table feed_pending, feed_floor, feed;
      drop function relaying();
    `)
  }
}
