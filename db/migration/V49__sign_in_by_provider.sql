-- People may sign in by a provider of OpenID Connect, too: whose account there is whose here, and who is on the way.

create table person_provider (
    issuer varchar(500) not null,
    subject varchar(255) not null,
    person bigint not null constraint person_provider_of references person on delete cascade,
    linked_at timestamptz not null,
    constraint person_provider_pk primary key (issuer, subject),
    constraint person_provider_once unique (person, issuer),
    constraint person_provider_subject_given check (subject <> '')
);
comment on column person_provider.subject is 'what the issuer calls the account, for ever (OpenID Connect Core 1.0 § 5.7): addresses of mail and names become another''s';

create table begun_sign_in (
    name bytea constraint begun_sign_in_pk primary key,
    until timestamptz not null,
    content bytea not null,
    constraint begun_sign_in_name_long check (length(name) = 32)
);
comment on table begun_sign_in is 'of those who are at the provider, or have yet to type a code; each is used once';
comment on column begun_sign_in.name is 'SHA-256 of what the cookie holds';
comment on column begun_sign_in.content is 'JSON, sealed with a key that is made of what the cookie holds';
create index begun_sign_in_oldest on begun_sign_in (until);

alter table person add column without_password boolean not null default false;
comment on column person.without_password is 'whether nobody ever had the password: the account was made when its owner first came from the provider';
