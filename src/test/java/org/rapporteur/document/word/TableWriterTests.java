package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

/** How the width of a page is shared out among columns. */
class TableWriterTests {

    private static final String TITLE = "Security requirements and measures for networks of the moon ".repeat(2);

    private static int[] widths(String... numbers) {
        List<Table.Row> rows = List.of(numbers).stream()
                .map(number -> new Table.Row(
                        BlockId.valueOf("row"),
                        List.of(List.<Inline>of(Words.of(number)), List.<Inline>of(Words.of(TITLE)))))
                .toList();
        return TableWriter.widths(new Table(BlockId.valueOf("table"), List.of("Number", "Title"), rows), 7200);
    }

    @Test
    void aColumnOfNumbersStaysNarrow() {
        assertThat(widths("X.1", "X.2")).containsExactly(1200, 6000);
    }

    @Test
    void noColumnIsNarrowerThanItsLongestWord() {
        assertThat(widths("X.1", "X.2", "X.3", "Supplement to X-series Recommendations")[0])
                .isEqualTo(7200 * "Recommendations".length() / (60 + "Recommendations".length()));
    }
}
