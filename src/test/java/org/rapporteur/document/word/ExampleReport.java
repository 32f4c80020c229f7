package org.rapporteur.document.word;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.document.Document;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.wording.Wording;

/** The report of the example period, as a document and as a file. */
final class ExampleReport {

    static final Document DOCUMENT = Compiler.compile(
            ExampleRecords.period(),
            LocalDate.of(2024, 8, 15),
            ExampleRecords.outline(),
            ExampleRecords.records(),
            Wording.of(Locale.UK));
    static final WordWriter WRITER = new WordWriter(WordTemplate.ours(), "Document");

    private ExampleReport() {}

    static byte[] file() {
        return WRITER.write(DOCUMENT);
    }
}
