-- What somebody put right in a report that is imported; all else is read from its file again.

create table imported_decisions (
    report bigint not null constraint imported_decisions_report references imported_reports on delete cascade,
    subject varchar(400) not null,
    field varchar(24) not null,
    value text not null,
    who text not null,
    at timestamptz not null,
    constraint imported_decisions_pk primary key (report, subject, field)
);
comment on column imported_decisions.subject is
    'period, or the key of a text, section or block as the reading proposes it: text:…, section:…, block:…/…';
