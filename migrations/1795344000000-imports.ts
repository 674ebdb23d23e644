import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Files that an office sends at once, and what became of their rows. All of its times are real time, also in the sandbox. */
export class Imports1795344000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tasks (
        id uuid primary key,
        office_id uuid not null references offices,
        client_id uuid not null references clients,
        -- the user of the broker's software as stated, sealed
        on_behalf_of text,
        status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
        total integer not null,
        done integer not null default 0,
        created integer not null default 0,
        existing integer not null default 0,
        refused integer not null default 0,
        -- whether a part was refused because the client had no rights any more
        abandoned boolean not null default false,
        -- up to which line of the file it is done
        last_line integer not null default 0,
        created_at timestamptz not null default clock_timestamp(),
        -- when a part of it was last worked off: the one that waits longest is next
        touched_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz
      );
      create index tasks_waiting on tasks (touched_at) where finished_at is null;
      create index tasks_finished on tasks (finished_at) where finished_at is not null;
      create index tasks_office on tasks (office_id);
      create index tasks_client on tasks (client_id);

      create table import_rows (
        task_id uuid not null references tasks on delete cascade,
        line integer not null,
        -- sealed; gone once the row is done
        payload text,
        status text check (status in ('CREATED', 'EXISTING', 'REFUSED')),
        complaint_id uuid references complaints,
        first_line_reference text,
        -- sealed
        problem text,
        primary key (task_id, line),
        check ((payload is null) = (status is not null))
      );
      create index import_rows_complaint on import_rows (complaint_id) where complaint_id is not null;

      create function importing() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.import', true), '') = 'on';
      alter table tasks enable row level security;
      create policy own on tasks for select using (office_id = asking_office());
      create policy begun on tasks for insert with check (office_id = asking_office() and client_id = asking_client());
      create policy worked on tasks using (importing());
      alter table import_rows enable row level security;
      create policy own on import_rows for select
        using (exists (select from tasks t where t.id = task_id));
      create policy begun on import_rows for insert
        with check (exists (select from tasks t where t.id = task_id and t.client_id = asking_client()));
      create policy worked on import_rows using (importing());

      grant select, insert, update, delete on tasks, import_rows to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_rows, tasks; drop function importing()')
  }
}
