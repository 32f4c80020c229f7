package org.rapporteur.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.EmptyPlace;
import org.rapporteur.platform.database.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A backup of the example, put into other places. */
@ReadApplication
class BackupTests {

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private CommandDatabase source;

    @BeforeEach
    void take(@Autowired JdbcConnectionDetails details) {
        source = CommandDatabase.of(details);
        file = folder.resolve("records.zip");
        Backups.take(source, file);
    }

    @Test
    void aRestoredCopyEqualsItsOriginalTableByTable() throws SQLException {
        try (EmptyPlace place = new EmptyPlace()) {
            Backups.restore(file, place.database());
            Map<String, String> original = TableSums.of(source);
            assertThat(TableSums.of(place.database())).isEqualTo(original);
            assertThat(original).hasSizeGreaterThan(50).containsKeys("person", "issued_file", "revision");
        }
    }

    @Test
    void constraintsTriggersAndCountersOfACopyAreThoseOfItsOriginal() throws SQLException {
        try (EmptyPlace place = new EmptyPlace()) {
            Backups.restore(file, place.database());
            for (String query : List.of(
                    "select conrelid::regclass || conname || pg_get_constraintdef(oid) from pg_constraint order by 1",
                    "select tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1",
                    "select sequencename || coalesce(last_value, 0) from pg_sequences order by 1")) {
                assertThat(column(place.database(), query)).isEqualTo(column(source, query));
            }
        }
    }

    @Test
    void noEarlierStateHadTheVersionOfARestoredOne() throws SQLException {
        String version = "select (select number from past_data_changes) + (select count(*) from data_change)";
        try (EmptyPlace place = new EmptyPlace()) {
            Backups.restore(file, place.database());
            assertThat(Long.parseLong(column(place.database(), version).get(0)))
                    .isGreaterThan(Long.parseLong(column(source, version).get(0)));
        }
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("records.zip");
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() {
        refuses("is there already", () -> Backups.take(source, file));
    }

    @Test
    void nothingIsRestoredOverData() throws SQLException {
        Map<String, String> before = TableSums.of(source);
        refuses("holds data already", () -> Backups.restore(file, source));
        assertThat(TableSums.of(source)).isEqualTo(before);
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear all");
        refusesAndLeavesEmpty("is no backup of Rapporteur", text);
        Path other = folder.resolve("other.zip");
        try (OutputStream stream = Files.newOutputStream(other);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        refusesAndLeavesEmpty("is no backup of Rapporteur", other);
        refusesAndLeavesEmpty("There is no file", folder.resolve("none.zip"));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        change("tables/topic.copy", lines -> lines.replaceFirst("IPv6", "IPv4"));
        refusesAndLeavesEmpty("is damaged: tables/topic.copy is not as it was written", file);
    }

    @Test
    void halfAFileIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refusesAndLeavesEmpty("or only a piece of one", half);
    }

    @Test
    void aLaterSchemaIsRefused() throws IOException {
        change(Manifest.ENTRY, json -> json.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"9999\""));
        refusesAndLeavesEmpty("Restore it with that version or a later one", file);
    }

    @Test
    void aTableThatTheSchemaDoesNotHaveIsRefusedAndWhatWasBegunIsTakenBack() throws IOException {
        change(Manifest.ENTRY, json -> json.replaceFirst("\"sign_in_name\"", "\"sign_in_name) --\""));
        refusesAndLeavesEmpty("a table person that form", file);
    }

    @Test
    void whatAKilledRestoreLeftIsNoData() throws SQLException {
        try (EmptyPlace place = new EmptyPlace()) {
            place.database().flyway("14").migrate();
            Backups.restore(file, place.database());
            assertThat(TableSums.of(place.database())).isEqualTo(TableSums.of(source));
        }
    }

    private void refusesAndLeavesEmpty(String reason, Path backup) {
        try (EmptyPlace place = new EmptyPlace()) {
            refuses(reason, () -> Backups.restore(backup, place.database()));
            assertThat(column(
                            place.database(),
                            "select relname from pg_class where relnamespace = 'public'::regnamespace"))
                    .isEmpty();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(String reason, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .withMessageContaining(reason)
                .matches(refusal -> !refusal.inOneLine().contains("\n"));
    }

    private void change(String entry, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path changed = zip.getPath(entry);
            String before = Files.readString(changed);
            Files.writeString(changed, change.apply(before));
            assertThat(change.apply(before)).isNotEqualTo(before);
        }
    }

    private static List<String> column(CommandDatabase place, String query) throws SQLException {
        List<String> values = new java.util.ArrayList<>();
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
