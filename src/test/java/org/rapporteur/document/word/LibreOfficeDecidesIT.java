package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.document.Document;
import org.rapporteur.document.difference.DocumentDifference;

/** LibreOffice accepts and rejects the changes of a tracked report. */
class LibreOfficeDecidesIT {

    private static final Document OLD = EditionsOfExample.MAY;
    private static final Document YOUNG = EditionsOfExample.AUGUST;

    @TempDir
    Path folder;

    @Test
    void acceptedTheReportIsTheNewOneRejectedTheOldOne() throws IOException {
        LibreOfficeMacros macros = LibreOfficeMacros.required(folder, LibreOfficeDecidesIT.class, "Decide");
        TrackedWriter writer =
                new TrackedWriter(WordTemplate.ours(), "Document", "A. Person", LocalDate.of(2024, 8, 15));
        Files.write(folder.resolve("tracked.docx"), writer.write(DocumentDifference.of(OLD, YOUNG), OLD, YOUNG));
        assertThat(decided(macros, "AcceptAllTrackedChanges")).isEqualTo(expected(YOUNG));
        assertThat(decided(macros, "RejectAllTrackedChanges")).isEqualTo(expected(OLD));
    }

    private String decided(LibreOfficeMacros macros, String command) throws IOException {
        String name = command + ".docx";
        macros.run("All", macros.address("tracked.docx"), macros.address(name), command);
        return ReadLines.of(Files.readAllBytes(folder.resolve(name)));
    }

    private static String expected(Document document) {
        return ReadLines.of(Decided.bare(ExampleReport.WRITER.write(document)));
    }
}
