package org.rapporteur.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;

/** The report of September 2024 as the text dump of its Word file. */
@ParameterizedClass
@EnumSource
class ReportOf2024ReadingTests {

    private final ForeignReport read;
    private final Document report;

    ReportOf2024ReadingTests(ReportOf2024 which) {
        read = which.read();
        report = read.document();
    }

    @Test
    void allHeadingsAndTheParagraphsAmongThemAreFound() {
        assertThat(report.sections()).extracting(Section::number).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(section("2").sections())
                .extracting(Section::number)
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(16)
                        .map(n -> "2." + n)
                        .toList());
        assertThat(section("2").sections().subList(0, 10)).noneMatch(section -> section.heading() == null);
        assertThat(section("2").sections().subList(10, 16)).allMatch(section -> section.heading() == null);
    }

    @Test
    void theCoverHasItsTwoParts() {
        assertThat(report.cover().parts()).extracting(Section::heading).containsExactly("Purpose", "Action required");
        assertThat(report.cover().parts()).allMatch(part -> part.blocks().size() == 1);
    }

    @Test
    void paragraphsKeepTheirPrintedNumbers() {
        assertThat(numbers("2.2")).hasSize(12).first().isEqualTo("2.2.1");
        assertThat(numbers("2.7")).containsExactly("2.7.1", "2.7.2", "2.7.3", "2.7.4");
        assertThat(numbers("3")).containsExactly("3.1", "3.2", "3.3", "3.4", "3.5", "3.6");
        assertThat(numbers("5")).isEmpty();
        assertThat(section("6").heading()).startsWith("International Internet Connectivity");
    }

    @Test
    void listsHangBelowTheirSentences() {
        Paragraph smartCities = paragraph("2.2.1");
        assertThat(smartCities.parts()).hasSize(6);
        Paragraph group = (Paragraph) smartCities.parts().get(4);
        assertThat(group.text()).matches("ITU-T SG20 approved (the following )?four Recommendations:");
        assertThat(group.parts()).hasSize(5);
        Paragraph supplements = (Paragraph) group.parts().get(4);
        assertThat(supplements.text()).isEqualTo("two Supplements:");
        assertThat(supplements.label().isBullet()).isFalse();
        assertThat(supplements.parts()).hasSize(3);
        assertThat(((Paragraph) smartCities.parts().get(5)).label().isBullet()).isFalse();
    }

    @Test
    void whatGoesOnBehindAListBelongsToItsNumber() {
        assertThat(texts(paragraph("2.1.4"))).last().asString().startsWith("SG13 has 20 more");
        assertThat(texts(paragraph("2.13"))).last().asString().startsWith("Other initiatives");
        assertThat(((Paragraph) paragraph("7.3").parts().get(0)).parts()).hasSize(3);
    }

    @Test
    void linesThatTabsLeadAreATable() {
        Table table = (Table) paragraph("2.9.1").parts().get(0);
        assertThat(table.rows()).hasSize(11).allMatch(row -> row.cells().size() == 2);
        assertThat(Inline.text(table.rows().get(10).cells().get(0))).isEqualTo("X.1715 Amd.1");
    }

    @Test
    void everyWordIsThereAndNoResidue() {
        List<String> texts = report.allBlocks()
                .flatMap(block -> block.lines().stream())
                .map(Inline::text)
                .toList();
        assertThat(texts).noneMatch(text -> text.contains("bookmark") || text.contains("\t") || text.isBlank());
        assertThat(read.unread()).isEmpty();
        assertThat(read.remarks()).isEmpty();
    }

    private Section section(String number) {
        return report.allSections()
                .filter(section -> number.equals(section.number()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbers(String section) {
        return section(section).blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).label().text())
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private Paragraph paragraph(String number) {
        return report.allBlocks()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.label().text().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Block block) {
        return block.parts().stream().map(part -> ((Paragraph) part).text()).toList();
    }
}
