package org.rapporteur.document.reading.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.reading.word.WordFixture.p;
import static org.rapporteur.document.reading.word.WordFixture.r;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Words;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.lines.PrintedTable;

/** What Word prints is read, and what is not read is said. */
class WordTextTests {

    private static final String CHANGE = " w:id=\"1\" w:author=\"A\" w:date=\"2024-01-01T00:00:00Z\"";

    @Test
    void trackedChangesAreTakenAsAccepted() {
        WordText read = read("<w:p>" + r("Four ") + "<w:del" + CHANGE + "><w:r><w:delText>old</w:delText></w:r></w:del>"
                + "<w:ins" + CHANGE + ">" + r("new") + "</w:ins>" + r(" texts") + "</w:p>");
        assertThat(texts(read)).containsExactly("Four new texts");
        assertThat(read.remarks()).hasSize(2).allMatch(remark -> remark.startsWith("Tracked changes"));
    }

    @Test
    void wordsMovedAreReadWhereTheyWent() {
        WordText read = read("<w:p><w:moveFrom" + CHANGE + ">" + r("gone") + "</w:moveFrom>" + r("stays")
                + "</w:p><w:p>" + "<w:moveTo" + CHANGE + ">" + r("here") + "</w:moveTo></w:p>");
        assertThat(texts(read)).containsExactly("stays", "here");
    }

    @Test
    void aDeletedEndOfAParagraphJoinsTwo() {
        WordText read =
                read("<w:p><w:pPr><w:rPr><w:del" + CHANGE + "/></w:rPr></w:pPr>" + r("One ") + "</w:p>" + p("whole"));
        assertThat(texts(read)).containsExactly("One whole");
    }

    @Test
    void whatAParagraphWasBeforeAChangeIsNotRead() {
        WordText read = read("<w:p><w:pPr><w:pPrChange" + CHANGE + "><w:pPr><w:pStyle w:val=\"Heading1\"/>"
                + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr>" + r("Text") + "</w:p>");
        assertThat(((PrintedLine) read.printed().get(0)).look().outline()).isZero();
    }

    @Test
    void fieldsPrintTheirResults() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        WordText read = read("<w:p>" + r("see ") + begin + "<w:r><w:instrText> REF _1 </w:instrText></w:r>" + begin
                + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + separate + r("inner") + end + separate + r("2.1.3")
                + end + "<w:fldSimple w:instr=\" HYPERLINK &quot;https://www.itu.int/&quot; \">" + r(" site")
                + "</w:fldSimple></w:p>");
        assertThat(texts(read)).containsExactly("see 2.1.3 site");
        assertThat(((PrintedLine) read.printed().get(0)).words())
                .containsExactly(Words.of("see 2.1.3"), new Words(" site", "https://www.itu.int/"));
    }

    @Test
    void aFieldThatNeverEndsIsSaid() {
        WordText read =
                read(p("Text.") + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("lost") + "</w:p>");
        assertThat(read.unread()).containsExactly("field without an end: “lost”");
    }

    @Test
    void linksLeadOutsideByTheirRelationship() {
        byte[] file = WordFixture.of("<w:p><w:hyperlink r:id=\"x\">" + r("here") + "</w:hyperlink></w:p>")
                .link("x", "hyperlink", "https://www.itu.int/", " TargetMode=\"External\"")
                .file();
        assertThat(((PrintedLine) WordText.read(file).printed().get(0)).words())
                .containsExactly(new Words("here", "https://www.itu.int/"));
    }

    @Test
    void bookmarksSoftHyphensTabsAndBreaksAreNoWords() {
        WordText read = read("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_Hlk\"/><w:r><w:t>a</w:t><w:softHyphen/><w:t>b"
                + "</w:t><w:noBreakHyphen/><w:t>c</w:t><w:tab/><w:t>d</w:t><w:br/><w:t>e</w:t><w:br w:type=\"page\"/></w:r>"
                + "<w:bookmarkEnd w:id=\"0\"/></w:p>");
        assertThat(texts(read)).containsExactly("ab\u2011c\td\ne");
    }

