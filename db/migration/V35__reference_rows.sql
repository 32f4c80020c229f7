-- What the tables the program comes with wrote into the records, so that a later table never overwrites what people changed.

create table reference_rows (
    kind varchar(24) not null,
    key varchar(80) not null,
    written text not null,
    source text not null,
    constraint reference_rows_pk primary key (kind, key),
    constraint reference_rows_kind_known check (kind in ('version', 'member-states', 'bodies', 'questions', 'resolutions')),
    constraint reference_rows_source_given check (source <> '')
);
comment on table reference_rows is 'the row of kind version says which tables were loaded last';
comment on column reference_rows.written is 'the record as it was written last; where it says something else now, people changed it';
