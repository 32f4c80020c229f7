package org.rapporteur.report.life;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A question asked of the example's own period, for tests that only look at it. */
public final class SomeQuestion {

    private SomeQuestion() {}

    public static void save(JdbcClient jdbc) {
        jdbc.sql("""
                insert into carried_question (period, number, kind, key, section, owner, asked)
                values ('2024-09', 1, 'promise', 'text/T-Y.4480', 'iot-smart-cities', 'T-SG20', cast(:asked as jsonb))
                on conflict do nothing
                """).param("asked", """
                {"name": "Y.4480", "words": "Low power protocol", "number": "2.2", "source": "Test",
                 "standing": "in-development", "day": null}
                """).update();
    }
}
