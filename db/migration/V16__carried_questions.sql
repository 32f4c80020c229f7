-- What the last report told and the next one asks about: nothing of it is printed before somebody says what became of it.

create table carried_question (
    period varchar(24) not null constraint carried_question_period_known references period on delete cascade,
    number smallint not null,
    kind varchar(12) not null,
    key varchar(240) not null,
    section varchar(60) not null,
    owner varchar(40),
    asked jsonb not null,
    answer varchar(12),
    why text not null default '',
    source text not null default '',
    day date,
    answered_by text,
    answered_at timestamptz,
    version integer not null default 0,
    constraint carried_question_pk primary key (period, number),
    constraint carried_question_once unique (period, kind, key),
    constraint carried_question_number_positive check (number > 0),
    constraint carried_question_kind_known check (kind in ('paragraph', 'account', 'tally', 'promise')),
    constraint carried_question_owner_form check (owner ~ '^[TRDUX](-[A-Z0-9][A-Z0-9-]*)?$'),
    constraint carried_question_answer_fits check (case kind
        when 'promise' then answer in ('pending', 'dropped', 'done')
        when 'tally' then answer in ('updated', 'retired')
        else answer in ('confirmed', 'updated', 'retired') end),
    constraint carried_question_answered_by_somebody check
        ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint carried_question_why_given check (answer not in ('confirmed', 'retired', 'dropped') or why <> ''),
    constraint carried_question_source_given check (answer <> 'confirmed' or source <> ''),
    constraint carried_question_day_given check (answer <> 'done' or day is not null)
);
comment on column carried_question.number is 'in the order in which the last report told';
comment on column carried_question.owner is 'a body, or the letter of a Sector; null where only editors can say';

create sequence carried_answer_seq;

-- Every answer and every answer taken back, for ever.
create table carried_answer (
    id bigint default nextval('carried_answer_seq') constraint carried_answer_pk primary key,
    period varchar(24) not null,
    number smallint not null,
    answer varchar(12),
    why text not null,
    source text not null,
    day date,
    who text not null,
    at timestamptz not null,
    constraint carried_answer_of foreign key (period, number) references carried_question on delete cascade
);
comment on column carried_answer.answer is 'null where an answer was taken back';
create index carried_answer_of_question on carried_answer (period, number);
