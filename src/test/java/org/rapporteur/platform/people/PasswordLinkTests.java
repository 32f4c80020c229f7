package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.MailApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.mail.LetterLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** People are let in, and let in again, by a letter with a link. */
@MailApplication
class PasswordLinkTests {

    private static final String CHOSEN = "seven quiet barges upstream";
    private static final String ADDRESS = "https://reports.example.org/password#";

    @LocalServerPort
    int port;

    @Autowired
    PasswordResets resets;

    @Autowired
    Staff staff;

    @Autowired
    PasswordLinks links;

    @Autowired
    JdbcTemplate jdbc;

    /** Who has an address of mail. */
    private Member somebody(String name) {
        Member member = staff.member(name, Role.EDITOR, List.of(), List.of());
        jdbc.update("update person set mail = ? where id = ?", name + "@example.org", member.id());
        return member;
    }

    private String code(Member member, LinkPurpose purpose) {
        String address = links.draw(purpose.code(), member.id(), Instant.now()).orElseThrow();
        assertThat(address).startsWith(ADDRESS);
        return address.substring(ADDRESS.length());
    }

    private HttpResponse<String> choose(String code, String password) {
        Visitor visitor = new Visitor(port);
        return visitor.submit(
                visitor.get("/password"),
                Map.of("passwordCode", code, "chosenPassword", password, "repeatedPassword", password));
    }

    private int signIn(Member member, String password) {
        return new Visitor(port).signIn("test-" + member.name(), password).statusCode();
    }

    private Visitor administrator() {
        return new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
    }

    /** What the administrator reads who added somebody. */
    private String added(String name, String mail) {
        Visitor administrator = administrator();
        HttpResponse<String> saved = administrator.submit(
                administrator.get("/people/new"),
                Map.of("name", name, "signInName", name, "mail", mail, "role", "editor", "enabled", "true"));
        assertThat(saved.statusCode()).isEqualTo(302);
        return administrator.get("/people").body();
    }

    private HttpResponse<String> ask(String typed) {
        Visitor visitor = new Visitor(port);
        return visitor.submit(visitor.get("/password/forgotten"), Map.of("name", typed));
    }

    private List<String> letters(String mail) {
        return jdbc.queryForList(
                "select body from letter join person on person.id = letter.person where mail = ? and link is not null",
                String.class,
                mail);
    }

    @Test
    void whoHasAnAddressIsInvitedAndNobodySeesAPassword() {
        assertThat(added("invited", "invited@example.org"))
                .contains("is on its way to invited@example.org")
                .doesNotContain("One-time password:");
        assertThat(letters("invited@example.org"))
                .singleElement()
                .asString()
                .containsOnlyOnce(LetterLinks.PLACE)
                .contains("Dear invited", "Your sign-in name is invited.", "within 72 hours", "ask an administrator:");
    }

    @Test
    void whoHasNoneIsToldAOneTimePassword() {
        assertThat(added("without-address", "")).contains("One-time password:").doesNotContain("is on its way to");
    }

    @Test
    void aNewOneTimePasswordIsALetterToo() {
        Member member = somebody("invited-again");
        Visitor administrator = administrator();
        administrator.submit(administrator.get("/people/" + member.id() + "/edit"), Map.of("renew", "true"));
        assertThat(administrator.get("/people").body())
                .contains("is on its way to invited-again@example.org")
                .doesNotContain("One-time password:");
        assertThat(letters("invited-again@example.org")).hasSize(1);
        assertThat(signIn(member, Staff.PASSWORD)).isEqualTo(422);
        assertThat(choose(code(member, LinkPurpose.INVITATION), CHOSEN).statusCode())
                .isEqualTo(302);
        assertThat(signIn(member, CHOSEN)).isEqualTo(302);
    }

