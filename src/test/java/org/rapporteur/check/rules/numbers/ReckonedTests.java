package org.rapporteur.check.rules.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.Checker;
import org.rapporteur.check.Written;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

/** Numbers that other words of the report give again; “/” ends a line. */
class ReckonedTests {

    private static List<Finding> findings(String passage) {
        String[] lines = passage.replace("\\t", "\t").split(" / ");
        return Checker.check(Written.section(lines), Written.NOTHING).findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The list held 24 entries. Two were added and one withdrew, so the list now stands at 25.    | stands at 25    | stands at 26
            We were given three things to do: (1) finish it; (2) look again; (3) decide.                 | three things    | four things
            Six of the nine meetings were held here; the other three were virtual.                       | other three     | other four
            We could close six of the ten points which were open in May, thus four are left.             | close six       | close five
            36 were admitted, nine in each of four heats.                                                | 36 were         | 34 were
            The number of States increased from 15 in the former meeting (Kampala, 2024) to 18, meaning 20% more. | 20%  | 30%
            Traffic grew from 1.6 Gbit/s in May to 2.4 Gbit/s in June, an increase of 50%.               | 50%             | 40%
            Registered 250; attended 205 (82%).                                                          | (82%)           | (78%)
            Training reached 2,860 persons, of whom 1,450 were teachers. Teachers represented 50.7 per cent. | 50.7        | 57.0
            Ten Recommendations were approved. Their numbers are: X.1280, X.1286, X.1350, X.1417, X.1418, X.1607, X.1651, X.1821, X.1910 and X.2105. | Ten | Eleven
            The meeting took three decisions: / D1. To open it. / D2. To send it. / D3. To close it.    | three decisions | four decisions
            Working papers (3): / –\\ton fees; / –\\ton tariffs; / –\\ton roaming.                       | (3)             | (4)
            """)
    void findsTheChangedNumberAndNothingBeforeIt(String right, String words, String instead) {
        assertThat(findings(right)).isEmpty();
        assertThat(findings(right.replace(words, instead))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three events were with presence, one was hybrid and one was fully online.",
                "Five gaps have high priority, two medium and two low.",
                "Four belong to one group and three go to others. The last two lie outside.",
                "One hundred and two of the 340 were women, that is 30%. The target is 35%.",
                "The budget was shared between the donor, $1,027,200 (80%), and ITU, $256,800 (20%).",
                "The group agreed to begin a revision of D.608."
            })
    void isSilentWhereNumbersStandBesideEachOther(String passage) {
        assertThat(findings(passage)).isEmpty();
    }

    @Test
    void aHeadOfNumbersIsNoRowAndATableBelowAnotherIsOneOfItsOwn() {
        Table rounds = table(
                "rounds", List.of("Region", "1", "2", "Total"), "Africa 5 6 11", "Americas 2 3 5", "Total 7 9 16");
        Table rooms = table("rooms", List.of("Floor", "3", "4", "Total"), "North 1 1 2", "South 4 2 6", "Total 5 3 8");
        assertThat(findings(rounds, rooms)).isEmpty();
        assertThat(findings(
                        rounds,
                        table(
                                "rooms",
                                List.of("Floor", "3", "4", "Total"),
                                "North 1 1 2",
                                "South 4 2 6",
                                "Total 5 3 9")))
                .isNotEmpty();
    }

    private static Table table(String id, List<String> head, String... rows) {
        BlockId place = BlockId.valueOf(id);
        return new Table(
                place,
                head,
                Stream.of(rows)
                        .map(row -> new Table.Row(place.part(row.replace(' ', '-')), cells(row)))
                        .toList());
    }

    private static List<List<Inline>> cells(String row) {
        return Stream.of(row.split(" "))
                .map(cell -> List.<Inline>of(Words.of(cell)))
                .toList();
    }

    private static List<Finding> findings(Table... tables) {
        Document written = Written.section("Of the rounds and the rooms.");
        Section section = new Section(BlockId.valueOf("counts"), "3", "Counts", List.of(), List.of(tables), List.of());
        Document document = new Document(written.language(), written.cover(), written.totals(), List.of(section));
        return Checker.check(document, Written.NOTHING).findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }
}
