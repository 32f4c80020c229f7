package org.rapporteur.site.dossier;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Other periods than the example's, for as long as a test needs them. */
@TestComponent
public class PublicPeriods {

    private static final String PERIOD = """
            insert into period (series, counts_from, code, starts, ends, cut_off, title, meeting_group, meeting, document_number,
                document_date, language_note, source, counts_changes, visibility, state)
            values ('cwg-internet', '2023-02-01', ?, ?::date, ?::date, ?::date, 'Earlier activities', 'Council Working Group', 'Earlier meeting',
                'CWG-Internet-18/2', null, '', 'Secretariat', false, ?, 'issued')
            """;

    private final JdbcTemplate jdbc;

    PublicPeriods(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs this while the public may see no period at all. */
    public void withoutAny(Runnable reading) {
        jdbc.update("update period set visibility = 'staff'");
        try {
            reading.run();
        } finally {
            jdbc.update("update period set visibility = 'public'");
        }
    }

    /** Runs this while there is another period of that visibility, with nothing told in it. */
    void withEarlier(String visibility, Runnable reading) {
        jdbc.update(PERIOD, "2023-09", "2023-02-01", "2024-01-31", "2024-01-31", visibility);
        try {
            reading.run();
        } finally {
            jdbc.update("delete from period where code = '2023-09'");
        }
    }
}
