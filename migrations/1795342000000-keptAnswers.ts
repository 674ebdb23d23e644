import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Answers kept under idempotency keys. Text, not jsonb, which would reorder what is given again byte for byte. */
export class KeptAnswers1795342000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_answers (
        client_id uuid not null references clients,
        operation text not null,
        key text not null,
        complaint_id uuid not null references complaints,
        fingerprint text not null,
        etag text not null,
        body text not null,
        -- real time, also in the sandbox
        kept_at timestamptz not null default now(),
        primary key (client_id, operation, key)
      );
      create index kept_answers_complaint on kept_answers (complaint_id);
      create index kept_answers_age on kept_answers (kept_at);

      create function asking_client() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.client', true), '')::uuid;
      alter table kept_answers enable row level security;
      create policy own on kept_answers using (client_id = asking_client()) with check (client_id = asking_client());
      grant select, insert, update on kept_answers to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query('drop table kept_answers; drop function asking_client()')
  }
}
