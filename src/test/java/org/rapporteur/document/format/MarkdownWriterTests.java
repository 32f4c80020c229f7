package org.rapporteur.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.document.DocumentFixture.item;
import static org.rapporteur.document.DocumentFixture.numbered;
import static org.rapporteur.document.DocumentFixture.plain;
import static org.rapporteur.document.DocumentFixture.row;
import static org.rapporteur.document.DocumentFixture.section;
import static org.rapporteur.document.DocumentFixture.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

class MarkdownWriterTests {

    @Test
    void keepsANumberAsTextBeforeItsParagraph() {
        assertThat(written(numbered("a", "2.1.3", words("Text.")))).isEqualTo("2.1.3 Text.\n");
        assertThat(written(numbered("a", "1.", words("Text.")))).isEqualTo("1\\. Text.\n");
    }

    @Test
    void indentsWhatBelongsToAnItem() {
        Block nested = item("a.1", words("nested"));
        Block going = plain("a.2", words("going on"));
        assertThat(written(item("a", words("first"), nested, going), item("b", words("second"))))
                .isEqualTo("""
                        - first
                          - nested

                          going on

                        - second
                        """);
    }

    @Test
    void writesTablesWithTheirPipesEscaped() {
        Table table = new Table(
                BlockId.valueOf("t"), List.of("Group", "A | B"), List.of(row("t.1", words("SG11"), words("a|b\\|"))));
        assertThat(written(table)).isEqualTo("""
                        | Group | A \\| B |
                        | --- | --- |
                        | SG11 | a\\|b\\\\\\| |
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            R&D in IPv6, 5 > 4 and 3 < 4 - so it is! (C#) ¦ R&D in IPv6, 5 > 4 and 3 < 4 - so it is! (C#)
            T-REC_Q_5009                                  ¦ T-REC_Q_5009
            _so_ and &lt; and <b>                         ¦ \\_so\\_ and \\&lt; and \\<b>
            - no item                                     ¦ \\- no item
            -5 degrees                                    ¦ -5 degrees
            12. no list                                   ¦ 12\\. no list
            12) no list                                   ¦ 12\\) no list
            mail <1@x.example>                            ¦ mail \\<1@x.example>
            | no table                                    ¦ \\| no table
            2024 was a year                               ¦ 2024 was a year
            # no heading                                  ¦ \\# no heading
            > no quotation                                ¦ \\> no quotation
            """)
    void escapesSignsOnlyWhereTheyMatter(String text, String written) {
        assertThat(written(plain("a", words(text)))).isEqualTo(written + "\n");
    }

    @Test
    void keepsLinksToTheWebAndNoOthers() {
        String address = "https://www.itu.int/a_b_(c)?x=1&copy;=2";
        assertThat(MarkdownReading.links(written(plain("a", new Words("there!", address)))))
                .containsExactly(address);
        assertThat(written(plain("a", new Words("there", "javascript:alert(1)"))))
                .isEqualTo("there\n");
    }

    @Test
    void opensWithTheCover() {
        assertThat(new MarkdownWriter(Reading.LABELS).write(DocumentFixture.sample()))
                .startsWith("""
                        Council Working Group on International Internet-related Public Policy Issues (CWG-Internet)

                        Twentieth meeting – Geneva, 19–20 September 2024

                        - Document: CWG-Internet-20/2
                        - Date: 15 August 2024
                        - Language: English only
                        - Source: Report by the Secretary-General

                        # ITU Internet activities & \\<more>

                        ## Purpose

                        This report tells.

                        ## 1 Introduction

                        1.1 This covers February to August 2024, see 2.1.1 and [the site]""");
    }

    private static String written(Block... blocks) {
        String markdown =
                new MarkdownWriter(Reading.LABELS).write(DocumentFixture.of(section("s", "1", "Here", blocks)));
        return markdown.substring(markdown.indexOf("## 1 Here") + "## 1 Here\n\n".length());
    }
}
