package org.rapporteur.site.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

class BeginningsTests {

    private static final BlockId SHORT = BlockId.valueOf("short");
    private static final BlockId LONG = BlockId.valueOf("long");

    @Test
    void whatFitsIsToldWhole() {
        List<Section> sections = List.of(listed(SHORT, 2), listed(LONG, 9));
        assertThat(Beginnings.of(sections, "More", 1_300)).isEqualTo(new Beginnings(sections, List.of()));
    }

    @Test
    void aLongListIsCutBetweenItemsAndLeadsToTheFirstThatIsLeftOut() {
        Beginnings beginnings = Beginnings.of(List.of(listed(SHORT, 2), listed(LONG, 9)), "More", 1_000);
        assertThat(beginnings.told()).hasSize(2).startsWith(listed(SHORT, 2));
        Section cut = beginnings.told().get(1);
        assertThat(cut.blocks().get(0).parts()).hasSize(6);
        assertThat(cut.blocks().get(1).lines())
                .containsExactly(List.of(new Reference(LONG.part("item").part(6), "More")));
    }

    @Test
    void ofATableTheFirstRowsAreTold() {
        List<Table.Row> rows = IntStream.range(0, 9)
                .mapToObj(row -> new Table.Row(LONG.part(row), List.of(hundred())))
                .toList();
        Section table = section(LONG, new Table(LONG.part("table"), List.of("Text"), rows));
        Beginnings beginnings = Beginnings.of(List.of(table), "More", 350);
        assertThat(beginnings.told().get(0).blocks().get(0))
                .isEqualTo(new Table(LONG.part("table"), List.of("Text"), rows.subList(0, 3)));
    }

    @Test
    void aSectionOfWhichNotEvenTheFirstParagraphFitsIsUntold() {
        Section second = listed(LONG, 9);
        Beginnings beginnings = Beginnings.of(List.of(listed(SHORT, 2), second, listed(SHORT, 1)), "More", 250);
        assertThat(beginnings.untold()).contains(second);
    }

    /** Each section is told or untold, in its place, and what is told is no more than there is room. */
    @Test
    void nothingIsLostAndNothingTooMuchForAnyRoom() {
        List<Section> sections = Stream.of(3, 40, 1, 12, 0, 7)
                .map(items -> listed(BlockId.valueOf("s" + items), items))
                .toList();
        for (int most = 0; most < 8_000; most += 37) {
            Beginnings beginnings = Beginnings.of(sections, "", most);
            assertThat(Stream.concat(beginnings.told().stream(), beginnings.untold().stream())
                            .map(Section::id))
                    .containsExactlyInAnyOrderElementsOf(
                            sections.stream().map(Section::id).toList());
            assertThat(beginnings.told().stream().mapToInt(Beginnings::letters).sum())
                    .isLessThanOrEqualTo(most);
        }
    }

    private static Section listed(BlockId id, int items) {
        List<Block> list = IntStream.range(0, items)
                .mapToObj(
                        item -> (Block) new Paragraph(id.part("item").part(item), Label.bullet(), hundred(), List.of()))
                .toList();
        return section(id, new Paragraph(id.part("list"), Label.none(), hundred(), list));
    }

    private static Section section(BlockId id, Block block) {
        return new Section(id, "1", "Heading", List.of(), List.of(block), List.of());
    }

    private static List<Inline> hundred() {
        return List.of(Words.of("w".repeat(100)));
    }
}
