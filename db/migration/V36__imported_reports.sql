-- Reports that others wrote, kept as they came, with what they became.

create sequence imported_reports_seq;

create table imported_reports (
    id bigint default nextval('imported_reports_seq') constraint imported_reports_pk primary key,
    sha256 char(64) not null,
    name varchar(200) not null,
    period varchar(24) not null,
    source varchar(200) not null,
    file bytea not null,
    who text not null,
    at timestamptz not null,
    taken_at timestamptz,
    constraint imported_reports_once unique (sha256, period),
    constraint imported_reports_hash check (sha256 = encode(sha256(file), 'hex')),
    constraint imported_reports_name_given check (name <> ''),
    constraint imported_reports_source_given check (source <> ''),
    constraint imported_reports_period_form check (period ~ '^[0-9]{4}-[a-z0-9-]{1,19}$')
);
comment on column imported_reports.period is 'code of the period it is read for, which need not exist yet';
comment on column imported_reports.source is 'how records say where they come from';
comment on column imported_reports.taken_at is 'when something of it was taken over last';
