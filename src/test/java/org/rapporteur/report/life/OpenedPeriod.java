package org.rapporteur.report.life;

import java.util.Objects;
import org.rapporteur.platform.access.Background;
import org.springframework.jdbc.core.JdbcTemplate;

/** The period after the example's, opened for a test that writes, and taken away again. */
public final class OpenedPeriod {

    public static final String CODE = "2025-01";

    private final Openings openings;
    private final JdbcTemplate jdbc;

    public OpenedPeriod(Openings openings, JdbcTemplate jdbc) {
        this.openings = openings;
        this.jdbc = jdbc;
    }

    public void open() {
        Background.run("Test", () -> openings.open(LastReport.next()));
    }

    public void close() {
        jdbc.update("delete from account where period = ?", CODE);
        jdbc.update("delete from period where code = ?", CODE);
        jdbc.update("delete from tally where slug like '%-' || ?", CODE);
        jdbc.update("delete from activity a where not exists (select from account where activity = a.id)");
    }

    /** Number of the question about this, and its version. */
    public int number(String kind, String key) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select number from carried_question where period = ? and kind = ? and key = ?",
                Integer.class,
                CODE,
                kind,
                key));
    }
}
