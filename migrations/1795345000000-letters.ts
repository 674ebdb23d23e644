import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Letters as they were sent, and each time they were sent. What names somebody is sealed under the complaint's key.
 * The times of a letter and of what became of it are domain time; those of trying (`next_attempt_at`,
 * `claimed_until`) are real time.
 */
export class Letters1795345000000 implements MigrationInterface {
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
        -- who is sending it, and until when he may be silent before another does
        claim uuid,
        claimed_until timestamptz
      );
      create index letter_dispatches_letter on letter_dispatches (letter_id, queued_at, id);
      create index letter_dispatches_newest on letter_dispatches (queued_at desc, id desc);
      create index letter_dispatches_state on letter_dispatches (state, queued_at desc, id desc);
      create index letter_dispatches_complaint on letter_dispatches (complaint_id);
      create index letter_dispatches_due on letter_dispatches (next_attempt_at) where state = 'QUEUED';

      -- whoever sends letters sees letters, and the keys to open them, of all; and changes but what is queued
      create function mailing() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.mail', true), '') = 'on';

      alter table letters enable row level security;
      create policy seen on letters for select using (exists (select from complaints c where c.id = complaint_id));
      create policy written on letters for insert with check (complaint_id = any ((select writing())::uuid[]));
      create policy sent on letters for select using (mailing());

      alter table letter_dispatches enable row level security;
      create policy seen on letter_dispatches for select using (exists (select from complaints c where c.id = complaint_id));
      create policy written on letter_dispatches for insert with check (complaint_id = any ((select writing())::uuid[]));
      create policy settled on letter_dispatches for update using (complaint_id = any ((select writing())::uuid[]));
      create policy sent on letter_dispatches for select using (mailing());
      create policy tried on letter_dispatches for update using (mailing() and state = 'QUEUED');

      create policy sent on complaint_keys for select
        using (mailing() and exists (select from letters l where l.complaint_id = complaint_keys.complaint_id));

      grant select, insert on letters to complaints_app;
      grant select, insert on letter_dispatches to complaints_app;
      grant update (state, dispatched_at, bounced_at, failure, attempts, next_attempt_at, claim, claimed_until)
        on letter_dispatches to complaints_app;

      -- how often the complaint moved without a new version: a letter was accepted
      alter table complaints add column deliveries integer not null default 0;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table letter_dispatches, letters;
      drop policy sent on complaint_keys;
      alter table complaints drop column deliveries;
      drop function mailing();
    `)
  }
}
