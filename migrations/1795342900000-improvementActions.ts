import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Improvement actions of the insurer, and the root causes that they address. All times are domain
 * time.
 */
export class ImprovementActions1795342900000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table improvement_actions (
        id uuid primary key,
        version integer not null default 1,
        title text not null,
        root_causes jsonb not null,
        owner_id uuid not null references staff,
        due_on date not null,
        status text not null check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
        -- ids of complaints; no foreign key, so that a complaint can be erased
        complaint_ids jsonb not null,
        done_on date check ((done_on is not null) = (status = 'DONE')),
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index improvement_actions_due on improvement_actions (due_on, id);
      create index improvement_actions_owner on improvement_actions (owner_id);

      -- append-only
      create table improvement_action_events (
        action_id uuid not null references improvement_actions,
        sequence integer not null check (sequence > 0),
        at timestamptz not null,
        actor jsonb not null,
        changes jsonb not null,
        primary key (action_id, sequence)
      );

      alter table improvement_actions enable row level security;
      create policy seen on improvement_actions for select using (asking_staff() or in_background());
      create policy begun on improvement_actions for insert with check (asking_staff());
      create policy changed on improvement_actions for update using (asking_staff());
      alter table improvement_action_events enable row level security;
      create policy seen on improvement_action_events for select using (asking_staff());
      create policy added on improvement_action_events for insert with check (asking_staff());
      grant select, insert, update on improvement_actions to complaints_app;
      grant select, insert on improvement_action_events to complaints_app;

      -- The final answers that were dispatched from one instant until before another, for staff: also those of complaints that a
      -- broker holds again. Of these it shows codes and the office, and not which complaint they belong to.
      -- A row changes when its answer is recorded. The mail server may accept it up to five days later, without a new updated_at.
      create function sent_answers(from_at timestamptz, until_at timestamptz)
        returns table (sent_at timestamptz, root_cause text, systemic boolean, product_line text, office_id uuid)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic
          select (answer ->> 'dispatchedAt')::timestamptz, answer ->> 'rootCause', coalesce((answer ->> 'systemic')::boolean, false),
                 c.product_line, c.office_id
          from public.complaints c
            cross join lateral jsonb_path_query(c.cycles, '$[*].finalAnswer') answer
          where public.asking_staff() and c.updated_at >= from_at - interval '30 days'
            and (answer ->> 'dispatchedAt')::timestamptz >= from_at and (answer ->> 'dispatchedAt')::timestamptz < until_at;
        end;
      revoke execute on function sent_answers(timestamptz, timestamptz) from public;
      grant execute on function sent_answers(timestamptz, timestamptz) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function sent_answers(timestamptz, timestamptz);
      drop table improvement_action_events, improvement_actions;
    `)
  }
}
