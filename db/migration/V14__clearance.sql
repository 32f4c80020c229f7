-- A report is cleared section by section, then whole; what is doubtful in it is answered, what is silent is signed.

alter table person
    drop constraint person_role_known,
    add constraint person_role_known check (role in ('contributor', 'editor', 'clearer', 'chief', 'administrator'));

create table section_work (
    period varchar(24) not null constraint section_work_period_known references period on delete cascade,
    section varchar(60) not null,
    owner varchar(40),
    person bigint constraint section_work_person_known references person,
    due date,
    state varchar(12) not null,
    version integer not null,
    constraint section_work_pk primary key (period, section),
    constraint section_work_state_known check (state in ('not-started', 'in-work', 'submitted', 'returned', 'cleared')),
    constraint section_work_owner_form check (owner ~ '^[TRDUX](-[A-Z0-9][A-Z0-9-]*)?$'),
    constraint section_work_one_owner check (owner is null or person is null),
    constraint section_work_version_positive check (version > 0)
);
comment on column section_work.section is 'key in the outline; empty for the whole report';
comment on column section_work.owner is 'a body, or the letter of a Sector; null where a person has it or nobody was told';

create sequence section_event_seq;

-- Every act, for ever; what was cleared is kept as it was.
create table section_event (
    id bigint default nextval('section_event_seq') constraint section_event_pk primary key,
    period varchar(24) not null,
    section varchar(60) not null,
    at timestamptz not null,
    who text not null,
    act varchar(12) not null,
    comment text not null,
    document bytea,
    sha256 char(64),
    constraint section_event_of foreign key (period, section) references section_work on delete cascade,
    constraint section_event_act_known check (act in ('assigned', 'submitted', 'returned', 'cleared', 'overridden')),
    constraint section_event_who_given check (who <> ''),
    constraint section_event_comment_given check (act not in ('returned', 'overridden') or btrim(comment) <> ''),
    constraint section_event_keeps_what_is_cleared check ((document is not null) = (act in ('cleared', 'overridden'))),
    constraint section_event_hash check (sha256 is not distinct from encode(sha256(document), 'hex'))
);
comment on column section_event.document is 'a document with this section alone, its numbers left out; of the whole report all of it';
create index section_event_of_section on section_event (period, section);

create function section_event_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' and not exists (select from section_event) then
        return null;
    end if;
    raise exception 'what was done to a section stays told'
        using errcode = 'check_violation', constraint = 'section_event_stays', table = 'section_event';
end $$;
create trigger section_event_stays before update or truncate on section_event
    for each statement execute function section_event_stays();

create sequence paragraph_comment_seq;

create table paragraph_comment (
    id bigint default nextval('paragraph_comment_seq') constraint paragraph_comment_pk primary key,
    period varchar(24) not null constraint paragraph_comment_period_known references period on delete cascade,
    block text not null,
    answers bigint constraint paragraph_comment_answers_one references paragraph_comment on delete cascade,
    text text not null,
    who text not null,
    at timestamptz not null,
    form uuid not null constraint paragraph_comment_form_once unique,
    settled_by text,
    settled_at timestamptz,
    constraint paragraph_comment_says_something check (btrim(text) <> '' and length(text) <= 2000),
    constraint paragraph_comment_settled_by_somebody check ((settled_by is null) = (settled_at is null)),
    constraint paragraph_comment_settled_at_its_head check (answers is null or settled_at is null)
);
comment on column paragraph_comment.block is 'id of the paragraph in the report';
comment on column paragraph_comment.form is 'number of the form it was typed in: sent twice, it is said once';
create index paragraph_comment_of_period on paragraph_comment (period);
create index paragraph_comment_answering on paragraph_comment (answers);

create sequence waiver_seq;

create table waiver (
    id bigint default nextval('waiver_seq') constraint waiver_pk primary key,
    period varchar(24) not null constraint waiver_period_known references period on delete cascade,
    rule varchar(60) not null,
    block text not null,
    words text not null,
    reason text not null,
    who text not null,
    at timestamptz not null,
    carried_from varchar(24) constraint waiver_carried_from_known references period on delete set null,
    constraint waiver_reason_given check (btrim(reason) <> ''),
    constraint waiver_carried_from_another check (carried_from <> period)
);
comment on column waiver.words is 'quoted by the finding; where it quotes none, what it says';
comment on column waiver.carried_from is 'the period whose waiver was confirmed';
create unique index waiver_once on waiver (period, rule, block, md5(words));
create index waiver_carried on waiver (carried_from);

create table nothing_to_report (
    period varchar(24) not null constraint nothing_to_report_period_known references period on delete cascade,
    resolution varchar(24) not null constraint nothing_to_report_resolution_known references resolution,
    sector char(1) not null,
    reason text not null,
    who text not null,
    at timestamptz not null,
    printed boolean not null,
    constraint nothing_to_report_pk primary key (period, resolution, sector),
    constraint nothing_to_report_sector_known check (sector in ('T', 'R', 'D', 'U', 'X')),
    constraint nothing_to_report_reason_given check (btrim(reason) <> '')
);
create index nothing_to_report_of_resolution on nothing_to_report (resolution);
