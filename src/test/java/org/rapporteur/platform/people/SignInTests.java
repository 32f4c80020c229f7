package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@WrittenApplication
class SignInTests {

    private static final String PLANTED = "0123456789ABCDEF0123456789ABCDEF";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void leadsBackToWhereItWasAskedFor() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> asked = visitor.get("/people?x=%C3%A9");
        assertThat(asked.statusCode()).isEqualTo(302);
        HttpResponse<String> form = visitor.get(location(asked));
        HttpResponse<String> done = visitor.submit(form, typed(staff.member(Role.ADMINISTRATOR)));
        assertThat(location(done)).isEqualTo("/people?x=%C3%A9");
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void takesSignInNamesInAnyCase() {
        staff.member(Role.EDITOR);
        assertThat(new Visitor(port).signIn(" TEST-Editor ", Staff.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void answersUnknownNamesAsItAnswersWrongPasswords() {
        String name = "test-"
                + staff.member("answered", Role.EDITOR, List.of(), List.of()).name();
        assertThat(refusal("nobody-at-all")).isEqualTo(refusal(name).replace(name, "nobody-at-all"));
    }

    private String refusal(String name) {
        HttpResponse<String> answer = new Visitor(port).signIn(name, "wrong");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is not right");
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test-locked", "nobody-locked"})
    void saysWhenToTryAgainAfterFiveFailures(String name) {
        staff.member("locked", Role.EDITOR, List.of(), List.of());
        Visitor visitor = new Visitor(port);
        for (int time = 0; time < 5; time++) {
            visitor.signIn(name, "wrong");
        }
        HttpResponse<String> answer = visitor.signIn(name, Staff.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 31L);
        assertThat(answer.body()).contains("You may try again at ");
    }

    @Test
    void aSessionThatWasPlantedIsWorthNothing() {
        Visitor visitor = new Visitor(port);
        visitor.plant("rapporteur", PLANTED);
        visitor.signedIn(staff.member(Role.EDITOR));
        assertThat(visitor.cookies().stream().map(HttpCookie::getValue))
                .anyMatch(value -> value.length() == 32 && !value.equals(PLANTED));
    }

    @Test
    void aNewPasswordBeginsANewSession() {
        Visitor visitor = new Visitor(port).signedIn(staff.member("renewing", Role.EDITOR, List.of(), List.of()));
        String first = session(visitor);
        visitor.submit(visitor.get("/account"), passwords(Staff.PASSWORD, "another battery staple"));
        assertThat(session(visitor)).hasSize(32).isNotEqualTo(first);
    }

    @Test
    void sessionsAreNumbersOf128BitsDrawnAnew() {
        Set<String> numbers = new HashSet<>();
        for (int time = 0; time < 2; time++) {
            Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
            numbers.add(visitor.cookies().stream()
                    .filter(cookie -> cookie.getName().equals("rapporteur"))
                    .findFirst()
                    .orElseThrow()
                    .getValue());
        }
        assertThat(numbers).hasSize(2).allMatch(number -> number.matches("[0-9A-F]{32}"));
    }

    @Test
    void keepsItsCookiesFromScriptsAndOtherSites() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> done =
                visitor.signIn("test-" + staff.member(Role.EDITOR).name(), Staff.PASSWORD);
        assertThat(done.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("rapporteur=\\w{32}; Path=/; HttpOnly; SameSite=Lax"));
        assertThat(new Visitor(port).get("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("rapporteur-form=[\\w-]+; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void leavesReadersWithoutSessionsAndTokens() {
        for (String address : List.of("/", "/periods/2024-09/report", "/recommendations", "/nowhere")) {
            HttpResponse<String> page = new Visitor(port).get(address);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.body()).doesNotContain("_csrf");
            assertThat(page.headers().firstValue("Cache-Control"))
                    .hasValue(page.statusCode() == 200 ? "public, no-cache" : "no-cache");
        }
    }

    @Test
    void keepsPagesOfStaffToThem() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        for (String address : List.of("/", "/account", "/periods/2024-09/report.docx", "/nowhere")) {
            HttpResponse<String> page = visitor.get(address);
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("private, no-store");
            assertThat(page.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void endsByTheButton() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        String token = Visitor.document(visitor.get("/"))
                .expectFirst(".who input[name=_csrf]")
                .val();
        assertThat(visitor.post("/sign-out", Map.of("_csrf", token)).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set generation = generation + 1 where id = ?",
                "update person set enabled = false where id = ?",
                "delete from person where id = ?"
            })
    void endsWhenTheDatabaseSaysSoWhoeverWroteIt(String change) {
        Member member = staff.member("ended-" + change.hashCode(), Role.EDITOR, List.of(), List.of());
        Visitor visitor = new Visitor(port).signedIn(member);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        jdbc.update(change, member.id());
        assertThat(location(visitor.get("/account"))).startsWith("/sign-in?returnTo=");
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsOnly() {
        Member member = staff.member("elsewhere", Role.EDITOR, List.of(), List.of());
        Visitor here = new Visitor(port).signedIn(member);
        Visitor elsewhere = new Visitor(port).signedIn(member);
        HttpResponse<String> done =
                here.submit(here.get("/account"), passwords(Staff.PASSWORD, "another battery staple"));
        assertThat(location(done)).isEqualTo("/account");
        assertThat(here.get("/account").body()).contains("Your password is changed");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
    }

    private static Map<String, String> passwords(String present, String chosen) {
        return Map.of("presentPassword", present, "chosenPassword", chosen, "repeatedPassword", chosen);
    }

    private static Map<String, String> typed(Member member) {
        return Map.of("name", "test-" + member.name(), "password", Staff.PASSWORD);
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("rapporteur"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
