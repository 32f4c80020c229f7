package org.rapporteur.document.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.reading.WordFiles.read;
import static org.rapporteur.document.reading.WordFiles.table;
import static org.rapporteur.document.reading.word.WordFixture.item;
import static org.rapporteur.document.reading.word.WordFixture.level;
import static org.rapporteur.document.reading.word.WordFixture.p;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Section;
import org.rapporteur.document.reading.word.WordFixture;

/** The forms in which reports come as Word files. */
class WordReportTests {

    @Test
    void numbersTypedInStylesOfTheUnionAreRead() {
        ForeignReport read = read(table("Council Working Group", "Document CWG-Internet-20/2", "", "English only")
                + p("Source", "Secretariat")
                + p("Title1", "ITU activities")
                + p("Headingb", "Purpose")
                + p("To tell.")
                + p("__________")
                + p("Heading1", "1\tIntroduction")
                + p("Some words.")
                + p("Heading1", "2\tActivities")
                + p("Heading2", "2.1\tIoT")
                + p("2.1.1\tITU-T SG20 approved:")
                + p("enumlev1", "–\tthese:")
                + p("enumlev2", "•\tone")
                + p("enumlev2", "•\ttwo")
                + p("enumlev1", "–\tothers")
                + p("And so on.")
                + p("2.2\tITU-R met."));
        assertThat(OutlineOf.document(read.document()))
                .containsExactly(
                        "1 Introduction",
                        "  Some words.",
                        "2 Activities",
                        "  2.1 IoT",
                        "    [2.1.1] ITU-T SG20 approved:",
                        "      • these:",
                        "        • one",
                        "        • two",
                        "      • others",
                        "      And so on.",
                        "  2.2 –",
                        "    [2.2] ITU-R met.");
        assertThat(read.document().cover().documentNumber()).isEqualTo("CWG-Internet-20/2");
        assertThat(read.document().cover().source()).isEqualTo("Secretariat");
        assertThat(read.document().cover().title()).isEqualTo("ITU activities");
        assertThat(read.document().cover().parts()).extracting(Section::heading).containsExactly("Purpose");
    }

    @Test
    void boldLinesWithNumbersAreHeadingsWithoutAnyStyle() {
        String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t><w:tab/><w:t>What was done</w:t></w:r></w:p>";
        assertThat(OutlineOf.document(
                        read(bold + p("1.1\tA text was approved.")).document()))
                .containsExactly("1 What was done", "  [1.1] A text was approved.");
    }

    @Test
    void aTableBelongsToTheParagraphThatLeadsToIt() {
        assertThat(OutlineOf.document(read(p("Heading1", "1\tTexts")
                                + p("1.1\tThese were approved:")
                                + table("X.1", "One", "X.2", "Two")
                                + p("Heading1", "2\tMore")
                                + p("Text."))
                        .document()))
                .containsExactly("1 Texts", "  [1.1] These were approved:", "    table [] 2", "2 More", "  Text.");
    }

    @Test
    void aRowInTheStyleOfHeadsIsTheHead() {
        String head = "<w:tr><w:tc>" + p("Tablehead", "Number") + "</w:tc><w:tc>" + p("Tablehead", "Title")
                + "</w:tc></w:tr>";
        assertThat(OutlineOf.document(
                        read(p("Heading1", "1\tTexts") + table("X.1", "One").replace("<w:tbl>", "<w:tbl>" + head))
                                .document()))
                .containsExactly("1 Texts", "  table [Number, Title] 1");
    }

    @Test
    void aTableOfOneColumnIsAFrame() {
        ForeignReport read = read(p("Heading1", "1\tTexts") + "<w:tbl><w:tr><w:tc>" + p("Framed.")
                + p("enumlev1", "–\tx") + "</w:tc></w:tr></w:tbl>");
        assertThat(OutlineOf.document(read.document())).containsExactly("1 Texts", "  Framed.", "    • x");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void automaticListsInsideASentenceAreItems() {
        byte[] file = WordFixture.of(p("Heading1", "1\tTexts")
                        + p("These were approved:")
                        + item(1, 0, "one")
                        + item(1, 1, "deep")
                        + item(1, 0, "two"))
                .styles(WordFiles.STYLES)
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", "")
                        + level(1, "lowerLetter", "%2)", "")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .file();
        assertThat(OutlineOf.document(ForeignReport.read(file, "x.docx").document()))
                .containsExactly(
                        "1 Texts", "  These were approved:", "    [1.] one", "      [a)] deep", "    [2.] two");
    }

    @Test
    void textPouredIntoWordIsReadAsText() {
        String text = "1\tTexts\n1.1\tThese:\n–\tone\n\tmore:\n•\tinner\n";
        StringBuilder body = new StringBuilder();
        text.lines().forEach(line -> body.append(p(line)));
        assertThat(OutlineOf.document(read(body.toString()).document()))
                .isEqualTo(OutlineOf.document(
                        ForeignReport.read(text.getBytes(UTF_8), "x.txt").document()));
    }

    @Test
    void everythingTogetherIsReadAndSaid() {
        ForeignReport read = ForeignReport.read(WordFiles.everything(), "x.docx");
        assertThat(read.document().allBlocks().count()).isGreaterThan(8);
        assertThat(read.unread()).containsExactly("header: “Draft”");
        assertThat(read.remarks()).hasSize(3);
    }
}
