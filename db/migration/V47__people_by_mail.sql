-- People choose a password by a link that came by mail; and what is stored about somebody goes when they have gone.

create table person_link (
    hash bytea constraint person_link_pk primary key,
    person bigint not null constraint person_link_of references person on delete cascade,
    purpose varchar(12) not null,
    until timestamptz not null,
    constraint person_link_hash_long check (length(hash) = 32),
    constraint person_link_purpose_known check (purpose in ('invitation', 'reset'))
);
comment on column person_link.hash is 'SHA-256 of the code in the link, which is drawn when the letter is sent and stands there alone';
create index person_link_of_person on person_link (person);

alter table letter
    add column link varchar(12),
    add constraint letter_link_known check (link in ('invitation', 'reset')),
    add constraint letter_of_a_link_is_news check (link is null or once is null);
comment on column letter.link is 'which link is drawn for it when it is sent; null for letters without';
create index letter_of_link on letter (person, written_at) where link is not null;

create or replace function letter_stays() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null or old.given_up_at is not null
        or (new.person, new.once, new.subject, new.body, new.link, new.written_at)
            is distinct from (old.person, old.once, old.subject, old.body, old.link, old.written_at) then
        raise exception 'a letter stays as it was written and sent'
            using errcode = 'check_violation', constraint = 'letter_stays', table = 'letter';
    end if;
    return new;
end $$;

-- Whoever changed a password or an address since means no link that was sent before.
create function person_link_ends() returns trigger language plpgsql as $$
begin
    delete from person_link where person = new.id;
    return null;
end $$;
create trigger person_link_ends after update of password, mail, enabled on person for each row
    when ((old.password, old.mail) is distinct from (new.password, new.mail) or not new.enabled)
    execute function person_link_ends();

-- Names that somebody had before, under which history may tell them.
create table person_name (
    person bigint not null constraint person_name_of references person on delete cascade,
    name text not null,
    until timestamptz not null,
    constraint person_name_pk primary key (person, name)
);
create function person_name_stays() returns trigger language plpgsql as $$
begin
    insert into person_name values (new.id, old.name, now())
        on conflict (person, name) do update set until = excluded.until;
    return null;
end $$;

alter table person
    add column forgotten_at timestamptz,
    add column forgotten_by bigint constraint person_forgotten_by_known references person,
    add column forgotten_because text,
    add constraint person_forgotten_whole check (
        (forgotten_at is null) = (forgotten_because is null)
        and (forgotten_at is null or not enabled and mail is null and name ~ '^Former member of staff [0-9]+$')),
    add constraint person_forgotten_because_given check (btrim(forgotten_because) <> '');
comment on column person.forgotten_at is 'when what was stored about the person was deleted, but for a number in place of the name';
comment on column person.forgotten_by is 'who did it; null for the application itself';

create trigger person_name_stays after update of name on person for each row
    when (old.name <> new.name and new.forgotten_at is null) execute function person_name_stays();

create function is_forgotten(told text) returns boolean language sql stable
return exists (select from person where name = told and forgotten_at is not null);

-- Where history and all else tell by name who did something.
create function told_by_name() returns table (of_table text, of_column text) language sql immutable
begin atomic
    values ('carried_answer', 'who'), ('carried_question', 'answered_by'), ('catalogue_load', 'who'),
        ('imported_decisions', 'who'), ('imported_reports', 'who'), ('intake_list', 'saved_by'),
        ('issued_report', 'who'), ('left_out', 'who'), ('nothing_to_report', 'who'), ('paragraph_comment', 'settled_by'),
        ('paragraph_comment', 'who'), ('proposed_corrigendum', 'cleared_by'), ('proposed_corrigendum', 'who'),
        ('revision', 'who'), ('section_event', 'who'), ('waiver', 'taken_back_by'), ('waiver', 'who'),
        ('withdrawn_report', 'who'), ('word_print', 'who'), ('word_return', 'who'), ('word_suggestion', 'who');
end;

-- Puts the number of a former member in place of a name, wherever it tells who did something; nothing else changes.
create function forget_name(was text, becomes text) returns void language plpgsql as $$
declare
    told record;
begin
    for told in select * from told_by_name() loop
        execute format('update %I set %2$I = $2 where %2$I = $1', told.of_table, told.of_column) using was, becomes;
    end loop;
    insert into data_change values (pg_current_xact_id()) on conflict do nothing; -- whatever is kept in memory may tell it
end $$;

-- What stays as it is stays so but for that.
create function all_but_who_stays() returns trigger language plpgsql as $$
declare
    named text := new.who;
begin
    new.who := old.who;
    if old.who is distinct from named and new is not distinct from old and is_forgotten(named) then
        new.who := named;
        return new;
    end if;
    raise exception '%', tg_argv[1] using errcode = 'check_violation', constraint = tg_argv[0], table = tg_table_name;
end $$;

drop trigger revision_stays on revision;
create trigger revision_stays before delete on revision
    for each row execute function revision_stays();
create trigger revision_keeps before update on revision
    for each row execute function all_but_who_stays('revision_stays', 'a revision stays as it is');

drop trigger section_event_stays on section_event;
create trigger section_event_stays before truncate on section_event
    for each statement execute function section_event_stays();
create trigger section_event_keeps before update on section_event
    for each row execute function all_but_who_stays('section_event_stays', 'what was done to a section stays told');

drop trigger issued_report_stays on issued_report;
create trigger issued_report_stays before delete or truncate on issued_report
    for each statement execute function issued_stays();
create trigger issued_report_keeps before update on issued_report
    for each row execute function all_but_who_stays('issued_stays', 'what is issued stays as it is');

drop trigger withdrawn_report_stays on withdrawn_report;
create trigger withdrawn_report_stays before delete or truncate on withdrawn_report
    for each statement execute function issued_stays();
create trigger withdrawn_report_keeps before update on withdrawn_report
    for each row execute function all_but_who_stays('issued_stays', 'what is issued stays as it is');

-- Of accounts of an issued report too only the name of who gave them may become that of a former member.
create function only_forgets(before jsonb, after jsonb) returns boolean language sql stable
return before is distinct from after and not exists (
    select from jsonb_each(after) as field where field.value is distinct from before -> field.key
        and not (field.key in ('who', 'answered_by', 'taken_back_by') and is_forgotten(field.value #>> '{}')));

create function issued_locks_but_names() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and only_forgets(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    perform refuse_issued(tg_table_name, to_jsonb(old) ->> tg_argv[0], to_jsonb(new) ->> tg_argv[0]);
    return coalesce(new, old);
end $$;
do $$
declare
    locked text;
begin
    foreach locked in array array['carried_question', 'waiver', 'nothing_to_report'] loop
        execute format('drop trigger %I on %I', locked || '_locked', locked);
        execute format('create trigger %I before insert or update or delete on %I'
            ' for each row execute function issued_locks_but_names(''period'')', locked || '_locked', locked);
    end loop;
end $$;
