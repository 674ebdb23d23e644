import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Tasks: imports with their rows, and evidence bundles. All times are real time, unless said
 * otherwise.
 *
 * A background job counts an attempt in a separate transaction before it begins, so that an attempt
 * that kills its process counts. After three attempts the job gives up the item and continues with
 * the others.
 */
export class Tasks1795342600000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tasks (
        id uuid primary key,
        kind text not null default 'IMPORT' check (kind in ('IMPORT', 'EVIDENCE_BUNDLE', 'CALENDAR_PUBLICATION', 'ERASURE', 'DATA_SUBJECT_EXPORT')),
        -- none for staff
        office_id uuid references offices,
        client_id uuid not null references clients,
        -- the user of the broker's software as stated, encrypted
        on_behalf_of text,
        status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
        total integer not null,
        done integer not null default 0,
        created integer not null default 0,
        existing integer not null default 0,
        refused integer not null default 0,
        -- whether rows were refused because the client lost its rights
        abandoned boolean not null default false,
        -- the last line that is done
        last_line integer not null default 0,
        created_at timestamptz not null default clock_timestamp(),
        -- when rows were last processed: the task that waits longest is next
        touched_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        -- the worker that has the next rows, and until when its claim holds
        claim uuid,
        claimed_until timestamptz,
        -- attempts at the row after last_line that had no result
        attempts integer not null default 0,
        -- up to which line rows had an attempt; those are tried again one at a time
        tried_line integer not null default 0,
        check (kind <> 'IMPORT' or office_id is not null)
      );
      create index tasks_waiting on tasks (touched_at) where finished_at is null and kind = 'IMPORT';
      create index tasks_finished on tasks (finished_at) where finished_at is not null;
      create index tasks_office on tasks (office_id);
      create index tasks_client on tasks (client_id);

      create table import_rows (
        task_id uuid not null references tasks on delete cascade,
        line integer not null,
        -- encrypted; null once the row is done
        payload text,
        status text check (status in ('CREATED', 'EXISTING', 'REFUSED')),
        complaint_id uuid references complaints,
        first_line_reference text,
        -- encrypted
        problem text,
        primary key (task_id, line),
        check ((payload is null) = (status is not null))
      );
      create index import_rows_complaint on import_rows (complaint_id) where complaint_id is not null;

      alter table tasks enable row level security;
      create policy own on tasks for select using (office_id = asking_office());
      create policy begun on tasks for insert with check (
        client_id = asking_client() and (office_id = asking_office() or (kind <> 'IMPORT' and office_id is null and asking_staff())));
      create policy asked on tasks for select using (office_id is null and asking_staff() and client_id = asking_client());
      create policy worked on tasks using (importing());
      alter table import_rows enable row level security;
      create policy own on import_rows for select
        using (exists (select from tasks t where t.id = task_id));
      create policy begun on import_rows for insert
        with check (exists (select from tasks t where t.id = task_id and t.kind = 'IMPORT'
                            and t.office_id = asking_office() and t.client_id = asking_client()));
      create policy worked on import_rows using (importing());

      grant select, insert, update, delete on tasks, import_rows to complaints_app;

      -- A bundle is the result of a task and has its id. Small, and encrypted with the complaint's key: the ZIP is made as it is
      -- downloaded, from this and from letters and attachments, which never change.
      create table evidence_bundles (
        id uuid primary key references tasks on delete cascade,
        complaint_id uuid not null references complaints,
        -- the office that made it and may read it; none for staff
        office_id uuid references offices,
        profile text not null check (profile in ('OMBUDSMAN', 'SUPERVISOR', 'COMPLAINANT')),
        -- domain time
        made_at timestamptz not null,
        sealed text not null
      );
      create index evidence_bundles_complaint on evidence_bundles (complaint_id);
      create index evidence_bundles_office on evidence_bundles (office_id) where office_id is not null;

      alter table evidence_bundles enable row level security;
      create policy seen on evidence_bundles for select
        using (made_by_side(office_id) and exists (select from complaints c where c.id = complaint_id));
      create policy made on evidence_bundles for insert
        with check (made_by_side(office_id) and complaint_id = any ((select writing())::uuid[]));
      grant select, insert on evidence_bundles to complaints_app;

      -- attempts at work that has no row of its own: reminders and recalculations by complaint, orphaned uploads by upload
      create table work_attempts (
        kind text not null check (kind in ('REMINDER', 'ORPHANED_UPLOAD', 'RECALCULATION', 'ERASURE')),
        item uuid not null,
        attempts integer not null,
        begun_at timestamptz not null,
        primary key (kind, item)
      );
      alter table work_attempts enable row level security;
      create policy swept on work_attempts using (in_background());
      grant select, insert, update, delete on work_attempts to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table work_attempts, evidence_bundles, import_rows, tasks;
    `)
  }
}
