import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a search reads, and what it costs to write down the words of a complaint. What is found stays the same, and so do the words.
 *
 * `matching_complaints` tells by what a list is ordered, so that thousands that match are sorted first, and only a page of them is
 * read through row security.
 *
 * The words of a complaint are written with each change of it, a third of what PostgreSQL did for one that is logged. A function in
 * SQL that is strict and holds a "case" never becomes part of what calls it, and starts an executor each time; one in PL/pgSQL does
 * not. Punctuation is taken away once, before case and accents; what is spelt with accents is stemmed along with what is not;
 * letters like "ø" are looked for only where something is left that is not ASCII.
 */
export class SearchCost1795349000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function matching_complaints(text, text, text);
      create function matching_complaints(asked_text text, asked_name text, asked_email text)
        returns table (id uuid, received_at timestamptz, updated_at timestamptz, logged_at timestamptz)
        language sql stable security definer rows 1000 set search_path = pg_catalog, public
        begin atomic
          select c.id, c.received_at, c.updated_at, c.logged_at from public.complaints c
          where c.search @@ public.search_query(asked_text, asked_name, asked_email)
            and (c.office_sees = public.asking_office() or (c.staff_sees and public.asking_staff()));
        end;
      revoke execute on function matching_complaints(text, text, text) from public;
      grant execute on function matching_complaints(text, text, text) to complaints_app;

      create or replace function folded(given text) returns text language plpgsql immutable strict parallel safe as $$
      declare
        plain text;
      begin
        if public.is_ascii(given) then return lower(given); end if;
        plain := regexp_replace(normalize(given, NFKD), '[\\u0300-\\u036f]', '', 'g');
        if public.is_ascii(plain) then return lower(plain); end if;
        return lower(replace(replace(replace(replace(replace(translate(plain,
          'ØøŁłĐđ', 'OoLlDd'), 'ß', 'ss'), 'Œ', 'oe'), 'œ', 'oe'), 'Æ', 'ae'), 'æ', 'ae'));
      end
      $$;

      create or replace function stems_of(spoken text, words text) returns text[] language plpgsql immutable strict parallel safe as $$
      begin
        return array_remove(array_remove(string_to_array(
          spoken || ':' || replace(public.folded(array_to_string(tsvector_to_array(to_tsvector(
            case spoken when 'nl' then 'dutch' when 'fr' then 'french' when 'de' then 'german' else 'english' end::regconfig, words
          )), ' ')), ' ', ' ' || spoken || ':'), ' '), spoken || ':'), 'fr:le');
      end
      $$;

      create or replace function search_vector(
        spoken text, texts text[], numbers text[], complainant_name text, representative_name text, emails text[]
      ) returns tsvector language plpgsql immutable parallel safe as $$
      declare
        written text := left(array_to_string(texts || numbers, ' '), 100000);
        plain boolean := public.is_ascii(written);
        spelt text := public.spaced(case when plain then written else normalize(written, NFKC) end);
        words text := public.folded(spelt);
      begin
        return array_to_tsvector(array_remove(
          tsvector_to_array(to_tsvector('simple', words))
          || public.stems_of(coalesce(spoken, 'nl'), case when plain then words else words || ' ' || spelt end)
          || array[public.number_key(numbers[1]), public.number_key(numbers[2]), public.number_key(numbers[3])]
          || string_to_array('c=' || replace(public.words_of(complainant_name), ' ', ' c='), ' ')
          || string_to_array('r=' || replace(public.words_of(representative_name), ' ', ' r='), ' ')
          || string_to_array('e=' || replace(lower(array_to_string(emails, ' ')), ' ', ' e='), ' '), null));
      end
      $$;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function search_vector(
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

      create or replace function stems_of(spoken text, words text) returns text[] language sql immutable strict parallel safe
        return array_remove(array_remove(string_to_array(
          spoken || ':' || replace(public.folded(array_to_string(tsvector_to_array(to_tsvector(
            case spoken when 'nl' then 'dutch' when 'fr' then 'french' when 'de' then 'german' else 'english' end::regconfig, words
          )), ' ')), ' ', ' ' || spoken || ':'), ' '), spoken || ':'), 'fr:le');

      create or replace function folded(given text) returns text language sql immutable strict parallel safe
        return lower(case when public.is_ascii(given) then given else replace(replace(replace(replace(replace(translate(
          regexp_replace(normalize(given, NFKD), '[\\u0300-\\u036f]', '', 'g'),
          'ØøŁłĐđ', 'OoLlDd'), 'ß', 'ss'), 'Œ', 'oe'), 'œ', 'oe'), 'Æ', 'ae'), 'æ', 'ae') end);

      drop function matching_complaints(text, text, text);
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
}
