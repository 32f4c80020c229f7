-- How often a password was tried of late, counted by all programs on this database together.

create table sign_in_try (
    of bytea constraint sign_in_try_pk primary key,
    times integer not null,
    last_at timestamptz not null,
    until_at timestamptz not null,
    constraint sign_in_try_of_long check (length(of) = 32),
    constraint sign_in_try_counted check (times > 0)
);
comment on column sign_in_try.of is 'SHA-256 of a sign-in name, network or device with its kind: somebody may have typed a password there';
create index sign_in_try_oldest on sign_in_try (last_at);
