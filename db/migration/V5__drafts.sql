-- What somebody typed and did not save yet.

create table draft (
    owner text not null,
    kind varchar(24) not null,
    key varchar(200) not null,
    base integer not null,
    fields jsonb not null,
    at timestamptz not null,
    constraint draft_pk primary key (owner, kind, key),
    constraint draft_base_not_negative check (base >= 0)
);
comment on column draft.key is 'empty for a record to come';
comment on column draft.base is 'number of the revision it was typed over, 0 for none';
