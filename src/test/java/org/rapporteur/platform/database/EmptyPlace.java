package org.rapporteur.platform.database;

/** An empty database, as a server gives it, dropped when it is closed. */
public final class EmptyPlace implements AutoCloseable {

    private final FreshDatabase fresh = FreshDatabase.createOn(TestServer.shared());

    public CommandDatabase database() {
        return CommandDatabase.of(fresh);
    }

    public String url() {
        return fresh.getJdbcUrl();
    }

    public String user() {
        return fresh.getUsername();
    }

    public String password() {
        return fresh.getPassword();
    }

    @Override
    public void close() {
        fresh.close();
    }
}
