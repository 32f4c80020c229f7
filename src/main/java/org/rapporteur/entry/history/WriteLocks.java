package org.rapporteur.entry.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes those who are about to write the same record wait for each other. */
@Component
class WriteLocks {

    private final JdbcClient client;

    WriteLocks(JdbcClient client) {
        this.client = client;
    }

    /** Held until the transaction ends. */
    void take(String name) {
        client.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query(row -> {});
    }
}
