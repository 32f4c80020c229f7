package org.rapporteur.platform.database;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before programs: each request goes to the next, to another where nobody is there, and gets no answer where whoever
 * took it went away.
 */
public final class Balancer implements AutoCloseable {

    private static final Set<String> OF_A_CONNECTION =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings");

    private final int[] programs;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final HttpServer server;

    /** @param programs their ports */
    public Balancer(int... programs) throws IOException {
        this.programs = programs.clone();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::pass);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            answer(exchange, asked(exchange, body));
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_A_CONNECTION.contains(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private HttpResponse<byte[]> asked(HttpExchange exchange, byte[] body) throws IOException {
        IOException nobody = new IOException("No program is there");
        for (int tried = 0; tried < programs.length; tried++) {
            int port = programs[Math.floorMod(turn.getAndIncrement(), programs.length)];
            try {
                return client.send(request(exchange, body, port), BodyHandlers.ofByteArray());
            } catch (ConnectException away) {
                nobody.addSuppressed(away);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        throw nobody;
    }

    private static HttpRequest request(HttpExchange exchange, byte[] body, int port) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_A_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
