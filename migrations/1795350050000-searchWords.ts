import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The words of a complaint, bounded in length, number and time.
 *
 * - A word of 100 characters or more is no word, for what is stored and for what is searched: in a tsvector a lexeme has
 *   at most 2,046 bytes. `array_to_tsvector` stored longer ones as a broken vector, and a tsquery refused them.
 *   100 characters stay below that whatever the stemming and the folding of accents make of them.
 * - Text is measured after normalisation, which makes up to 18 characters of one (U+FDFA): 50,000 of a complaint.
 * - PostgreSQL sorts a run of combining characters in quadratic time (20,000 of them took 1.2 s, 100,000 took 35 s), so
 *   longer text is normalised 500 characters at a time. An accent right at such a border is not composed with its
 *   letter; `folded` takes it away all the same.
 */
export class SearchWords1795350050000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- At most 100,000 characters. In PL/pgSQL, for what calls it too: see the migration on what a search costs.
      create function normalized(given text, form text) returns text language plpgsql immutable strict parallel safe as $$
      declare
        whole text := '';
        part text;
      begin
        if char_length(given) <= 500 then
          return case form when 'NFKC' then normalize(given, NFKC) else normalize(given, NFKD) end;
        end if;
        for place in 0 .. (char_length(given) - 1) / 500 loop
          part := substr(given, place * 500 + 1, 500);
          whole := whole || case form when 'NFKC' then normalize(part, NFKC) else normalize(part, NFKD) end;
          exit when char_length(whole) >= 100000;
        end loop;
        return left(whole, 100000);
      end
      $$;

      create or replace function folded(given text) returns text language plpgsql immutable strict parallel safe as $$
      declare
        plain text;
      begin
        if public.is_ascii(given) then return lower(given); end if;
        plain := regexp_replace(public.normalized(given, 'NFKD'), '[\\u0300-\\u036f]', '', 'g');
        if public.is_ascii(plain) then return lower(plain); end if;
        return lower(replace(replace(replace(replace(replace(translate(plain,
          'ØøŁłĐđ', 'OoLlDd'), 'ß', 'ss'), 'Œ', 'oe'), 'œ', 'oe'), 'Æ', 'ae'), 'æ', 'ae'));
      end
      $$;

      -- Without words of 100 characters and more.
      create or replace function spaced(given text) returns text language sql immutable strict parallel safe
        return btrim(regexp_replace(regexp_replace(given, '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f]+', ' ', 'g'), ' ?[^ ]{100,}', '', 'g'));

      -- Its first 200 characters: an index takes entries of 2,704 bytes at most.
      create or replace function number_key(given text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        return nullif(left(replace(public.words_of(given), ' ', ''), 200), '');
      end
      $$;

      create or replace function search_vector(
        spoken text, texts text[], numbers text[], complainant_name text, representative_name text, emails text[]
      ) returns tsvector language plpgsql immutable parallel safe as $$
      declare
        written text := left(array_to_string(texts || numbers, ' '), 50000);
        plain boolean := public.is_ascii(written);
        spelt text := public.spaced(case when plain then written else left(public.normalized(written, 'NFKC'), 50000) end);
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

      -- Vectors that were stored with an over-long word are written anew.
      update complaints set version = version
      where public.folded(complainant ->> 'name') ~ '[^ ]{100}' or public.folded(representative ->> 'name') ~ '[^ ]{100}';
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
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

      create or replace function number_key(given text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        return nullif(replace(public.words_of(given), ' ', ''), '');
      end
      $$;

      create or replace function spaced(given text) returns text language sql immutable strict parallel safe
        return btrim(regexp_replace(given, '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f]+', ' ', 'g'));

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
      drop function normalized(text, text);
    `)
  }
}
