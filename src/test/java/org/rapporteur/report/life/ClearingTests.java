package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.rapporteur.Campaign;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.rapporteur.document.difference.Cause;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.Reports;
import org.rapporteur.report.change.Comparison;
import org.rapporteur.report.change.Comparisons;
import org.rapporteur.report.life.Clearance.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sections are handed in, given back and cleared, whole or not at all, and by one of two. */
@WrittenApplication
class ClearingTests {

    private static final String SECTION = "iot-smart-cities";
    private static final String TOLD = "u4ssc-meetings";

    @Autowired
    Openings openings;

    @Autowired
    Clearances clearances;

    @Autowired
    Comparisons comparisons;

    @Autowired
    SectionTable table;

    @Autowired
    Activities activities;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    Staff staff;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    OpenedPeriod opened;

    @BeforeEach
    void open() {
        opened = new OpenedPeriod(openings, jdbc);
        opened.open();
        Assignment toT = new Assignment("T", null, null);
        table.save("2025-01", new SectionWork(SECTION, toT, SectionState.NOT_STARTED, 0));
    }

    @AfterEach
    void leaveNothing() {
        SecurityContextHolder.clearContext();
        opened.close();
    }

    private Member director() {
        return staff.member("director-t", Role.CLEARER, List.of("T"), List.of());
    }

