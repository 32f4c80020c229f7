package org.rapporteur.document.reading.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What LibreOffice 7.4 writes for controls of several runs is put together again. */
class RepeatedControlsTests {

    private static final String ALL = "Montenegro receivesgets help.";

    private static String mended(String text) {
        return new String(RepeatedControls.mended(text.getBytes(UTF_8)), UTF_8);
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String run(String... words) {
        return "<w:r><w:t>" + String.join("</w:t><w:t>", words) + "</w:t></w:r>";
    }

    private static String paragraph(String... content) {
        return "<w:body><w:p>" + String.join("", content) + "</w:p></w:body>";
    }

    @Test
    void eachRunHasItsOwnWordsAgain() {
        assertThat(mended(paragraph(
                        control(run(ALL)),
                        "<w:del><w:sdt><w:sdtPr></w:sdtPr><w:sdtContent></w:del><w:del>"
                                + "<w:r><w:delText>receives</w:delText><w:delText>" + ALL + "</w:delText></w:r>"
                                + "</w:del></w:sdtContent></w:sdt>",
                        control(run("gets", ALL)),
                        control(run(" help.", ALL)))))
                .isEqualTo(paragraph(
                        run("Montenegro "),
                        "<w:del></w:del><w:del><w:r><w:delText>receives</w:delText><w:delText></w:delText></w:r></w:del>",
                        run("gets", ""),
                        run(" help.", "")));
    }

    @Test
    void aTrackedChangeOfAWholeControlIsReadable() {
        assertThat(
                        mended(
                                paragraph(
                                        "<w:del w:id=\"1\"><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent></w:del>"
                                                + "<w:del w:id=\"2\"><w:r><w:delText>All</w:delText></w:r></w:del></w:sdtContent></w:sdt>")))
                .isEqualTo(paragraph(
                        "<w:del w:id=\"1\"></w:del><w:del w:id=\"2\"><w:r><w:delText>All</w:delText></w:r></w:del>"));
    }

    @Test
    void anythingElseStaysAsItIs() {
        for (String text : new String[] {
            paragraph(control(run("One")), control(run("Two")), run("One", "One")),
            paragraph(control(run("One")), control(run("Two", "Three"))),
            paragraph(run("A", "A")),
            "<w:body><w:p><w:sdt>",
            "no markup",
            ""
        }) {
            assertThat(mended(text)).isEqualTo(text);
        }
    }

    @Test
    void wordsThatDoNotAddUpAreLeftAlone() {
        String text = paragraph(control(run(ALL)), control(run("else", ALL)));
        assertThat(mended(text)).isEqualTo(text);
    }
}
