-- What is kept in memory holds until a record changes; how many transactions have changed records tells whether one did.

create table data_change (
    transaction xid8 constraint data_change_pk primary key
);
comment on table data_change is 'transactions that changed what readers see; the number of those committed only grows';

create table past_data_changes (
    number bigint not null,
    only_row boolean not null default true,
    constraint past_data_changes_pk primary key (only_row),
    constraint past_data_changes_one_row check (only_row)
);
comment on table past_data_changes is 'how many more there were, whose rows are no longer kept';
insert into past_data_changes values (0);

create function data_changed() returns trigger language plpgsql as $$
begin
    insert into data_change values (pg_current_xact_id()) on conflict do nothing;
    return null;
end $$;

-- Each table but those of people, of what is not yet sent, and of what only tells how something went.
do $$
declare
    watched text;
begin
    foreach watched in array array [
        'account', 'account_figure', 'account_link', 'activity', 'activity_body', 'activity_country',
        'activity_resolution', 'activity_topic', 'block', 'block_activity', 'block_tally', 'body', 'carried_answer',
        'carried_question', 'issued_file', 'issued_report', 'left_out', 'member_state', 'nothing_to_report',
        'paragraph_comment', 'period', 'period_scope', 'proposed_corrigendum', 'published_text', 'question',
        'recommendation', 'recommendation_resolution', 'recommendation_stage', 'recommendation_topic', 'resolution',
        'resolution_edition', 'section', 'section_event', 'section_work', 'series', 'tally', 'tally_kind', 'topic',
        'topic_resolution', 'waiver', 'withdrawn_report'] loop
        execute format('create trigger %I after insert or update or delete or truncate on %I for each statement'
            ' execute function data_changed()', watched || '_changed', watched);
    end loop;
end $$;
