package org.rapporteur.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Writers at work, and an account of each write that was acknowledged. */
final class Ledger implements AutoCloseable {

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final List<Thread> writers = new ArrayList<>();

    /** Lets somebody write one topic after another until all is ended. */
    void begin(Operator operator, String name) {
        Thread writer = new Thread(() -> write(operator, name));
        writer.setDaemon(true);
        writers.add(writer);
        writer.start();
    }

    private void write(Operator operator, String name) {
        while (!ended.get()) {
            String slug = name + "-" + tried.incrementAndGet();
            if (operator.enters(slug)) {
                acknowledged.add(slug);
            }
        }
    }

    int count() {
        return acknowledged.size();
    }

    /** Ends the writers. */
    @Override
    public void close() throws InterruptedException {
        ended.set(true);
        for (Thread writer : writers) {
            writer.join(20_000);
        }
    }

    /** What was acknowledged and is not there, or not once in the history. */
    Set<String> lost(Connection connection) throws SQLException {
        Set<String> lost = new TreeSet<>(acknowledged);
        try (ResultSet rows = connection.createStatement().executeQuery("""
                select slug from topic where 1 = (
                    select count(*) from revision where kind = 'topics' and key = slug)""")) {
            while (rows.next()) {
                lost.remove(rows.getString(1));
            }
        }
        return lost;
    }

    Set<String> lost(Path data) throws IOException, SQLException {
        try (Connection connection = Folders.connect(data)) {
            return lost(connection);
        }
    }
}
