-- Word files that come back: what they printed, what people did to them, and what became of it.

create table word_print (
    sha256 char(64) constraint word_print_pk primary key,
    period varchar(24) not null,
    day date not null,
    document bytea not null,
    who text not null,
    at timestamptz not null,
    constraint word_print_hash check (sha256 = encode(sha256(document), 'hex'))
);
comment on table word_print is 'documents that staff took as Word files, once each; a file says the hash of its own';

create sequence word_return_seq;

create table word_return (
    id bigint default nextval('word_return_seq') constraint word_return_pk primary key,
    period varchar(24) not null constraint word_return_period_known references period on delete cascade,
    name text not null,
    file bytea not null,
    sha256 char(64) not null,
    printed char(64) not null constraint word_return_printed_kept references word_print,
    told_period varchar(24) not null,
    told_day date,
    kept boolean not null,
    unchanged integer not null,
    who text not null,
    at timestamptz not null,
    constraint word_return_once unique (period, sha256),
    constraint word_return_hash check (sha256 = encode(sha256(file), 'hex')),
    constraint word_return_unchanged_not_negative check (unchanged >= 0)
);
comment on column word_return.told_period is 'which report the file says it prints; empty where it says none';
comment on column word_return.kept is 'whether what it printed was kept; else it is compared with the report of the day it came';
create index word_return_of_print on word_return (printed);

create table word_suggestion (
    returned bigint not null constraint word_suggestion_of references word_return on delete cascade,
    number integer not null,
    content jsonb not null,
    state varchar(8) not null default 'open',
    reason text not null default '',
    who text,
    at timestamptz,
    constraint word_suggestion_pk primary key (returned, number),
    constraint word_suggestion_state_known check (state in ('open', 'taken', 'in-part', 'by-hand', 'declined')),
    constraint word_suggestion_decided_by_somebody check ((state = 'open') = (who is null) and (who is null) = (at is null)),
    constraint word_suggestion_reason_given check (state <> 'declined' or btrim(reason) <> '')
);
