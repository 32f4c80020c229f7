package org.rapporteur.document.reading.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.reading.word.WordFixture.item;
import static org.rapporteur.document.reading.word.WordFixture.level;
import static org.rapporteur.document.reading.word.WordFixture.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.reading.lines.PrintedLine;

/** Word's own numbers are printed as Word prints them. */
class NumberTests {

    private static final String LEGAL = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>")
            + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>")
            + level(2, "decimal", "%1.%2.%3", "")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
    private static final String HEADINGS =
            "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/>"
                    + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"H1\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"My heading\"/><w:basedOn w:val=\"H2\"/>"
                    + "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    @Test
    void headingsAndParagraphsShareAListThroughTheirStyles() {
        WordFixture file = WordFixture.of(p("H1", "One")
                        + p("H2", "Deep")
                        + item(1, 2, "Text")
                        + item(1, 2, "More")
                        + p("Mine", "Own")
                        + item(1, 2, "Text")
                        + p("H1", "Two")
                        + p("H2", "Deep"))
                .styles(HEADINGS)
                .numbering(LEGAL);
        assertThat(marks(file)).containsExactly("1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1");
        assertThat(lines(file)).extracting(line -> line.look().outline()).containsExactly(1, 2, 0, 0, 2, 0, 1, 2);
    }

    @Test
    void aParagraphMayLeaveTheListOfItsStyle() {
        WordFixture file = WordFixture.of(p("H1", "One")
                        + "<w:p><w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + WordFixture.r("None") + "</w:p>" + p("H1", "Two"))
                .styles(HEADINGS)
                .numbering(LEGAL);
        assertThat(marks(file)).containsExactly("1", "", "2");
    }

    @Test
    void everyFormatIsPrinted() {
        assertThat(formats("upperRoman", "%1.", 9)).endsWith("IV.", "V.", "VI.", "VII.", "VIII.", "IX.");
        assertThat(formats("lowerLetter", "(%1)", 28)).startsWith("(a)", "(b)").endsWith("(z)", "(aa)", "(bb)");
        assertThat(formats("decimalZero", "%1", 10)).startsWith("01").endsWith("10");
        assertThat(formats("none", "Note", 1)).containsExactly("Note");
        assertThat(formats("bullet", "–", 2)).containsExactly(PrintedLine.BULLET, PrintedLine.BULLET);
    }

    @Test
    void legalNumbersAreFiguresEverywhere() {
        WordFixture file = WordFixture.of(item(1, 0, "a") + item(1, 1, "b"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1", "")
                        + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        assertThat(marks(file)).containsExactly("I", "1.1");
    }

    @Test
    void aListMayBeginAnew() {
        String lists = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1)", "") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        WordFixture file = WordFixture.of(
                        item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d") + item(1, 0, "e"))
                .numbering(lists);
        assertThat(marks(file)).containsExactly("1)", "2)", "5)", "6)", "7)");
    }

    @Test
    void aLevelMayBeGivenAnotherFormInOneList() {
        String lists = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1", "") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + level(0, "upperLetter", "Annex %1", "") + "</w:lvlOverride></w:num>";
        assertThat(marks(WordFixture.of(item(1, 0, "a") + item(1, 0, "b")).numbering(lists)))
                .containsExactly("Annex A", "Annex B");
    }

    @Test
    void aLevelThatWasSkippedPrintsItsFirstNumber() {
        assertThat(marks(
                        WordFixture.of(item(1, 2, "deep") + item(1, 2, "again")).numbering(LEGAL)))
                .containsExactly("1.1.1", "1.1.2");
    }

    @Test
    void emptyParagraphsAreCountedToo() {
        assertThat(marks(WordFixture.of(item(1, 0, "a") + item(1, 0, "") + item(1, 0, "b"))
                        .numbering(LEGAL)))
                .containsExactly("1", "3");
    }

    private static List<String> formats(String format, String text, int times) {
        StringBuilder body = new StringBuilder();
        for (int n = 0; n < times; n++) {
            body.append(item(1, 0, "x"));
        }
        return marks(WordFixture.of(body.toString())
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, format, text, "")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
    }

    private static List<String> marks(WordFixture file) {
        return lines(file).stream().map(PrintedLine::mark).toList();
    }

    private static List<PrintedLine> lines(WordFixture file) {
        return WordText.read(file.file()).printed().stream()
                .map(PrintedLine.class::cast)
                .toList();
    }
}
