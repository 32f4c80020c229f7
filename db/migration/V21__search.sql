-- What people search by. All of it follows from the records and is kept by the database itself, so it is never stale.

create extension if not exists unaccent with schema public;

-- Words without accents, in the forms of a dictionary: one configuration for what is kept and what is asked.
create text search configuration record_words (copy = pg_catalog.english);
alter text search configuration record_words
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with public.unaccent, pg_catalog.english_stem;

-- Without what parts words: Y.4000 is two of them, IP-based too, and d'Ivoire.
create function plain_letters(written text) returns text language sql immutable strict parallel safe
return lower(public.unaccent('public.unaccent', written));

create function search_words(written text) returns tsvector language sql immutable strict parallel safe
return to_tsvector('public.record_words', regexp_replace(written, '[^[:alnum:]]+', ' ', 'g'));

-- Q5009, q.5009 and ITU-T Q.5009 are one; what is told of an edition stays.
create function name_key(written text) returns text language sql immutable strict parallel safe
return regexp_replace(
    regexp_replace(public.plain_letters(written), '[^[:alnum:]]+', '', 'g'), '^itu[trd](?=[a-z])', '');

alter table recommendation
    add column words tsvector not null generated always as (
        setweight(search_words(coalesce(designation, '') || ' ' || coalesce(work_name, '')), 'A')
        || setweight(search_words(coalesce(title, '')), 'B')
        || setweight(search_words(kind || ' ' || coalesce(body, '') || ' ' || coalesce(region, '')), 'D')) stored;
create index recommendation_by_words on recommendation using gin (words);
create index recommendation_by_number_key on recommendation (name_key(number) text_pattern_ops);
create index recommendation_by_designation_key on recommendation (name_key(designation) text_pattern_ops);
create index recommendation_by_work_name_key on recommendation (name_key(work_name) text_pattern_ops)
    where work_name is not null;
comment on column recommendation.words is 'designation and name as a draft before the title, kind and group last';

alter table activity
    add column words tsvector not null generated always as (setweight(search_words(name), 'A')) stored;
create index activity_by_words on activity using gin (words);

alter table body
    add column words tsvector not null generated always as (
        setweight(search_words(acronym), 'A') || setweight(search_words(name), 'B')
        || setweight(search_words(code), 'D')) stored;

alter table member_state
    add column words tsvector not null generated always as (
        setweight(search_words(name), 'A') || setweight(search_words(code), 'D')) stored;

alter table resolution_edition
    add column words tsvector not null generated always as (
        setweight(search_words('Resolution ' || resolution), 'A') || setweight(search_words(title), 'B')
        || setweight(search_words(place || ' ' || year), 'D')) stored;

alter table topic
    add column words tsvector not null generated always as (
        setweight(search_words(name), 'A') || setweight(search_words(slug), 'D')) stored;
