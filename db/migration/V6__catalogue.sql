-- What ITU-T has published, as loaded from files; no record, but what records are held against.

create table published_text (
    key varchar(200) constraint published_text_pk primary key,
    designation varchar(200) not null,
    number varchar(200) not null,
    numbers text[] not null,
    title text not null,
    kind varchar(24) not null,
    first_day date not null,
    last_day date not null,
    study_group varchar(40) not null,
    status varchar(200) not null,
    address text not null,
    missing_since date,
    number_order text collate "C" not null generated always as (people_order(number)) stored,
    words text collate "C" not null generated always as (lower(designation || ' ' || title)) stored,
    constraint published_text_designation_given check (designation <> ''),
    constraint published_text_numbers_given check (number = any (numbers)),
    constraint published_text_kind_known check (kind in
        ('recommendation', 'amendment', 'corrigendum', 'addendum', 'annex', 'appendix', 'erratum', 'supplement',
         'technical-report', 'technical-paper', 'implementers-guide', 'handbook', 'report', 'resolution', 'opinion',
         'question', 'deliverable')),
    constraint published_text_days_in_order check (first_day <= last_day),
    constraint published_text_days_plausible check (first_day >= '1865-01-01' and last_day <= '2199-12-31'),
    constraint published_text_address_form check (address = '' or address ~ '^https?://')
);
comment on column published_text.key is 'the slug of its number, T-J.153-202406; the designation where that is in no known form';
comment on column published_text.number is 'as people cite it, shared by all editions: J.153';
comment on column published_text.numbers is 'every number it is found by: Y.4903/L.1603, Y.4903, L.1603';
comment on column published_text.first_day is 'the first day it may have been approved; the last is another where only month or year are known';
comment on column published_text.study_group is 'acronym, SG13; empty where unknown';
comment on column published_text.missing_since is 'day of the first load whose file did not have it any more';

create index published_text_in_order on published_text (number_order, last_day desc, key);
create index published_text_by_number on published_text (number text_pattern_ops);
create index published_text_by_numbers on published_text using gin (numbers);
create index published_text_by_approval on published_text (last_day, first_day, study_group);

-- Loads of such files, one at a time.

create table catalogue_load (
    id bigint generated always as identity constraint catalogue_load_pk primary key,
    file text not null,
    who text not null,
    started timestamptz not null,
    finished timestamptz,
    state varchar(8) not null default 'running',
    expected integer not null default 0,
    read integer not null default 0,
    added integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    missing integer not null default 0,
    refused integer not null default 0,
    reason text not null default '',
    constraint catalogue_load_state_known check (state in ('running', 'done', 'refused', 'broken')),
    constraint catalogue_load_finished check ((state = 'running') = (finished is null)),
    constraint catalogue_load_reason_given check (state <> 'refused' or reason <> '')
);
comment on column catalogue_load.expected is 'lines of the file, so that progress can be told';
comment on column catalogue_load.missing is 'texts known from earlier files which this one did not have any more';
create unique index catalogue_load_one_at_a_time on catalogue_load ((true)) where state = 'running';

create table catalogue_refusal (
    load bigint not null constraint catalogue_refusal_of references catalogue_load on delete cascade,
    line bigint not null,
    reason text not null,
    constraint catalogue_refusal_pk primary key (load, line)
);
comment on table catalogue_refusal is 'rows that could not be taken; of a load with very many, the first';
