-- A report as it was issued, and what was corrected in it afterwards. What is issued stays as it is.

create table issued_report (
    period varchar(24) not null constraint issued_report_period references period,
    number smallint not null,
    at timestamptz not null,
    who text not null,
    program text not null,
    document bytea not null,
    sha256 char(64) not null,
    records jsonb not null,
    findings jsonb not null,
    changes jsonb not null,
    constraint issued_report_pk primary key (period, number),
    constraint issued_report_number_not_negative check (number >= 0),
    constraint issued_report_who_given check (who <> ''),
    constraint issued_report_hash check (sha256 = encode(sha256(document), 'hex')),
    constraint issued_report_changes_something check ((number = 0) = (changes = '[]'::jsonb))
);
comment on column issued_report.number is '0 for the report, else that of its corrigendum';
comment on column issued_report.document is 'the report as kept by the program; of a corrigendum the whole report as corrected';
comment on column issued_report.records is 'version of each record that was told, by kind and key';
comment on column issued_report.changes is 'what a corrigendum says: place, for, read, because';

create table issued_file (
    period varchar(24) not null,
    number smallint not null,
    format varchar(8) not null,
    name text not null,
    bytes bytea not null,
    sha256 char(64) not null,
    constraint issued_file_pk primary key (period, number, format),
    constraint issued_file_report foreign key (period, number) references issued_report,
    constraint issued_file_format_known check (format in ('html', 'docx', 'pdf', 'md', 'json', 'body')),
    constraint issued_file_hash check (sha256 = encode(sha256(bytes), 'hex'))
);
comment on column issued_file.format is 'body: the inside of the page of the report';
create index issued_file_by_hash on issued_file (period, sha256);

-- A corrigendum waits for somebody else than who proposed it.
create table proposed_corrigendum (
    period varchar(24) constraint proposed_corrigendum_pk primary key
        constraint proposed_corrigendum_period references period,
    at timestamptz not null,
    who text not null,
    document bytea not null,
    cleared_at timestamptz,
    cleared_by text,
    constraint proposed_corrigendum_cleared_by_another check (cleared_by <> who),
    constraint proposed_corrigendum_cleared_whole check ((cleared_at is null) = (cleared_by is null))
);
comment on column proposed_corrigendum.document is 'the whole report as it would be corrected';

create table withdrawn_report (
    period varchar(24) constraint withdrawn_report_pk primary key
        constraint withdrawn_report_period references period,
    at timestamptz not null,
    who text not null,
    reason text not null,
    constraint withdrawn_report_reason_given check (btrim(reason) <> '')
);

create function issued_stays() returns trigger language plpgsql as $$
declare
    held boolean;
begin
    execute format('select exists (select from %I)', tg_table_name) into held;
    if tg_op = 'TRUNCATE' and not held then
        return null;
    end if;
    raise exception 'what is issued stays as it is'
        using errcode = 'check_violation', constraint = 'issued_stays', table = tg_table_name;
end $$;
create trigger issued_report_stays before update or delete or truncate on issued_report
    for each statement execute function issued_stays();
create trigger issued_file_stays before update or delete or truncate on issued_file
    for each statement execute function issued_stays();
create trigger withdrawn_report_stays before update or delete or truncate on withdrawn_report
    for each statement execute function issued_stays();

-- The plan and the accounts of an issued report are locked; a record that changes asks for a corrigendum.
create function report_is_issued(code text) returns boolean language sql stable
return exists (select from issued_report where period = code);

-- Both where a row was and where it goes: nothing leaves the report, and nothing comes into it.
create function refuse_issued(at text, variadic codes text[]) returns void language plpgsql as $$
declare
    locked text;
begin
    -- Whoever issues holds this lock alone (WriteLocks): what is written meanwhile waits, and is asked after that.
    perform pg_advisory_xact_lock_shared(hashtextextended('issue ' || code, 0))
        from unnest(codes) as code where code is not null order by code;
    select code into locked from unnest(codes) as code where report_is_issued(code) limit 1;
    if found then
        raise exception 'the report of % is issued', locked
            using errcode = 'check_violation', constraint = 'issued_locks', table = at;
    end if;
end $$;

create function issued_locks() returns trigger language plpgsql as $$
begin
    perform refuse_issued(tg_table_name, to_jsonb(old) ->> tg_argv[0], to_jsonb(new) ->> tg_argv[0]);
    return coalesce(new, old);
end $$;
create trigger section_locked before insert or update or delete on section
    for each row execute function issued_locks('period');
create trigger account_locked before insert or update or delete on account
    for each row execute function issued_locks('period');
create trigger period_locked before update or delete on period
    for each row execute function issued_locks('code');

create function issued_locks_block() returns trigger language plpgsql as $$
begin
    perform refuse_issued(tg_table_name, variadic array(
        select cast(period as text) from section where id in (new.section, old.section)));
    return coalesce(new, old);
end $$;
create trigger block_locked before insert or update or delete on block
    for each row execute function issued_locks_block();

create function issued_locks_told() returns trigger language plpgsql as $$
begin
    perform refuse_issued(tg_table_name, variadic array(
        select cast(section.period as text) from block join section on section.id = block.section
        where block.id in (new.block, old.block)));
    return coalesce(new, old);
end $$;
create trigger block_activity_locked before insert or update or delete on block_activity
    for each row execute function issued_locks_told();
create trigger block_tally_locked before insert or update or delete on block_tally
    for each row execute function issued_locks_told();

create function issued_locks_account() returns trigger language plpgsql as $$
begin
    perform refuse_issued(tg_table_name, variadic array(
        select cast(period as text) from account where id in (new.account, old.account)));
    return coalesce(new, old);
end $$;
create trigger account_figure_locked before insert or update or delete on account_figure
    for each row execute function issued_locks_account();
create trigger account_link_locked before insert or update or delete on account_link
    for each row execute function issued_locks_account();
