package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.word.DocxAssert.assertThatDocx;

import org.junit.jupiter.api.Test;

/** A report in the look of an organization's own file. */
class OwnLetterheadTests {

    private static final byte[] FILE = write(new SampleLetterhead().file());

    private static byte[] write(byte[] letterhead) {
        return new WordWriter(WordTemplate.of(letterhead), "Document").write(ExampleReport.DOCUMENT);
    }

    @Test
    void theFileIsStillOneThatWordTrusts() {
        assertThatDocx(FILE)
                .isValid()
                .hasAControlForEachBlockOf(ExampleReport.DOCUMENT)
                .standsAlone();
    }

    @Test
    void itsStylesAreTakenByNameAndMissingOnesAreOurs() {
        DocxAssert file = assertThatDocx(FILE);
        assertThat(file.text("word/styles.xml"))
                .contains("009CD6", "w:styleId=\"Titre1\"", "\"Table_head\"", "w:styleId=\"Heading2R\"");
        assertThat(file.count("<w:pStyle w:val=\"Titre1\"/>")).isEqualTo(7);
        assertThat(file.count("<w:pStyle w:val=\"Heading2\"/>")).isZero();
        assertThat(file.text("word/styles.xml")).containsOnlyOnce("w:default=\"1\" w:styleId=\"Standard\"");
    }

    /** A file that says nothing of sizes has a text of ten points, where ours has twelve. */
    @Test
    void stylesThatStandInKeepTheirSizeToTheText() {
        assertThat(assertThatDocx(FILE).text("word/styles.xml"))
                .containsPattern("(?s)\"Table_text\"/>(?:(?!</w:style>).)*<w:sz w:val=\"18\"/>");
    }

    @Test
    void itsHeaderAndPagesAreTaken() {
        DocxAssert file = assertThatDocx(FILE);
        assertThat(file.text("word/header7.xml")).contains("Our house CWG-Internet-20/2");
        assertThat(file.text("word/media/crest.png")).isEqualTo("a picture");
        assertThat(file.body()).contains("w:w=\"12240\"").contains("<w:tblW w:w=\"10240\"");
        assertThat(file.text("word/settings.xml")).contains("evenAndOddHeaders");
    }

    @Test
    void itsOwnListsDoNotMixWithOurs() {
        String numbering = assertThatDocx(FILE).text("word/numbering.xml");
        assertThat(numbering)
                .containsOnlyOnce("<w:pStyle w:val=\"Titre1\"/>")
                .contains("w:numId=\"9\"", "w:numId=\"10\"");
    }

    @Test
    void anEarlierReportCanBeTheLetterheadOfTheNext() {
        byte[] next = write(ExampleReport.file());
        assertThat(WordLines.of(next)).isEqualTo(DocumentLines.of(ExampleReport.DOCUMENT));
        assertThatDocx(next).isValid().standsAlone();
        assertThat(WordBlocks.read(next).size())
                .isEqualTo((int) ExampleReport.DOCUMENT.allBlocks().count());
    }
}
