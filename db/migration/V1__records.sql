-- The records Rapporteur tells from. One rule per constraint, each with a name, so that a refusal can be explained.

create table member_state (
    code char(3) constraint member_state_pk primary key,
    name text not null constraint member_state_name_once unique,
    landlocked boolean not null default false,
    least_developed boolean not null default false,
    small_island boolean not null default false,
    constraint member_state_code_form check (code ~ '^[A-Z]{3}$'),
    constraint member_state_name_given check (name <> '')
);

-- Resolutions: a number lives through editions.

create table resolution (
    code varchar(24) constraint resolution_pk primary key,
    constraint resolution_code_form check (code ~ '^(PP|WTSA|WTDC|RA|COUNCIL)-[1-9][0-9]{0,4}$')
);

create table resolution_edition (
    resolution varchar(24) not null constraint resolution_edition_of references resolution,
    year smallint not null,
    place text not null,
    revised boolean not null,
    title text not null,
    constraint resolution_edition_pk primary key (resolution, year),
    constraint resolution_edition_year_plausible check (year between 1865 and 2199),
    constraint resolution_edition_place_given check (place <> ''),
    constraint resolution_edition_title_given check (title <> '')
);

-- Who works: study groups and other bodies.

create table body (
    code varchar(40) constraint body_pk primary key,
    kind varchar(24) not null,
    acronym text not null,
    name text not null,
    parent varchar(40) constraint body_parent_known references body,
    successor varchar(40) constraint body_successor_known references body,
    exists_from date,
    exists_to date,
    constraint body_code_form check (code ~ '^[TRDUX]-[A-Z0-9][A-Z0-9-]{0,30}$'),
    constraint body_kind_known check (kind in
        ('study-group', 'advisory-group', 'focus-group', 'joint-activity', 'initiative', 'bureau', 'working-group', 'partner')),
    constraint body_acronym_given check (acronym <> ''),
    constraint body_name_given check (name <> ''),
    constraint body_lifetime_in_order check (exists_from <= exists_to),
    constraint body_not_its_own_parent check (parent <> code),
    constraint body_not_its_own_successor check (successor <> code)
);

-- Question numbers are used again in every study period.
create table question (
    body varchar(40) not null constraint question_body_known references body,
    number smallint not null,
    study_period_from smallint not null,
    study_period_to smallint not null,
    title text not null,
    constraint question_pk primary key (body, number, study_period_from),
    constraint question_number_positive check (number > 0),
    constraint question_study_period_in_order check (study_period_from <= study_period_to),
    constraint question_title_given check (title <> '')
);

-- What reports are about.

create table topic (
    slug varchar(60) constraint topic_pk primary key,
    name text not null constraint topic_name_once unique,
    constraint topic_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint topic_name_given check (name <> '')
);

create table topic_resolution (
    topic varchar(60) not null constraint topic_resolution_topic references topic on delete cascade,
    resolution varchar(24) not null constraint topic_resolution_resolution references resolution,
    constraint topic_resolution_pk primary key (topic, resolution)
);

-- Reporting periods.

create table period (
    code varchar(24) constraint period_pk primary key,
    starts date not null,
    ends date not null,
    cut_off date not null,
    title text not null,
    meeting_group text not null,
    meeting text not null,
    document_number text not null,
    document_date date,
    language_note text not null,
    source text not null,
    counts_changes boolean not null,
    visibility varchar(12) not null,
    state varchar(16) not null,
    version integer not null default 0,
    constraint period_code_form check (code ~ '^[0-9]{4}-[a-z0-9-]{1,19}$'),
    constraint period_days_in_order check (starts <= cut_off and cut_off <= ends),
    constraint period_title_given check (title <> ''),
    constraint period_visibility_known check (visibility in ('public', 'staff')),
    constraint period_state_known check (state in ('open', 'in-clearance', 'issued'))
);
comment on column period.counts_changes is 'do Amendments and Corrigenda count as Recommendations?';

create table period_scope (
    period varchar(24) not null constraint period_scope_period references period on delete cascade,
    ordinal smallint not null,
    resolution varchar(24) not null,
    year smallint not null,
    constraint period_scope_pk primary key (period, ordinal),
    constraint period_scope_once unique (period, resolution),
    constraint period_scope_edition_known foreign key (resolution, year) references resolution_edition
);

-- Recommendations and other texts, one record per edition.

create sequence recommendation_seq increment by 50;

