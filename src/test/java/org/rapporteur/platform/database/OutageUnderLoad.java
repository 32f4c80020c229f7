package org.rapporteur.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.platform.people.Visitor;

/** Two writers and three readers at programs behind a balancer, and an account of what each of them meets in an outage. */
final class OutageUnderLoad implements AutoCloseable {

    /** What makes the outage, and ends it. */
    interface Disturbance {
        void run() throws IOException, InterruptedException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PAGES = List.of("/topics", "/recommendations", "/");

    private final List<Operator> programs;
    private final String name;
    private final Balancer balancer;
    private final Ledger ledger = new Ledger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final List<Thread> readers = new ArrayList<>();
    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
    private final AtomicReference<Duration> slowest = new AtomicReference<>(Duration.ZERO);
    private final Queue<String> speechless = new ConcurrentLinkedQueue<>();
    private int asked;

    /** @param name what the topics that are written begin with */
    OutageUnderLoad(Operator operator, String name, int... ports) throws IOException {
        this.programs = Arrays.stream(ports).mapToObj(operator::at).toList();
        this.name = name;
        balancer = new Balancer(ports);
        for (int writer = 0; writer < 2; writer++) {
            ledger.begin(operator.at(balancer.port()), name + "-" + writer);
        }
        PAGES.forEach(this::read);
    }

    private void read(String page) {
        Visitor reader = new Visitor(balancer.port());
        Thread thread = new Thread(() -> {
            while (!ended.get()) {
                note(reader, page);
            }
        });
        thread.setDaemon(true);
        readers.add(thread);
        thread.start();
    }

    /** A page is there, or another says that it is not, and when to ask again. */
    private void note(Visitor reader, String page) {
        Instant begin = Instant.now();
        try {
            HttpResponse<String> answer = reader.get(page);
            answers.merge(answer.statusCode(), 1, Integer::sum);
            boolean told = answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isPresent()
                    && answer.body().contains("</html>");
            if (answer.statusCode() != 200 && !told) {
                speechless.add(page + ": " + answer.statusCode());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (UncheckedIOException | InterruptedException | AssertionError noAnswer) {
            speechless.add(page + ": " + noAnswer);
        }
        Duration waited = Duration.between(begin, Instant.now());
        slowest.accumulateAndGet(waited, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** Until so many more writes are acknowledged. */
    void awaitWrites(int more) throws InterruptedException {
        int before = ledger.count();
        Instant end = Instant.now().plus(PATIENCE);
        while (ledger.count() < before + more) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("No writes are acknowledged: " + this);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** How long it takes until each of the programs, asked by itself, has acknowledged a write. */
    Duration untilAllWrite() {
        Instant begin = Instant.now();
        for (Operator program : programs) {
            while (!program.enters(name + "-after-" + ++asked)) {
                if (Duration.between(begin, Instant.now()).compareTo(PATIENCE) > 0) {
                    throw new AssertionError("No writes are acknowledged: " + this);
                }
            }
        }
        return Duration.between(begin, Instant.now());
    }

    /** Ends readers and writers, so that the account is whole. */
    void end() throws InterruptedException {
        ended.set(true);
        ledger.close();
        for (Thread reader : readers) {
            reader.join(20_000);
        }
    }

    Set<String> lost(Connection connection) throws SQLException {
        return ledger.lost(connection);
    }

    /** Answers to readers that were neither a page nor one that says why not. */
    List<String> speechless() {
        return List.copyOf(speechless);
    }

    /** How often readers got which status. */
    Map<Integer, Integer> answers() {
        return answers;
    }

    /** The longest that a reader waited for any answer. */
    Duration slowest() {
        return Objects.requireNonNull(slowest.get());
    }

    @Override
    public String toString() {
        return "%d writes acknowledged, answers to readers %s, the slowest after %s"
                .formatted(ledger.count(), answers, slowest);
    }

    @Override
    public void close() throws InterruptedException {
        end();
        balancer.close();
    }
}
