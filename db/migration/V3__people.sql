-- Who may sign in, and what they are trusted with.

create sequence person_seq increment by 50;

create table person (
    id bigint constraint person_pk primary key,
    sign_in_name varchar(100) not null constraint person_sign_in_name_once unique,
    name text not null,
    password text not null,
    password_is_one_time boolean not null,
    role varchar(24) not null,
    enabled boolean not null,
    generation integer not null,
    version integer not null,
    constraint person_sign_in_name_form check (sign_in_name ~ '^[a-z0-9][a-z0-9._@+-]{0,99}$'),
    constraint person_name_given check (btrim(name) <> '' and length(name) <= 200),
    constraint person_password_hashed check (password like '$argon2id$%'),
    constraint person_role_known check (role in ('contributor', 'editor', 'administrator'))
);
comment on column person.sign_in_name is 'always in lower case, so that it is unique whatever the case it is typed in';
comment on column person.generation is 'grows with every change of role, of what may be written, of the password, and when the person is disabled: sessions begun under an earlier one have ended';

-- History tells people by their names.
create unique index person_name_once on person (lower(name));

create table person_sector (
    person bigint not null constraint person_sector_of references person on delete cascade,
    sector char(1) not null,
    constraint person_sector_pk primary key (person, sector),
    constraint person_sector_known check (sector in ('T', 'R', 'D', 'U', 'X'))
);

create table person_body (
    person bigint not null constraint person_body_of references person on delete cascade,
    body varchar(40) not null constraint person_body_known references body,
    constraint person_body_pk primary key (person, body)
);
create index person_body_by_body on person_body (body);

-- Where there are people, one of them can let others in. Checked when a transaction ends, one transaction at a time.
create function person_administrator_left() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('person_administrator_left'));
    if exists (select from person) and not exists (select from person where role = 'administrator' and enabled) then
        raise exception 'The last administrator cannot be taken away'
            using errcode = 'check_violation', constraint = 'person_administrator_left', table = 'person';
    end if;
    return null;
end $$;
create constraint trigger person_administrator_left after insert or update or delete on person
    deferrable initially deferred for each row execute function person_administrator_left();
