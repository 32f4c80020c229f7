package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.platform.Presence;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work that nobody waits for any longer is ended, and no other. */
@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AbandonedTests {

    @LocalServerPort
    int port;

    @AfterEach
    void leave() {
        Presence.end();
    }

    @Test
    void endsWhenWhoAskedHasGone() throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", port)) {
            send(socket, "GET /long/gone HTTP/1.1\r\nHost: localhost\r\n\r\n");
            TimeUnit.MILLISECONDS.sleep(300);
        }
        assertThat(ended("gone")).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }

    @Test
    void goesOnForWhoWaits() {
        assertThat(Exchange.get(port, "/long/waiting").body()).isEqualTo("done waiting");
        assertThat(ended("waiting")).isCompletedWithValue(false);
    }

    @Test
    void goesOnForWhoSentTheNextRequestAhead() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            send(
                    socket,
                    "GET /long/first HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            + "GET /long/second HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("done first", "done second");
        }
    }

    @Test
    void endsWhenItTakesLongerThanAnybodyWaits() {
        Presence.begin(() -> false, Duration.ZERO);
        assertThatExceptionOfType(Presence.AbandonedException.class)
                .isThrownBy(Presence::require)
                .matches(ended -> !ended.isGone());
        Presence.end();
        Presence.require();
    }

    private static CompletableFuture<Boolean> ended(String name) {
        return SampleController.ABANDONED.computeIfAbsent(name, key -> new CompletableFuture<>());
    }

    private static void send(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }
}
