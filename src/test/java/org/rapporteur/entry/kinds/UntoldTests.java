package org.rapporteur.entry.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.Untold;
import org.rapporteur.report.UntoldRecord;
import org.rapporteur.report.compile.ToldRecords.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What is entered and told nowhere is seen where editors work, and answered there. */
@ReadApplication
@Transactional
class UntoldTests {

    private static final Told TRAINING = new Told("activity", "academy-courses");
    private static final String PAGE = "/periods/2024-09/outline";

    @Autowired
    Untold untold;

    @Autowired
    Reports reports;

    @Autowired
    Periods periods;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Staff staff;

    @Autowired
    MockMvcTester mvc;

    @Test
    void theExampleTellsAllThatIsEnteredForIt() {
        assertThat(untold.of(report()).records()).isEmpty();
    }

    @Test
    void anActivityInNoParagraphIsListedWithTheSectionOfItsTopic() {
        jdbc.update("delete from block_activity where activity = ?", TRAINING.key());
        assertThat(untold.of(report()).records()).singleElement().satisfies(one -> {
            assertThat(one.record()).isEqualTo(TRAINING);
            assertThat(one.sections()).extracting(UntoldRecord.Place::key).containsExactly("training");
        });
        assertThat(page()).contains("One record is told nowhere", "Put into");
    }

    @Test
    void aTextWithoutATopicIsListedToo() {
        jdbc.update("delete from recommendation_topic where recommendation ="
                + " (select id from recommendation where slug = 'T-J.153-202406')");
        assertThat(untold.of(report()).records())
                .singleElement()
                .satisfies(one -> assertThat(one.sections()).isEmpty());
    }

    @Test
    void itIsPutIntoASection() {
        jdbc.update("delete from block_activity where activity = ?", TRAINING.key());
        post("put", "section=training");
        assertThat(untold.of(report()).records()).isEmpty();
        assertThat(report().told().in(BlockId.valueOf("training"))).contains(TRAINING);
    }

    @Test
    void itIsLeftOutForAReasonAndAskedForAgain() {
        jdbc.update("delete from block_activity where activity = ?", TRAINING.key());
        post("leave", "reason=Told in the report before");
        assertThat(untold.of(report()).records()).isEmpty();
        assertThat(untold.leftOut("2024-09"))
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).isEqualTo("Told in the report before"));
        assertThat(page()).contains("Told in the report before", "Ask again");
        post("again", "");
        assertThat(untold.of(report()).records()).hasSize(1);
    }

    @Test
    void aBlockMayTakeAllActivitiesOfItsTopic() {
        jdbc.update("delete from block_activity where activity = ?", TRAINING.key());
        jdbc.update("update block set filter = 'topic=training' where section ="
                + " (select id from section where key = 'training') and kind = 'activities'");
        assertThat(untold.of(report()).records()).isEmpty();
        assertThat(report().told().in(BlockId.valueOf("training"))).contains(TRAINING);
    }

    private void post(String what, String more) {
        var request = mvc.post()
                .uri("/periods/2024-09/untold/" + what)
                .param("room", TRAINING.room())
                .param("key", TRAINING.key())
                .with(staff.as(Role.EDITOR))
                .with(csrf());
        if (!more.isEmpty()) {
            request = request.param(more.split("=")[0], more.split("=")[1]);
        }
        assertThat(request.exchange()).hasStatus(303);
    }

    private String page() {
        return new String(
                mvc.get()
                        .uri(PAGE)
                        .with(staff.as(Role.EDITOR))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private CompiledReport report() {
        return reports.read(periods.findReadable("2024-09").orElseThrow());
    }
}
