-- People may be told by mail; what is to be sent is written with what causes it, and sent afterwards.

alter table person
    add column mail varchar(254),
    add column mails varchar(8) not null default 'mine',
    add constraint person_mail_form check (mail ~ '^[^@[:space:][:cntrl:],;<>"]+@[^@[:space:][:cntrl:],;<>"]+$'),
    add constraint person_mails_known check (mails in ('all', 'mine', 'none'));
comment on column person.mail is 'address; null where nothing is ever sent';
comment on column person.mails is 'of which sections the person is told: all, only those the person owes or clears, or none';

create sequence letter_seq;

create table letter (
    id bigint default nextval('letter_seq') constraint letter_pk primary key,
    person bigint not null constraint letter_person_known references person on delete cascade,
    once varchar(120),
    subject varchar(250) not null,
    body text not null,
    written_at timestamptz not null,
    next_at timestamptz not null,
    tries smallint not null default 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    problem varchar(500),
    constraint letter_once unique (person, once),
    constraint letter_subject_is_a_line check (btrim(subject) <> '' and subject !~ '[[:cntrl:]]'),
    constraint letter_says_something check (btrim(body) <> ''),
    constraint letter_ends_one_way check (sent_at is null or given_up_at is null),
    constraint letter_sent_after_a_try check (sent_at is null or tries > 0),
    constraint letter_given_up_for_a_reason check (given_up_at is null or problem is not null)
);
comment on column letter.once is 'what it is about where it must not be said twice: a day that comes near or is past';
comment on column letter.next_at is 'before it nobody tries: who takes it up moves this on first, so that it is tried again if the program ends meanwhile';
create index letter_waiting on letter (next_at) where sent_at is null and given_up_at is null;

-- What was written stays as it was written; what has ended stays ended.
create function letter_stays() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null or old.given_up_at is not null
        or (new.person, new.once, new.subject, new.body, new.written_at)
            is distinct from (old.person, old.once, old.subject, old.body, old.written_at) then
        raise exception 'a letter stays as it was written and sent'
            using errcode = 'check_violation', constraint = 'letter_stays', table = 'letter';
    end if;
    return new;
end $$;
create trigger letter_stays before update on letter for each row execute function letter_stays();
