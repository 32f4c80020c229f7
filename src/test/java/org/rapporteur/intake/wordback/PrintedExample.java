package org.rapporteur.intake.wordback;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.document.word.PrintStamp;
import org.rapporteur.document.word.WordTemplate;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.wording.Wording;

/** The report of the example period as it is handed out. */
final class PrintedExample {

    static final LocalDate DAY = LocalDate.of(2024, 8, 15);
    static final Document DOCUMENT = Compiler.compile(
            ExampleRecords.period(), DAY, ExampleRecords.outline(), ExampleRecords.records(), Wording.of(Locale.UK));
    static final PrintStamp STAMP = PrintStamp.of("2024-09", DAY, DocumentArchive.write(DOCUMENT));
    static final ReturnedFile UNTOUCHED = ReturnedFile.untouched(DOCUMENT);

    private PrintedExample() {}

    static byte[] file() {
        return new WordWriter(WordTemplate.ours(), "Document").write(DOCUMENT, STAMP);
    }
}
