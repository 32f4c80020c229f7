-- Sessions of those who are signed in, so that any program on this database goes on with them.

create table person_session (
    name bytea constraint person_session_pk primary key,
    number bigint generated always as identity constraint person_session_number_once unique,
    person bigint not null constraint person_session_of references person on delete cascade,
    generation integer not null,
    device varchar(60) not null,
    began_at timestamptz not null,
    used_at timestamptz not null,
    content bytea not null,
    constraint person_session_name_long check (length(name) = 32)
);
comment on column person_session.name is 'SHA-256 of what the cookie holds: who reads this table takes over nobody''s session';
comment on column person_session.generation is 'of the person when it began: see person.generation';
comment on column person_session.used_at is 'to the minute';
comment on column person_session.content is 'JSON, sealed with a key that is made of what the cookie holds';
create index person_session_by_person on person_session (person);
