-- What was answered for a report stays with it once it is issued: the report and the questions of the next one were made from it.

create trigger carried_question_locked before insert or update or delete on carried_question
    for each row execute function issued_locks('period');
