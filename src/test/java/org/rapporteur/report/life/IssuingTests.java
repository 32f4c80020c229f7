package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.Campaign;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.life.Issuing.NotIssuedException;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.DateRange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small report of a series of its own is issued, frozen, corrected and withdrawn. */
@WrittenApplication
class IssuingTests {

    private static final String CODE = "1999-05";
    private static final String REPORT = "/periods/" + CODE + "/report";

    private static final List<String> LOCKED = List.of(
            "issued_file", "issued_report", "withdrawn_report", "section", "block", "carried_question", "period");

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    Issuing issuing;

    @Autowired
    IssuedReports issued;

    @Autowired
    Corrigenda corrigenda;

    @Autowired
    Clearances clearances;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MockMvcTester mvc;

    private PeriodSummary period() {
        DateRange days = new DateRange(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 4, 30));
        return new PeriodSummary(
                CODE,
                "issuing",
                PeriodDates.first(days, days.to()),
                new PeriodCover("A small report", "Group", "Meeting", "TEST-1/2", null, "", "Secretariat"),
                false,
                Visibility.STAFF,
                PeriodState.OPEN,
                List.of());
    }

    @BeforeEach
    void plan() {
        OutlineBlock block = new OutlineBlock(
                "body",
                BlockKind.PROSE,
                null,
                true,
                false,
                "",
                "Experts met in {country GHA}.",
                "",
                List.of(),
                List.of(),
                "Test");
        Outline outline = new Outline(
                CODE, List.of(), List.of(new OutlineSection("one", "One", null, false, List.of(block), List.of())));
        as("First editor", () -> {
            periods.open(period());
            reports.plan(period(), outline);
        });
    }

    /** As whoever sees the page knows it. */
    private String proposed() {
        return corrigenda
                .proposal(CODE)
                .map(proposal -> proposal.at().toString())
                .orElse("");
    }

    /** What is issued stays, whatever a test would like: only tables without their triggers forget it. */
    @AfterEach
    void forget() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            LOCKED.forEach(table -> jdbc.execute("alter table " + table + " disable trigger user"));
            for (String table : List.of("issued_file", "issued_report", "withdrawn_report", "proposed_corrigendum")) {
                jdbc.update("delete from " + table + " where period = ?", CODE);
            }
            jdbc.update("delete from section where period = ?", CODE);
            jdbc.update("delete from period where code = ?", CODE);
            jdbc.update("update member_state set name = ? where code = 'GHA'", name());
            LOCKED.forEach(table -> jdbc.execute("alter table " + table + " enable trigger user"));
        });
    }

    private String name = "";

    private String name() {
        return name.isEmpty() ? state() : name;
    }

    private String state() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select name from member_state where code = 'GHA'", String.class));
    }

    private static void as(String who, Runnable work) {
        Background.run(who, work);
    }

    private void clearAll() {
        as("First editor", () -> done("one", SectionAct.SUBMITTED));
        as("Director", () -> done("one", SectionAct.CLEARED));
        as("Secretary-General", () -> done("", SectionAct.CLEARED));
        as("First editor", () -> assertThat(issuing.obstacles(known())).isEmpty());
    }

    private void issue() {
        clearAll();
        as("First editor", () -> issuing.issue(CODE));
    }

    private void done(String section, SectionAct act) {
        CompiledReport report = reports.read(known());
        SectionStanding seen = clearances.of(report).find(section).orElseThrow();
        clearances.act(
                CODE,
                section,
                act,
                new Clearances.Seen(seen.version(), seen.text().sha256()),
                "");
    }

    @Test
    void anIssuedReportIsKeptWithItsFilesAndReadByEverybody() {
        assertThat(mvc.get().uri(REPORT)).hasStatus(404);
        issue();
        assertThat(issued.of(CODE)).singleElement().satisfies(kept -> {
            assertThat(kept.number()).isZero();
            assertThat(kept.who()).isEqualTo("First editor");
        });
        assertThat(issued.files(CODE))
                .extracting(IssuedFile::format)
                .containsExactlyInAnyOrder("html", "docx", "pdf", "md", "json");
        assertThat(issued.damaged(CODE)).isEmpty();
        assertThat(mvc.get().uri(REPORT)).hasStatusOk().bodyText().contains("stay as they are");
    }

    @Test
    void itsFilesHaveAddressesMadeOfTheirHashesWhichMayBeKeptForAYear() {
        issue();
        IssuedFile file = issued.file(CODE, 0, "md").orElseThrow();
        assertThat(mvc.get().uri("/periods/" + CODE + "/issued/" + file.sha256() + ".md"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("ETag", "\"" + file.sha256() + "\"");
        assertThat(mvc.get().uri("/periods/" + CODE + "/issued/" + "0".repeat(64) + ".md"))
                .hasStatus(404);
    }

    @Test
    void itsOutlineIsLockedInTheDatabaseToo() {
        issue();
        Throwable refused =
                catchThrowable(() -> jdbc.update("update section set heading = 'Two' where period = ?", CODE));
        assertThat(refused).hasMessageContaining("is issued");
        assertThat(catchThrowable(() -> jdbc.update("update issued_report set who = 'Somebody'")))
                .hasMessageContaining("stays as it is");
        assertThat(catchThrowable(() -> jdbc.update("delete from issued_file"))).hasMessageContaining("stays as it is");
    }

    @Test
    void whatWasAnsweredForItStays() {
        jdbc.update(
                "insert into carried_question (period, number, kind, key, section, asked, answer, answered_by, answered_at)"
                        + " values (?, 1, 'promise', 'p', 'one', '{}', 'pending', 'x', now())",
                CODE);
        issue();
        assertThat(catchThrowable(() -> jdbc.update(
                        "update carried_question set answer = 'done', day = '1999-05-01' where period = ?", CODE)))
                .hasMessageContaining("is issued");
    }

    @Test
    void itIsIssuedOnce() {
        issue();
        as(
                "First editor",
                () -> assertThatExceptionOfType(NotIssuedException.class).isThrownBy(() -> issuing.issue(CODE)));
    }

    @Test
    void whatIsNotClearedStandsAgainstIt() {
        as("First editor", () -> assertThat(issuing.obstacles(known())).isNotEmpty());
        as(
                "First editor",
                () -> assertThatExceptionOfType(NotIssuedException.class).isThrownBy(() -> issuing.issue(CODE)));
        assertThat(issued.isIssued(CODE)).isFalse();
    }

    @Test
    void itSaysTheSameWhateverBecomesOfItsRecordsUntilACorrigendumIsClearedByAnother() {
        issue();
        String before = markdown();
        name = state();
        jdbc.update("update member_state set name = 'Ghana, renamed' where code = 'GHA'");
        assertThat(markdown()).isEqualTo(before);
        assertThat(mvc.get().uri(REPORT + "?cutOff=1999-04-30")).bodyText().contains("Ghana, renamed", "not as issued");
        as("First editor", () -> {
            assertThat(corrigenda.outstanding(known())).singleElement().satisfies(change -> {
                assertThat(change.was()).contains(name);
                assertThat(change.reads()).contains("Ghana, renamed");
            });
            corrigenda.propose(CODE);
            assertThatExceptionOfType(NotIssuedException.class).isThrownBy(() -> corrigenda.issue(CODE, proposed()));
            assertThatExceptionOfType(NotIssuedException.class).isThrownBy(() -> corrigenda.clear(CODE, proposed()));
        });
        as("Second editor", () -> corrigenda.clear(CODE, proposed()));
        as("First editor", () -> corrigenda.issue(CODE, proposed()));
        as("First editor", () -> assertThat(corrigenda.outstanding(known())).isEmpty());
        assertThat(issued.of(CODE)).hasSize(2);
        assertThat(markdown()).isEqualTo(before);
        assertThat(mvc.get().uri(REPORT)).bodyText().contains("Corrigendum 1", "Ghana, renamed");
        assertThat(new String(issued.file(CODE, 1, "md").orElseThrow().bytes(), StandardCharsets.UTF_8))
                .contains("read “");
    }

    @Test
    void pagesMadeOfTodaysRecordsSayWhereTheyGoBeyondIt() {
        issue();
        String said = "Records have changed since this report was issued";
        for (String page : List.of("/countries/gha", "/periods/" + CODE + "/coverage")) {
            assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().doesNotContain(said);
        }
        name = state();
        jdbc.update("update member_state set name = 'Ghana, renamed' where code = 'GHA'");
        for (String page : List.of("/countries/gha", "/periods/" + CODE + "/coverage")) {
            assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().contains(said);
        }
    }

    @Test
    void aFailureOfAnyStatementIssuesNothing() {
        clearAll();
        int statements = leavesAllOrNothing("issue", () -> issuing.issue(CODE));
        assertThat(issued.files(CODE)).hasSize(5);
        assertThat(issued.damaged(CODE)).isEmpty();
        assertThat(statements).isGreaterThan(15);
    }

    @Test
    void aFailureOfAnyStatementLeavesACorrigendumAsItWas() {
        issue();
        name = state();
        jdbc.update("update member_state set name = 'Ghana, renamed' where code = 'GHA'");
        leavesAllOrNothing("propose", () -> corrigenda.propose(CODE));
        as("Second editor", () -> corrigenda.clear(CODE, proposed()));
        int statements = leavesAllOrNothing("corrigendum", () -> corrigenda.issue(CODE, proposed()));
        assertThat(issued.of(CODE)).hasSize(2);
        assertThat(issued.damaged(CODE)).isEmpty();
        assertThat(statements).isGreaterThan(15);
    }

    /** The n-th statement fails, for every n: all is as before; then none does, and it is done. */
    private int leavesAllOrNothing(String what, Runnable work) {
        List<Object> before = kept();
        int n = 0;
        boolean failed = true;
        while (failed) {
            int failing = n += n == 0 ? 1 : Campaign.step(6);
            failed = catchThrowable(() -> statements.failing(failing, () -> as("First editor", work))) != null;
            assertThat(kept().equals(before)).as("%s, statement %d", what, n).isEqualTo(failed);
        }
        System.out.println("A report, " + what + ": " + (n - 1) + " statements");
        return n - 1;
    }

    private List<Object> kept() {
        return List.of(
                jdbc.queryForList("select period, number, sha256 from issued_report where period = ?", CODE),
                jdbc.queryForList("select number, format, sha256 from issued_file where period = ?", CODE),
                jdbc.queryForList("select who, cleared_by from proposed_corrigendum where period = ?", CODE),
                jdbc.queryForList("select state, visibility, version from period where code = ?", CODE),
                Objects.requireNonNull(jdbc.queryForObject("select count(*) from revision", Long.class)));
    }

    @Test
    void itIsWithdrawnWithAReasonOnly() {
        issue();
        as("First editor", () -> {
            assertThatExceptionOfType(NotIssuedException.class).isThrownBy(() -> issuing.withdraw(CODE, " "));
            issuing.withdraw(CODE, "It was meant for another meeting");
        });
        assertThat(mvc.get().uri(REPORT)).bodyText().contains("withdrawn", "It was meant for another meeting");
        assertThat(known().state()).isEqualTo(PeriodState.WITHDRAWN);
        String mark = "<span class=\"badge-draft\">withdrawn</span>";
        assertThat(mvc.get().uri("/periods")).bodyText().contains(mark);
        assertThat(mvc.get().uri("/")).bodyText().contains(mark);
        assertThat(mvc.get().uri("/countries/gha/feed.atom"))
                .bodyText()
                .contains("#" + CODE + "-withdrawn</id>", "It was meant for another meeting");
        assertThat(mvc.get().uri("/api/v1/periods")).bodyText().contains("\"withdrawn\"");
        assertThatExceptionOfType(NotIssuedException.class)
                .isThrownBy(() -> as("First editor", () -> issuing.withdraw(CODE, "Once more")));
    }

    private PeriodSummary known() {
        return periods.find(CODE).orElseThrow();
    }

    private String markdown() {
        return new String(
                mvc.get()
                        .uri(REPORT + ".md")
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
