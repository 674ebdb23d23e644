import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What share of all complaints a search would find, before it looks: words that many complaints have are found sooner along
 * the order of a list than by reading all that have them.
 *
 * Only PostgreSQL's planner adds up what its statistics tell of several words, so it is asked for a plan. Row security hides
 * the statistics from who is bound by it; what is told is an estimate over all offices, of use to the application alone.
 *
 * `number_key` does what it did: with each row that is written PostgreSQL plans the expression of a column anew, and a function in
 * SQL becomes part of it, with all that it calls.
 */
export class SearchAtSize1795348000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function expected_share(asked_text text, asked_name text, asked_email text) returns float8
        language plpgsql volatile security definer set search_path = pg_catalog, public as $$
      declare
        complaints float8 := (select reltuples from pg_class where oid = 'public.complaints'::regclass);
        plan json;
      begin
        -- Of so few, all that match are soon read.
        if complaints < 20000 then return 0; end if;
        execute format('explain (format json) select from public.complaints where search @@ %L::tsquery', public.search_query(asked_text, asked_name, asked_email)) into plan;
        return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8 / complaints;
      end
      $$;
      create or replace function number_key(given text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        return nullif(replace(public.words_of(given), ' ', ''), '');
      end
      $$;
      revoke execute on function expected_share(text, text, text) from public;
      grant execute on function expected_share(text, text, text) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function expected_share(text, text, text);
      create or replace function number_key(given text) returns text language sql immutable strict parallel safe
        return nullif(replace(public.words_of(given), ' ', ''), '');
    `)
  }
}
