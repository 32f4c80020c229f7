-- Which records a transaction changed, so that what was compiled from others is kept.

create table record_change (
    transaction xid8 not null default pg_current_xact_id(),
    what text not null,
    key text not null default '',
    constraint record_change_pk primary key (transaction, what, key),
    constraint record_change_what check (what in ('text', 'period', 'everything')),
    constraint record_change_key check ((key = '') = (what = 'everything'))
);
comment on table record_change is 'what readers of reports may see changed: a text by its slug, what one period tells, or what all may tell';

alter table past_data_changes add column horizon xid8 not null default '0';
comment on column past_data_changes.horizon is 'changes of this transaction and of those before it may no longer be in record_change';

create function text_change(slug text) returns void language sql as $$
    insert into record_change (what, key) select 'text', slug where slug is not null on conflict do nothing;
$$;

create function period_change(code text) returns void language sql as $$
    insert into record_change (what, key) select 'period', code where code is not null on conflict do nothing;
$$;

create function everything_changed() returns trigger language plpgsql as $$
begin
    insert into record_change (what) values ('everything') on conflict do nothing;
    return null;
end $$;

create function recommendation_changes() returns trigger language plpgsql as $$
begin
    perform text_change(old.slug), text_change(new.slug);
    return null;
end $$;

create function part_of_recommendation_changes() returns trigger language plpgsql as $$
begin
    perform text_change(slug) from recommendation where id in (old.recommendation, new.recommendation);
    return null;
end $$;

create function period_changes() returns trigger language plpgsql as $$
begin
    perform period_change(old.period), period_change(new.period);
    return null;
end $$;

create function block_changes() returns trigger language plpgsql as $$
begin
    perform period_change(period) from section where id in (old.section, new.section);
    return null;
end $$;

create function part_of_block_changes() returns trigger language plpgsql as $$
begin
    perform period_change(section.period) from block join section on section.id = block.section
        where block.id in (old.block, new.block);
    return null;
end $$;

create function part_of_account_changes() returns trigger language plpgsql as $$
begin
    perform period_change(period) from account where id in (old.account, new.account);
    return null;
end $$;

create function activity_changes() returns trigger language plpgsql as $$
begin
    perform period_change(period) from account where activity in (old.id, new.id);
    return null;
end $$;

create function part_of_activity_changes() returns trigger language plpgsql as $$
begin
    perform period_change(period) from account where activity in (old.activity, new.activity);
    return null;
end $$;

-- Texts may be dated by the days of a period alone; all else of it its own report tells.
create function days_of_period_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and (old.code, old.series, old.counts_from, old.starts, old.ends, old.cut_off)
            is distinct from (new.code, new.series, new.counts_from, new.starts, new.ends, new.cut_off) then
        insert into record_change (what) values ('everything') on conflict do nothing;
    else
        perform period_change(new.code);
    end if;
    return null;
end $$;

do $$
declare
    changed record;
begin
    for changed in values ('recommendation', 'recommendation_changes'),
            ('recommendation_stage', 'part_of_recommendation_changes'),
            ('recommendation_topic', 'part_of_recommendation_changes'),
            ('recommendation_resolution', 'part_of_recommendation_changes'),
            ('period', 'days_of_period_change'), ('period_scope', 'period_changes'),
            ('section', 'period_changes'), ('account', 'period_changes'), ('nothing_to_report', 'period_changes'),
            ('block', 'block_changes'), ('block_activity', 'part_of_block_changes'),
            ('block_tally', 'part_of_block_changes'), ('account_figure', 'part_of_account_changes'),
            ('account_link', 'part_of_account_changes'), ('activity', 'activity_changes'),
            ('activity_body', 'part_of_activity_changes'), ('activity_country', 'part_of_activity_changes'),
            ('activity_resolution', 'part_of_activity_changes'), ('activity_topic', 'part_of_activity_changes') loop
        execute format('create trigger %I after insert or update or delete on %I for each row'
            ' execute function %I()', changed.column1 || '_says_what', changed.column1, changed.column2);
        execute format('create trigger %I after truncate on %I for each statement'
            ' execute function everything_changed()', changed.column1 || '_says_all', changed.column1);
    end loop;
end $$;

-- What every report may name.
do $$
declare
    known text;
begin
    foreach known in array array ['body', 'member_state', 'question', 'resolution',
            'resolution_edition', 'series', 'tally', 'tally_kind', 'topic', 'topic_resolution'] loop
        execute format('create trigger %I after insert or update or delete or truncate on %I for each statement'
            ' execute function everything_changed()', known || '_says_all', known);
    end loop;
end $$;

-- Whoever entered records is told by name.
create or replace function forget_name(was text, becomes text) returns void language plpgsql as $$
declare
    told record;
begin
    for told in select * from told_by_name() loop
        execute format('update %I set %2$I = $2 where %2$I = $1', told.of_table, told.of_column) using was, becomes;
    end loop;
    insert into data_change values (pg_current_xact_id()) on conflict do nothing; -- whatever is kept in memory may tell it
    insert into record_change (what) values ('everything') on conflict do nothing;
end $$;
