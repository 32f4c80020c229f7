package org.rapporteur.records.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.records.recommendation.ExampleTexts.DAYS;
import static org.rapporteur.records.recommendation.ExampleTexts.entry;
import static org.rapporteur.records.recommendation.ExampleTexts.named;
import static org.rapporteur.records.recommendation.ExampleTexts.on;
import static org.rapporteur.records.recommendation.ExampleTexts.recommendation;
import static org.rapporteur.terms.Stage.APPROVED;
import static org.rapporteur.terms.Stage.CONSENTED;
import static org.rapporteur.terms.Stage.IN_DEVELOPMENT;
import static org.rapporteur.terms.Stage.PUBLISHED;
import static org.rapporteur.terms.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.TextKind;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class RecommendationsTests {
    private static final List<String> IMT = List.of("imt-2020");

    @Autowired
    Recommendations recommendations;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterWhatTheyReferTo() {
        probe.run(Reference.ROWS);
    }

    @Test
    void areFoundAsTheyWereEntered() {
        enter(recommendation("ITU-T Y.3100 (01/2020)", APPROVED, "2020-01-10"));
        enter(new TextEntry(
                null,
                terms(null),
                new Approval(
                        "T-SG13",
                        "AAP",
                        Map.of(
                                IN_DEVELOPMENT,
                                DayKnown.in(2021),
                                CONSENTED,
                                DayKnown.in("2024-09"),
                                APPROVED,
                                on("2024-06-29"))),
                TextAncestry.revising("T-Y.3100-202001"),
                new Answers(Set.of("imt-2020", "security"), Set.of("PP-101")),
                new TextOrigin("Catalogue", "https://www.itu.int/rec/T-REC-Y.3100")));
        probe.settle();
        assertThat(recommendations.find("T-Y.3100-202406"))
                .contains(new Text(
                        "T-Y.3100-202406",
                        terms("Y.3100"),
                        TextAncestry.revising(
                                new Text.Base("T-Y.3100-202001", "Y.3100", "Title of ITU-T Y.3100 (01/2020)")),
                        "T-SG13",
                        new Stages(
                                TextKind.RECOMMENDATION,
                                Map.of(
                                        IN_DEVELOPMENT,
                                        StageDay.inYear(2021),
                                        CONSENTED,
                                        StageDay.inPeriodFrom(LocalDate.parse("2024-02-01")),
                                        APPROVED,
                                        StageDay.on(LocalDate.parse("2024-06-29")))),
                        new Answers(Set.of("imt-2020", "security"), Set.of("PP-101")),
                        new TextOrigin("Catalogue", "https://www.itu.int/rec/T-REC-Y.3100")));
        assertThat(recommendations.find("T-Y.3100")).isEmpty();
    }

    @Test
    void knowWhatTheyAmend() {
        enter(recommendation("ITU-T X.1352 (09/2022)", APPROVED, "2022-09-02"));
        enter(entry(
                TextKind.AMENDMENT,
                "ITU-T X.1352 (2022) Amd. 1 (03/2024)",
                null,
                "T-X.1352-202209",
                Map.of(APPROVED, on("2024-03-01"))));
        probe.settle();
        assertThat(recommendations
                        .find("T-X.1352-2022-Amd.1-202403")
                        .orElseThrow()
                        .ancestry()
                        .amends())
                .isEqualTo(new Text.Base("T-X.1352-202209", "X.1352", "Title of ITU-T X.1352 (09/2022)"));
    }

    @Test
    void areToldFromTheFirstDayToTheLast() {
        enter(recommendation("ITU-T Y.1 (01/2024)", APPROVED, "2024-01-31"));
        enter(recommendation("ITU-T Y.2 (02/2024)", APPROVED, "2024-02-01"));
        enter(recommendation("ITU-T Y.3 (08/2024)", APPROVED, "2024-08-15"));
        enter(recommendation("ITU-T Y.4 (08/2024)", APPROVED, "2024-08-16"));
        enter(recommendation("ITU-T Y.5", CONSENTED, "2019-05-01"));
        enter(recommendation("ITU-T Y.6", Map.of(CONSENTED, on("2019-05-01"), WITHDRAWN, on("2024-01-31"))));
        enter(recommendation("ITU-T Y.7", Map.of(CONSENTED, on("2024-03-01"), WITHDRAWN, on("2024-04-01"))));
        enter(recommendation("ITU-T Y.8", Map.of()));
        assertThat(tellable()).containsExactly("Y.2", "Y.3", "Y.5", "Y.7");
    }

    @Test
    void areToldFromTheFirstDayOfAPeriodOrYearWhereNoMoreIsKnown() {
        enter(recommendation("ITU-T Y.1", Map.of(CONSENTED, DayKnown.in("2024-09"))));
        enter(recommendation("ITU-T Y.2", Map.of(APPROVED, DayKnown.in("2024-09"))));
        enter(recommendation("ITU-T Y.3", Map.of(APPROVED, DayKnown.in("2023-09"))));
        enter(recommendation("ITU-T Y.4", Map.of(CONSENTED, DayKnown.in(2024))));
        enter(recommendation("ITU-T Y.5", Map.of(CONSENTED, DayKnown.in(2025))));
        enter(recommendation("ITU-T Y.6", Map.of(APPROVED, DayKnown.in(2024))));
        assertThat(tellable()).containsExactly("Y.1", "Y.2", "Y.4");
    }

    @Test
    void areConcludedByPublicationOnlyWhereTheirKindIs() {
        enter(named("early", TextKind.DELIVERABLE, "Early", Map.of(PUBLISHED, on("2023-05-01"))));
        enter(named("now", TextKind.DELIVERABLE, "Now", Map.of(PUBLISHED, on("2024-05-01"))));
        enter(recommendation("ITU-T Y.1 (02/2024)", Map.of(APPROVED, on("2024-02-10"), PUBLISHED, on("2024-03-20"))));
        enter(recommendation("ITU-T Y.2", Map.of(CONSENTED, on("2023-05-01"), PUBLISHED, on("2023-06-01"))));
        assertThat(tellable()).containsExactly("Now", "Y.1", "Y.2");
    }

    @Test
    void belongToOneOfTheTopics() {
        enter(recommendation("ITU-T Y.1 (03/2024)", APPROVED, "2024-03-01"));
        assertThat(recommendations.tellable(DAYS, List.of("security", "ipv6"), List.of()))
                .isEmpty();
        assertThat(recommendations.tellable(DAYS, List.of("security", "imt-2020"), List.of()))
                .hasSize(1);
        assertThat(recommendations.tellable(DAYS, List.of(), List.of())).isEmpty();
    }

    @Test
    void areThereWhenCitedInEveryEditionWhateverTheirDays() {
        enter(recommendation("ITU-T Q.3062 (09/2017)", APPROVED, "2017-09-29"));
        enter(recommendation("ITU-T Q.3062 (09/2022)", APPROVED, "2022-09-29"));
        enter(recommendation("ITU-T Q.3063 (09/2022)", APPROVED, "2022-09-29"));
        enter(named("T-Q.TSCA", TextKind.RECOMMENDATION, "Q.TSCA", Map.of()));
        assertThat(cited("Q.3062")).containsExactly("T-Q.3062-201709", "T-Q.3062-202209");
        assertThat(cited("T-Q.3063-202209", "Q.TSCA")).containsExactly("T-Q.3063-202209", "T-Q.TSCA");
        assertThat(cited("Q.306")).isEmpty();
    }

    @Test
    void comeOnceWhenCitedAndTold() {
        enter(recommendation("ITU-T Y.1 (03/2024)", APPROVED, "2024-03-01"));
        assertThat(recommendations.tellable(DAYS, IMT, List.of("Y.1", "T-Y.1-202403")))
                .hasSize(1);
    }

    @Test
    void standOnTextsThatAreThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        enter(entry(TextKind.RECOMMENDATION, "ITU-T Y.1 (03/2024)", "T-Y.1-202001", null, Map.of())))
                .withMessage("There is no text “T-Y.1-202001” to revise or amend; enter it first");
    }

    @Test
    void areNeverEnteredTwice() {
        enter(recommendation("ITU-T Y.1 (03/2024)", APPROVED, "2024-03-01"));
        assertThat(probe.refusalOf(() -> enter(recommendation("ITU-T Y.1 (03/2024)", Map.of()))))
                .isEqualTo("recommendation_slug_once");
    }

    @Test
    void shareANumberWithAReport() {
        enter(ofItuR("R-M.2083-0", TextKind.RECOMMENDATION));
        enter(ofItuR("R-Report-M.2083-0", TextKind.REPORT));
        assertThat(cited("M.2083-0")).containsExactly("R-M.2083-0", "R-Report-M.2083-0");
        assertThat(probe.refusalOf(() -> enter(ofItuR("R-again", TextKind.REPORT))))
                .isEqualTo("recommendation_once");
    }

    @Test
    void takeAConstantNumberOfQueries() {
        enterMany(0, 10);
        long few = probe.queriesOf(() -> recommendations.tellable(DAYS, IMT, List.of("Y.1")));
        enterMany(10, 500);
        long many = probe.queriesOf(() -> recommendations.tellable(DAYS, IMT, List.of("Y.1")));
        assertThat(recommendations.tellable(DAYS, IMT, List.of("Y.1"))).hasSize(501);
        assertThat(few).isEqualTo(many).isEqualTo(6);
        assertThat(probe.queriesOf(() -> recommendations.find("T-Y.1-202405"))).isEqualTo(5);
    }

    /** Each revises a text that is told no more, so that nothing but the revision brings it along. */
    private void enterMany(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            enter(recommendation("ITU-T Y." + i + " (05/2019)", APPROVED, "2019-05-29"));
            enter(entry(
                    TextKind.RECOMMENDATION,
                    "ITU-T Y." + i + " (05/2024)",
                    "T-Y." + i + "-201905",
                    null,
                    Map.of(CONSENTED, on("2024-05-01"), APPROVED, on("2024-05-29"))));
        }
    }

    private static TextIdentity terms(@Nullable String number) {
        return new TextIdentity(
                TextKind.RECOMMENDATION,
                "T",
                "ITU-T Y.3100 (06/2024)",
                number,
                "Y.IMT2020-terms",
                "Terms and definitions for IMT-2020",
                "Africa");
    }

    private static TextEntry ofItuR(String slug, TextKind kind) {
        return new TextEntry(
                slug,
                TextIdentity.of(kind, "R", "ITU-R M.2083-0", null),
                Approval.by("R-SG5", Map.of()),
                TextAncestry.none(),
                Answers.none(),
                TextOrigin.of("Test"));
    }

    private void enter(TextEntry entry) {
        recommendations.enter(entry);
    }

    private List<String> tellable() {
        probe.settle();
        return recommendations.tellable(DAYS, IMT, List.of()).stream()
                .map(Text::name)
                .toList();
    }

    private List<String> cited(String... names) {
        probe.settle();
        return recommendations.tellable(DAYS, List.of(), List.of(names)).stream()
                .map(Text::slug)
                .toList();
    }
}
