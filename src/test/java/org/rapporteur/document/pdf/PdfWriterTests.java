package org.rapporteur.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

class PdfWriterTests {

    private static final Document DOCUMENT = Samples.example();
    private static final byte[] EXAMPLE = PdfWriter.write(DOCUMENT, Samples.LABELS);
    private static final byte[] SAMPLE = PdfWriter.write(DocumentFixture.sample(), Samples.LABELS);

    @Test
    void theExampleIsAccessibleAsPdfUaAsks() throws Exception {
        assertThat(Conformance.breaches(EXAMPLE)).isEmpty();
    }

    @Test
    void everythingADocumentCanHaveIsAccessible() throws Exception {
        assertThat(Conformance.breaches(SAMPLE)).isEmpty();
    }

    @Test
    void tellsItsTitleAuthorAndLanguage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(EXAMPLE)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(DOCUMENT.cover().title());
            assertThat(pdf.getDocumentInformation().getAuthor())
                    .isEqualTo(DOCUMENT.cover().source());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void embedsTheLettersItUses() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(EXAMPLE)) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(pdf)).extracting(PDFont::getName).allMatch(name -> name.contains("+LiberationSerif"));
        }
        assertThat(EXAMPLE).hasSizeLessThan(200_000);
    }

    @Test
    void bookmarksEveryHeadedSection() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(EXAMPLE)) {
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), 0))
                    .isEqualTo(Stream.concat(DOCUMENT.cover().parts().stream(), DOCUMENT.sections().stream())
                            .flatMap(section -> headings(section, 0))
                            .toList());
        }
    }

    @Test
    void leadsReferencesToTheirPlaceAndLinksToTheWeb() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
            assertThat(links(pdf))
                    .filteredOn(link -> link.getAction() instanceof PDActionGoTo)
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("2.1.1");
            assertThat(links(pdf))
                    .filteredOn(link -> link.getAction() instanceof PDActionURI)
                    .first()
                    .extracting(link -> ((PDActionURI) link.getAction()).getURI())
                    .isEqualTo("https://www.itu.int/a_b_(c)?x=1&copy;=2");
            assertThat(links(pdf)).extracting(PDAnnotation::getContents).doesNotContain("not this");
        }
    }

    @Test
    void printsItsNumberOverEveryPageButTheFirst() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(EXAMPLE)) {
            String number = DOCUMENT.cover().documentNumber();
            assertThat(page(pdf, 1)).doesNotContain("- 1 -");
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page).lines()).startsWith("- " + page + " -", number);
            }
        }
    }

    @Test
    void theSameDocumentMakesTheSameBytesWhoeverElseWrites() {
        List<byte[]> files = IntStream.range(0, 16)
                .parallel()
                .mapToObj(time -> PdfWriter.write(time % 2 == 0 ? DOCUMENT : DocumentFixture.sample(), Samples.LABELS))
                .toList();
        IntStream.range(0, 16).forEach(time -> assertThat(files.get(time)).isEqualTo(time % 2 == 0 ? EXAMPLE : SAMPLE));
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() throws Exception {
        Table.Row row = DocumentFixture.row("row", DocumentFixture.words("SG11"), DocumentFixture.words("Title"));
        Table table = new Table(
                BlockId.valueOf("table"), List.of("Number heads", "Title heads"), Collections.nCopies(150, row));
        Document document = DocumentFixture.of(DocumentFixture.section("s", "1", "Table", table));
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document, Samples.LABELS))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page)).contains("Number heads Title heads");
            }
        }
    }

    @Test
    void speaksTheLanguageOfTheDocument() throws Exception {
        Document russian = new Document(
                Locale.forLanguageTag("ru"),
                DocumentFixture.cover(),
                List.of(),
                List.of(DocumentFixture.section(
                        "s", "1", "Введение", DocumentFixture.plain("p", DocumentFixture.words("Ἀθῆναι – Москва")))));
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(russian, Samples.LABELS))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(page(pdf, 1)).contains("Введение", "Ἀθῆναι – Москва");
        }
    }

    private static String page(PDDocument pdf, int number) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static List<PDAnnotationLink> links(PDDocument pdf) throws Exception {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            page.getAnnotations().forEach(annotation -> links.add((PDAnnotationLink) annotation));
        }
        return links;
    }

    private static List<String> bookmarks(PDOutlineNode parent, int depth) {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            bookmarks.add(depth + " " + item.getTitle());
            bookmarks.addAll(bookmarks(item, depth + 1));
        }
        return bookmarks;
    }

    private static Stream<String> headings(Section section, int depth) {
        boolean headed = section.heading() != null;
        String number = section.number() == null ? "" : section.number() + " ";
        return Stream.concat(
                headed ? Stream.of(depth + " " + number + section.heading()) : Stream.empty(),
                section.sections().stream().flatMap(inner -> headings(inner, headed ? depth + 1 : depth)));
    }
}
