package org.rapporteur.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.platform.database.EmptyPlace;

/** What earlier releases wrote is read by this one. Each release adds one backup of the example, and none is ever changed. */
class EarlierReleaseTests {

    private static final Path FOLDER = Path.of("src/test/resources/backups");

    static List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("backups")
    void aBackupOfEveryReleaseIsRestoredAndBroughtToTheFormOfThisOne(Path file) throws IOException, SQLException {
        try (EmptyPlace place = new EmptyPlace()) {
            Manifest manifest = Backups.restore(file, place.database());
            assertThat(manifest.rows()).isEqualTo(Backups.check(file).rows()).isGreaterThan(2000);
            assertThat(place.database().flyway().info().pending()).isEmpty();
            try (Connection connection = place.database().connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from issued_report")) {
                row.next();
                assertThat(row.getInt(1)).isPositive();
            }
        }
    }
}
