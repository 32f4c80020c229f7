package org.rapporteur.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.document.Document;
import org.rapporteur.document.difference.DocumentDifference;

/** LibreOffice accepts and rejects the changes of a tracked report, by a macro of a profile of its own. */
class LibreOfficeDecidesIT {

    private static final Document OLD = EditionsOfExample.MAY;
    private static final Document YOUNG = EditionsOfExample.AUGUST;

    @TempDir
    Path folder;

    @Test
    void acceptedTheReportIsTheNewOneRejectedTheOldOne() throws IOException {
        Program.LIBRE_OFFICE.required();
        TrackedWriter writer =
                new TrackedWriter(WordTemplate.ours(), "Document", "A. Person", LocalDate.of(2024, 8, 15));
        Files.write(folder.resolve("tracked.docx"), writer.write(DocumentDifference.of(OLD, YOUNG), OLD, YOUNG));
        libreOffice("--terminate_after_init");
        profile("script.xlc", "basic/script.xlc");
        profile("script.xlb", "basic/Standard/script.xlb");
        profile("Decide.xba", "basic/Standard/Decide.xba");
        assertThat(decided("AcceptAllTrackedChanges")).isEqualTo(expected(YOUNG));
        assertThat(decided("RejectAllTrackedChanges")).isEqualTo(expected(OLD));
    }

    /** A profile is filled on its first use, so ours comes after that. */
    private void profile(String resource, String place) throws IOException {
        Path file = folder.resolve("profile/user").resolve(place);
        Files.createDirectories(file.getParent());
        try (InputStream bytes = LibreOfficeDecidesIT.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(bytes, resource).readAllBytes(), UTF_8);
            Files.writeString(file, text);
        }
    }

    private String decided(String command) throws IOException {
        String name = command + ".docx";
        libreOffice("macro:///Standard.Decide.All(\""
                + folder.resolve("tracked.docx").toUri() + "\",\""
                + folder.resolve(name).toUri() + "\",\"" + command + "\")");
        return ReadLines.of(Files.readAllBytes(folder.resolve(name)));
    }

    private void libreOffice(String argument) {
        Program.LIBRE_OFFICE.run(
                folder,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                argument);
    }

    private static String expected(Document document) {
        return ReadLines.of(Decided.bare(ExampleReport.WRITER.write(document)));
    }
}
