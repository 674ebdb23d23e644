import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Offices, staff and clients. The application reads them all; ADMIN (`app.admin`) changes them. */
export class Directory1795341700000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table offices (
        id uuid primary key,
        version integer not null default 1,
        code text not null unique,
        name text not null,
        enterprise_number text not null unique,
        fsma_number text,
        fsma_status text not null default 'ACTIVE' check (fsma_status in ('ACTIVE', 'SUSPENDED', 'STRUCK_OFF')),
        fsma_status_since date,
        email text,
        postal_address jsonb,
        first_line_target_working_days integer check (first_line_target_working_days > 0),
        language text check (language in ('nl', 'fr', 'de', 'en')),
        daily_digest boolean not null default false
      );
      create table staff (
        id uuid primary key,
        version integer not null default 1,
        name text not null,
        role text not null check (role in ('HANDLER', 'MANAGER', 'AUDITOR', 'ADMIN')),
        tied_office_ids jsonb not null default '[]',
        may_read_health_data boolean not null default false,
        email text,
        language text check (language in ('nl', 'fr', 'de', 'en')),
        daily_digest boolean not null default true,
        absence jsonb
      );
      create table clients (
        id uuid primary key,
        version integer not null default 1,
        client_id text not null unique,
        name text not null,
        role text not null check (role in ('BROKER', 'HANDLER', 'MANAGER', 'AUDITOR', 'ADMIN')),
        enabled boolean not null default true,
        office_id uuid references offices,
        staff_id uuid references staff,
        check (staff_id is null or office_id is null),
        check ((role = 'BROKER') = (staff_id is null))
      );
      create table client_secrets (
        id uuid primary key,
        client_id uuid not null references clients,
        hash text not null,
        revoked boolean not null default false,
        -- real time, also in the sandbox
        created_at timestamptz not null default now()
      );
      create index on client_secrets (client_id);
      -- offices in whose name a software house's client may act
      create table client_grants (
        client_id uuid not null references clients,
        office_id uuid not null references offices,
        primary key (client_id, office_id)
      );
      -- accounts at an external OpenID provider
      create table client_identities (
        client_id uuid not null references clients,
        issuer text not null,
        subject text not null,
        primary key (issuer, subject)
      );
      create table directory_events (
        sequence bigint generated always as identity primary key,
        id uuid not null unique,
        type text not null,
        at timestamptz not null,
        subject_id uuid not null,
        actor jsonb not null,
        changes jsonb not null
      );

      alter table offices enable row level security;
      alter table staff enable row level security;
      alter table clients enable row level security;
      alter table client_secrets enable row level security;
      alter table client_grants enable row level security;
      alter table client_identities enable row level security;
      alter table directory_events enable row level security;
      create policy known on offices for select using (true);
      create policy known on staff for select using (true);
      create policy known on clients for select using (true);
      create policy known on client_secrets for select using (true);
      create policy known on client_grants for select using (true);
      create policy known on client_identities for select using (true);
      create policy seen on directory_events for select using (asking_admin() or asking_staff());
      create policy added on offices for insert with check (asking_admin());
      create policy added on staff for insert with check (asking_admin());
      create policy added on clients for insert with check (asking_admin());
      create policy added on client_secrets for insert with check (asking_admin());
      create policy added on client_grants for insert with check (asking_admin());
      create policy added on client_identities for insert with check (asking_admin());
      create policy added on directory_events for insert with check (asking_admin());
      create policy changed on offices for update using (asking_admin());
      create policy changed on staff for update using (asking_admin());
      create policy changed on clients for update using (asking_admin());
      create policy changed on client_secrets for update using (asking_admin());
      create policy removed on client_grants for delete using (asking_admin());
      create policy removed on client_identities for delete using (asking_admin());

      grant select, insert, update on offices, staff, clients to complaints_app;
      grant select, insert, update (revoked) on client_secrets to complaints_app;
      grant select, insert, delete on client_grants, client_identities to complaints_app;
      grant select, insert on directory_events to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table directory_events, client_identities, client_grants, client_secrets, clients, staff, offices;
    `)
  }
}