    @Test
    void controlsGiveTheirTagAndTheirContent() {
        WordText read =
                read("<w:sdt><w:sdtPr><w:tag w:val=\"one\"/></w:sdtPr><w:sdtContent>" + p("First.") + p("Second.")
                        + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtPr><w:tag w:val=\"two\"/></w:sdtPr><w:sdtContent>"
                        + r("Third.")
                        + "</w:sdtContent></w:sdt></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + p("Click here") + "</w:sdtContent></w:sdt>");
        assertThat(texts(read)).containsExactly("First.", "Second.", "Third.");
        assertThat(read.printed()).extracting(line -> ((PrintedLine) line).id()).containsExactly("one", "", "two");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void hiddenWordsAndTheTableOfContentsAreLeftOutAndSaid() {
        byte[] file = WordFixture.of(p("T1", "1\tIntroduction\t3") + "<w:p>" + r("Shown")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>")
                .file();
        WordText read = WordText.read(file);
        assertThat(texts(read)).containsExactly("Shown");
        assertThat(read.remarks()).hasSize(2);
    }

    @Test
    void textBoxesAreReadOnceBehindTheirParagraph() {
        WordText read = read("<w:p>" + r("Anchor") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                + "<wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" + p("Boxed")
                + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + p("Boxed")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertThat(texts(read)).containsExactly("Anchor", "Boxed");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void picturesAndNotesAndMarginsAreListed() {
        byte[] file = WordFixture.of(
                        "<w:p>" + r("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:drawing>"
                                + "<wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"A map\"/><a:graphic><a:blip/></a:graphic>"
                                + "</wp:inline></w:drawing></w:r></w:p>")
                .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("A note.") + "</w:footnote>")
                .part("comments", "comments", "<w:comment w:id=\"0\">" + p("Check this.") + "</w:comment>")
                .part("header", "hdr", p("- 2 -") + p("Draft only") + p("Text"))
                .file();
        assertThat(WordText.read(file).unread())
                .containsExactly("picture: “A map”", "header: “Draft only”", "comment: “Check this.”");
    }

    @Test
    void footnotesAndEndnotesAreReadBehindTheText() {
        byte[] file = WordFixture.of(p("Text"))
                .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("SG39 approved it.") + "</w:footnote>")
                .part("endnotes", "endnotes", "<w:endnote w:id=\"2\">" + p("Last.") + "</w:endnote>")
                .file();
        WordText read = WordText.read(file);
        assertThat(texts(read)).containsExactly("Text", "Footnotes", "SG39 approved it.", "Endnotes", "Last.");
        assertThat(read.unread()).isEmpty();
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("footnote"));
    }

    @Test
    void wordsTypedOverAPromptAreReadAndPromptsAreNot() {
        String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String prompt = "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>Click here.</w:t></w:r>";
        assertThat(texts(read("<w:p>" + control.formatted(r("Twentieth meeting")) + "</w:p><w:p>"
                        + control.formatted(prompt) + r("Text") + "</w:p>")))
                .containsExactly("Twentieth meeting", "Text");
    }

    /** Templates style what stands in their controls, whether somebody has typed it or not. */
    @Test
    void realWordsInTheStyleOfPromptsAreReadAndPromptsInAnyLanguageAreNot() {
        WordText read = read(styled("Twentieth meeting – Geneva, 2024")
                + styled("SG13 approved ITU-T Y.3120.")
                + styled("Click or ", "tap here to enter text.")
                + styled("[Document number]")
                + styled("Cliquez ou appuyez ici pour entrer du texte.")
                + styled("Type the title")
                + p("Text"));
        assertThat(texts(read))
                .containsExactly("Twentieth meeting – Geneva, 2024", "SG13 approved ITU-T Y.3120.", "Text");
        assertThat(read.remarks()).singleElement().asString().contains("4");
    }

    private static String styled(String... runs) {
        StringBuilder all = new StringBuilder();
        for (String run : runs) {
            all.append("<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t xml:space=\"preserve\">")
                    .append(run)
                    .append("</w:t></w:r>");
        }
        return "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + all
                + "</w:sdtContent></w:sdt></w:p>";
    }

    @Test
    void formulasAreReadAsWords() {
        assertThat(texts(read("<w:p>" + r("E = ") + "<m:oMath><m:r><m:t>mc²</m:t></m:r></m:oMath></w:p>")))
                .containsExactly("E = mc²");
    }

    @Test
    void cellsAreReadWithTheColumnsTheyCover() {
        PrintedTable table = (PrintedTable) read("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Number", "")
                        + cell("Title", "") + "</w:tr>"
                        + "<w:tr>" + cell("Both", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
                        + "<w:tr><w:trPr><w:del" + CHANGE + "/></w:trPr>" + cell("gone", "") + "</w:tr></w:tbl>")
                .printed()
                .get(0);
        assertThat(table.rows()).hasSize(2).allMatch(row -> row.cells().size() == 2);
        assertThat(table.rows().get(0).head()).isTrue();
        assertThat(table.rows().get(1).cells().get(1)).isEmpty();
    }

    @Test
    void aTableInACellIsReadAsItsWordsAndSaid() {
        WordText read = read("<w:tbl><w:tr><w:tc>" + p("Out") + "<w:tbl><w:tr>" + cell("In", "")
                + "</w:tr></w:tbl></w:tc></w:tr></w:tbl>");
        PrintedTable table = (PrintedTable) read.printed().get(0);
        assertThat(table.rows().get(0).cells().get(0))
                .extracting(PrintedLine::text)
                .containsExactly("Out", "In");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void strictFilesAreReadToo() {
        byte[] file = WordFixture.of("")
                .raw(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                                + p("Strict") + "</w:body></w:document>")
                .file();
        assertThat(texts(WordText.read(file))).containsExactly("Strict");
    }

    @Test
    void theLanguageIsTheFilesOwn() {
        byte[] file = WordFixture.of(p("Bonjour"))
                .styles(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr></w:rPrDefault></w:docDefaults>")
                .file();
        assertThat(WordText.read(file).language()).isEqualTo(Locale.FRANCE);
        assertThat(read(p("Hello")).language()).isEqualTo(Locale.ENGLISH);
    }

    private static String cell(String text, String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private static WordText read(String body) {
        return WordText.read(WordFixture.of(body).file());
    }

    private static List<String> texts(WordText read) {
        return read.printed().stream()
                .filter(PrintedLine.class::isInstance)
                .map(line -> ((PrintedLine) line).text())
                .toList();
    }
}
