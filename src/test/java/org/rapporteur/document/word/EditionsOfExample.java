package org.rapporteur.document.word;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.document.Document;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.terms.wording.Wording;

/** The report of the example period on two cut-off days. */
final class EditionsOfExample {

    static final Document MAY = on(LocalDate.of(2024, 5, 15));
    static final Document AUGUST = on(LocalDate.of(2024, 8, 15));

    private EditionsOfExample() {}

    private static Document on(LocalDate cutOff) {
        return Compiler.compile(
                ExampleRecords.period(),
                cutOff,
                ExampleRecords.outline(),
                ExampleRecords.records(),
                Wording.of(Locale.UK));
    }
}
