-- What is handed in is kept as what is cleared is, so that both can be compared with what is there later.
-- Sections that were handed in before have no document.

alter table section_event
    drop constraint section_event_keeps_what_is_cleared,
    add constraint section_event_keeps_what_is_cleared check (
        case
            when act in ('cleared', 'overridden') then document is not null
            when act = 'submitted' then true
            else document is null
        end);
