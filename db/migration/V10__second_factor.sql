-- Codes of an app as a second factor (RFC 6238), and codes for who has lost the app.

create table second_factor (
    person bigint constraint second_factor_pk primary key
        constraint second_factor_of references person on delete cascade,
    secret bytea not null,
    confirmed boolean not null default false,
    last_step bigint not null default 0,
    constraint second_factor_secret_long check (length(secret) >= 20)
);
comment on column second_factor.confirmed is 'whether a code of the app was typed once: before that nobody is asked for codes';
comment on column second_factor.last_step is 'the half minute of the code that was used last: none is taken twice';

create table recovery_code (
    person bigint not null constraint recovery_code_of references second_factor on delete cascade,
    hash char(64) not null,
    constraint recovery_code_pk primary key (person, hash),
    constraint recovery_code_hashed check (hash ~ '^[0-9a-f]{64}$')
);
comment on column recovery_code.hash is 'SHA-256 in hexadecimal; the codes have 118 bits, and go when they are used';
