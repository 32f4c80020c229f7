package org.rapporteur.check;

import java.time.LocalDate;
import java.util.Locale;
import org.rapporteur.document.Document;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.wording.Wording;

/** The example's own report as it would be at a cut-off day. */
final class OwnReport {
    private static final Wording ENGLISH = Wording.of(Locale.UK);

    private OwnReport() {}

    static Document on(LocalDate day) {
        return Compiler.compile(
                ExampleRecords.period(), day, ExampleRecords.outline(), ExampleRecords.records(), ENGLISH);
    }
}
