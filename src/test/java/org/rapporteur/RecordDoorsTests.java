package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.activity.Participants;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The doors of texts, activities and outlines as a page uses them: without a transaction around them. */
@RecordTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RecordDoorsTests {
    private static final String PERIOD = "2024-09";
    private static final LocalDate DAY = LocalDate.parse("2024-06-29");
    private static final Tally TALLY = new Tally(
            "ipv6", "IPv6", "T-SG13", "ipv6", Standing.APPROVED, List.of(TextKind.RECOMMENDATION), 3, DAY, "Report");
    private static final OutlineBlock TOLD = new OutlineBlock(
            "told", BlockKind.ACTIVITIES, Layout.BULLETS, false, false, "", "", "", List.of("training"), List.of(), "");
    private static final OutlineBlock COUNTED = new OutlineBlock(
            "counted", BlockKind.TALLY, null, false, false, "", "Counted:", "", List.of(), List.of("ipv6"), "");
    private static final Outline OUTLINE = new Outline(
            PERIOD,
            List.of(),
            List.of(new OutlineSection("ipv6", "IPv6", "ipv6", true, List.of(TOLD, COUNTED), List.of())));

    @Autowired
    Recommendations recommendations;

    @Autowired
    Tallies tallies;

    @Autowired
    Activities activities;

    @Autowired
    Outlines outlines;

    @Autowired
    Probe probe;

    @BeforeEach
    void enterWhatTheyReferTo() {
        probe.run(Reference.ROWS);
    }

    @AfterEach
    void leaveNothing() {
        probe.run("truncate member_state, body, resolution, topic, period, activity cascade");
    }

    @Test
    void keepTexts() {
        recommendations.enter(text("ITU-T Y.1 (03/2020)", null, "T-SG13"));
        recommendations.enter(text("ITU-T Y.1 (06/2024)", "T-Y.1-202003", "T-SG13"));
        assertThat(recommendations.find("T-Y.1-202406"))
                .map(text -> text.ancestry().revises())
                .contains(new Text.Base("T-Y.1-202003", "Y.1", "Title"));
        assertThat(recommendations.tellable(new DateRange(DAY, DAY), List.of("ipv6"), List.of()))
                .hasSize(2);
    }

    @Test
    void keepTalliesActivitiesAndOutlines() {
        tallies.declare(TALLY);
        activities.enter(training(), "2023-09");
        activities.enter(training(), PERIOD);
        outlines.save(OUTLINE);
        assertThat(tallies.tellable(new DateRange(DAY, DAY), List.of("ipv6"), List.of()))
                .containsExactly(TALLY);
        assertThat(activities.told(PERIOD)).containsExactly(training());
        assertThat(activities.find("training", "2023-09")).contains(training());
        assertThat(outlines.find(PERIOD)).isEqualTo(OUTLINE);
    }

    @Test
    void refuseWhatTheDatabaseRefuses() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> recommendations.enter(text("ITU-T Y.1 (06/2024)", null, "T-SG99")))
                .withMessageContaining("recommendation_body_known");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> outlines.save(OUTLINE))
                .withMessageContaining("block_activity_known");
        assertThat(recommendations.find("T-Y.1-202406")).isEmpty();
        assertThat(outlines.find(PERIOD).sections()).isEmpty();
    }

    private static TextEntry text(String designation, @Nullable String revises, String group) {
        return new TextEntry(
                null,
                TextIdentity.of(TextKind.RECOMMENDATION, "T", designation, "Title"),
                Approval.by(group, Map.of(Stage.APPROVED, DayKnown.on(DAY))),
                TextAncestry.revising(revises),
                new Answers(Set.of("ipv6"), Set.of("PP-101")),
                TextOrigin.of("Test"));
    }

    private static Account training() {
        return new Account(
                new ActivitySummary(
                        "training",
                        ActivityKind.TRAINING,
                        "D",
                        "Training on IPv6",
                        new Participants(List.of("T-SG13"), List.of("GHA")),
                        DAY,
                        DAY,
                        new Answers(Set.of("ipv6"), Set.of())),
                "Told.",
                "Report",
                Map.of(),
                Map.of());
    }
}
