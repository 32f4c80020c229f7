package org.rapporteur.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.outline.BlockKind;

/** A proposed report with what somebody put right in it. */
class DecidedReportTests {

    private static final String KEY = "T-Y.9871";
    private static final ProposedReport REPORT = SomeProposals.report();
    private static final ProposedSection IPV6 = SomeProposals.section(REPORT, "IPv6");
    private static final Map<String, TopicSummary> TOPICS = Map.of("moon", new TopicSummary("moon", "Moon", Set.of()));

    private static DecidedReport decided(String subject, String field, String value) {
        return DecidedReport.of(REPORT, Decisions.NONE.with(subject, Map.of(field, value)), TOPICS);
    }

    @Test
    void whereNothingIsDecidedItIsAsProposed() {
        DecidedReport decided = DecidedReport.of(REPORT, Decisions.NONE, TOPICS);
        assertThat(decided.report()).isSameAs(REPORT);
        assertThat(decided.key(SomeProposals.text(REPORT, KEY))).isEqualTo(KEY);
    }

    @Test
    void aTextThatIsRenamedIsStillDecidedByItsFirstKey() {
        DecidedReport decided = decided(Decisions.text(KEY), "name", "Y.9873");
        ProposedText renamed = decided.report().texts().stream()
                .filter(text -> text.key().startsWith("T-Y.9873"))
                .findFirst()
                .orElseThrow();
        assertThat(decided.key(renamed)).isEqualTo(KEY);
        assertThat(SomeProposals.section(decided.report(), "IPv6").blocks())
                .anyMatch(block -> block.texts().contains(renamed.key()))
                .noneMatch(block -> block.texts().contains(KEY));
    }

    @Test
    void aSectionThatIsPutOnAnotherTopicTakesItsTextsAndActivitiesThere() {
        DecidedReport decided = decided(Decisions.section(IPV6.key()), "topic", "moon");
        ProposedSection section = SomeProposals.section(decided.report(), "IPv6");
        assertThat(section.topic()).isEqualTo(new ProposedTopic(Objects.requireNonNull(TOPICS.get("moon")), false));
        assertThat(section.remarks()).isEmpty();
        assertThat(SomeProposals.text(decided.report(), KEY).entry().answers().topics())
                .containsExactly("moon");
        assertThat(section.blocks())
                .flatExtracting(ProposedBlock::accounts)
                .allSatisfy(account -> assertThat(account.topics()).containsExactly("moon"));
    }

    @Test
    void aTopicThatIsNoRecordIsNotTaken() {
        assertThat(SomeProposals.section(
                        decided(Decisions.section(IPV6.key()), "topic", "sun").report(), "IPv6"))
                .isEqualTo(IPV6);
    }

    @Test
    void aBlockBecomesWhatStandsInstead() {
        ProposedBlock activity = IPV6.blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTIVITIES)
                .findFirst()
                .orElseThrow();
        DecidedReport decided = decided(Decisions.block(IPV6.key() + "/" + activity.key()), "instead", "true");
        assertThat(SomeProposals.section(decided.report(), "IPv6").blocks())
                .filteredOn(block -> block.key().equals(activity.key()))
                .extracting(ProposedBlock::kind)
                .containsExactly(BlockKind.PROSE);
    }

    @Test
    void anActivityHasTheDaysThatItsSentenceSays() {
        ActivitySummary activity = IPV6.blocks().stream()
                .flatMap(block -> block.accounts().stream())
                .findFirst()
                .orElseThrow()
                .activity();
        assertThat(activity.starts()).isEqualTo(LocalDate.of(2020, 3, 12));
        assertThat(activity.ends()).isEqualTo(LocalDate.of(2020, 3, 14));
    }

    @Test
    void thePeriodIsPutRightToo() {
        assertThat(decided("period", "cutOff", "2020-05-31")
                        .report()
                        .period()
                        .period()
                        .cutOff())
                .isEqualTo(LocalDate.of(2020, 5, 31));
    }

    @Test
    void whatNoTextCanBeIsRefusedWhereItIsTriedAndWhereItIsDecided() {
        DecidedReport proposed = DecidedReport.of(REPORT, Decisions.NONE, TOPICS);
        assertThatIllegalArgumentException().isThrownBy(() -> proposed.trying(KEY, Map.of("day", "some day")));
        assertThatIllegalArgumentException().isThrownBy(() -> decided(Decisions.text(KEY), "day", "some day"));
        proposed.trying("T-Y.1", Map.of("day", "some day"));
    }
}
