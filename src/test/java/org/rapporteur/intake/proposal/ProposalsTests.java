package org.rapporteur.intake.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.Reference;
import org.rapporteur.catalogue.store.CatalogueRooms;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.platform.FixedClock;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.BeforeTransaction;

@RecordTest
@Import({FixedClock.class, CatalogueRooms.class, Proposals.class})
class ProposalsTests {
    private static final DateRange PERIOD = new DateRange(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-09-30"));
    private static final String BLOCKCHAIN = "T-Y.9990-202407";
    private static final String AMENDMENT = "T-Y.9990-2024-Amd.1-202408";

    @Autowired
    Proposals proposals;

    @Autowired
    Recommendations recommendations;

    @Autowired
    SomeCatalogue catalogue;

    @Autowired
    Probe probe;

    /** A load is a transaction of its own, which no test rolls back. */
    @BeforeTransaction
    void load() {
        catalogue.empty();
        catalogue.loaded();
    }

    @BeforeEach
    void enterWhatRecordsReferTo() {
        probe.run(Reference.ROWS);
    }

    @Test
    void areWhatNoRecordHas() {
        recommendations.enter(entry("ITU-T J.153 (06/2024)", Map.of(), Set.of()));
        assertThat(keys("SG9")).containsExactly("T-J.1700-202406");
        assertThat(keys("SG13"))
                .containsExactlyInAnyOrder(BLOCKCHAIN, AMENDMENT, "T-Y.9991-2001-Amd.1-202408", "Y no number");
    }

    @Test
    void sayWhyTheyCannotBeEntered() {
        recommendations.enter(entry("ITU-T J.1700", Map.of(), Set.of()));
        assertThat(find("T-J.1700-202406").state()).isEqualTo(Proposal.State.DRAFT);
        assertThat(find("T-Y.9991-2001-Amd.1-202408").state()).isEqualTo(Proposal.State.WITHOUT_BASE);
        assertThat(find("Y no number").state()).isEqualTo(Proposal.State.NUMBER_UNREAD);
    }

    @Test
    void guessTheTopicFromOtherEditionsAndElseFromTheTitle() {
        recommendations.enter(entry("ITU-T Y.9990 (03/2019)", Map.of(), Set.of("security")));
        assertThat(find(BLOCKCHAIN).topic()).isEqualTo("security");
        assertThat(find(AMENDMENT).topic()).isEqualTo("security");
        assertThat(find("T-J.1700-202406").topic()).isNull();
    }

    @Test
    void areEnteredWithWhatTheyStandOn() {
        int entered =
                proposals.accept(List.of(new Accepted(AMENDMENT, "ipv6", "T-SG13")), "2024-09", PERIOD, "Catalogue");
        probe.settle();
        assertThat(entered).isEqualTo(1);
        Text amendment = recommendations.find(AMENDMENT).orElseThrow();
        assertThat(amendment.ancestry().amends()).extracting(Text.Base::slug).isEqualTo(BLOCKCHAIN);
        assertThat(amendment.topics()).containsExactly("ipv6");
        assertThat(amendment.group()).isEqualTo("T-SG13");
        assertThat(amendment.origin().source()).isEqualTo("Catalogue");
        assertThat(amendment.stages().days()).containsOnlyKeys(Stage.APPROVED);
        Text base = recommendations.find(BLOCKCHAIN).orElseThrow();
        assertThat(base.topics()).isEmpty();
        assertThat(base.stages().concluded()).map(StageDay::precision).contains(StageDay.Precision.PERIOD);
    }

    @Test
    void areLinkedToTheEditionTheyReplace() {
        proposals.accept(List.of(new Accepted(BLOCKCHAIN, "ipv6", null)), "2024-09", PERIOD, "Catalogue");
        probe.settle();
        assertThat(recommendations.find(BLOCKCHAIN))
                .map(text -> text.ancestry().revises())
                .map(Text.Base::slug)
                .contains("T-Y.9990-201903");
        assertThat(recommendations.find("T-Y.9990-201903"))
                .flatMap(text -> text.stages().concluded())
                .map(StageDay::precision)
                .contains(StageDay.Precision.YEAR);
    }

    @Test
    void areEnteredOnce() {
        List<Accepted> accepted = List.of(
                new Accepted(AMENDMENT, "ipv6", "T-SG13"),
                new Accepted(BLOCKCHAIN, "security", "T-SG13"),
                new Accepted("T-nothing", "ipv6", null));
        assertThat(proposals.accept(accepted, "2024-09", PERIOD, "Catalogue")).isEqualTo(2);
        probe.settle();
        assertThat(proposals.accept(accepted, "2024-09", PERIOD, "Catalogue")).isZero();
        assertThat(recommendations.find(BLOCKCHAIN)).map(Text::topics).contains(Set.of("security"));
        assertThat(keys("SG13")).doesNotContain(AMENDMENT, BLOCKCHAIN);
    }

    @Test
    void areFoundInAFewQueriesHoweverManyThereAre() {
        catalogue.loadedWhole();
        proposals.in(PERIOD);
        long queries = probe.queriesOf(() -> proposals.in(PERIOD));
        assertThat(queries).isLessThanOrEqualTo(8);
        assertThat(proposals.in(PERIOD).values().stream().mapToInt(List::size).sum())
                .isGreaterThan(290);
    }

    private Proposal find(String key) {
        return proposals.in(PERIOD).values().stream()
                .flatMap(List::stream)
                .filter(proposal -> proposal.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys(String group) {
        return proposals.in(PERIOD).getOrDefault(group, List.of()).stream()
                .map(Proposal::key)
                .toList();
    }

    private static TextEntry entry(String designation, Map<Stage, TextEntry.DayKnown> stages, Set<String> topics) {
        return new TextEntry(
                null,
                TextIdentity.of(TextKind.RECOMMENDATION, "T", designation, "Title"),
                Approval.by("T-SG9", stages),
                TextAncestry.none(),
                Answers.to(topics),
                TextOrigin.of("Test"));
    }
}
