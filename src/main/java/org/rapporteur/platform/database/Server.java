package org.rapporteur.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that works on our own files. Signals from a terminal do not reach it, so it outlives our last query. */
final class Server implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(Server.class);

    /** Seconds; after a crash the server reads its log again before it is ready. */
    private static final String PATIENCE = "300";

    private final Cluster cluster;
    private final int port;

    private Server(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    /** Starts a server, after stopping the one that a killed process left behind. */
    static Server start(Cluster cluster) throws IOException, InterruptedException {
        Server server = new Server(cluster, freePort());
        PostmasterFile left = new PostmasterFile(cluster.folder().database());
        if (left.server().isPresent()) {
            server.control("stop", "--mode=fast");
        }
        left.disownForeignProcess();
        server.control(
                "start", "--log=" + cluster.folder().startLog().toAbsolutePath(), "--options=" + server.options());
        return server;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            control("stop", "--mode=fast");
        } catch (IOException e) {
            log.warn("PostgreSQL was not stopped: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void control(String verb, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(verb, "--wait", "--timeout=" + PATIENCE));
        arguments.add("--pgdata=" + cluster.folder().database().toAbsolutePath().normalize());
        arguments.addAll(List.of(options));
        cluster.programs().run("pg_ctl", arguments.toArray(String[]::new));
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
