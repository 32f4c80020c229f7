package org.rapporteur.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;

@Domain(NastyDocuments.class)
class FormatsAgreeTests {

    @Example
    void everyFormatTellsTheSampleAlike() {
        assertEveryFormatTells(DocumentFixture.sample());
    }

    @Property(tries = 500)
    void everyFormatTellsEveryDocumentAlike(@ForAll Document document) {
        assertEveryFormatTells(document);
    }

    private static void assertEveryFormatTells(Document document) {
        HtmlWriter html = new HtmlWriter(Reading.LABELS);
        assertThat(JsonReading.of(new JsonWriter().write(document, "p20", LocalDate.of(2024, 8, 15))))
                .as("JSON")
                .isEqualTo(DocumentReading.of(document));
        assertThat(MarkdownReading.of(new MarkdownWriter(Reading.LABELS).write(document)))
                .as("Markdown")
                .isEqualTo(DocumentReading.of(document));
        assertThat(HtmlReading.of(html.article(document))).as("HTML in a page").isEqualTo(DocumentReading.of(document));
        assertThat(HtmlReading.of(html.page(document))).as("HTML file").isEqualTo(DocumentReading.of(document));
    }
}
