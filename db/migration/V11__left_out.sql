-- Why a report does not tell a record: asked once and not again.

create table left_out (
    period varchar(24) not null constraint left_out_period_known references period on update cascade on delete cascade,
    room varchar(12) not null,
    key varchar(200) not null,
    reason text not null,
    who text not null,
    at timestamptz not null,
    constraint left_out_pk primary key (period, room, key),
    constraint left_out_room_known check (room in ('text', 'tally', 'activity')),
    constraint left_out_reason_given check (reason ~ '\S'),
    constraint left_out_who_given check (who <> '')
);
comment on table left_out is 'records entered for a period which somebody has decided its report shall not tell';
comment on column left_out.key is 'of the record in its room; it may have been withdrawn since';
