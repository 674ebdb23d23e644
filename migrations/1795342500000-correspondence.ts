import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Messages, notes and attachments. Personal data and the keys of files are encrypted with the
 * complaint's key.
 * `visibility` says which side sees a row, among those who see the complaint (see
 * src/complaints/correspondence.ts).
 */
export class Correspondence1795342500000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table messages (
        id uuid primary key,
        complaint_id uuid not null references complaints,
        -- of its event
        sequence integer not null,
        visibility text not null check (visibility in ('INTERNAL', 'OFFICE', 'SHARED')),
        recorded_at timestamptz not null,
        direction text not null,
        channel text not null,
        language text not null,
        kind text not null,
        at timestamptz not null,
        reply_by date,
        in_reply_to uuid references messages,
        sealed text not null,
        unique (complaint_id, sequence)
      );
      create index messages_replies on messages (in_reply_to) where in_reply_to is not null;

      create table notes (
        id uuid primary key,
        complaint_id uuid not null references complaints,
        sequence integer not null,
        visibility text not null check (visibility in ('INTERNAL', 'OFFICE', 'SHARED')),
        recorded_at timestamptz not null,
        sealed text not null,
        unique (complaint_id, sequence)
      );

      create table attachments (
        id uuid primary key,
        complaint_id uuid not null references complaints,
        sequence integer not null,
        visibility text not null check (visibility in ('INTERNAL', 'OFFICE', 'SHARED')),
        recorded_at timestamptz not null,
        media_type text not null,
        size integer not null,
        contains_health_data boolean not null,
        in_reply_to uuid references messages,
        sealed text not null,
        unique (complaint_id, sequence)
      );
      create index attachments_replies on attachments (in_reply_to) where in_reply_to is not null;

      -- files that may have no attachment, since their upload did not end; real time
      create table uploads (
        id uuid primary key,
        client_id uuid not null,
        started_at timestamptz not null default clock_timestamp()
      );
      create index uploads_age on uploads (started_at);

      alter table messages enable row level security;
      create policy seen on messages for select
        using (shown_to_asker(visibility) and exists (select from complaints where complaints.id = complaint_id));
      create policy written on messages for insert
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content() and shown_to_asker(visibility));
      alter table notes enable row level security;
      create policy seen on notes for select
        using (shown_to_asker(visibility) and exists (select from complaints where complaints.id = complaint_id));
      create policy written on notes for insert
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content() and shown_to_asker(visibility));
      alter table attachments enable row level security;
      create policy seen on attachments for select
        using (shown_to_asker(visibility) and exists (select from complaints where complaints.id = complaint_id));
      create policy written on attachments for insert
        with check (complaint_id = any ((select writing())::uuid[]) and asking_for_content() and shown_to_asker(visibility));
      alter table uploads enable row level security;
      create policy own on uploads using (client_id = asking_client());
      create policy swept on uploads using (in_background());

      grant select, insert on messages, notes, attachments to complaints_app;
      grant select, insert, delete on uploads to complaints_app;

      -- The quota counts attachments that the caller must not see.
      create function attachment_totals(asked uuid, out files integer, out bytes bigint)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic
          select count(*)::integer, coalesce(sum(size), 0)::bigint from public.attachments
          where complaint_id = asked and asked = any (public.writing());
        end;
      revoke execute on function attachment_totals(uuid) from public;
      grant execute on function attachment_totals(uuid) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function attachment_totals(uuid);
      drop table uploads, attachments, notes, messages;
    `)
  }
}
