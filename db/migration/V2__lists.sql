-- What lists are chosen and sorted by. All of it follows from the records and is kept by the database itself.

-- J.83 before J.112, an edition before what changes it, drafts last: every number in six digits, the year before the month.
create function people_order(designation text) returns text language sql immutable strict parallel safe
return regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(designation, '^[A-Z][a-z]+ ', ''), '\((\d\d)/(\d{4})\)', '(\2) \1')
        || case when designation ~ '\d{4}\)' then '' else ' (9999)' end,
    '(\d+)', '00000\1', 'g'), '\d*(\d{6})(?!\d)', '\1', 'g');

alter table recommendation add column designation_order text collate "C" not null
    generated always as (coalesce(people_order(designation), '~' || coalesce(work_name, title, slug))) stored;
create index recommendation_by_designation on recommendation (designation_order, id);

create collation people (provider = icu, locale = 'en-u-kn-true');
comment on collation people is 'SG2 before SG11';

-- The first day a stage holds from, also where only its period or year is known.
set constraints all immediate;
alter table recommendation_stage add column holds_from date;
create function stage_holds_from() returns trigger language plpgsql as $$
begin
    new.holds_from := coalesce(new.day, make_date(new.year, 1, 1),
                               (select starts from period where code = new.period));
    return new;
end $$;
create trigger stage_holds_from before insert or update on recommendation_stage
    for each row execute function stage_holds_from();

create function period_starts_anew() returns trigger language plpgsql as $$
begin
    update recommendation_stage set period = new.code where period = new.code;
    return null;
end $$;
create trigger period_starts_anew after update of starts on period
    for each row when (old.starts <> new.starts) execute function period_starts_anew();

-- Since when a text is what it is: withdrawn, else concluded as its kind is, else on its way.
alter table recommendation add column since date;
create function recommendation_since(text recommendation, by_day date) returns date language sql stable
return (
    select coalesce(
        max(holds_from) filter (where stage = 'withdrawn'),
        max(holds_from) filter (where stage in ('approved', 'agreed', 'issued')
                                   or stage = 'published' and text.kind = 'deliverable'),
        max(holds_from) filter (where stage <> 'published'))
    from recommendation_stage where recommendation = text.id and holds_from <= by_day);
create function recommendation_stage_counts() returns trigger language plpgsql as $$
begin
    update recommendation text set since = recommendation_since(text, 'infinity')
    where id = coalesce(new.recommendation, old.recommendation);
    return null;
end $$;
create trigger recommendation_stage_counts after insert or update or delete on recommendation_stage
    for each row execute function recommendation_stage_counts();

update recommendation_stage set stage = stage; -- the triggers fill what is there already
create index stage_by_first_day on recommendation_stage (stage, holds_from);
create index recommendation_by_newest on recommendation (since desc nulls last, designation_order, id);

create index recommendation_by_kind on recommendation (kind);
create index recommendation_by_revised on recommendation (revises) where revises is not null;
create index recommendation_by_amended on recommendation (amends) where amends is not null;
create index recommendation_resolution_by_resolution on recommendation_resolution (resolution);
create index topic_resolution_by_resolution on topic_resolution (resolution);
create index activity_resolution_by_resolution on activity_resolution (resolution);
create index activity_body_by_body on activity_body (body);
create index activity_country_by_country on activity_country (country);