create table recommendation (
    id bigint constraint recommendation_pk primary key,
    slug varchar(120) not null constraint recommendation_slug_once unique,
    kind varchar(24) not null,
    sector char(1) not null,
    designation text,
    number text,
    work_name text,
    title text,
    body varchar(40) constraint recommendation_body_known references body,
    region text,
    process varchar(3),
    revises bigint constraint recommendation_revised_known references recommendation,
    amends bigint constraint recommendation_amended_known references recommendation,
    link text,
    source text not null,
    version integer not null default 0,
    constraint recommendation_slug_form check (slug ~ '^[A-Za-z0-9._~-]+$'),
    constraint recommendation_kind_known check (kind in
        ('recommendation', 'amendment', 'corrigendum', 'addendum', 'annex', 'appendix', 'erratum', 'supplement',
         'technical-report', 'technical-paper', 'implementers-guide', 'handbook', 'report', 'resolution', 'opinion',
         'question', 'deliverable')),
    constraint recommendation_sector_known check (sector in ('T', 'R', 'D', 'U', 'X')),
    constraint recommendation_named check (num_nonnulls(designation, work_name, title) > 0),
    constraint recommendation_number_with_designation check ((number is null) = (designation is null)),
    constraint recommendation_process_known check (process in ('AAP', 'TAP')),
    constraint recommendation_revises_or_amends check (num_nonnulls(revises, amends) <= 1),
    constraint recommendation_not_its_own_base check (id <> revises and id <> amends),
    constraint recommendation_changes_something check
        (kind not in ('amendment', 'corrigendum', 'addendum', 'erratum') or amends is not null),
    constraint recommendation_link_form check (link ~ '^https?://'),
    constraint recommendation_source_given check (source <> '')
);
comment on column recommendation.designation is 'normal form with its edition once known: ITU-T J.153 (06/2024)';
comment on column recommendation.number is 'as people cite it, without sector and edition: J.153';
comment on column recommendation.work_name is 'provisional name as a draft: Q.IEC-EEMA';
comment on column recommendation.body is 'the group at approval, never its successor';

-- A Recommendation and a Report may carry the same number.
create unique index recommendation_once on recommendation (sector, kind, designation) where designation is not null;
create index recommendation_number on recommendation (number);
create index recommendation_work_name on recommendation (work_name) where work_name is not null;
create index recommendation_body on recommendation (body);

create table recommendation_stage (
    recommendation bigint not null constraint stage_of references recommendation on delete cascade,
    stage varchar(16) not null,
    day date,
    period varchar(24) constraint stage_period_known references period,
    year smallint,
    constraint stage_pk primary key (recommendation, stage),
    constraint stage_known check (stage in
        ('in-development', 'consented', 'determined', 'approved', 'agreed', 'issued', 'published', 'withdrawn')),
    constraint stage_dated_once check (num_nonnulls(day, period, year) = 1)
);
comment on column recommendation_stage.period is 'day unknown, in this period: holds from its first day';
comment on column recommendation_stage.year is 'day unknown, in this year: holds from 1 January';
create index stage_by_day on recommendation_stage (stage, day);
create index stage_by_period on recommendation_stage (period) where period is not null;

create table recommendation_topic (
    recommendation bigint not null constraint recommendation_topic_text references recommendation on delete cascade,
    topic varchar(60) not null constraint recommendation_topic_topic references topic,
    constraint recommendation_topic_pk primary key (recommendation, topic)
);
create index recommendation_topic_by_topic on recommendation_topic (topic);

create table recommendation_resolution (
    recommendation bigint not null constraint recommendation_resolution_text references recommendation on delete cascade,
    resolution varchar(24) not null constraint recommendation_resolution_known references resolution,
    constraint recommendation_resolution_pk primary key (recommendation, resolution)
);

-- What a kind of text may be called: a Supplement is agreed and never approved (WTSA Resolution 1, A.13).
create function stage_fits_kind() returns trigger language plpgsql as $$
declare
    kind_of_text text;
begin
    select kind into kind_of_text from recommendation where id = new.recommendation;
    if new.stage in ('consented', 'determined')
            and kind_of_text not in ('recommendation', 'amendment', 'corrigendum', 'addendum', 'annex')
        or new.stage = 'approved'
            and kind_of_text not in ('recommendation', 'amendment', 'corrigendum', 'addendum', 'annex', 'report',
                                     'resolution', 'opinion', 'question')
        or new.stage = 'agreed'
            and kind_of_text not in ('supplement', 'appendix', 'technical-report', 'technical-paper',
                                     'implementers-guide', 'handbook')
        or new.stage = 'issued' and kind_of_text <> 'erratum' then
        raise exception 'a text of kind % is never %', kind_of_text, new.stage
            using errcode = 'check_violation', constraint = 'stage_fits_kind';
    end if;
    return new;
