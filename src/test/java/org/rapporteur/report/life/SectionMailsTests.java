package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.MailApplication;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.platform.people.Visitor;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is told by mail of a section: those it is for, those who want all, never who did it, and once when it is due. */
@MailApplication
class SectionMailsTests {

    private static final String SECTION = "iot-smart-cities";

    @Autowired
    Openings openings;

    @Autowired
    Clearances clearances;

    @Autowired
    DueMails due;

    @Autowired
    Periods periods;

    @LocalServerPort
    int port;

    @Autowired
    Reports reports;

    @Autowired
    Staff staff;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    OpenedPeriod opened;
    Member editor;
    Member onlooker;
    Member owner;
    Member director;

    @BeforeEach
    void open() {
        opened = new OpenedPeriod(openings, jdbc);
        opened.open();
        editor = person("mail-editor", Role.EDITOR, List.of(), "mine");
        onlooker = person("mail-onlooker", Role.EDITOR, List.of(), "all");
        owner = person("mail-owner", Role.CONTRIBUTOR, List.of("T"), "mine");
        director = person("mail-director", Role.CLEARER, List.of("T"), "mine");
        person("mail-stranger", Role.CONTRIBUTOR, List.of("D"), "all");
        person("mail-silent", Role.CONTRIBUTOR, List.of("T"), "none");
    }

    private Member person(String name, Role role, List<String> sectors, String mails) {
        Member member = staff.member(name, role, sectors, List.of());
        jdbc.update("update person set mail = ?, mails = ? where id = ?", name + "@example.org", mails, member.id());
        return member;
    }

    @AfterEach
    void leaveNothing() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from letter");
        jdbc.update("update person set mail = null, mails = 'mine'");
        opened.close();
    }

    private SectionStanding section() {
        return Background.call(
                "Test",
                () -> clearances
                        .of(reports.read(periods.find("2025-01").orElseThrow()))
                        .find(SECTION)
                        .orElseThrow());
    }

    private Clearances.Seen seen() {
        SectionStanding section = section();
        return new Clearances.Seen(section.version(), section.text().sha256());
    }

    private void act(Member who, SectionAct act, String comment) {
        Clearances.Seen seen = seen();
        signIn(who);
        clearances.act("2025-01", SECTION, act, seen, comment);
    }

    private void assign(Assignment assignment) {
        Clearances.Seen seen = seen();
        signIn(editor);
        clearances.assign("2025-01", SECTION, assignment, seen, "ITU-T");
    }

    private static void signIn(Member member) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
    }

    private List<String> told() {
        List<String> names = jdbc.queryForList(
                "select person.name from letter join person on person.id = letter.person order by 1", String.class);
        jdbc.update("delete from letter where once is null");
        return names;
    }

    @Test
    void eachActIsToldToThoseItIsForAndToThoseWhoWantAll() {
        assign(new Assignment("T", null, null));
        assertThat(told()).containsExactly("mail-onlooker", "mail-owner");
        act(owner, SectionAct.SUBMITTED, "");
        assertThat(told()).containsExactly("mail-director", "mail-onlooker");
        act(director, SectionAct.RETURNED, "Which <cities>?");
        assertThat(jdbc.queryForList("select body from letter", String.class))
                .allSatisfy(body -> assertThat(body)
                        .contains("mail-director has returned the section", "Which <cities>?")
                        .contains("Here it is: https://reports.example.org/periods/2025-01#part-" + SECTION));
        assertThat(told()).containsExactly("mail-onlooker", "mail-owner");
        act(owner, SectionAct.SUBMITTED, "");
        told();
        act(director, SectionAct.CLEARED, "");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsAssignedToAPersonIsToldToThatPerson() {
        assign(new Assignment(null, director.id(), null));
        assertThat(told()).containsExactly("mail-director", "mail-onlooker");
    }

    @Test
    void whatIsDueIsToldOnceAndOnceMoreWhenItIsLate() {
        LocalDate soon = LocalDate.now(clock).plusDays(3);
        assign(new Assignment("T", null, soon));
        told();
        due.remind();
        due.remind();
        List<String> once = jdbc.queryForList(
                "select once from letter where person = ? and once like '%' || ?",
                String.class, owner.id(), soon.toString());
        assertThat(once).containsExactly("due 2025-01 " + soon);
        assign(new Assignment("T", null, LocalDate.now(clock).minusDays(1)));
        due.remind();
        due.remind();
        assertThat(jdbc.queryForList(
                        "select subject from letter where person = ? and once = ?",
                        String.class,
                        owner.id(),
                        "overdue 2025-01 " + LocalDate.now(clock).minusDays(1)))
                .singleElement()
                .asString()
                .startsWith("Report 2025-01: one section was due on");
    }

    @Test
    void whatIsHandedInIsDueNoMore() {
        assign(new Assignment("T", null, LocalDate.now(clock).plusDays(1)));
        act(owner, SectionAct.SUBMITTED, "");
        due.remind();
        assertThat(jdbc.queryForObject(
                        "select count(*) from letter where once like '%' || ?",
                        Integer.class, LocalDate.now(clock).plusDays(1).toString()))
                .isZero();
    }

    @Test
    void theBoardSaysWhoWillBeMailedBesideTheButton() {
        assign(new Assignment("T", null, null));
        assertThat(mvc.get().uri("/periods/2025-01/board").with(staff.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Mail goes to mail-director, mail-onlooker.");
    }

    @Test
    void membersChooseWhatTheyAreToldOnTheirAccount() {
        Visitor visitor = new Visitor(port).signedIn(owner);
        assertThat(choosing(visitor, "owner@example.net", "all").statusCode()).isEqualTo(302);
        assertThat(jdbc.queryForMap("select mail, mails from person where id = ?", owner.id()))
                .containsEntry("mail", "owner@example.net")
                .containsEntry("mails", "all");
        assertThat(visitor.get("/account").body()).contains("owner@example.net");
        HttpResponse<String> refused = choosing(visitor, "no address", "some");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is no mail address");
    }

    private static HttpResponse<String> choosing(Visitor visitor, String mail, String mails) {
        String token = Visitor.document(visitor.get("/account"))
                .expectFirst("#mail-choice [name=_csrf]")
                .val();
        return visitor.post(
                "/account/mail", Map.of("_csrf", token, "mail", mail, "mails", mails, "mailPassword", Staff.PASSWORD));
    }

    @Test
    void whatCouldNotBeSentIsShownToAdministrators() {
        jdbc.update("""
                insert into letter (person, subject, body, written_at, next_at, tries, given_up_at, problem)
                values (?, 'Not <sent>', 'Text', now(), now(), 7, now(), 'No such mailbox')
                """, owner.id());
        assertThat(mvc.get().uri("/people").with(staff.as(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("To mail-owner: Not &lt;sent&gt;", "No such mailbox");
        assertThat(Objects.requireNonNull(jdbc.queryForObject("select count(*) from letter", Integer.class)))
                .isEqualTo(1);
    }
}
