package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was posted and may not be taken in comes back, to be sent again. */
@WrittenApplication
class NothingLostTests {

    private static final String HOSTILE = "<script>alert(1)</script>\n\"'`&amp; é \u202e 𝕏 \t\n";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "forged", "\u0000"})
    void aFormWithoutAGoodTokenComesBackWithWhatWasTyped(String token) {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        Map<String, String> typed = new LinkedHashMap<>(person("forged"));
        if (token != null) {
            typed.put("_csrf", token);
        }
        HttpResponse<String> answer = visitor.post("/people", typed);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Nothing was saved").doesNotContain("<script>alert", "??");
        assertThat(Visitor.fields(Visitor.form(answer))).containsAllEntriesOf(person("forged"));
        assertThat(Visitor.form(answer).attr("action")).isEqualTo("/people");
    }

    @Test
    void whatCameBackCanBeSentAsItIs() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        HttpResponse<String> back =
                visitor.post("/people", Map.of("name", "Sent again", "signInName", "again", "role", "editor"));
        HttpResponse<String> done = visitor.submit(back, Map.of());
        assertThat(done.headers().firstValue("Location")).contains("/people");
        assertThat(visitor.get("/people").body()).contains("Sent again is saved.");
    }

    @Test
    void aSessionThatEndedMeanwhileLeadsThroughSigningIn() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        HttpResponse<String> page = visitor.get("/people/new");
        visitor.forgetCookies();
        HttpResponse<String> ended = visitor.submit(page, person("meanwhile"));
        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(ended.body()).contains("your session has ended").doesNotContain("<script>alert");
        HttpResponse<String> wrong = visitor.submit(ended, Map.of("name", "test-administrator", "password", "wrong"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> back = visitor.submit(wrong, Map.of("password", Staff.PASSWORD));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(Visitor.fields(Visitor.form(back))).containsAllEntriesOf(person("meanwhile"));
        HttpResponse<String> taken = visitor.submit(back, Map.of("name", "Meanwhile", "role", "editor"));
        assertThat(taken.statusCode()).isEqualTo(302);
    }

    @Test
    void whoHasNoRightToItKeepsTheWords() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        Map<String, String> fields = new LinkedHashMap<>(person("editor"));
        fields.put(
                "_csrf", Visitor.fields(Visitor.form(visitor.get("/account"))).get("_csrf"));
        HttpResponse<String> answer = visitor.post("/people", fields);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("your account may not do this");
        assertThat(Visitor.fields(Visitor.form(answer))).containsAllEntriesOf(person("editor"));
    }

    /** A session that ends with a new one-time password too: the text waits at each step and needs one press. */
    @Test
    void aFirstSignInOnTheWayLeadsThroughAPasswordOfOnesOwn() {
        String oneTime = Background.call(
                "Test",
                () -> people.add(new PersonForm(
                        "first-time", "First Time", "administrator", List.of(), List.of(), true, false, 0)));
        Visitor visitor = new Visitor(port);
        HttpResponse<String> ended = visitor.post("/people", person("newcomer"));
        HttpResponse<String> account = visitor.submit(ended, Map.of("name", "first-time", "password", oneTime));
        assertThat(account.body()).contains("You signed in with a one-time password");
        HttpResponse<String> wrong = visitor.submit(account, Map.of("presentPassword", oneTime, "chosenPassword", "x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        String own = "four words nobody guesses";
        HttpResponse<String> back = visitor.submit(
                wrong, Map.of("presentPassword", oneTime, "chosenPassword", own, "repeatedPassword", own));
        assertThat(Visitor.fields(Visitor.form(back))).containsAllEntriesOf(person("newcomer"));
        assertThat(visitor.submit(back, Map.of("name", "Newcomer", "signInName", "newcomer", "role", "editor"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoHasAOneTimePasswordFindsWhatTheyPostedBesideIt() {
        String oneTime = Background.call(
                "Test",
                () -> people.add(
                        new PersonForm("one-time", "One Time", "administrator", List.of(), List.of(), true, false, 0)));
        Visitor visitor = new Visitor(port);
        visitor.signIn("one-time", oneTime);
        HttpResponse<String> account = visitor.post("/people", person("early"));
        assertThat(account.statusCode()).isEqualTo(403);
        assertThat(Visitor.form(account).attr("action")).isEqualTo("/account");
        assertThat(Visitor.fields(Visitor.form(account)))
                .containsEntry("kept:name", person("early").get("name"));
    }

    @Test
    void nobodyGetsWhatSomebodyElseTyped() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        HttpResponse<String> page = visitor.get("/people/new");
        visitor.forgetCookies();
        HttpResponse<String> ended = visitor.submit(page, Map.of("name", "Typed by the administrator"));
        staff.member(Role.EDITOR);
        HttpResponse<String> other = visitor.submit(ended, Map.of("name", "test-editor", "password", Staff.PASSWORD));
        assertThat(other.body())
                .contains("What was typed here is somebody else’s")
                .doesNotContain("Typed by the administrator");
        HttpResponse<String> posted = visitor.submit(page, Map.of("name", "Typed by the administrator"));
        assertThat(posted.statusCode()).isEqualTo(403);
        assertThat(posted.body()).doesNotContain("Typed by the administrator");
    }

    @Test
    void aFullDiskGivesBackWhatWasTyped() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        HttpResponse<String> form = visitor.get("/topics/new");
        HttpResponse<String> unsent;
        jdbc.execute("create function no_room() returns trigger language plpgsql as"
                + " $$ begin raise exception using errcode = '53100', message = 'no space left'; end $$");
        jdbc.execute("create trigger no_room before insert on topic execute function no_room()");
        try {
            unsent = visitor.submit(
                    form, Map.of("slug", "full", "name", HOSTILE.strip().replaceAll("\\s", " ")));
        } finally {
            jdbc.execute("drop function no_room cascade");
        }
        assertThat(unsent.statusCode()).isEqualTo(503);
        assertThat(unsent.body()).contains("the database cannot write");
        assertThat(visitor.submit(unsent, Map.of("name", "Full disk")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void theScriptIsToldWhatArrivedAndShownWhatDidNot() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        HttpResponse<String> done = visitor.submit(
                visitor.get("/topics/new"), Map.of("slug", "arrived", "name", "Arrived", "sent-as", "a-1"));
        assertThat(done.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("rapporteur-sent=a-1;"));
        HttpResponse<String> refused = visitor.post("/topics", Map.of("sent-as", "a-2"));
        assertThat(refused.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("rapporteur-sent"));
    }

    @Test
    void passwordsAreNotGivenBack() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        HttpResponse<String> answer = visitor.post("/account", Map.of("presentPassword", "very secret words"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("very secret words");
        HttpResponse<String> ended = new Visitor(port).post("/account", Map.of("presentPassword", "very secret words"));
        assertThat(ended.body()).doesNotContain("very secret words");
        assertThat(new Visitor(port)
                        .post("/sign-in", Map.of("name", "x", "password", "very secret words"))
                        .body())
                .contains("open too long")
                .doesNotContain("very secret words");
    }

    @Test
    void whatIsCarriedGoesToNoOtherSite() {
        Visitor visitor = new Visitor(port);
        staff.member(Role.EDITOR);
        HttpResponse<String> done = visitor.submit(
                visitor.get("/sign-in"),
                Map.of(
                        "name",
                        "test-editor",
                        "password",
                        Staff.PASSWORD,
                        "kept-path",
                        "//evil.example",
                        "kept:x",
                        "y"));
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.body()).doesNotContain("evil");
    }

    @Test
    void aFormOfTwoMegabytesIsTakenAndALongerOneRefusedInWords() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        assertThat(visitor.post("/people", Map.of("name", "x".repeat(2_000_000)))
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> tooLong = visitor.post("/people", Map.of("name", "x".repeat(2_200_000)));
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.body()).contains("This is too much at once");
        assertThat(visitor.post("/people", Map.of("name", "x".repeat(22_000_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aFileThatIsTooLongIsRefusedInTheSameWords() {
        String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n"
                + "x".repeat(21_000_000) + "\r\n--x--\r\n";
        HttpResponse<String> tooLong = new Visitor(port).post("/catalogue", file, "multipart/form-data; boundary=x");
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.body()).contains("This is too much at once");
    }

    @Test
    void tooManyFieldsAreRefused() {
        String fields = "a=1&".repeat(30_000);
        assertThat(new Visitor(port)
                        .post("/sign-in", fields, "application/x-www-form-urlencoded")
                        .statusCode())
                .isBetween(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%zz&_csrf=%", "%00=%00", "name=%ff%fe", "=&&==&", "name"})
    void whatCannotBeReadIsTheSendersMistake(String body) {
        assertThat(new Visitor(port)
                        .post("/sign-in", body, "application/x-www-form-urlencoded")
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "multipart/mixed"})
    void partsAreTakenOnlyWhereFilesAre(String type) {
        assertThat(new Visitor(port).post("/people", "--x\r\n\r\n--x--", type).statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xml"})
    void otherKindsOfBodiesBringNothing(String type) {
        assertThat(new Visitor(port).post("/sign-in", "{\"name\":\"x\"}", type).statusCode())
                .isEqualTo(403);
    }

    @Test
    void unknownAndRepeatedFieldsDoNoHarm() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        Map<String, String> fields = Visitor.fields(Visitor.form(visitor.get("/people/new")));
        String body = Visitor.encoded(fields)
                + "&name=First&name=Second&signInName=&role=owner&role=editor&sectors=T&sectors=T&sectors=Q&sectors%5B99999999%5D=T"
                + "&class.module.classLoader=x&version=banana&enabled=maybe&bodies=NONE";
        HttpResponse<String> answer = visitor.post("/people", body, "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(List.of("One of the Sectors is none", "One of the bodies is not known"))
                .allSatisfy(words -> assertThat(answer.body()).contains(words));
    }

    private static Map<String, String> person(String signInName) {
        return Map.of("name", HOSTILE, "signInName", signInName, "role", "x".repeat(200), "unknown[0]", "kept too");
    }
}
