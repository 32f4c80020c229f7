package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.records.selection.SelectionException;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

class TextSelectionTests {

    /** An approved Recommendation of SG13 on IMT-2020 which answers PP-101. */
    private static final TextAsOf TOLD = told("T-SG13", Standing.APPROVED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "group=T-SG13",
                "group=T-SG2,T-SG13",
                "kind=recommendation",
                "kind=supplement,recommendation stage=approved",
                "topic=imt-2020",
                "topic=security,ipv6",
                "resolution=PP-101",
                "sector=T"
            })
    void choosesWhatHasOneValueOfEveryFacet(String filter) {
        assertThat(TextSelection.valueOf(filter).chooses(TOLD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "group=T-SG2",
                "kind=supplement",
                "stage=under-approval",
                "topic=ipv6",
                "resolution=PP-102",
                "sector=R",
                "group=T-SG13 stage=agreed"
            })
    void leavesWhatLacksOne(String filter) {
        assertThat(TextSelection.valueOf(filter).chooses(TOLD)).isFalse();
    }

    @Test
    void leavesWorkInDevelopmentUnlessAskedForIt() {
        TextAsOf draft = told("T-SG13", Standing.IN_DEVELOPMENT);
        assertThat(TextSelection.valueOf("").chooses(draft)).isFalse();
        assertThat(TextSelection.valueOf("stage=in-development").chooses(draft)).isTrue();
    }

    @Test
    void leavesTextsOfNoGroupWhenItNamesOne() {
        assertThat(TextSelection.valueOf("group=T-SG13").chooses(told(null, Standing.APPROVED)))
                .isFalse();
        assertThat(TextSelection.valueOf("").chooses(told(null, Standing.APPROVED)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "'group=T-SG12 stage=approved topic=ipv6 sector=T', true",
        "'kind=recommendation,supplement,handbook', true",
        "kind=recommendation, false",
        "group=T-SG13, false",
        "stage=agreed, false",
        "resolution=PP-101, true",
        "resolution=PP-102, false"
    })
    void choosesATallyOnlyWhereAllItCountsWouldBeChosen(String filter, boolean chosen) {
        Tally tally = new Tally(
                "tally",
                "IPv6",
                "T-SG12",
                "ipv6",
                Standing.APPROVED,
                List.of(TextKind.RECOMMENDATION, TextKind.SUPPLEMENT),
                9,
                LocalDate.parse("2024-08-15"),
                "Report");
        assertThat(TextSelection.valueOf(filter).chooses(tally, Set.of("PP-101")))
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"country=KOR, country", "kind=leaflet, kind", "stage=done, stage", "group, group"})
    void namesTheFacetThatCannotBeRead(String filter, String facet) {
        assertThatExceptionOfType(SelectionException.class)
                .isThrownBy(() -> TextSelection.valueOf("topic=ipv6 " + filter))
                .extracting(SelectionException::facet)
                .isEqualTo(facet);
    }

    private static TextAsOf told(@Nullable String group, Standing standing) {
        Text text = new Text(
                "T-Y.1-202405",
                TextIdentity.of(TextKind.RECOMMENDATION, "T", "ITU-T Y.1 (05/2024)", "Title")
                        .numbered("Y.1"),
                TextAncestry.none(),
                group,
                new Stages(TextKind.RECOMMENDATION, Map.of()),
                new Answers(Set.of("imt-2020", "security"), Set.of("PP-101")),
                TextOrigin.of("Test"));
        return new TextAsOf(text, standing);
    }
}
