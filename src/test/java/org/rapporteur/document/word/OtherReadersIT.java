package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;

/** What programs that people have make of the file. */
class OtherReadersIT {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheReport() throws IOException {
        Files.write(folder.resolve("report.docx"), ExampleReport.file());
    }

    @Test
    void pandocReadsTheSameItemsAtTheSameDepth() {
        Element body = pandoc();
        List<String> items = body.select("ul > li").stream()
                .map(item -> depth(item) + "- " + ownText(item))
                .toList();
        assertThat(items).isEqualTo(items());
    }

    /** A paragraph which goes on after items ends their list to pandoc, so that the next list begins at the top. */
    private static List<String> items() {
        List<String> items = new ArrayList<>();
        int above = 0;
        boolean listing = false;
        for (String line : DocumentLines.of(ExampleReport.DOCUMENT)) {
            boolean item = line.matches("\\d- .*");
            int depth = line.charAt(0) - '0';
            above = item ? Math.min(listing ? above : depth - 1, depth - 1) : above;
            listing = item;
            if (item) {
                items.add(depth - above + line.substring(1));
            }
        }
        return items;
    }

    /** Numbered paragraphs are items to pandoc, of which those behind a list lie inside it; what they hold begins anew. */
    private static long depth(Element item) {
        return item.parents().stream()
                .map(Element::normalName)
                .takeWhile(name -> !name.equals("ol"))
                .filter("ul"::equals)
                .count();
    }

    private static String ownText(Element item) {
        Element copy = item.clone();
        copy.select("ul, ol").remove();
        Element paragraph = copy.selectFirst("p");
        return DocumentLines.plain(paragraph == null ? copy.text() : paragraph.text());
    }

    @Test
    void pandocReadsEveryWordInOrder() {
        String text = DocumentLines.plain(pandoc().text());
        int at = 0;
        for (Block block : ExampleReport.DOCUMENT.allBlocks().toList()) {
            for (List<Inline> line : block.lines()) {
                String words = DocumentLines.plain(Inline.text(line));
                int found = text.indexOf(words, at);
                assertThat(found).as(words).isNotNegative();
                at = found + words.length();
            }
        }
    }

    private Element pandoc() {
        return Jsoup.parse(Program.PANDOC.assumed().run(folder, "report.docx", "-t", "html", "--wrap=none"))
                .body();
    }

    @Test
    void libreOfficePrintsEveryNumberBeforeItsWords() {
        Program.LIBRE_OFFICE.assumed();
        Program.PDF_TO_TEXT.assumed();
        Program.toPdf(folder, "report.docx");
        String text = DocumentLines.plain(Program.PDF_TO_TEXT.run(folder, "-layout", "report.pdf", "-"));
        assertThat(numbered())
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(text).contains(line));
        assertThat(text).doesNotContain("REF _Ref", "HYPERLINK").containsPattern("- ?2 ?-\\s+CWG-Internet-20/2");
    }

    /** Numbers with the words behind them, as far as they fit on a line for sure. */
    private static List<String> numbered() {
        List<String> lines = new ArrayList<>();
        ExampleReport.DOCUMENT
                .allSections()
                .forEach(section ->
                        Stream.concat(heading(section), paragraphs(section)).forEach(lines::add));
        return lines;
    }

    private static Stream<String> heading(Section section) {
        String heading = section.heading();
        return heading == null ? Stream.empty() : Stream.of(start(String.valueOf(section.number()), heading));
    }

    private static Stream<String> paragraphs(Section section) {
        return section.blocks().stream()
                .flatMap(Block::withParts)
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.label().isNumber())
                .map(paragraph -> start(paragraph.label().text(), paragraph.text()));
    }

    private static String start(String number, String words) {
        return number + " " + words.substring(0, Math.min(20, words.length())).strip();
    }
}
