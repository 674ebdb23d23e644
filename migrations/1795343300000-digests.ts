import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Which daily digest was sent to whom. All times are real time; the day is a Brussels day of domain
 * time.
 */
export class Digests1795343300000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table digests (
        -- a member of staff, or an office
        reader_id uuid not null,
        day date not null,
        attempts integer not null default 1,
        -- until then the process that claimed it sends it
        claimed_until timestamptz not null,
        outcome text check (outcome in ('SENT', 'NOTHING', 'REFUSED')),
        primary key (reader_id, day)
      );
      alter table digests enable row level security;
      create policy sent on digests using (in_background());
      grant select, insert, update on digests to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query('drop table digests')
  }
}
