import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The append-only tree (RFC 6962) over statements about histories, and its signed checkpoints. The
 * application can add to them, and can neither change nor delete them.
 */
export class Checkpoints1795343200000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a leaf states: a history had this length, and its last event this hash.
      create table checkpoint_statements (
        leaf_index bigint primary key,
        complaint_id uuid not null references complaints,
        length integer not null,
        head text not null,
        -- the newest event of the complaint when it was stated, in the order of commits
        feed_sequence bigint not null
      );
      create index checkpoint_statements_complaint on checkpoint_statements (complaint_id, leaf_index);

      -- The hash of a leaf, and of each full subtree that it completes, by height: all that proofs are made from.
      create table checkpoint_nodes (
        leaf_index bigint primary key,
        hashes bytea[] not null
      );

      create table checkpoints (
        -- domain time
        day date primary key,
        tree_size bigint not null,
        root_hash bytea not null,
        note text not null,
        signed_at timestamptz not null default clock_timestamp()
      );

      alter table checkpoint_statements enable row level security;
      create policy seen on checkpoint_statements for select
        using (in_background() or exists (select from complaints c where c.id = complaint_id));
      create policy stated on checkpoint_statements for insert with check (in_background());
      -- Hashes of unguessable texts, and what is published: for everybody.
      alter table checkpoint_nodes enable row level security;
      create policy seen on checkpoint_nodes for select using (true);
      create policy added on checkpoint_nodes for insert with check (in_background());
      alter table checkpoints enable row level security;
      create policy seen on checkpoints for select using (true);
      create policy signed on checkpoints for insert with check (in_background());
      grant select, insert on checkpoint_statements, checkpoint_nodes, checkpoints to complaints_app;

      -- To the job that signs checkpoints: the histories with events in a part of the feed, in commit order, each once. It reads
      -- lengths and hashes without a right to the complaints. 'stated' is true when the newest statement says the same already.
      create function grown_histories(after_feed bigint, newest_feed bigint, most integer)
        returns table (feed_sequence bigint, complaint_id uuid, length integer, head text, stated boolean)
        language sql stable security definer rows 1000 set search_path = pg_catalog, public, pg_temp
        begin atomic
          select grown.sequence, grown.complaint_id, e.sequence, e.hash, coalesce((e.sequence, e.hash) = (s.length, s.head), false)
          from (
            select f.sequence, f.complaint_id from public.feed f
            where public.in_background() and f.sequence > after_feed and f.sequence <= newest_feed and not exists (
              select from public.feed later
              where later.complaint_id = f.complaint_id and later.sequence > f.sequence and later.sequence <= newest_feed)
            order by f.sequence limit most
          ) grown
          cross join lateral (
            select last.sequence, last.hash from public.events last where last.complaint_id = grown.complaint_id
            order by last.sequence desc limit 1) e
          left join lateral (
            select newest.length, newest.head from public.checkpoint_statements newest where newest.complaint_id = grown.complaint_id
            order by newest.leaf_index desc limit 1) s on true
          order by grown.sequence;
        end;
      revoke execute on function grown_histories(bigint, bigint, integer) from public;
      grant execute on function grown_histories(bigint, bigint, integer) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function grown_histories(bigint, bigint, integer);
      drop table checkpoints, checkpoint_nodes, checkpoint_statements;
    `)
  }
}
