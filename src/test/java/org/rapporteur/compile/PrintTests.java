package org.rapporteur.compile;

import java.nio.file.*;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.*;
import org.rapporteur.example.ExampleRecords;
import org.rapporteur.format.*;
import org.rapporteur.wording.Wording;

class PrintTests {
    @Test
    void prints() throws Exception {
        LocalDate day = LocalDate.parse(System.getProperty("day", "2024-08-15"));
        Document d = Compiler.compile(
                ExampleRecords.period(),
                day,
                ExampleRecords.outline(),
                ExampleRecords.records(),
                Wording.of(Locale.UK));
        Labels l = new Labels("Document", "Date", "Language", "Source", "Link to this paragraph", "Records", "Close");
        Files.writeString(Path.of("/tmp/report.md"), new MarkdownWriter(l).write(d));
        Files.writeString(Path.of("/tmp/report.json"), new JsonWriter().write(d, "2024-09", day));
        Files.writeString(Path.of("/tmp/report.html"), new HtmlWriter(l).page(d));
    }
}
