import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who may call: offices, staff, clients. Nothing of a complaint. */
export class Directory1795341600000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table offices (
        id uuid primary key,
        code text not null unique,
        name text not null,
        enterprise_number text not null unique,
        first_line_target_working_days integer check (first_line_target_working_days > 0)
      );
      create table staff (
        id uuid primary key,
        name text not null,
        role text not null check (role in ('HANDLER', 'MANAGER', 'AUDITOR', 'ADMIN')),
        tied_office_ids jsonb not null default '[]'
      );
      create table clients (
        id uuid primary key,
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
        revoked boolean not null default false
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
      grant select on offices, staff, clients, client_secrets, client_grants, client_identities to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query('drop table client_identities, client_grants, client_secrets, clients, staff, offices')
  }
}
