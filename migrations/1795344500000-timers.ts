import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * When something is to be told of a deadline, in the domain's time: swept on a tick and whenever the sandbox's clock is
 * set. Rewritten with each change; what was told stays, so that a clock moved back and forth tells nothing twice.
 *
 * Whoever sweeps has `app.background`, which shows him these rows and nothing else; the complaint he then changes is
 * opened to him as to everybody, by `app.writing`.
 */
export class Timers1795344500000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table timers (
        complaint_id uuid not null references complaints,
        type text not null,
        kind text not null,
        cycle integer not null,
        due_on date not null,
        due_at timestamptz not null,
        fired_at timestamptz,
        primary key (complaint_id, type, kind, cycle, due_on)
      );
      create index timers_due on timers (due_at, complaint_id) where fired_at is null;

      create function in_background() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.background', true), '') = 'on';
      alter table timers enable row level security;
      create policy swept on timers for select using (in_background() or complaint_id = any ((select writing())::uuid[]));
      create policy written on timers for insert with check (complaint_id = any ((select writing())::uuid[]));
      create policy fired on timers for update using (complaint_id = any ((select writing())::uuid[]) and fired_at is null)
        with check (complaint_id = any ((select writing())::uuid[]));
      create policy rewritten on timers for delete using (complaint_id = any ((select writing())::uuid[]) and fired_at is null);
      grant select, insert, update (due_at, fired_at), delete on timers to complaints_app;

      -- What lies behind complaints that are there already is not told now. Of what lies ahead, "due soon" is told from
      -- their next change on: it takes a calendar, which is not in the database.
      alter table complaints add column reminded_from timestamptz default now();
      alter table complaints alter column reminded_from drop default;
      insert into timers (complaint_id, type, kind, cycle, due_on, due_at)
      select complaint_id, case state when 'AT_RISK' then 'deadline.atRisk' else 'deadline.breached' end, kind, cycle, due_on, starts
      from deadline_phases where state in ('AT_RISK', 'BREACHED') and starts > now() and isfinite(starts);
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query('drop table timers; alter table complaints drop column reminded_from; drop function in_background()')
  }
}
