package org.rapporteur.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that works on our own files. Signals from a terminal do not reach it, so it outlives our last query. */
final class Server implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(Server.class);

    /** How long it may take to end in order. After that it is killed, which loses nothing either: a commit is on disk. */
    private static final Duration STOPPING = Duration.ofSeconds(4);

    private final Cluster cluster;
    private final PostmasterFile file;
    private final int port;
    private final Watch watch = new Watch(this);

    private Server(Cluster cluster, int port) {
        this.cluster = cluster;
        this.file = new PostmasterFile(cluster.folder().database());
        this.port = port;
    }

    /** Starts a server, after stopping the one that a killed process left behind, and starts it again whenever it is gone. */
    static Server start(Cluster cluster) throws IOException, InterruptedException {
        Server server = new Server(cluster, freePort());
        if (server.isThere()) {
            server.stop();
        }
        server.start();
        server.watch.begin();
        return server;
    }

    int port() {
        return port;
    }

    boolean isThere() throws IOException {
        return file.server().isPresent();
    }

    /** At the same port each time, so that those who know it find it again. */
    void start() throws IOException, InterruptedException {
        Leftovers.end(file.directory());
        file.disownForeignProcess();
        control(
                Programs.PATIENCE,
                "start",
                "--log=" + cluster.folder().startLog().toAbsolutePath(),
                "--options=" + options());
    }

    @Override
    public void close() {
        try {
            watch.end();
            stop();
        } catch (IOException e) {
            log.warn("PostgreSQL was not stopped: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In order if it can; one that hangs or is gone already is ended with all its processes. */
    private void stop() throws IOException, InterruptedException {
        try {
            if (isThere()) {
                control(STOPPING, "stop", "--mode=fast");
            }
        } catch (IOException e) {
            log.warn("PostgreSQL does not stop in order and is killed: {}", e.getMessage());
            file.server().ifPresent(ProcessHandle::destroyForcibly);
        }
        Leftovers.end(file.directory());
    }

    private void control(Duration patience, String verb, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(verb, "--wait", "--timeout=" + patience.toSeconds()));
        arguments.add("--pgdata=" + file.directory().toAbsolutePath().normalize());
        arguments.addAll(List.of(options));
        cluster.programs().run(patience.plusSeconds(1), "pg_ctl", arguments.toArray(String[]::new));
    }

    /** Said at every start, so that no edit of the configuration file can make a commit less than a commit. */
    private String options() {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c recovery_init_sync_method=syncfs",
                "-c password_encryption=scram-sha-256",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                "-c logging_collector=on",
                "-c log_filename=postgres-%a.log",
                "-c log_truncate_on_rotation=on",
                "-c log_rotation_age=1d",
                "-c log_rotation_size=0");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
