import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The search words of a complaint, without case and accents, in three forms that never collide:
 *
 * - words as written (`factuur`);
 * - their stems in the complainant's language (`nl:factur`);
 * - the words of the two names and the e-mail addresses, each with its owner (`c=peeters`,
 *   `r=lambert`, `e=an@example.be`).
 *
 * The functions use PL/pgSQL on purpose. PostgreSQL plans the expression of a generated column
 * again for each row, and a strict SQL function that contains a "case" starts an executor each
 * time. The search words were a third of the cost of logging a complaint.
 */
export class SearchWords1795341800000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function is_ascii(given text) returns boolean language sql immutable strict parallel safe
        return octet_length(given) = char_length(given);

      -- Up to 100,000 characters. PostgreSQL sorts a run of combining characters in quadratic time (20,000 took 1.2 s), so longer
      -- text is normalised 500 characters at a time. "folded" removes an accent that such a border separates from its letter.
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

      -- Without case and accents.
      create function folded(given text) returns text language plpgsql immutable strict parallel safe as $$
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

      -- Without punctuation, written out because [:punct:] differs between servers, and without words of 100 characters and more:
      -- a lexeme has at most 2,046 bytes.
      create function spaced(given text) returns text language sql immutable strict parallel safe
        return btrim(regexp_replace(regexp_replace(given, '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f]+', ' ', 'g'), ' ?[^ ]{100,}', '', 'g'));

      create function words_of(given text) returns text language sql immutable strict parallel safe
        return public.spaced(public.folded(given));

      -- A policy or claim number without punctuation. Its first 200 characters: an index takes entries of 2,704 bytes at most.
      create function number_key(given text) returns text language plpgsql immutable strict parallel safe as $$
      begin
        return nullif(left(replace(public.words_of(given), ' ', ''), 200), '');
      end
      $$;

      -- Stems, tagged with their language. PostgreSQL's French stop words lack "les".
      create function stems_of(spoken text, words text) returns text[] language plpgsql immutable strict parallel safe as $$
      begin
        return array_remove(array_remove(string_to_array(
          spoken || ':' || replace(public.folded(array_to_string(tsvector_to_array(to_tsvector(
            case spoken when 'nl' then 'dutch' when 'fr' then 'french' when 'de' then 'german' else 'english' end::regconfig, words
          )), ' ')), ' ', ' ' || spoken || ':'), ' '), spoken || ':'), 'fr:le');
      end
      $$;

      create function texts_in(document jsonb, place jsonpath) returns text language sql immutable strict parallel safe
        return (select string_agg(found.value #>> '{}', ' ') from jsonb_path_query(document, place) as found (value));

      -- The first 50,000 characters: a tsvector holds one megabyte at most.
      create function search_vector(
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

      -- The query in the same three spellings; null when nothing is searched. A text without a word finds nothing ('!').
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
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function search_query(text, text, text), search_vector(text, text[], text[], text, text, text[]),
        texts_in(jsonb, jsonpath), stems_of(text, text), number_key(text), words_of(text), spaced(text), folded(text),
        normalized(text, text), is_ascii(text);
    `)
  }
}
