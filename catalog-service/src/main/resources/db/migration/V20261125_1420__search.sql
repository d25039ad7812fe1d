-- Full text search over what is published: names, aliases, muscles and cues in all languages of a document, weighted in
-- this order. A word that nothing has is read as the words nearest to it.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

create function list_text(list json) returns text
  language sql immutable parallel safe
  return coalesce((select string_agg(word, ' ') from json_array_elements_text(list) as word), '');

create function cue_text(cues json) returns text
  language sql immutable parallel safe
  return coalesce((select string_agg(cue ->> 'text', ' ') from json_array_elements(cues) as cue), '');

create function muscle_text(document json) returns text
  language sql immutable parallel safe
  return replace(list_text(document -> 'primaryMuscles') || ' ' || list_text(document -> 'secondaryMuscles'), '-', ' ');

-- Texts in one language, weighted.
create function searchable(language regconfig, name text, aliases text, cues text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector(language, coalesce(name, '')), 'A')
    || setweight(to_tsvector(language, aliases), 'B')
    || setweight(to_tsvector(language, cues), 'D');

create function searchable(document json) returns tsvector
  language sql immutable parallel safe
  return searchable('english', document ->> 'name', list_text(document -> 'aliases'), cue_text(document -> 'cues'))
    || setweight(to_tsvector('english', muscle_text(document)), 'C')
    || searchable(
      'german',
      document #>> '{translations,de,name}',
      list_text(document #> '{translations,de,aliases}'),
      list_text(document #> '{translations,de,cues}'));

alter table exercise_revision disable trigger exercise_revision_never_changes;
alter table exercise_revision
  add column search tsvector not null generated always as (searchable(document::json)) stored;
alter table exercise_revision enable trigger exercise_revision_never_changes;

create index exercise_revision_search on exercise_revision using gin (search, causes, disciplines, muscles);

-- Every word that was ever published, as it is spelt.
create table search_word (
  word text not null,
  constraint search_word_pk primary key (word)
);

create index search_word_spelling on search_word using gin (word gin_trgm_ops);

create function add_search_words() returns trigger
  language plpgsql as $$
begin
  insert into search_word
  select distinct word
  from regexp_split_to_table(
    lower(concat_ws(' ',
      new.document::json ->> 'name',
      list_text(new.document::json -> 'aliases'),
      muscle_text(new.document::json),
      cue_text(new.document::json -> 'cues'),
      new.document::json #>> '{translations,de,name}',
      list_text(new.document::json #> '{translations,de,aliases}'),
      list_text(new.document::json #> '{translations,de,cues}')) collate pg_c_utf8),
    '[^[:alnum:]]+') as word
  where length(word) between 4 and 40
  on conflict do nothing;
  return null;
end
$$;

grant select, insert on search_word to ${service_role};

create trigger exercise_revision_adds_search_words
  after insert on exercise_revision
  for each row execute function add_search_words();

-- The words that begin like this one, in any language; nothing for a word that says nothing, such as "the".
create function begins_with(word text) returns tsquery
  language sql immutable parallel safe
  return case
    when length(to_tsvector('english', word)) = 0 or length(to_tsvector('german', word)) = 0 then ''::tsquery
    else to_tsquery('english', quote_literal(word) || ':*') || to_tsquery('german', quote_literal(word) || ':*')
  end;

-- The published words nearest to one that nothing begins with: found by their trigrams, chosen by the letters that differ.
create function nearest_words(asked text) returns setof text
  language sql stable parallel safe
  set pg_trgm.similarity_threshold = 0.2
  begin atomic
    select word
    from search_word
    where length(asked) between 4 and 40
      and word % asked
      and levenshtein(word, asked) <= case when length(asked) < 5 then 1 else 2 end
    order by levenshtein(word, asked), similarity(word, asked) desc, word
    limit 3;
  end;

-- All of the words, each as it begins or, where nothing begins like it, as it may have been meant; null where no word says
-- anything.
create function search_query(words text[]) returns tsquery
  language sql stable parallel safe
  begin atomic
    select string_agg('(' || meant.query || ')', ' & ')::tsquery
    from (select begins_with(word) as exactly, word from unnest(words) as word) as asked
    cross join lateral (
      select coalesce(
        case when not exists (select from exercise_revision where search @@ asked.exactly) then (
          select string_agg(begins_with(near)::text, ' | ')
          from nearest_words(asked.word) as near)
        end,
        asked.exactly::text) as query) as meant
    where numnode(asked.exactly) > 0;
  end;

-- Whether an exercise is called so, in lower case, in any language.
create function is_called(document json, phrase text) returns boolean
  language sql immutable parallel safe
  return exists (
    select
    from json_array_elements_text(document -> 'aliases') as alias
    where lower(alias collate pg_c_utf8) = phrase
    union all
    select
    from json_array_elements_text(document #> '{translations,de,aliases}') as alias
    where lower(alias collate pg_c_utf8) = phrase
    union all
    select
    where phrase in (
      lower((document ->> 'name') collate pg_c_utf8),
      lower((document #>> '{translations,de,name}') collate pg_c_utf8)));

-- The texts of a document that a reader sees, each with its place: in the first of these languages that it has, else in
-- English.
create function shown_texts(document json, languages text[])
  returns table (field text, config regconfig, shown text)
  language sql immutable parallel safe
  begin atomic
    with translation as (
      select language, document #> array['translations', language] as texts
      from unnest(languages) with ordinality as wanted(language, nr)
      where document #> array['translations', language] is not null
      order by nr
      limit 1),
    seen as (
      select
        coalesce((select texts from translation), document) as texts,
        case (select language from translation) when 'de' then 'german'::regconfig else 'english'::regconfig end as config)
    select 'name', seen.config, seen.texts ->> 'name' from seen
    union all
    select format('aliases[%s]', nr - 1), seen.config, alias
    from seen, json_array_elements_text(seen.texts -> 'aliases') with ordinality as a(alias, nr)
    union all
    select format('cues[%s].text', nr - 1), seen.config, case json_typeof(cue) when 'string' then cue #>> '{}' else cue ->> 'text' end
    from seen, json_array_elements(seen.texts -> 'cues') with ordinality as c(cue, nr)
    union all
    select format('%s[%s]', list, nr - 1), 'english'::regconfig, muscle
    from unnest(array['primaryMuscles', 'secondaryMuscles']) as list,
      json_array_elements_text(document -> list) with ordinality as m(muscle, nr);
  end;
