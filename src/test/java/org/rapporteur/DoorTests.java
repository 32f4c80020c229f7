package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.MemberState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The doors as a page uses them: without a transaction around them. */
@RecordTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DoorTests {
    private static final MemberState TUVALU = new MemberState("TUV", "Tuvalu", false, true, true);
    private static final BodySummary SG1 =
            new BodySummary("D-SG1", BodyKind.STUDY_GROUP, "SG1", "Connectivity", null, null, null, null);
    private static final QuestionSummary QUESTION = new QuestionSummary("D-SG1", 1, 2022, 2025, "Broadband");
    private static final ResolutionSummary OTTS = new ResolutionSummary("PP-206", 2018, "Dubai", false, "OTTs");
    private static final TopicSummary TOPIC = new TopicSummary("ott", "OTT", Set.of("PP-206"));
    private static final LocalDate DAY = LocalDate.parse("2024-09-16");
    private static final PeriodSummary PERIOD = new PeriodSummary(
            "2024-september",
            "september",
            PeriodDates.first(new DateRange(DAY, DAY), DAY),
            new PeriodCover("Title", "Group", "Meeting", "CWG-Internet-20/2", DAY, "English only", "Source"),
            false,
            Visibility.PUBLIC,
            PeriodState.ISSUED,
            List.of(new ScopeEntry("PP-206", 2018)));

    @Autowired
    MemberStates states;

    @Autowired
    StudyGroups groups;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Topics topics;

    @Autowired
    Periods periods;

    @Autowired
    Probe probe;

    @AfterEach
    void leaveNothing() {
        probe.run("truncate member_state, body, resolution, topic, period cascade");
    }

    @Test
    void keepWhatTheyAreTold() {
        tell();
        assertThat(states.all()).containsOnlyKeys("TUV");
        assertThat(groups.all()).containsExactly(SG1);
        assertThat(groups.questions()).containsExactly(QUESTION);
        assertThat(resolutions.all()).containsExactly(OTTS);
        assertThat(topics.all()).containsEntry("ott", TOPIC);
        assertThat(periods.latestPublic()).contains(PERIOD);
    }

    @Test
    void findOneByItsKey() {
        tell();
        assertThat(groups.find("D-SG1")).contains(SG1);
        assertThat(resolutions.latest("PP-206")).contains(OTTS);
        assertThat(topics.find("ott")).contains(TOPIC);
        assertThat(periods.find("2024-september")).contains(PERIOD);
    }

    @Test
    void refuseWhatTheDatabaseRefuses() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> topics.open(TOPIC))
                .withMessageContaining("topic_resolution_resolution");
        assertThat(topics.all()).isEmpty();
    }

    private void tell() {
        states.add(List.of(TUVALU));
        groups.add(List.of(SG1));
        groups.addQuestion(QUESTION);
        resolutions.adopt(OTTS);
        topics.open(TOPIC);
        periods.open(PERIOD);
    }
}
