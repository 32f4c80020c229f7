package org.rapporteur.report.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Stages;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/** The ways texts are set out, on a few texts made for the purpose. */
class LayoutTests {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 15);
    private static final List<Text> TEXTS = List.of(
            text("X.1", TextKind.RECOMMENDATION, "T", "T-SG17", Stage.APPROVED),
            text("X.2", TextKind.RECOMMENDATION, "T", "T-SG17", Stage.APPROVED),
            text("X.1 Cor. 1", TextKind.CORRIGENDUM, "T", "T-SG17", Stage.APPROVED),
            text("Y.3", TextKind.RECOMMENDATION, "T", "T-SG13", Stage.CONSENTED),
            text("M.7-0", TextKind.RECOMMENDATION, "R", null, Stage.APPROVED));

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"PARAGRAPHS", "BULLETS", "COUNT"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyLayoutTellsEveryText(Layout layout) {
        assertThat(told(layout, false, false))
                .contains("X.1", "X.2", "Corrigendum 1 to ITU-T X.0", "Y.3", "ITU-R M.7-0");
    }

    @Test
    void textsOfNoGroupAreToldOfTheirSector() {
        assertThat(told(Layout.GROUP_PARAGRAPHS, false, false))
                .contains("ITU-R approved Recommendation ITU-R M.7-0 “T”.");
        assertThat(told(Layout.RUN_IN, false, false)).endsWith("and ITU-R approved Recommendation ITU-R M.7-0 “T”.");
    }

    @Test
    void aRunInSentenceNamesSeveralUnderOneNoun() {
        assertThat(told(Layout.RUN_IN, false, false))
                .startsWith("ITU-T SG13 started approval of draft Recommendation ITU-T Y.3 “T”; ITU-T SG17 approved"
                        + " Recommendations ITU-T X.1 “T” and ITU-T X.2 “T” and Corrigendum 1 to ITU-T X.0 “Base”;");
    }

    @Test
    void aBareCountNamesNone() {
        assertThat(told(Layout.COUNT, false, false))
                .isEqualTo(
                        "ITU-T SGs 13 and 17 and ITU-R approved three Recommendations and one Corrigendum and started"
                                + " approval of one draft Recommendation.");
    }

    /** All of ITU-T cannot have done what its groups did beside them. */
    @Test
    void besideItsGroupsASectorIsItsOtherGroups() {
        List<Text> texts = List.of(
                text("X.1", TextKind.RECOMMENDATION, "T", "T-SG17", Stage.APPROVED),
                text("Y.3", TextKind.RECOMMENDATION, "T", "T-SG13", Stage.APPROVED),
                text("Z.9", TextKind.RECOMMENDATION, "T", null, Stage.APPROVED));
        assertThat(told(texts, Layout.GROUP_BULLETS, true, false))
                .startsWith("In total, three Recommendations were approved by ITU-T SGs 13 and 17 and other groups of"
                        + " ITU-T.");
    }

    /** Titles of Supplements open with the series that their numbers name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y Suppl. 66 | ITU-T Y.4000-series – Use of it  | Supplement 66 to ITU-T Y.4000-series Recommendations “Use of it”
            Y Suppl. 66 | Y.4000 series: Use of it         | Supplement 66 to ITU-T Y.4000-series Recommendations “Use of it”
            Y Suppl. 66 | ITU-T Y.4000 Series - Use of it  | Supplement 66 to ITU-T Y.4000-series Recommendations “Use of it”
            X Suppl. 40 | ITU-T X-series – Use of it       | Supplement 40 to ITU-T X-series Recommendations “Use of it”
            X Suppl. 40 | Use of the Y-series – in it      | Supplement 40 to ITU-T X-series Recommendations “Use of the Y-series – in it”
            """)
    void aSeriesIsNamedOnce(String number, String title, String name) {
        Text supplement = text(number, title, TextKind.SUPPLEMENT, "T", "T-SG20", Stage.AGREED);
        assertThat(told(List.of(supplement), Layout.RUN_IN, false, false)).isEqualTo("ITU-T SG20 agreed " + name + ".");
    }

    @Test
    void corrigendaCountAsRecommendationsWhereThePeriodSaysSo() {
        assertThat(told(Layout.COUNT, false, true)).contains("approved four Recommendations and started");
        assertThat(told(Layout.GROUP_PARAGRAPHS, true, true))
                .startsWith("In total, four Recommendations were approved by");
    }

    @Test
    void aLeadCountsTheWholeTopic() {
        assertThat(told(Layout.GROUP_BULLETS, true, false))
                .startsWith("In total, three Recommendations were approved by ITU-T SG17 and ITU-R. One Corrigendum was"
                        + " approved by ITU-T SG17 and one draft Recommendation is under approval in ITU-T SG13.");
    }

    private static String told(Layout layout, boolean leads, boolean countsChanges) {
        return told(TEXTS, layout, leads, countsChanges);
    }

    private static String told(List<Text> texts, Layout layout, boolean leads, boolean countsChanges) {
        OutlineBlock block =
                new OutlineBlock("t", BlockKind.TEXTS, layout, true, leads, "", "", "", List.of(), List.of(), "");
        OutlineSection section = new OutlineSection("s", "S", "topic", true, List.of(block), List.of());
        Document document = Compiler.compile(
                period(countsChanges),
                DAY,
                new Outline("2024-09", List.of(), List.of(section)),
                records(texts),
                Wording.of(Locale.UK));
        assertThat(document.allBlocks().map(Block::id)).doesNotHaveDuplicates();
        return document.allBlocks()
                .flatMap(part -> part.lines().stream())
                .map(Inline::text)
                .collect(Collectors.joining("\n"));
    }

    private static PeriodSummary period(boolean countsChanges) {
        PeriodSummary like = ExampleRecords.period();
        return new PeriodSummary(
                like.code(),
                like.series(),
                like.dates(),
                like.cover(),
                countsChanges,
                like.visibility(),
                like.state(),
                like.scope());
    }

    private static Records records(List<Text> texts) {
        return new Records(
                texts,
                List.of(),
                Map.of(),
                ExampleRecords.records().bodies(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static Text text(String number, TextKind kind, String sector, @Nullable String group, Stage stage) {
        return text(number, "T", kind, sector, group, stage);
    }

    private static Text text(
            String number, String title, TextKind kind, String sector, @Nullable String group, Stage stage) {
        return new Text(
                sector + "-" + number.replace(' ', '-'),
                new TextIdentity(
                        kind,
                        sector,
                        sector.equals("T") && kind == TextKind.RECOMMENDATION ? "ITU-T " + number : null,
                        number,
                        null,
                        title,
                        null),
                TextAncestry.amending(kind == TextKind.CORRIGENDUM ? new Text.Base("T-X.0", "X.0", "Base") : null),
                group,
                new Stages(kind, Map.of(stage, StageDay.on(LocalDate.of(2024, 3, 1)))),
                Answers.to(Set.of("topic")),
                TextOrigin.of("Test"));
    }
}
