import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Responses stored under idempotency keys for 30 days. */
export class StoredResponses1795342200000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stored_responses (
        client_id uuid not null references clients,
        operation text not null,
        key text not null,
        -- none for a response that is about no complaint
        complaint_id uuid references complaints,
        fingerprint text not null,
        etag text not null,
        -- text, since jsonb would reorder what is replayed byte for byte
        body text not null,
        -- real time, also in the sandbox
        stored_at timestamptz not null default now(),
        primary key (client_id, operation, key)
      );
      create index stored_responses_complaint on stored_responses (complaint_id);
      create index stored_responses_age on stored_responses (stored_at);

      -- A client cannot remove a response, and the sweep cannot touch a younger one.
      alter table stored_responses enable row level security;
      create policy replayed on stored_responses for select using (client_id = asking_client());
      create policy stored on stored_responses for insert with check (client_id = asking_client());
      create policy renewed on stored_responses for update
        using (client_id = asking_client()) with check (client_id = asking_client());
      create policy expired on stored_responses for select using (in_background() and stored_at < now() - interval '30 days');
      create policy swept on stored_responses for delete using (in_background() and stored_at < now() - interval '30 days');
      grant select, insert, update, delete on stored_responses to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table stored_responses;
    `)
  }
}
