import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The register kept through the API: by ADMIN (`app.admin`), and never a row more than that needs.
 *
 * A portfolio that moves to another office is changed without being read: `portfolio_of` gives ids alone,
 * to ADMIN alone, and the right to write them follows as everywhere from `app.writing`.
 */
export class Register1795343000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table offices
        add column version integer not null default 1,
        add column fsma_number text,
        add column fsma_status text not null default 'ACTIVE' check (fsma_status in ('ACTIVE', 'SUSPENDED', 'STRUCK_OFF')),
        add column fsma_status_since date;
      alter table staff
        add column version integer not null default 1,
        add column email text,
        add column absence jsonb;
      alter table clients add column version integer not null default 1;
      -- real time, also in the sandbox
      alter table client_secrets add column created_at timestamptz not null default now();
      alter table kept_answers alter column complaint_id drop not null;
      create index complaints_office on complaints (office_id) where office_id is not null;

      create table register_events (
        sequence bigint generated always as identity primary key,
        id uuid not null unique,
        type text not null,
        at timestamptz not null,
        subject_id uuid not null,
        actor jsonb not null,
        changes jsonb not null
      );

      create function asking_admin() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.admin', true), '') = 'on';

      alter table offices enable row level security;
      alter table staff enable row level security;
      alter table clients enable row level security;
      alter table client_secrets enable row level security;
      alter table client_grants enable row level security;
      alter table client_identities enable row level security;
      alter table register_events enable row level security;
      create policy known on offices for select using (true);
      create policy known on staff for select using (true);
      create policy known on clients for select using (true);
      create policy known on client_secrets for select using (true);
      create policy known on client_grants for select using (true);
      create policy known on client_identities for select using (true);
      create policy seen on register_events for select using (asking_admin() or asking_staff());
      create policy added on offices for insert with check (asking_admin());
      create policy added on staff for insert with check (asking_admin());
      create policy added on clients for insert with check (asking_admin());
      create policy added on client_secrets for insert with check (asking_admin());
      create policy added on client_grants for insert with check (asking_admin());
      create policy added on client_identities for insert with check (asking_admin());
      create policy added on register_events for insert with check (asking_admin());
      create policy changed on offices for update using (asking_admin());
      create policy changed on staff for update using (asking_admin());
      create policy changed on clients for update using (asking_admin());
      create policy changed on client_secrets for update using (asking_admin());
      create policy removed on client_grants for delete using (asking_admin());
      create policy removed on client_identities for delete using (asking_admin());

      grant insert, update on offices, staff, clients to complaints_app;
      grant insert, update (revoked) on client_secrets to complaints_app;
      grant insert, delete on client_grants, client_identities to complaints_app;
      grant select, insert on register_events to complaints_app;

      -- Many rows are written at once now: the list of ids is read once a statement, not once a row.
      alter policy found on complaints with check (id = any ((select writing())::uuid[]));
      alter policy written on deadline_phases with check (complaint_id = any ((select writing())::uuid[]));
      alter policy rewritten on deadline_phases using (complaint_id = any ((select writing())::uuid[]));
      alter policy written on due_orders with check (complaint_id = any ((select writing())::uuid[]));
      alter policy rewritten on due_orders using (complaint_id = any ((select writing())::uuid[]));
      alter policy happened on events with check (complaint_id = any ((select writing())::uuid[]));

      create function portfolio_of(office uuid, most integer) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select id from public.complaints where office_id = office and public.asking_admin() order by id limit most;
        end;
      -- The same index that keeps a brokerReference unique in an office says which are taken there.
      create function broker_references_taken(office uuid, wanted text[]) returns setof text
        language sql stable security definer set search_path = pg_catalog, public
        begin atomic
          select broker_reference from public.complaints
          where office_id = office and broker_reference = any (wanted) and status <> 'WITHDRAWN' and public.asking_admin();
        end;
      revoke execute on function portfolio_of(uuid, integer), broker_references_taken(uuid, text[]) from public;
      grant execute on function portfolio_of(uuid, integer), broker_references_taken(uuid, text[]) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy found on complaints with check (id = any (writing()));
      alter policy written on deadline_phases with check (complaint_id = any (writing()));
      alter policy rewritten on deadline_phases using (complaint_id = any (writing()));
      alter policy written on due_orders with check (complaint_id = any (writing()));
      alter policy rewritten on due_orders using (complaint_id = any (writing()));
      alter policy happened on events with check (complaint_id = any (writing()));
      drop function portfolio_of(uuid, integer), broker_references_taken(uuid, text[]);
      drop policy known on offices; drop policy added on offices; drop policy changed on offices;
      drop policy known on staff; drop policy added on staff; drop policy changed on staff;
      drop policy known on clients; drop policy added on clients; drop policy changed on clients;
      drop policy known on client_secrets; drop policy added on client_secrets; drop policy changed on client_secrets;
      drop policy known on client_grants; drop policy added on client_grants; drop policy removed on client_grants;
      drop policy known on client_identities; drop policy added on client_identities; drop policy removed on client_identities;
      alter table offices disable row level security;
      alter table staff disable row level security;
      alter table clients disable row level security;
      alter table client_secrets disable row level security;
      alter table client_grants disable row level security;
      alter table client_identities disable row level security;
      revoke insert, update on offices, staff, clients, client_secrets from complaints_app;
      revoke update (revoked) on client_secrets from complaints_app;
      revoke insert, delete on client_grants, client_identities from complaints_app;
      drop table register_events;
      drop function asking_admin();
      drop index complaints_office;
      delete from kept_answers where complaint_id is null;
      alter table kept_answers alter column complaint_id set not null;
      alter table client_secrets drop column created_at;
      alter table clients drop column version;
      alter table staff drop column version, drop column email, drop column absence;
      alter table offices drop column version, drop column fsma_number, drop column fsma_status, drop column fsma_status_since;
    `)
  }
}
