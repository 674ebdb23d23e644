import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The rows derived from a complaint's deadlines. Each change rewrites them, so that no job has to
 * update them.
 *
 * - `deadline_phases`: the states of the newest cycle's clocks as spans of time. A filter looks for
 *   the span that holds the moment, also when the sandbox's clock was moved back.
 * - `due_orders`: the day by which a complaint is sorted, as spans too.
 * - `timers`: reminders, in domain time. Fired timers stay, so that a clock moved back and forth
 *   reminds once. The sweep has `app.background`, which shows timers alone; it changes a complaint
 *   through `app.writing`.
 */
export class Deadlines1795342000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deadline_phases (
        complaint_id uuid not null references complaints,
        office_sees uuid,
        staff_sees boolean not null,
        kind text not null,
        cycle integer not null,
        state text not null,
        due_on date not null,
        estimated boolean not null,
        starts timestamptz not null,
        ends timestamptz not null
      );
      create index deadline_phases_complaint on deadline_phases (complaint_id);
      create index deadline_phases_state on deadline_phases (state, kind, ends, starts);
      create index deadline_phases_office on deadline_phases (office_sees, state, kind, ends, starts);

      create table due_orders (
        complaint_id uuid not null references complaints,
        office_sees uuid,
        staff_sees boolean not null,
        due_on date,
        starts timestamptz not null,
        ends timestamptz not null
      );
      create index due_orders_complaint on due_orders (complaint_id);
      create index due_orders_office on due_orders (office_sees, due_on, complaint_id);
      create index due_orders_due on due_orders (due_on, complaint_id) where staff_sees;

      create table timers (
        complaint_id uuid not null references complaints,
        type text not null,
        kind text not null,
        cycle integer not null,
        referral_id uuid,
        due_on date not null,
        due_at timestamptz not null,
        fired_at timestamptz,
        unique nulls not distinct (complaint_id, type, kind, cycle, referral_id, due_on)
      );
      create index timers_due on timers (due_at, complaint_id) where fired_at is null;

      alter table deadline_phases enable row level security;
      create policy seen on deadline_phases for select using (
        case when office_sees = asking_office() or (staff_sees and asking_staff()) then true else coalesce(complaint_id = any (writing()), false) end);
      create policy written on deadline_phases for insert with check (complaint_id = any ((select writing())::uuid[]));
      create policy rewritten on deadline_phases for delete using (complaint_id = any ((select writing())::uuid[]));

      alter table due_orders enable row level security;
      create policy seen on due_orders for select using (
        case when office_sees = asking_office() or (staff_sees and asking_staff()) then true else coalesce(complaint_id = any (writing()), false) end);
      create policy written on due_orders for insert with check (complaint_id = any ((select writing())::uuid[]));
      create policy rewritten on due_orders for delete using (complaint_id = any ((select writing())::uuid[]));

      alter table timers enable row level security;
      create policy swept on timers for select using (in_background() or complaint_id = any ((select writing())::uuid[]));
      create policy written on timers for insert with check (complaint_id = any ((select writing())::uuid[]));
      create policy fired on timers for update using (complaint_id = any ((select writing())::uuid[]) and fired_at is null)
        with check (complaint_id = any ((select writing())::uuid[]));
      create policy rewritten on timers for delete using (complaint_id = any ((select writing())::uuid[]) and fired_at is null);
      grant select, insert, update (due_at, fired_at), delete on timers to complaints_app;
      grant select, insert, delete on deadline_phases, due_orders to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table timers, due_orders, deadline_phases;
    `)
  }
}
