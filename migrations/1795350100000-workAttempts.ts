import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Background work counts an attempt before it begins, in a transaction of its own, so that an
 * attempt that kills its process counts too. After three attempts an item is given up, and the
 * others go on. All times are real time.
 */
export class WorkAttempts1795350100000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tasks
        -- which worker has the next rows, and until when another leaves them to it
        add column claim uuid,
        add column claimed_until timestamptz,
        -- how often the row after last_line was taken up without a result
        add column attempts integer not null default 0,
        -- up to which line rows were taken up at least once; those are tried again one at a time
        add column tried_line integer not null default 0;

      alter table webhook_deliveries
        -- how often it was claimed since an attempt last ended
        add column starts integer not null default 0;
      create index webhook_deliveries_started on webhook_deliveries (next_attempt_at) where state = 'PENDING' and starts > 0;

      alter table letter_dispatches
        add column starts integer not null default 0;
      create index letter_dispatches_started on letter_dispatches (next_attempt_at) where state = 'QUEUED' and starts > 0;
      grant update (starts) on letter_dispatches to complaints_app;

      -- work without a row of its own to count on: reminders by complaint, leftovers by upload
      create table work_attempts (
        kind text not null check (kind in ('REMINDER', 'LEFTOVER')),
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
      drop table work_attempts;
      alter table letter_dispatches drop column starts;
      alter table webhook_deliveries drop column starts;
      alter table tasks drop column claim, drop column claimed_until, drop column attempts, drop column tried_line;
    `)
  }
}
