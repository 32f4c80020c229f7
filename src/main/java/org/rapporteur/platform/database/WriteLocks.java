package org.rapporteur.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes those who are about to write the same thing wait for each other, whichever process they are in. What is locked is
 * a name and no row, so that what is not there yet can be locked too.
 */
@Component
public class WriteLocks {

    private final JdbcClient client;

    WriteLocks(JdbcClient client) {
        this.client = client;
    }

    /** Waits until nobody else holds it; held until the transaction ends. */
    public void take(String name) {
        client.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query(row -> {});
    }

    /** The same without waiting: false if somebody else holds it. */
    public boolean tryToTake(String name) {
        return client.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
