package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills without end, and a disk that fills up: {@code mvn test -Dgroups=long -DexcludedGroups= -Dtest=LongOutageTests}. How
 * many kills and with which seed is told by {@code -Drapporteur.kills=1000 -Drapporteur.seed=1}.
 */
@Tag("long")
class LongOutageTests {

    private static final int KILLS = Integer.getInteger("rapporteur.kills", 1_000);
    private static final long SEED = Long.getLong("rapporteur.seed", 1);

    @Test
    void noAcknowledgedWriteIsLostWhateverIsKilled() throws IOException, InterruptedException, SQLException {
        Path data = Folders.prepared();
        Random random = new Random(SEED);
        ApplicationProcess application = ApplicationProcess.start(data).awaitReady();
        Operator operator = Operator.again(application);
        int acknowledged = 0;
        for (int round = 0; round < KILLS; round++) {
            try (Ledger ledger = new Ledger()) {
                ledger.begin(operator, "a" + round);
                ledger.begin(operator, "b" + round);
                TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(1_500));
                boolean program = random.nextInt(3) > 0;
                if (!program || random.nextBoolean()) {
                    Folders.server(data).server().ifPresent(ProcessHandle::destroyForcibly);
                }
                if (program) {
                    application.kill();
                    ledger.close();
                    application = ApplicationProcess.start(data).awaitReady();
                    operator = Operator.again(application);
                } else {
                    assertThat(answered(operator, "/account")).isEqualTo(200); // nobody is signed out
                }
                ledger.close();
                acknowledged += ledger.count();
                assertThat(ledger.lost(data))
                        .as("round %s of seed %s", round, SEED)
                        .isEmpty();
            }
        }
        System.out.println(KILLS + " kills, " + acknowledged + " acknowledged writes, none lost");
        application.close();
        Folders.delete(data);
    }

    /** On a small disk in memory, where this may be made: by root as a rule. */
    @Test
    void aFullDiskLosesNothingAndIsOverWhenThereIsRoom() throws IOException, InterruptedException, SQLException {
        Path disk = Files.createTempDirectory("disk");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", disk.toString()), "no disk can be mounted");
        try {
            Files.createSymbolicLink(
                    disk.resolve("programs"),
                    Folders.fresh().resolve("programs").toRealPath());
            fillAndClear(disk);
        } finally {
            Folders.server(disk).server().ifPresent(Folders::kill);
            run("umount", "-l", disk.toString());
        }
    }

    private static void fillAndClear(Path disk) throws IOException, InterruptedException, SQLException {
        try (ApplicationProcess application = ApplicationProcess.start(disk).awaitReady();
                Ledger ledger = new Ledger()) {
            Operator operator = Operator.again(application);
            HttpResponse<String> form = operator.get("/topics/new");
            fill(disk.resolve("filling"));
            ledger.begin(operator, "full");
            TimeUnit.SECONDS.sleep(20);
            HttpResponse<String> unsent = operator.submit(form, Map.of("slug", "typed", "name", "Typed ".repeat(20)));
            assertThat(unsent.statusCode()).isIn(303, 503);
            Files.delete(disk.resolve("filling"));
            awaitReady(operator);
            if (unsent.statusCode() == 503) {
                assertThat(operator.submit(unsent, Map.of()).statusCode()).isEqualTo(303);
            }
            ledger.close();
            assertThat(ledger.lost(disk)).isEmpty();
            assertThat(operator.isSignedIn()).isTrue();
        }
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[1 << 12];
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            assertThat(file).exists();
        }
    }

    private static void awaitReady(Operator operator) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(15));
        while (operator.get("/actuator/health/readiness").statusCode() != 200) {
            assertThat(Instant.now()).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** The status, once the program no longer says that its database is away; it may be ready still while that dies. */
    private static int answered(Operator operator, String address) throws InterruptedException {
        for (int tries = 0; tries < 10; tries++) {
            awaitReady(operator);
            int status = operator.get(address).statusCode();
            if (status != 503) {
                return status;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return 503;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
