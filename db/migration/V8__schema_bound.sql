-- Which programs may work on these tables. A migration that programs before some version would trip over raises it.

create table schema_bound (
    oldest_program varchar(20) not null,
    only_row boolean not null default true,
    constraint schema_bound_pk primary key (only_row),
    constraint schema_bound_one_row check (only_row),
    constraint schema_bound_is_version check (oldest_program ~ '^\d+(\.\d+)*$')
);
comment on column schema_bound.oldest_program is 'version of the oldest Rapporteur that may work on these tables';

insert into schema_bound values ('0.1.0');
