import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Evidence bundles. What is kept is small and sealed under the complaint's key: the ZIP is made as it is downloaded,
 * from it and from letters and attachments, which are never changed. A bundle is the result of a task and has its id.
 */
export class Evidence1795346000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- staff ask for bundles, and belong to no office
      alter table tasks
        add column kind text not null default 'IMPORT' check (kind in ('IMPORT', 'EVIDENCE_BUNDLE')),
        alter column office_id drop not null,
        add check (kind <> 'IMPORT' or office_id is not null);
      drop policy begun on tasks;
      create policy begun on tasks for insert with check (
        client_id = asking_client() and (office_id = asking_office() or (kind = 'EVIDENCE_BUNDLE' and office_id is null and asking_staff())));
      create policy asked on tasks for select using (office_id is null and asking_staff() and client_id = asking_client());

      create table evidence_bundles (
        id uuid primary key references tasks on delete cascade,
        complaint_id uuid not null references complaints,
        -- whose eyes it was made with, and who may read it; none for staff
        office_id uuid references offices,
        profile text not null check (profile in ('OMBUDSMAN', 'SUPERVISOR', 'COMPLAINANT')),
        -- domain time
        made_at timestamptz not null,
        sealed text not null
      );
      create index evidence_bundles_complaint on evidence_bundles (complaint_id);
      create index evidence_bundles_office on evidence_bundles (office_id) where office_id is not null;

      create function made_by_side(office uuid) returns boolean language sql stable parallel safe
        return case when office is null then asking_staff() else office is not distinct from asking_office() end;

      alter table evidence_bundles enable row level security;
      create policy seen on evidence_bundles for select
        using (made_by_side(office_id) and exists (select from complaints c where c.id = complaint_id));
      create policy made on evidence_bundles for insert
        with check (made_by_side(office_id) and complaint_id = any ((select writing())::uuid[]));
      grant select, insert on evidence_bundles to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table evidence_bundles;
      drop function made_by_side(uuid);
      delete from tasks where kind <> 'IMPORT';
      drop policy asked on tasks;
      drop policy begun on tasks;
      create policy begun on tasks for insert with check (office_id = asking_office() and client_id = asking_client());
      alter table tasks drop column kind, alter column office_id set not null;
    `)
  }
}
