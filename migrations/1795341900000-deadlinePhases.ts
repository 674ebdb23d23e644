import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The states of the newest cycle's clocks as spans of time, rewritten with each change: a filter asks for the
 * span that holds the moment, so it is right with no job running, and with the clock moved back.
 * `due_orders` tells in the same way by which day a complaint is sorted.
 */
export class DeadlinePhases1795341900000 implements MigrationInterface {
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

      alter table deadline_phases enable row level security;
      create policy seen on deadline_phases for select
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or complaint_id = any (writing()));
      create policy written on deadline_phases for insert with check (complaint_id = any (writing()));
      create policy rewritten on deadline_phases for delete using (complaint_id = any (writing()));

      alter table due_orders enable row level security;
      create policy seen on due_orders for select
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or complaint_id = any (writing()));
      create policy written on due_orders for insert with check (complaint_id = any (writing()));
      create policy rewritten on due_orders for delete using (complaint_id = any (writing()));

      grant select, insert, delete on deadline_phases, due_orders to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query('drop table due_orders, deadline_phases')
  }
}