end $$;
create trigger stage_fits_kind before insert or update on recommendation_stage
    for each row execute function stage_fits_kind();

-- The kind is what the stages were checked against.
create function kind_stays() returns trigger language plpgsql as $$
begin
    if exists (select from recommendation_stage where recommendation = new.id) then
        raise exception 'text % has stages; its kind stays %', new.id, old.kind
            using errcode = 'check_violation', constraint = 'kind_stays';
    end if;
    return null;
end $$;
create trigger kind_stays after update of kind on recommendation
    for each row when (old.kind is distinct from new.kind) execute function kind_stays();

-- A text is not approved before it is consented, nor consented before work on it began, where days are known.
create function stages_in_order() returns trigger language plpgsql as $$
begin
    if exists (
        select from recommendation_stage earlier join recommendation_stage later using (recommendation)
        where recommendation = new.recommendation and earlier.day > later.day
          and (earlier.stage = 'in-development' and later.stage <> 'in-development'
            or earlier.stage in ('consented', 'determined') and later.stage in ('approved', 'published')
            or earlier.stage in ('approved', 'agreed', 'issued') and later.stage in ('published', 'withdrawn')
            or earlier.stage <> 'withdrawn' and later.stage = 'withdrawn')) then
        raise exception 'the stages of text % are not in order of their days', new.recommendation
            using errcode = 'check_violation', constraint = 'stages_in_order';
    end if;
    return null;
end $$;
create constraint trigger stages_in_order after insert or update on recommendation_stage
    deferrable initially deferred for each row execute function stages_in_order();

-- Numbers declared for texts that are not entered one by one.

create table tally (
    slug varchar(80) constraint tally_pk primary key,
    subject text not null,
    body varchar(40) not null constraint tally_body_known references body,
    topic varchar(60) not null constraint tally_topic_known references topic,
    stage varchar(16) not null,
    number integer not null,
    as_of date not null,
    source text not null,
    version integer not null default 0,
    constraint tally_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint tally_stage_known check (stage in ('approved', 'agreed', 'under-approval', 'in-development')),
    constraint tally_number_positive check (number > 0),
    constraint tally_subject_given check (subject <> ''),
    constraint tally_source_given check (source <> '')
);

create table tally_kind (
    tally varchar(80) not null constraint tally_kind_of references tally on delete cascade,
    ordinal smallint not null,
    kind varchar(24) not null,
    constraint tally_kind_pk primary key (tally, ordinal),
    constraint tally_kind_once unique (tally, kind)
);

-- What was done. An activity lives through periods and is told anew in each.

create sequence activity_seq increment by 50;

create table activity (
    id bigint constraint activity_pk primary key,
    slug varchar(80) not null constraint activity_slug_once unique,
    kind varchar(24) not null,
    sector char(1) not null,
    name text not null,
    starts date,
    ends date,
    version integer not null default 0,
    constraint activity_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint activity_kind_known check (kind in
        ('meeting', 'project', 'training', 'publication', 'consultation', 'collaboration', 'assistance', 'focus-group',
         'study', 'initiative', 'participation', 'information')),
    constraint activity_sector_known check (sector in ('T', 'R', 'D', 'U')),
    constraint activity_name_given check (name <> ''),
    constraint activity_days_in_order check (starts <= ends)
);

create table activity_body (
    activity bigint not null constraint activity_body_of references activity on delete cascade,
    ordinal smallint not null,
    body varchar(40) not null constraint activity_body_known references body,
    constraint activity_body_pk primary key (activity, ordinal),
    constraint activity_body_once unique (activity, body)
);

create table activity_country (
    activity bigint not null constraint activity_country_of references activity on delete cascade,
    ordinal smallint not null,
    country char(3) not null constraint activity_country_known references member_state,
    constraint activity_country_pk primary key (activity, ordinal),
    constraint activity_country_once unique (activity, country)
);

create table activity_topic (
    activity bigint not null constraint activity_topic_of references activity on delete cascade,
    topic varchar(60) not null constraint activity_topic_known references topic,
    constraint activity_topic_pk primary key (activity, topic)
);
create index activity_topic_by_topic on activity_topic (topic);

