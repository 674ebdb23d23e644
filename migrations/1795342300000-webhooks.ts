import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Webhook endpoints, their secrets and their deliveries. All times are real time, also in the
 * sandbox.
 */
export class Webhooks1795342300000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook_endpoints (
        id uuid primary key,
        -- none: the insurer's own
        office_id uuid references offices,
        url text not null,
        -- empty: all
        event_types text[] not null,
        description text,
        enabled boolean not null,
        disabled_reason text,
        disabled_at timestamptz,
        -- attempts that failed since the last success
        failures integer not null default 0,
        -- events up to this one are sent on request only
        since_sequence bigint not null,
        created_at timestamptz not null default now()
      );
      create index webhook_endpoints_office on webhook_endpoints (office_id);

      create table webhook_secrets (
        id uuid primary key,
        endpoint_id uuid not null references webhook_endpoints on delete cascade,
        -- encrypted with a key of the service
        sealed text not null,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz
      );
      create index webhook_secrets_endpoint on webhook_secrets (endpoint_id);

      create table webhook_deliveries (
        id uuid primary key,
        endpoint_id uuid not null references webhook_endpoints on delete cascade,
        -- of the feed; none: a checkpoint or a ping
        sequence bigint references feed,
        checkpoint_day date,
        replay boolean not null,
        state text not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
        attempts jsonb not null default '[]',
        created_at timestamptz not null default now(),
        next_attempt_at timestamptz,
        -- the process that sends it, and until when its claim holds
        claim uuid,
        claimed_until timestamptz,
        -- claims since an attempt last ended
        starts integer not null default 0
      );
      create index webhook_deliveries_started on webhook_deliveries (next_attempt_at) where state = 'PENDING' and starts > 0;
      create index webhook_deliveries_listed on webhook_deliveries (endpoint_id, created_at, id);
      create index webhook_deliveries_due on webhook_deliveries (endpoint_id, next_attempt_at) where state = 'PENDING';
      create index webhook_deliveries_age on webhook_deliveries (created_at) where state <> 'PENDING';
      create unique index webhook_deliveries_once on webhook_deliveries (endpoint_id, sequence) where not replay;
      create unique index webhook_deliveries_checkpoint on webhook_deliveries (endpoint_id, checkpoint_day) where not replay;
      create index webhook_deliveries_sequence on webhook_deliveries (sequence);

      -- the last event of the feed that has its deliveries
      create table webhook_cursor (last bigint not null);
      insert into webhook_cursor values (0);

      alter table webhook_endpoints enable row level security;
      create policy own on webhook_endpoints
        using (office_id = asking_office() or (office_id is null and asking_staff()));
      create policy relayed on webhook_endpoints using (relaying());
      alter table webhook_secrets enable row level security;
      create policy own on webhook_secrets
        using (exists (select from webhook_endpoints e where e.id = endpoint_id));
      alter table webhook_deliveries enable row level security;
      create policy own on webhook_deliveries
        using (exists (select from webhook_endpoints e where e.id = endpoint_id));

      grant select, insert, update, delete on webhook_endpoints, webhook_secrets, webhook_deliveries to complaints_app;
      grant select, update on webhook_cursor to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table webhook_deliveries, webhook_secrets, webhook_endpoints, webhook_cursor;
    `)
  }
}
