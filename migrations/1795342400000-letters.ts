import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Letters and their dispatches. Personal data are encrypted with the complaint's key.
 * `next_attempt_at` and `claimed_until` are real time, the others domain time. The mailer
 * (`app.mail`) sees all letters and the keys to decrypt them, and changes queued dispatches only.
 */
export class Letters1795342400000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letters (
        id uuid primary key,
        complaint_id uuid not null references complaints,
        kind text not null,
        language text not null,
        cycle integer,
        template_version text not null,
        digest text not null,
        created_at timestamptz not null,
        -- subject, HTML, plain text and the letter as data
        sealed text not null
      );
      create index letters_complaint on letters (complaint_id, created_at, id);

      create table letter_dispatches (
        id uuid primary key,
        letter_id uuid not null references letters,
        complaint_id uuid not null references complaints,
        channel text not null,
        state text not null check (state in ('QUEUED', 'ACCEPTED', 'POSTED', 'BOUNCED')),
        queued_at timestamptz not null,
        dispatched_at timestamptz,
        bounced_at timestamptz,
        sent_elsewhere boolean not null,
        failure text,
        recipient text not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz,
        -- the process that sends it, and until when its claim holds
        claim uuid,
        claimed_until timestamptz,
        -- claims since an attempt last ended
        starts integer not null default 0
      );
      create index letter_dispatches_started on letter_dispatches (next_attempt_at) where state = 'QUEUED' and starts > 0;
      create index letter_dispatches_letter on letter_dispatches (letter_id, queued_at, id);
      create index letter_dispatches_newest on letter_dispatches (queued_at desc, id desc);
      create index letter_dispatches_state on letter_dispatches (state, queued_at desc, id desc);
      create index letter_dispatches_complaint on letter_dispatches (complaint_id);
      create index letter_dispatches_due on letter_dispatches (next_attempt_at) where state = 'QUEUED';

      -- "offset 0" makes PostgreSQL look up the complaint of each row: without, it may read all complaints for a page of dispatches.
      alter table letters enable row level security;
      create policy seen on letters for select using (exists (select from complaints c where c.id = complaint_id offset 0));
      create policy written on letters for insert
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content());
      create policy sent on letters for select using (mailing());

      alter table letter_dispatches enable row level security;
      create policy seen on letter_dispatches for select using (exists (select from complaints c where c.id = complaint_id offset 0));
      create policy written on letter_dispatches for insert
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content());
      create policy settled on letter_dispatches for update
        using (in_background() and complaint_id = any ((select writing())::uuid[]));
      create policy sent on letter_dispatches for select using (mailing());
      create policy tried on letter_dispatches for update using (mailing() and state = 'QUEUED');

      create policy sent on complaint_keys for select
        using (mailing() and exists (select from letters l where l.complaint_id = complaint_keys.complaint_id));

      grant select, insert on letters to complaints_app;
      grant select, insert on letter_dispatches to complaints_app;
      grant update (state, dispatched_at, bounced_at, failure, attempts, next_attempt_at, claim, claimed_until, starts)
        on letter_dispatches to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy sent on complaint_keys;
      drop table letter_dispatches, letters;
    `)
  }
}
