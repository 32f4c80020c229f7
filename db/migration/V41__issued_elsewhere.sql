-- A report that was issued before the program knew it: the file that was issued is kept, and the period is closed with it.

alter table period drop constraint period_state_known;
alter table period add constraint period_state_known
    check (state in ('open', 'in-clearance', 'issued', 'issued-elsewhere'));

alter table issued_report add original varchar(8),
    add constraint issued_report_original_known check (original in ('docx', 'txt'));
comment on column issued_report.original is 'format of the file that was issued elsewhere; null where this program issued it';

alter table issued_file drop constraint issued_file_format_known;
alter table issued_file add constraint issued_file_format_known
    check (format in ('html', 'docx', 'pdf', 'md', 'json', 'body', 'txt'));
