-- One-time passwords work once and for some days; the keys by which a browser is known again.

alter table person
    add column password_until timestamptz,
    add column password_used boolean not null default false,
    add constraint person_password_until_of_one_time
        check (password_is_one_time or (password_until is null and not password_used));
comment on column person.password_until is 'when a one-time password ends; that of the first administrator does not';
comment on column person.password_used is 'whether somebody signed in with the one-time password';

update person set password_until = now() + interval '72 hours'
    where password_is_one_time and id <> (select min(id) from person);

create table signing_key (
    purpose varchar(40) constraint signing_key_pk primary key,
    bytes bytea not null,
    constraint signing_key_long check (length(bytes) >= 32)
);
