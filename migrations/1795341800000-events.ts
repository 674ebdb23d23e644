import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The history: the application's role adds to it, and can neither change nor delete it. */
export class Events1795341800000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        complaint_id uuid not null references complaints,
        sequence integer not null,
        type text not null,
        at timestamptz not null,
        version integer not null,
        facts text not null,
        sealed text not null,
        previous_hash text not null,
        hash text not null,
        -- who saw the complaint when it happened
        office_saw uuid,
        staff_saw boolean not null,
        primary key (complaint_id, sequence)
      );
      alter table events enable row level security;
      create policy seen on events for select
        using (exists (select from complaints where complaints.id = complaint_id));
      create policy happened on events for insert with check (complaint_id = any (writing()));
      grant select, insert on events to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query('drop table events')
  }
}
