-- The organization's own Word file, from which reports take their look: those handed in, and which was in force since when.

create table letterhead (
    id bigint generated always as identity constraint letterhead_pk primary key,
    sha256 char(64) not null constraint letterhead_once unique,
    name varchar(200) not null,
    file bytea not null,
    who text not null,
    at timestamptz not null,
    constraint letterhead_hash check (sha256 = encode(sha256(file), 'hex')),
    constraint letterhead_name_given check (name <> '')
);
comment on table letterhead is 'files that were handed in and can give a report its look; in force are those of letterhead_use alone';

create table letterhead_use (
    id bigint generated always as identity constraint letterhead_use_pk primary key,
    letterhead bigint constraint letterhead_use_letterhead references letterhead,
    who text not null,
    at timestamptz not null
);
comment on table letterhead_use is 'the newest row is in force; those before it are the history';
comment on column letterhead_use.letterhead is 'null where it was taken away again';
create index letterhead_use_of on letterhead_use (letterhead);

-- Word files that are kept for readers are made in the look that is in force.
create trigger letterhead_use_changed after insert or update or delete or truncate on letterhead_use for each statement
    execute function data_changed();

-- Who handed one in, or put one in force, may become a former member of staff there too.
create or replace function told_by_name() returns table (of_table text, of_column text) language sql immutable
begin atomic
    values ('carried_answer', 'who'), ('carried_question', 'answered_by'), ('catalogue_load', 'who'),
        ('imported_decisions', 'who'), ('imported_reports', 'who'), ('intake_list', 'saved_by'),
        ('issued_report', 'who'), ('left_out', 'who'), ('letterhead', 'who'), ('letterhead_use', 'who'),
        ('nothing_to_report', 'who'), ('paragraph_comment', 'settled_by'), ('paragraph_comment', 'who'),
        ('proposed_corrigendum', 'cleared_by'), ('proposed_corrigendum', 'who'), ('revision', 'who'),
        ('section_event', 'who'), ('waiver', 'taken_back_by'), ('waiver', 'who'), ('withdrawn_report', 'who'),
        ('word_print', 'who'), ('word_return', 'who'), ('word_suggestion', 'who');
end;
