package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.word.DocxAssert.assertThatDocx;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.format.NastyDocuments;

/** The Word file tells what the document tells, which is what the other formats are held against too. */
@Domain(NastyDocuments.class)
class WordAgreesTests {

    @Example
    void wordTellsTheReportWithItsNumbersAndNesting() {
        assertAgrees(ExampleReport.DOCUMENT);
    }

    @Example
    void wordTellsTheSample() {
        assertAgrees(DocumentFixture.sample());
    }

    @Property(tries = 200)
    void wordTellsEveryDocument(@ForAll Document document) {
        assertAgrees(document);
    }

    private static void assertAgrees(Document document) {
        byte[] file = ExampleReport.WRITER.write(document);
        assertThat(WordLines.of(file)).isEqualTo(DocumentLines.of(document));
        assertThatDocx(file).isValid().hasAControlForEachBlockOf(document).standsAlone();
    }
}
