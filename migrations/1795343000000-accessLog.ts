import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who read which complaints, in real time. A row has ids and codes, and no name, value or search
 * word. The application adds rows and can neither change nor delete them. It reads those of one
 * complaint, through a function: a row of a page holds the ids of other offices' complaints too.
 *
 * Each month has its partition. `prepare_access_log` makes the partitions ahead, and
 * `drop_access_log` removes whole months; both run as the owner, for background jobs alone.
 */
export class AccessLog1795343000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence access_log_sequence;
      create table access_log (
        at timestamptz not null,
        sequence bigint not null default nextval('access_log_sequence'),
        -- all that the answer showed
        complaint_ids uuid[] not null,
        actor_id uuid not null,
        role text not null,
        client_id uuid not null,
        operation text not null,
        -- answered 403 or 404
        refused boolean not null,
        -- encrypted with a key of the service
        on_behalf_of text
      ) partition by range (at);
      create index access_log_complaints on access_log using gin (complaint_ids);
      -- For the rotation of keys.
      create index access_log_on_behalf on access_log (at, sequence) where on_behalf_of is not null;

      alter table access_log enable row level security;
      create policy recorded on access_log for insert with check (in_background());
      grant insert on access_log to complaints_app;
      grant usage on sequence access_log_sequence to complaints_app;

      -- The partitions of this month and the next three, in UTC. Returns how many it made.
      create function prepare_access_log() returns integer
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        month timestamp;
        partition text;
        made integer := 0;
      begin
        if not public.in_background() then return null; end if;
        perform pg_advisory_xact_lock(hashtextextended('access log', 0));
        for ahead in 0 .. 3 loop
          month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead);
          partition := 'access_log_' || to_char(month, 'YYYY_MM');
          if to_regclass('public.' || partition) is null then
            execute format('create table public.%I partition of public.access_log for values from (%L) to (%L)',
              partition, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
            execute format('alter table public.%I enable row level security', partition);
            made := made + 1;
          end if;
        end loop;
        return made;
      end
      $$;

      -- Drops the partitions whose rows are all older than so many months; never younger than six. Returns how many.
      create function drop_access_log(kept_months integer) returns integer
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare
        partition text;
        dropped integer := 0;
      begin
        if not public.in_background() then return null; end if;
        if kept_months is null or kept_months < 6 then
          raise exception 'The access log is kept for at least six months' using errcode = 'check_violation';
        end if;
        for partition in
          select c.relname::text from pg_inherits i join pg_class c on c.oid = i.inhrelid
          where i.inhparent = 'public.access_log'::regclass
            and (to_date(right(c.relname::text, 7), 'YYYY_MM') + make_interval(months => kept_months + 1)) <= now() at time zone 'UTC'
        loop
          execute format('drop table public.%I', partition);
          dropped := dropped + 1;
        end loop;
        return dropped;
      end
      $$;

      -- What was read of one complaint that the caller can open, newest first, below a position. An office is not told of
      -- attempts that were refused: they can be another office's.
      create function accesses_of(complaint uuid, before bigint, most integer)
        returns table (
          sequence bigint, at timestamptz, actor_id uuid, role text, client_id uuid, operation text, refused boolean, on_behalf_of text
        )
        language sql stable security definer rows 50 set search_path = pg_catalog, public, pg_temp
        begin atomic
          select l.sequence, l.at, l.actor_id, l.role, l.client_id, l.operation, l.refused, l.on_behalf_of
          from public.access_log l
          where l.complaint_ids @> array[complaint] and (before is null or l.sequence < before)
            and (public.asking_staff() or not l.refused)
            and (select exists (
              select from public.complaints c
              where c.id = complaint and (c.office_sees = public.asking_office() or (c.staff_sees and public.asking_staff()))))
          order by l.sequence desc limit most;
        end;

      revoke execute on function prepare_access_log(), drop_access_log(integer), accesses_of(uuid, bigint, integer) from public;
      grant execute on function prepare_access_log(), drop_access_log(integer), accesses_of(uuid, bigint, integer) to complaints_app;

      select set_config('app.background', 'on', true), prepare_access_log();
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function accesses_of(uuid, bigint, integer), drop_access_log(integer), prepare_access_log();
      drop table access_log;
      drop sequence access_log_sequence;
    `)
  }
}
