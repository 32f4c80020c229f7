-- A period belongs to a series of reports, and counts from the day after the last cut-off of its series.

create table series (
    code varchar(40) constraint series_pk primary key,
    name text not null,
    constraint series_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint series_name_given check (name <> '')
);

insert into series select 'cwg-internet', 'CWG-Internet' where exists (select from period);

alter table period
    add column series varchar(40) not null default 'cwg-internet' constraint period_series_known references series,
    add column counts_from date,
    add column meeting_starts date,
    add column meeting_ends date;
update period set counts_from = coalesce(
    (select max(earlier.cut_off) + 1 from period earlier where earlier.cut_off < period.cut_off), starts);
alter table period
    alter column series drop default,
    alter column counts_from set not null,
    drop constraint period_days_in_order,
    add constraint period_days_in_order check (starts <= ends),
    add constraint period_counts_something check (counts_from <= cut_off),
    add constraint period_meeting_days_in_order check
        ((meeting_starts is null) = (meeting_ends is null) and meeting_starts <= meeting_ends);
comment on column period.starts is 'the first day its introduction prints';
comment on column period.counts_from is 'the first day whose events its report tells';

-- Each day falls into at most one period of a series, and none between two of them falls out.
create function period_follows() returns trigger language plpgsql as $$
begin
    if exists (
        select from (
            select counts_from, lag(cut_off) over (order by counts_from) as before
            from period where series = new.series) counted
        where counts_from <> before + 1) then
        raise exception 'the periods of series % do not follow each other', new.series
            using errcode = 'check_violation', constraint = 'period_follows', table = 'period';
    end if;
    return null;
end $$;
create constraint trigger period_follows after insert or update of series, counts_from, cut_off on period
    deferrable initially deferred for each row execute function period_follows();
