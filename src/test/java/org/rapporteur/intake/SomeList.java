package org.rapporteur.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A list that was pasted and saved, for tests that only look at it. */
public final class SomeList {
    public static final String SUBMISSION = "5f0c7f0e-3a52-4f0e-9a53-0d6f6f6b7c11";

    private SomeList() {}

    public static void save(JdbcClient jdbc) {
        jdbc.sql("""
                insert into intake_list (submission, saved_at, saved_by, source, texts)
                values (cast(:list as uuid), now(), 'Test', 'Test', array['T-J.153-202406'])
                on conflict do nothing
                """).param("list", SUBMISSION).update();
    }
}
