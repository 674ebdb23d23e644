import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What searches ask for, in columns of the complaint's row that follow from its others: whoever blanks those
 * (an erasure) has blanked these.
 *
 * `search` holds the words of a complaint without case and accents, in three spellings that do not meet:
 * as they stand (`factuur`); by their stem, in the language of the complainant (`nl:factur`); and the words of
 * the two names and the e-mail addresses, each with its owner (`c=peeters`, `r=lambert`, `e=an@example.be`).
 *
 * Full text is not leakproof, so row security would keep its index from being used (architecture, section 3):
 * `matching_complaints` reads past row security and repeats its rule.
 */
export class Search1795343500000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function is_ascii(given text) returns boolean language sql immutable strict parallel safe
        return octet_length(given) = char_length(given);

      create function folded(given text) returns text language sql immutable strict parallel safe
        return lower(case when public.is_ascii(given) then given else replace(replace(replace(replace(replace(translate(
          regexp_replace(normalize(given, NFKD), '[\\u0300-\\u036f]', '', 'g'),
          'ØøŁłĐđ', 'OoLlDd'), 'ß', 'ss'), 'Œ', 'oe'), 'œ', 'oe'), 'Æ', 'ae'), 'æ', 'ae') end);

      -- Written out, because what [:punct:] holds differs between servers.
      create function spaced(given text) returns text language sql immutable strict parallel safe
        return btrim(regexp_replace(given, '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f]+', ' ', 'g'));

      create function words_of(given text) returns text language sql immutable strict parallel safe
        return public.spaced(public.folded(given));

      -- A policy or claim number, however it is punctuated.
      create function number_key(given text) returns text language sql immutable strict parallel safe
        return nullif(replace(public.words_of(given), ' ', ''), '');

      -- Tagged with their language. PostgreSQL's French stop words lack "les".
      create function stems_of(spoken text, words text) returns text[] language sql immutable strict parallel safe
        return array_remove(array_remove(string_to_array(
          spoken || ':' || replace(public.folded(array_to_string(tsvector_to_array(to_tsvector(
            case spoken when 'nl' then 'dutch' when 'fr' then 'french' when 'de' then 'german' else 'english' end::regconfig, words
          )), ' ')), ' ', ' ' || spoken || ':'), ' '), spoken || ':'), 'fr:le');

      create function texts_in(document jsonb, place jsonpath) returns text language sql immutable strict parallel safe
        return (select string_agg(found.value #>> '{}', ' ') from jsonb_path_query(document, place) as found (value));

      -- The first 100,000 characters: a tsvector holds one megabyte at most. PL/pgSQL, in which expressions without a
      -- query take half the time. Stemming looks at accents, and who writes without them has stems of his own.
      create function search_vector(
        spoken text, texts text[], numbers text[], complainant_name text, representative_name text, emails text[]
      ) returns tsvector language plpgsql immutable parallel safe as $$
      declare
        written text := left(array_to_string(texts || numbers, ' '), 100000);
        words text := public.words_of(written);
        tag text := coalesce(spoken, 'nl');
        lexemes text[] := tsvector_to_array(to_tsvector('simple', words)) || public.stems_of(tag, words)
          || array[public.number_key(numbers[1]), public.number_key(numbers[2]), public.number_key(numbers[3])]
          || string_to_array('c=' || replace(public.words_of(complainant_name), ' ', ' c='), ' ')
          || string_to_array('r=' || replace(public.words_of(representative_name), ' ', ' r='), ' ')
          || string_to_array('e=' || replace(lower(array_to_string(emails, ' ')), ' ', ' e='), ' ');
      begin
        if not public.is_ascii(written) then
          lexemes := lexemes || public.stems_of(tag, public.spaced(normalize(written, NFKC)));
        end if;
        return array_to_tsvector(array_remove(lexemes, null));
      end
      $$;

      -- What is asked for, in the same three spellings; null when nothing is. What has no word finds nothing ('!').
      create function search_query(asked_text text, asked_name text, asked_email text) returns tsquery
        language sql immutable parallel safe
        begin atomic
          select string_agg('(' || clause || ')', ' & ')::tsquery from (
            -- All words as they stand, or all by their stems in one language, its stop words aside.
            select coalesce(string_agg(spelling.clause, ' | '), quote_literal('!')) from (
              select string_agg(quote_literal(word), ' & ') from unnest(tsvector_to_array(to_tsvector('simple', public.words_of(asked_text)))) word
              union all
              select string_agg(quote_literal(stem), ' & ')
              from unnest(array['nl', 'fr', 'de', 'en']) spoken, unnest(public.stems_of(spoken, public.spaced(normalize(asked_text, NFKC)))) stem
              group by spoken
              union all
              select quote_literal(public.number_key(asked_text))
            ) spelling (clause) having asked_text is not null
            union all
            -- Each word begins a word of one and the same person's name.
            select coalesce(string_agg(whole.clause, ' | '), quote_literal('!')) from (
              select string_agg(quote_literal(owner || part) || ':*', ' & ')
              from unnest(array['c=', 'r=']) owner, regexp_split_to_table(public.words_of(asked_name), ' ') part
              where part <> ''
              group by owner
            ) whole (clause) having asked_name is not null
            union all
            select quote_literal('e=' || replace(lower(asked_email), '\\', '')) where asked_email is not null
          ) asked (clause);
        end;

      alter table complaints
        add column policy_key text generated always as (public.number_key(policy_number)) stored,
        add column claim_key text generated always as (public.number_key(claim_number)) stored,
        add column search tsvector generated always as (public.search_vector(
          complainant ->> 'language',
          array[
            description, remedy_sought,
            case when interventions <> '[]' then public.texts_in(interventions, '$[*].summary') end,
            case when cycles @? '$[*].finalAnswer' then public.texts_in(cycles, '$[*].finalAnswer.explanation') end,
            redirection ->> 'explanation',
            case when ombudsman_referrals <> '[]' then public.texts_in(ombudsman_referrals, '$[*].ombudsmanReference') end
          ],
          array[reference, first_line_reference, broker_reference],
          complainant ->> 'name', representative ->> 'name', array[complainant ->> 'email', representative ->> 'email']
        )) stored;
      create index complaints_search on complaints using gin (search);
      create index complaints_own_reference on complaints (broker_reference) where broker_reference is not null;
      create index complaints_policy_key on complaints (policy_key) where policy_key is not null;
      create index complaints_claim_key on complaints (claim_key) where claim_key is not null;

      -- The same rule as before. For PostgreSQL's planner an "or" over settings lets through one row in hundreds, and
      -- it sorts whole tables to find a page; of a "case" it supposes one in two.
      alter policy seen on complaints using (
        case when office_sees = asking_office() or (staff_sees and asking_staff()) then true else coalesce(id = any (writing()), false) end);
      alter policy seen on deadline_phases using (
        case when office_sees = asking_office() or (staff_sees and asking_staff()) then true else coalesce(complaint_id = any (writing()), false) end);
      alter policy seen on due_orders using (
        case when office_sees = asking_office() or (staff_sees and asking_staff()) then true else coalesce(complaint_id = any (writing()), false) end);

      create function matching_complaints(asked_text text, asked_name text, asked_email text) returns setof uuid
        language sql stable security definer rows 100 set search_path = pg_catalog, public
        begin atomic
          select id from public.complaints
          where search @@ public.search_query(asked_text, asked_name, asked_email)
            and (office_sees = public.asking_office() or (staff_sees and public.asking_staff()));
        end;
      revoke execute on function matching_complaints(text, text, text) from public;
      grant execute on function matching_complaints(text, text, text) to complaints_app;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function matching_complaints(text, text, text);
      alter policy seen on complaints
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or id = any (writing()));
      alter policy seen on deadline_phases
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or complaint_id = any (writing()));
      alter policy seen on due_orders
        using (office_sees = asking_office() or (staff_sees and asking_staff()) or complaint_id = any (writing()));
      drop index complaints_own_reference;
      alter table complaints drop column search, drop column claim_key, drop column policy_key;
      drop function search_query(text, text, text), search_vector(text, text[], text[], text, text, text[]),
        texts_in(jsonb, jsonpath), stems_of(text, text), number_key(text), words_of(text), spaced(text), folded(text), is_ascii(text);
    `)
  }
}
