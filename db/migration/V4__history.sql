-- What was said of every record, by whom, when and why. A revision is the whole record as people type it.

create sequence revision_seq increment by 1;

create table revision (
    id bigint constraint revision_pk primary key default nextval('revision_seq'),
    kind varchar(24) not null,
    key varchar(200) not null,
    number integer not null,
    at timestamptz not null,
    who text not null,
    why text not null,
    action varchar(12) not null,
    fields jsonb not null,
    constraint revision_number_once unique (kind, key, number),
    constraint revision_number_positive check (number > 0),
    constraint revision_who_given check (who <> ''),
    constraint revision_action_known check (action in ('created', 'changed', 'restored', 'imported', 'withdrawn')),
    constraint revision_fields_are_texts check
        (jsonb_typeof(fields) = 'object' and not jsonb_path_exists(fields, '$.* ? (@.type() != "string")'))
);
comment on column revision.number is 'of the last revision: the version of the record, which two people cannot both write';
comment on column revision.fields is 'text by field, as typed; fields without text are left out';
create index revision_by_time on revision (at desc, id desc);
create index revision_by_who on revision (who, at desc);

-- What was once said is not unsaid.
create function revision_stays() returns trigger language plpgsql as $$
begin
    raise exception 'revision % of % % stays as it is', old.number, old.kind, old.key
        using errcode = 'check_violation', constraint = 'revision_stays';
end $$;
create trigger revision_stays before update or delete on revision
    for each row execute function revision_stays();

-- Each form carries a number of its own: sent twice, it is taken once.
create table submission (
    id uuid constraint submission_pk primary key,
    kind varchar(24) not null,
    key varchar(200) not null,
    at timestamptz not null
);
create index submission_by_time on submission (at);