    @Test
    void aLinkIsGoodForOnePasswordHoweverOftenItIsLookedAt() {
        Member member = somebody("linked");
        String code = code(member, LinkPurpose.RESET);
        IntStream.range(0, 3)
                .forEach(time -> assertThat(new Visitor(port).get("/password").statusCode())
                        .isEqualTo(200));
        assertThat(choose(code, "short").body()).contains("A password has 15 to 200 characters");
        HttpResponse<String> chosen = choose(code, CHOSEN);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/sign-in?chosen=true");
        assertThat(new Visitor(port).get("/sign-in?chosen=true").body()).contains("Your password is chosen.");
        assertThat(signIn(member, CHOSEN)).isEqualTo(302);
        assertThat(choose(code, "another quiet barge upstream").body()).contains("This link has been used");
        assertThat(signIn(member, CHOSEN)).isEqualTo(302);
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneDoes() {
        String code = code(somebody("linked-for-many"), LinkPurpose.RESET);
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .filter(time -> links.choose(code, CHOSEN + time))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aLinkEnds() {
        Member member = somebody("too-late");
        Instant anHourAgo = Instant.now().minus(Duration.ofMinutes(61));
        assertThat(links.draw("reset", member.id(), anHourAgo)).isEmpty();
        assertThat(links.draw("invitation", member.id(), anHourAgo)).isPresent();
        String code = code(member, LinkPurpose.RESET);
        assertThat(jdbc.queryForObject(
                        "select until between now() + interval '59 minutes' and now() + interval '61 minutes'"
                                + " from person_link where person = ? and purpose = 'reset'",
                        Boolean.class,
                        member.id()))
                .isTrue();
        jdbc.update("update person_link set until = now() - interval '1 second' where person = ?", member.id());
        assertThat(choose(code, CHOSEN).statusCode()).isEqualTo(422);
        assertThat(signIn(member, Staff.PASSWORD)).isEqualTo(302);
    }

    @Test
    void theCodeStandsNowhere() {
        Member member = somebody("kept-as-a-sum");
        String code = code(member, LinkPurpose.RESET);
        assertThat(code.replace("-", "")).hasSize(30);
        assertThat(jdbc.queryForList("select to_jsonb(person_link)::text from person_link", String.class))
                .isNotEmpty()
                .noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
    }

    @Test
    void aFormThatCannotBeTakenGivesNothingOfItBack() {
        HttpResponse<String> refused = new Visitor(port)
                .post("/password", Map.of("passwordCode", "the-code", "chosenPassword", CHOSEN, "_csrf", "none"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("the-code").doesNotContain(CHOSEN);
    }

    @Test
    void thePageSendsItsAddressToNobodyAndIsKeptByNobody() {
        var headers = new Visitor(port).get("/password").headers();
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void sessionsEndWhereALinkWasUsed() {
        Member member = somebody("elsewhere-too");
        Visitor elsewhere = new Visitor(port).signedIn(member);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        choose(code(member, LinkPurpose.RESET), CHOSEN);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void aSecondFactorIsAskedForAsEver() {
        Member member = somebody("with-an-app");
        jdbc.update(
                "insert into second_factor (person, secret, confirmed) values (?, decode(repeat('ab', 20), 'hex'), true)",
                member.id());
        assertThat(choose(code(member, LinkPurpose.RESET), CHOSEN).statusCode()).isEqualTo(302);
        assertThat(signIn(member, CHOSEN)).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password = replace(password, '$', '$') || 'x'",
                "mail = 'another@example.org'",
                "enabled = false",
                "name = 'nobody-in-particular', mail = null"
            })
    void linksEndWithWhatTheyWereSentFor(String change) {
        Member member = somebody("changed-meanwhile");
        jdbc.update("update person set enabled = true where id = ?", member.id());
        String code = code(member, LinkPurpose.RESET);
        jdbc.update("update person set " + change + " where id = ?", member.id());
        assertThat(links.names(code)).isEmpty();
        jdbc.update("update person set name = 'changed-meanwhile', enabled = true where id = ?", member.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"asking", "nobody-at-all", "Asking@Example.org", "disabled-asking", "", "a\u0000b"})
    void whoeverAsksReadsTheSameAfterTheSameTime(String typed) {
        somebody("asking");
        jdbc.update(
                "update person set enabled = false where id = ?",
                somebody("disabled-asking").id());
        long start = System.nanoTime();
        HttpResponse<String> answer = ask(typed);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(500));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/password/forgotten?asked=true");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aLetterGoesToWhoAskedByNameOrAddress() {
        Member member = somebody("forgetful");
        resets.ask("Forgetful@example.org", "198.51.100.7");
        resets.ask("test-" + member.name(), "198.51.100.7");
        assertThat(letters("forgetful@example.org"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body)
                        .containsOnlyOnce(LetterLinks.PLACE)
                        .contains("within one hour", "Your sign-in name is test-forgetful."));
    }

    @Test
    void nobodyGetsMoreThanThreeAnHour() {
        somebody("pestered");
        IntStream.range(0, 5).forEach(time -> resets.ask("pestered@example.org", "198.51.100.8"));
        assertThat(letters("pestered@example.org")).hasSize(3);
    }

    @Test
    void aNetworkThatAsksAndAsksIsNotListenedTo() {
        somebody("last-of-many");
        IntStream.range(0, 10).forEach(time -> resets.ask("nobody", "203.0.113.9"));
        resets.ask("last-of-many@example.org", "203.0.113.9");
        assertThat(letters("last-of-many@example.org")).isEmpty();
        resets.ask("last-of-many@example.org", "203.0.113.10");
        assertThat(letters("last-of-many@example.org")).hasSize(1);
    }

    @Test
    void anAddressIsChangedWithThePasswordAlone() {
        Member member = somebody("readdressed");
        Visitor visitor = new Visitor(port).signedIn(member);
        assertThat(choosing(visitor, "other@example.org", "mine", "")).isEqualTo(422);
        assertThat(choosing(visitor, "readdressed@example.org", "all", "")).isEqualTo(302);
        assertThat(jdbc.queryForMap("select mail, mails from person where id = ?", member.id()))
                .containsEntry("mail", "readdressed@example.org")
                .containsEntry("mails", "all");
        assertThat(choosing(visitor, "other@example.org", "mine", Staff.PASSWORD))
                .isEqualTo(302);
        assertThat(jdbc.queryForMap("select mail from person where id = ?", member.id()))
                .containsEntry("mail", "other@example.org");
    }

    private static int choosing(Visitor visitor, String mail, String mails, String password) {
        Map<String, String> fields =
                Visitor.fields(Visitor.document(visitor.get("/account")).expectFirst("#mail-choice"));
        fields.putAll(Map.of("mail", mail, "mails", mails, "mailPassword", password));
        return visitor.post("/account/mail", fields).statusCode();
    }
}
