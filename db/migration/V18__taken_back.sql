-- A waiver can be taken back, and stays told; after a report is issued, what was waived and signed for it stays.

alter table waiver
    add column taken_back_by text,
    add column taken_back_at timestamptz,
    add constraint waiver_taken_back_by_somebody check
        ((taken_back_by is null) = (taken_back_at is null) and taken_back_by <> '');
drop index waiver_once;
create unique index waiver_once on waiver (period, rule, block, md5(words)) where taken_back_at is null;
create index waiver_of_period on waiver (period);

create trigger waiver_locked before insert or update or delete on waiver
    for each row execute function issued_locks('period');
create trigger nothing_to_report_locked before insert or update or delete on nothing_to_report
    for each row execute function issued_locks('period');
