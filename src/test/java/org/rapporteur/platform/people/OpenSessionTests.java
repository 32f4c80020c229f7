package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where somebody is signed in. */
@ReadApplication
class OpenSessionTests {

    private static final String PATH = "/account/sessions";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    private Member somebody(String name) {
        return staff.member(name, Role.EDITOR, List.of(), List.of());
    }

    private Visitor signedIn(Member member) {
        return new Visitor(port).signedIn(member);
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/account").statusCode() == 200;
    }

    @Test
    void isSeenAndEndedElsewhere() {
        Member member = somebody("of-two-places");
        Visitor elsewhere = signedIn(member);
        Visitor here = signedIn(member);
        HttpResponse<String> page = here.get(PATH);
        assertThat(Visitor.document(page).select(".records li")).hasSize(2);
        assertThat(Visitor.document(page).select(".records li:has(strong)")).hasSize(1);
        here.submit(page, Map.of());
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(here)).isTrue();
        assertThat(Visitor.document(here.get(PATH)).select(".records li")).hasSize(1);
    }

    @Test
    void isEndedByAdministrators() {
        Member member = somebody("of-no-place");
        Visitor ended = signedIn(member);
        Visitor administrator = signedIn(staff.member(Role.ADMINISTRATOR));
        administrator.submit(administrator.get("/people/" + member.id() + "/sessions"), Map.of());
        assertThat(isIn(ended)).isFalse();
    }

    @Test
    void isEndedByNobodyElse() {
        Member member = somebody("of-one-place");
        Visitor left = signedIn(member);
        Visitor other = signedIn(somebody("of-another-place"));
        Map<String, String> fields =
                Visitor.fields(Visitor.document(other.get("/account")).expectFirst("main form[method=post]"));
        String number =
                jdbc.queryForObject("select number from person_session where person = ?", String.class, member.id());
        other.post(PATH + "/end", Map.of("_csrf", fields.get("_csrf"), "number", number));
        assertThat(isIn(left)).isTrue();
    }

    @Test
    void endsUnused() {
        Member member = somebody("unused");
        Visitor visitor = signedIn(member);
        jdbc.update("update person_session set used_at = now() - interval '481 minutes' where person = ?", member.id());
        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void endsADayAfterItBegan() {
        Member member = somebody("long-here");
        Visitor visitor = signedIn(member);
        jdbc.update("update person_session set began_at = now() - interval '25 hours' where person = ?", member.id());
        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void isNotToldByTheTableToWhoReadsIt() {
        Member member = somebody("read");
        Visitor visitor = signedIn(member);
        String id = visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("rapporteur"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(jdbc.queryForList(
                        "select encode(content, 'escape') || person_session::text from person_session where person = ?",
                        String.class,
                        member.id()))
                .singleElement()
                .asString()
                .doesNotContain(id, "member", "token");
    }
}
