package org.rapporteur.load;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** What many asked, how long each answer took, and which were not what they should be. */
final class Answers {

    private final Queue<Duration> times = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    /** The body of an answer; empty if it is an error. */
    String of(String what, int expected, Supplier<HttpResponse<String>> asking) {
        HttpResponse<String> answer = asked(what, expected, asking);
        return answer == null ? "" : answer.body();
    }

    /** An answer; none if it is an error. */
    @org.jspecify.annotations.Nullable
    HttpResponse<String> asked(String what, int expected, Supplier<HttpResponse<String>> asking) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = asking.get();
            times.add(Duration.ofNanos(System.nanoTime() - begin));
            if (answer.statusCode() == expected) {
                return answer;
            }
            errors.add(what + ": " + answer.statusCode());
        } catch (UncheckedIOException | AssertionError noAnswer) {
            errors.add(what + ": " + noAnswer);
        }
        return null;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** A row of a table: requests, errors, and the milliseconds within which half, 95 and 99 of 100 were answered. */
    String row(String name) {
        List<Duration> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %d | %d | %d |",
                name,
                sorted.size(),
                errors.size(),
                within(sorted, 50),
                within(sorted, 95),
                within(sorted, 99));
    }

    private static long within(List<Duration> sorted, int percent) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((sorted.size() - 1) * percent / 100).toMillis();
    }
}
