-- Pasted lists that were saved: sent a second time, a list is not entered a second time.

create table intake_list (
    submission uuid constraint intake_list_pk primary key,
    saved_at timestamptz not null,
    saved_by text not null,
    source text not null,
    texts text[] not null,
    constraint intake_list_holds_texts check (cardinality(texts) between 1 and 1000)
);
comment on table intake_list is 'one row for each list that was pasted and saved';
comment on column intake_list.submission is 'made with the form, so that the same form saves once';
comment on column intake_list.texts is 'slugs of the texts, in the order of the list; a text may be withdrawn since';
