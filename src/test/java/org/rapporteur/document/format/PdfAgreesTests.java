package org.rapporteur.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.pdf.PdfWriter;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.terms.wording.Wording;

/** The PDF file says what the other formats say, word by word and as deeply nested. */
class PdfAgreesTests {

    @Test
    void theExampleReadsAsItsDocument() throws Exception {
        PeriodSummary period = ExampleRecords.period();
        Document document = Compiler.compile(
                period, period.cutOff(), ExampleRecords.outline(), ExampleRecords.records(), Wording.of(Locale.UK));
        assertThat(PdfReading.of(PdfWriter.write(document, Reading.LABELS))).isEqualTo(DocumentReading.of(document));
    }

    @Test
    void everythingADocumentCanHaveReadsAsItsDocument() throws Exception {
        Document document = DocumentFixture.sample();
        assertThat(PdfReading.of(PdfWriter.write(document, Reading.LABELS)))
                .isEqualTo(DocumentReading.of(document).stream()
                        .map(PdfAgreesTests::printed)
                        .toList());
    }

    /** The typeface has no Arabic letters, and nothing in it turns the direction of writing. */
    private static String printed(String line) {
        return line.replaceAll("[\\u202A-\\u202E]", "").replaceAll("\\p{IsArabic}", "□");
    }
}