create table activity_resolution (
    activity bigint not null constraint activity_resolution_of references activity on delete cascade,
    resolution varchar(24) not null constraint activity_resolution_known references resolution,
    constraint activity_resolution_pk primary key (activity, resolution)
);

create sequence account_seq increment by 50;

create table account (
    id bigint constraint account_pk primary key,
    activity bigint not null constraint account_of references activity on delete cascade,
    period varchar(24) not null constraint account_period_known references period,
    text text not null,
    source text not null,
    version integer not null default 0,
    constraint account_once_per_period unique (activity, period),
    constraint account_text_given check (text <> ''),
    constraint account_source_given check (source <> '')
);
create index account_by_period on account (period);

create table account_figure (
    account bigint not null constraint account_figure_of references account on delete cascade,
    name varchar(40) not null,
    value numeric not null,
    unit text not null,
    qualifier text not null default '',
    source text not null default '',
    constraint account_figure_pk primary key (account, name),
    constraint account_figure_name_form check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table account_link (
    account bigint not null constraint account_link_of references account on delete cascade,
    name varchar(40) not null,
    label text not null,
    url text,
    constraint account_link_pk primary key (account, name),
    constraint account_link_name_form check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint account_link_label_given check (label <> ''),
    constraint account_link_form check (url ~ '^https?://')
);
comment on table account_link is 'pages and documents an account cites; a document without an address has a label only';

-- The outline: a period's sections in order, each with blocks.

create sequence section_seq increment by 50;

create table section (
    id bigint constraint section_pk primary key,
    period varchar(24) not null constraint section_period_known references period on delete cascade,
    key varchar(60) not null,
    parent bigint constraint section_parent_known references section,
    ordinal smallint not null,
    cover boolean not null,
    heading text,
    topic varchar(60) constraint section_topic_known references topic,
    numbered boolean not null,
    version integer not null default 0,
    constraint section_key_once unique (period, key),
    constraint section_place_once unique nulls not distinct (period, cover, parent, ordinal),
    constraint section_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint section_heading_given check (heading <> ''),
    constraint section_not_its_own_parent check (parent <> id),
    constraint section_cover_is_flat check (not cover or parent is null and not numbered)
);
comment on column section.numbered is 'do its paragraphs carry numbers?';

create sequence block_seq increment by 50;

create table block (
    id bigint constraint block_pk primary key,
    section bigint not null constraint block_section_known references section on delete cascade,
    key varchar(60) not null,
    ordinal smallint not null,
    kind varchar(12) not null,
    layout varchar(20),
    numbered boolean not null default true,
    leads boolean not null default false,
    filter text not null default '',
    text text not null default '',
    continuation text not null default '',
    source text not null default '',
    version integer not null default 0,
    constraint block_key_once unique (section, key),
    constraint block_place_once unique (section, ordinal),
    constraint block_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint block_kind_known check (kind in ('prose', 'texts', 'tally', 'activities', 'bodies')),
    constraint block_layout_known check (layout in
        ('group-paragraphs', 'group-bullets', 'list', 'table', 'run-in', 'count', 'paragraphs', 'bullets')),
    constraint block_layout_fits_kind check (case kind
        when 'texts' then layout in ('group-paragraphs', 'group-bullets', 'list', 'table', 'run-in', 'count')
        when 'activities' then layout in ('paragraphs', 'bullets')
        else layout is null end),
    constraint block_layout_given check (layout is not null or kind in ('prose', 'tally', 'bodies')),
    constraint block_prose_given check (kind <> 'prose' or text <> '')
);
comment on column block.numbered is 'false where it goes on in the paragraph before it, in a section that numbers';
comment on column block.filter is 'a selection in its address form: group=T-SG17';
comment on column block.continuation is 'prose that goes on after the list';

create table block_activity (
    block bigint not null constraint block_activity_of references block on delete cascade,
    ordinal smallint not null,
    activity varchar(80) not null constraint block_activity_known references activity (slug) on update cascade,
    constraint block_activity_pk primary key (block, ordinal),
    constraint block_activity_once unique (block, activity)
);

create table block_tally (
    block bigint not null constraint block_tally_of references block on delete cascade,
    ordinal smallint not null,
    tally varchar(80) not null constraint block_tally_known references tally on update cascade,
    constraint block_tally_pk primary key (block, ordinal),
    constraint block_tally_once unique (block, tally)
);
