-- Which backups were taken, and which were not and why; written when each has ended.

create table backup_run (
    id bigint generated always as identity constraint backup_run_pk primary key,
    began_at timestamptz not null,
    ended_at timestamptz not null,
    file text not null,
    bytes bigint,
    problem text,
    constraint backup_run_ends_after_it_began check (ended_at >= began_at),
    constraint backup_run_good_or_not check ((bytes is null) <> (problem is null)),
    constraint backup_run_of_a_file check (btrim(file) <> '')
);
comment on column backup_run.bytes is 'of the file, which was read back; null where none was taken';
create index backup_run_newest on backup_run (ended_at desc);
