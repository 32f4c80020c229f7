package org.rapporteur.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.load.WriterWork.Write;
import org.rapporteur.platform.database.Balancer;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.people.Visitor;

/**
 * Two hundred readers and twenty writers at two programs behind a balancer, who think between two pages as people do, and
 * a backup in the middle that is restored elsewhere. Printed as tables for the README; loopback alone, ten minutes unless
 * told otherwise: {@code mvn test -Dtest=ServiceBenchmark -Dgroups=benchmark -DexcludedGroups=
 * -Drapporteur.load.seconds=600}.
 */
@Tag("benchmark")
class ServiceBenchmark {

    private static final int SECONDS = Math.min(Integer.getInteger("rapporteur.load.seconds", 600), 3_600);
    private static final int READERS = Math.min(Integer.getInteger("rapporteur.load.readers", 200), 500);
    private static final int WRITERS = Math.min(Integer.getInteger("rapporteur.load.writers", 20), 50);

    /** Seconds, on average: half of it to one and a half. */
    private static final int READING = Integer.getInteger("rapporteur.load.reading", 15);

    private static final int WRITING = Integer.getInteger("rapporteur.load.writing", 30);

    private final Answers pages = new Answers();
    private final Answers forms = new Answers();
    private final Queue<Write> acknowledged = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void nobodyMeetsAnErrorAndNothingIsLostWithABackupInTheMiddle() throws Exception {
        try (TwoPrograms programs = TwoPrograms.start(folder);
                Balancer balancer = new Balancer(programs.ports())) {
            measure(programs, balancer.port());
        }
        assertThat(pages.errors()).isEmpty();
        assertThat(forms.errors()).isEmpty();
    }

    private void measure(TwoPrograms programs, int port) throws Exception {
        Visitor administrator = programs.administrator();
        Instant end = Instant.now().plusSeconds(SECONDS);
        List<List<Long>> memory = new ArrayList<>(List.of(programs.resident()));
        double busy = busy();
        List<Thread> people = people(port, administrator, end);
        TimeUnit.SECONDS.sleep(SECONDS / 2);
        memory.add(programs.resident());
        Instant before = Instant.now();
        Duration backup = programs.backup(folder.resolve("middle.zip"));
        for (Thread somebody : people) {
            somebody.join();
        }
        memory.add(programs.resident());
        double share = (busy() - busy) / SECONDS / Runtime.getRuntime().availableProcessors();
        Set<Write> lost = lost(programs.connect(), Instant.MAX);
        Set<Write> lostInCopy = restored(before);
        tell(memory, share, backup, lost.size(), lostInCopy.size(), before);
        assertThat(lost).isEmpty();
        assertThat(lostInCopy).isEmpty();
        if (SECONDS >= 300) {
            assertThat(memory.get(2).get(0)).isLessThan(memory.get(1).get(0) * 6 / 5);
            assertThat(memory.get(2).get(1)).isLessThan(memory.get(1).get(1) * 6 / 5);
        }
    }

    private List<Thread> people(int port, Visitor administrator, Instant end) {
        List<Thread> people = new ArrayList<>();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        for (int number = 0; number < READERS; number++) {
            ReaderWalk walk = new ReaderWalk(client, port, number, pages);
            people.add(somebody(walk::step, READING, number, arrival(number, READERS), end));
        }
        for (int number = 0; number < WRITERS; number++) {
            WriterWork work = new WriterWork(administrator.at(port), "writer-" + number, forms, acknowledged);
            people.add(somebody(work::step, WRITING, number, arrival(number, WRITERS), end));
        }
        return people;
    }

    /** Milliseconds: they come one after another, in the first fifth of the time; the programs have just been started. */
    private static long arrival(int number, int all) {
        return SECONDS * 200L * number / all;
    }

    /** Works until the end, and thinks before each step. */
    private static Thread somebody(Runnable step, int pause, long seed, long arrival, Instant end) {
        Random random = new Random(seed);
        Thread thread = new Thread(() -> {
            if (!isLeft(arrival)) {
                return;
            }
            while (true) {
                long millis = pause * 500L + random.nextInt(pause * 1_000 + 1);
                if (Instant.now().plusMillis(millis).isAfter(end) || !isLeft(millis)) {
                    return;
                }
                step.run();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static boolean isLeft(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private void tell(
            List<List<Long>> memory, double share, Duration backup, int lost, int lostInCopy, Instant before) {
        System.out.printf(
                "%n%d readers, %d writers, %d s, two programs on one PostgreSQL; %d to %d s and %d to %d s between two steps%n",
                READERS, WRITERS, SECONDS, READING / 2, READING * 3 / 2, WRITING / 2, WRITING * 3 / 2);
        System.out.printf("%n| | requests | errors | median ms | p95 ms | p99 ms |%n|---|---|---|---|---|---|%n");
        System.out.println(
                pages.row("pages of readers") + System.lineSeparator() + forms.row("forms, and what is sent"));
        long earlier = acknowledged.stream()
                .filter(write -> write.at().isBefore(before))
                .count();
        System.out.printf("%n| | |%n|---|---|%n| writes acknowledged; lost | %d; %d |%n", acknowledged.size(), lost);
        System.out.printf("| of those before the backup; lost in its copy | %d; %d |%n", earlier, lostInCopy);
        System.out.printf(
                Locale.ROOT, "| backup with its start and reading back | %.1f s |%n", backup.toMillis() / 1e3);
        System.out.printf(
                "| in memory at the start, in the middle, at the end, MB | first program %s, second %s |%n",
                memory.stream().map(each -> each.get(0)).toList(),
                memory.stream().map(each -> each.get(1)).toList());
        System.out.printf(Locale.ROOT, "| processors at work, those who ask included | %.0f %% |%n", share * 100);
        pages.errors().stream().limit(10).forEach(System.out::println);
        forms.errors().stream().limit(10).forEach(System.out::println);
    }

    private Set<Write> restored(Instant before) throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        TwoPrograms.command("restore", folder.resolve("middle.zip").toString(), "--rapporteur.data=" + elsewhere);
        try (CommandDatabase copy = CommandDatabase.toFill(elsewhere)) {
            return lost(copy.connect(), before);
        }
    }

    /** Of the writes that were acknowledged before, those that the history does not tell just once. */
    private Set<Write> lost(Connection opened, Instant before) throws SQLException {
        Set<String> told = new HashSet<>();
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select r.key || ' ' || (r.fields ->> 'name') from revision r join topic t on t.slug = r.key
                        where r.kind = 'topics' group by 1 having count(*) = 1""")) {
            while (rows.next()) {
                told.add(rows.getString(1));
            }
        }
        Set<Write> lost = new HashSet<>(acknowledged);
        lost.removeIf(write -> write.at().isAfter(before) || told.contains(write.slug() + " " + write.name()));
        return lost;
    }

    /** Seconds that all processors have worked since the machine started, for whomever. */
    private static double busy() throws IOException {
        String[] ticks = Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +");
        return (Long.parseLong(ticks[1]) + Long.parseLong(ticks[2]) + Long.parseLong(ticks[3])) / 100.0;
    }
}
