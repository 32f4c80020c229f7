package org.rapporteur.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.word.DocxAssert.assertThatDocx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

class WordWriterTests {

    private static final Pattern NUMBERED =
            Pattern.compile("<w:numPr><w:ilvl w:val=\"(\\d)\"/><w:numId w:val=\"(\\d+)\"/>");

    private final byte[] example = ExampleReport.file();

    @Test
    void theReportIsValidAndStandsAlone() {
        assertThatDocx(example)
                .isValid()
                .hasAControlForEachBlockOf(ExampleReport.DOCUMENT)
                .standsAlone();
    }

    @Test
    void theSchemaSeesWhatIsOutOfPlace() {
        String body = assertThatDocx(example).body();
        assertThat(WordSchema.problems(
                        body.replaceFirst("<w:tblGrid>.*?</w:tblGrid>", "").getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(WordSchema.problems(
                        body.replaceFirst("<w:p><w:pPr>(.*?)</w:pPr>(.*?)</w:p>", "<w:p>$2<w:pPr>$1</w:pPr></w:p>")
                                .getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(ExampleReport.file()).isEqualTo(example);
    }

    @Test
    void wordCountsEveryNumberOfTheReportItself() {
        assertThat(assertThatDocx(example).count("</w:t><w:tab/></w:r>")).isZero();
    }

    @Test
    void aNumberWordWouldNotCountIsTyped() {
        Document odd = DocumentFixture.of(
                DocumentFixture.section(
                        "a", "3", "Third", DocumentFixture.numbered("a.1", "3.2", DocumentFixture.words("x"))),
                DocumentFixture.section("b", "1", "First"));
        assertThat(WordLines.of(ExampleReport.WRITER.write(odd)))
                .containsExactly("h1 3 Third", "0: 3.2 x", "h1 1 First");
    }

    @Test
    void everyListHasANumberingOfItsOwn() {
        List<String> numberings = NUMBERED.matcher(assertThatDocx(example).body())
                .results()
                .map(found -> found.group(2))
                .filter(numbering -> !numbering.equals("1"))
                .distinct()
                .toList();
        assertThat(numberings).hasSize((int) lists(ExampleReport.DOCUMENT));
        assertThat(numberings)
                .allSatisfy(numbering -> assertThat(assertThatDocx(example).text("word/numbering.xml"))
                        .contains("<w:num w:numId=\"" + numbering + "\">"));
    }

    private static long lists(Document document) {
        return document.allSections()
                        .mapToLong(section -> lists(section.blocks()))
                        .sum()
                + document.allBlocks().mapToLong(block -> lists(block.parts())).sum();
    }

    /** Runs of neighbouring items. */
    private static long lists(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(at -> isItem(blocks.get(at)) && (at == 0 || !isItem(blocks.get(at - 1))))
                .count();
    }

    private static boolean isItem(Block block) {
        return block instanceof Paragraph paragraph && paragraph.label().isBullet();
    }

    @Test
    void theHeadRowOfATableIsRepeated() {
        long tables = ExampleReport.DOCUMENT
                .allBlocks()
                .filter(Table.class::isInstance)
                .count();
        assertThat(tables).isPositive();
        assertThat(assertThatDocx(example).count("<w:tblHeader/>")).isEqualTo((int) tables);
    }

    @Test
    void everyReferenceOfTheReportIsLive() {
        long references = ExampleReport.DOCUMENT
                .allBlocks()
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream)
                .filter(Reference.class::isInstance)
                .count();
        DocxAssert file = assertThatDocx(example);
        assertThat(references).isPositive();
        assertThat(file.count("> REF _Ref")).isEqualTo((int) references);
        List<String> targets = all(file.body(), "REF (_Ref\\d+) \\\\r \\\\h");
        assertThat(new HashSet<>(all(file.body(), "w:name=\"(_Ref\\d+)\""))).isEqualTo(new HashSet<>(targets));
    }

    @Test
    void aReferenceToWhatHasNoNumberIsPrinted() {
        Section section = DocumentFixture.section(
                "a", "1", "One", DocumentFixture.plain("a.1", new Reference(BlockId.valueOf("nowhere"), "7.7")));
        DocxAssert file = assertThatDocx(ExampleReport.WRITER.write(DocumentFixture.of(section)));
        assertThat(file.count(" REF ")).isZero();
        assertThat(file.body()).contains("7.7");
    }

    @Test
    void aWebLinkNeedsNoRelationship() {
        DocxAssert file = assertThatDocx(ExampleReport.WRITER.write(DocumentFixture.sample()));
        assertThat(file.body()).contains(" HYPERLINK &quot;https://www.itu.int/a_b_(c)?x=1&amp;copy;=2&quot; ");
        assertThat(file.body()).doesNotContain("javascript");
        file.standsAlone();
    }

    @Test
    void theHeaderHasPageAndDocumentNumber() {
        assertThat(assertThatDocx(example).text("word/rapporteur-header.xml"))
                .contains(" PAGE ", ">CWG-Internet-20/2<");
    }

    @Test
    void theFileKnowsItsLanguageAndTitle() {
        Document french = new Document(
                Locale.FRENCH, ExampleReport.DOCUMENT.cover(), List.of(), ExampleReport.DOCUMENT.sections());
        assertThat(assertThatDocx(example).text("word/styles.xml"))
                .contains("<w:lang w:eastAsia=\"en-GB\" w:val=\"en-GB\"/>");
        assertThat(assertThatDocx(ExampleReport.WRITER.write(french)).text("word/styles.xml"))
                .contains("fr-FR");
        assertThat(assertThatDocx(example).text("docProps/core.xml"))
                .contains(ExampleReport.DOCUMENT.cover().title());
    }

    @Test
    void aTagIsNeverLongerThanWordAllows() {
        assertThat(all(assertThatDocx(example).body(), "<w:tag w:val=\"([^\"]*)\""))
                .allSatisfy(tag -> assertThat(tag).hasSizeLessThanOrEqualTo(64));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