    private static void signIn(Member member) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
    }

    private CompiledReport report() {
        return reports.read(periods.find("2025-01").orElseThrow());
    }

    private SectionStanding section() {
        return Background.call(
                "Test", () -> clearances.of(report()).find(SECTION).orElseThrow());
    }

    private static Clearances.Seen seen(SectionStanding section) {
        return new Clearances.Seen(section.version(), section.text().sha256());
    }

    private void act(Member who, SectionAct act, String comment) {
        act(who, act, seen(section()), comment);
    }

    private void act(Member who, SectionAct act, Clearances.Seen seen, String comment) {
        signIn(who);
        clearances.act("2025-01", SECTION, act, seen, comment);
    }

    private void tell(String words) {
        Member editor = staff.member(Role.EDITOR);
        signIn(editor);
        if (activities.find(TOLD, "2025-01").isPresent()) {
            activities.replace(activities.find(TOLD, "2025-01").orElseThrow().saying(words), "2025-01");
        } else {
            activities.enter(activities.find(TOLD, "2024-09").orElseThrow().saying(words), "2025-01");
        }
    }

    private void assertRefused(Refusal refusal, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedActException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void aSectionIsHandedInGivenBackAndCleared() {
        Member editor = staff.member(Role.EDITOR);
        assertThat(section().state()).isEqualTo(SectionState.NOT_STARTED);
        tell("The meetings were held.");
        assertThat(section().state()).isEqualTo(SectionState.IN_WORK);
        assertThat(section().writers()).contains(editor.name());
        assertThat(section().sectors()).isEqualTo("T");
        act(editor, SectionAct.SUBMITTED, "");
        assertThat(periods.find("2025-01").orElseThrow().state()).isEqualTo(PeriodState.IN_CLEARANCE);
        assertRefused(Refusal.SAYS_NOTHING, () -> act(director(), SectionAct.RETURNED, " "));
        act(director(), SectionAct.RETURNED, "Where were they held?");
        assertThat(section().returned())
                .isNotNull()
                .extracting(SectionEvent::comment)
                .isEqualTo("Where were they held?");
        act(editor, SectionAct.SUBMITTED, "");
        act(director(), SectionAct.CLEARED, "");
        assertThat(section().isCleared()).isTrue();
        assertThat(section().writers()).isEmpty();
    }

    @Test
    void whatChangesAfterwardsIsSeenAndIsClearedAgain() {
        Member editor = staff.member(Role.EDITOR);
        tell("The meetings were held.");
        act(editor, SectionAct.SUBMITTED, "");
        act(director(), SectionAct.CLEARED, "");
        tell("The meetings were held in Madrid.");
        assertThat(section().isChanged()).isTrue();
        assertThat(section().writers()).contains(editor.name());
        assertThat(Background.call("Test", () -> new ClearancePoints(clearances).of(report())))
                .filteredOn(point -> point.kind().equals("changed"))
                .extracting(point -> point.place().toString())
                .containsExactly(SECTION);
        tell("The meetings were held.");
        assertThat(section().isCleared()).as("computed, not remembered").isTrue();
    }

    @Test
    void whatWasHandedInAndWhatWasClearedIsComparedWithWhatIsThereNow() {
        Member editor = staff.member(Role.EDITOR);
        PeriodSummary period = periods.find("2025-01").orElseThrow();
        assertThat(Background.call("Test", () -> comparisons.sinceCleared(period)))
                .isEmpty();
        tell("The meetings were held.");
        act(editor, SectionAct.SUBMITTED, "");
        tell("The meetings were held in Madrid.");
        assertEdited(
                Background.call("Test", () -> comparisons.sinceSubmitted(period))
                        .orElseThrow(),
                editor);
        act(director(), SectionAct.CLEARED, "");
        Comparison cleared =
                Background.call("Test", () -> comparisons.sinceCleared(period)).orElseThrow();
        assertThat(cleared.difference().isEmpty()).isTrue();
        assertThat(cleared.missing()).as("never cleared").anyMatch(name -> name.endsWith("IPv6"));
        tell("The meetings were held in Geneva.");
        assertEdited(
                Background.call("Test", () -> comparisons.sinceCleared(period)).orElseThrow(), editor);
    }

    private static void assertEdited(Comparison comparison, Member by) {
        assertThat(comparison.difference().printed()).singleElement().satisfies(entry -> {
            assertThat(entry.reason().cause()).isEqualTo(Cause.EDITED);
            assertThat(entry.reason().because()).startsWith(by.name() + ", ");
        });
    }

    @Test
    void nobodyClearsWhatTheyWroteAndNobodyOfAnotherSector() {
        Member author = staff.member("author-clearer", Role.EDITOR, List.of("T"), List.of());
        signIn(author);
        activities.enter(activities.find(TOLD, "2024-09").orElseThrow().saying("Held."), "2025-01");
        act(author, SectionAct.SUBMITTED, "");
        Member become = new Member(
                author.id(),
                author.name(),
                Role.CLEARER,
                author.sectors(),
                author.bodies(),
                false,
                author.generation());
        assertRefused(Refusal.WROTE_IN_IT, () -> act(become, SectionAct.CLEARED, ""));
        Member elsewhere = staff.member("director-d", Role.CLEARER, List.of("D"), List.of());
        assertRefused(Refusal.NOT_YOURS, () -> act(elsewhere, SectionAct.CLEARED, ""));
        assertRefused(Refusal.NOT_YOURS, () -> act(author, SectionAct.CLEARED, ""));
        assertRefused(Refusal.SAYS_NOTHING, () -> act(author, SectionAct.OVERRIDDEN, ""));
        act(author, SectionAct.OVERRIDDEN, "The Director is away until the meeting");
        assertThat(section().isCleared()).isTrue();
        assertThat(section().lastCleared()).isNotNull().matches(SectionEvent::isOverride);
    }

    @Test
    void whoSawOtherWordsClearsNothing() {
        tell("The meetings were held.");
        act(staff.member(Role.EDITOR), SectionAct.SUBMITTED, "");
        Clearances.Seen seen = seen(section());
        tell("The meetings were held in Madrid.");
        assertRefused(Refusal.STALE, () -> act(director(), SectionAct.CLEARED, seen, ""));
        act(director(), SectionAct.CLEARED, "");
    }

    @Test
    void theChiefClearsTheWholeAfterAllSections() {
        tell("The meetings were held.");
        Clearance before = Background.call("Test", () -> clearances.of(report()));
        before.sections().stream()
                .filter(section -> !section.text().key().equals(SECTION))
                .forEach(this::clearElsewhere);
        act(staff.member(Role.EDITOR), SectionAct.SUBMITTED, "");
        signIn(staff.member(Role.CHIEF));
        Clearances.Seen whole = seen(before.whole());
        assertRefused(Refusal.SECTIONS_OPEN, () -> clearances.act("2025-01", "", SectionAct.CLEARED, whole, ""));
        act(staff.member(Role.CHIEF), SectionAct.CLEARED, "");
        clearances.act("2025-01", "", SectionAct.CLEARED, whole, "");
        assertThat(clearances.of(report()).whole().isCleared()).isTrue();
        tell("The meetings were held in Madrid.");
        assertThat(Background.call("Test", () -> clearances.of(report()))).satisfies(after -> {
            assertThat(after.whole().isChanged()).isTrue();
            assertThat(after.open()).isEqualTo(1);
        });
    }

    private void clearElsewhere(SectionStanding section) {
        SectionText text = section.text();
        table.save("2025-01", section.work().in(SectionState.CLEARED));
        table.tell(
                "2025-01",
                new SectionEvent(text.key(), SectionAct.CLEARED, "X", Instant.EPOCH, "", text.sha256()),
                text.kept());
    }

    @Test
    void ofTwoWhoClearOneIsTold() throws Exception {
        tell("The meetings were held.");
        act(staff.member(Role.EDITOR), SectionAct.SUBMITTED, "");
        Clearances.Seen seen = seen(section());
        Member first = director();
        Member second = staff.member("second-director-t", Role.CLEARER, List.of("T"), List.of());
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> ends = two.invokeAll(List.of(clearing(first, seen), clearing(second, seen)));
        two.shutdown();
        assertThat(List.of(ends.get(0).get(), ends.get(1).get())).containsExactlyInAnyOrder("cleared", "STALE");
        assertThat(section().events().stream().filter(event -> event.act().clears()))
                .hasSize(1);
    }

    private Callable<String> clearing(Member who, Clearances.Seen seen) {
        return () -> {
            Throwable failure = catchThrowable(() -> act(who, SectionAct.CLEARED, seen, ""));
            SecurityContextHolder.clearContext();
            return failure == null ? "cleared" : Objects.toString(failure.getMessage());
        };
    }

    @Test
    void aFailureOfAnyStatementLeavesTheSectionAsItWas() {
        tell("The meetings were held.");
        leavesAllOrNothing(staff.member(Role.EDITOR), SectionAct.SUBMITTED);
        leavesAllOrNothing(director(), SectionAct.CLEARED);
        assertThat(section().isCleared()).isTrue();
    }

    private void leavesAllOrNothing(Member who, SectionAct act) {
        Clearances.Seen seen = seen(section());
        List<Object> before = kept();
        int n = 0;
        boolean failed = true;
        while (failed) {
            int failing = n += n == 0 ? 1 : Campaign.step(6);
            failed = catchThrowable(() -> statements.failing(failing, () -> act(who, act, seen, ""))) != null;
            assertThat(kept().equals(before)).as("%s, statement %d", act, n).isEqualTo(failed);
        }
        System.out.println("A section is " + act.code() + ": " + (n - 1) + " statements");
        assertThat(n).isGreaterThan(5);
    }

    private List<Object> kept() {
        return List.of(
                jdbc.queryForList("select * from section_work where period = '2025-01'"),
                jdbc.queryForList("select state from period where code = '2025-01'"),
                jdbc.queryForObject("select count(*) from section_event", Long.class),
                jdbc.queryForObject("select count(*) from revision", Long.class));
    }

    @Test
    void ownersHandInWhatIsTheirs() {
        Member other = staff.contributorOf("D");
        assertRefused(Refusal.NOT_YOURS, () -> act(other, SectionAct.SUBMITTED, ""));
        signIn(staff.member(Role.EDITOR));
        Assignment assignment = new Assignment(null, other.id(), java.time.LocalDate.of(2025, 1, 20));
        clearances.assign("2025-01", SECTION, assignment, seen(section()), "somebody");
        assertThat(section().duty()).isEqualTo(assignment);
        act(other, SectionAct.SUBMITTED, "");
        assertThat(section().state()).isEqualTo(SectionState.SUBMITTED);
    }

    @Test
    void readersDoNothing() {
        Clearances.Seen seen = seen(section());
        assertThatThrownBy(() -> clearances.act("2025-01", SECTION, SectionAct.SUBMITTED, seen, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'insert into section_work values (''2025-01'', ''ipv6'', ''T'', (select min(id) from person), null, ''in-work'', 1)', section_work_one_owner",
        "'insert into section_work values (''2025-01'', ''ipv6'', ''Nobody'', null, null, ''in-work'', 1)', section_work_owner_form",
        "'insert into section_work values (''2025-01'', ''ipv6'', null, null, null, ''done'', 1)', section_work_state_known",
        "'insert into section_event (period, section, at, who, act, comment) values (''2025-01'', ''none'', now(), ''X'', ''submitted'', '''')', section_event_of",
        "'insert into section_event (period, section, at, who, act, comment) values (''2025-01'', ''done'', now(), ''X'', ''returned'', '' '')', section_event_comment_given",
        "'insert into section_event (period, section, at, who, act, comment) values (''2025-01'', ''done'', now(), ''X'', ''cleared'', '''')', section_event_keeps_what_is_cleared",
        "'insert into section_event (period, section, at, who, act, comment, document, sha256) values (''2025-01'', ''done'', now(), ''X'', ''cleared'', '''', ''words'', repeat(''0'', 64))', section_event_hash",
        "'update section_event set who = ''Y'' where period = ''2025-01''', section_event_stays"
    })
    void theDatabaseRefusesWhatIsNoClearance(String statement, String constraint) {
        jdbc.update("insert into section_work values ('2025-01', 'done', null, null, null, 'submitted', 1)");
        jdbc.update("""
                insert into section_event (period, section, at, who, act, comment)
                values ('2025-01', 'done', now(), 'X', 'submitted', '')""");
        assertThatThrownBy(() -> jdbc.update(statement))
                .isInstanceOf(DataIntegrityViolationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(Objects.requireNonNull(refusal.getServerErrorMessage())
                                        .getConstraint())
                                .isEqualTo(constraint));
    }
}
