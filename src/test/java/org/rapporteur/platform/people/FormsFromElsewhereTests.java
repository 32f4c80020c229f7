package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form of another site is refused without a word of what it holds. */
@ReadApplication
class FormsFromElsewhereTests {

    private static final Map<String, String> PLANTED =
            Map.of("name", "Planted", "signInName", "planted", "role", "administrator");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Origin, http://localhost.evil.example",
        "Origin, ://"
    })
    void isNeitherKeptNorTaken(String header, String value) {
        assertIsForgotten(new Visitor(port).post("/people", PLANTED, header, value));
        Visitor administrator = new Visitor(port).signedIn(staff.member(Role.ADMINISTRATOR));
        assertIsForgotten(administrator.post("/people", PLANTED, header, value));
        assertIsForgotten(administrator.post("/people", withToken(administrator), header, value));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Origin, https://evil.example"})
    void isNotReplayedAfterSigningIn(String header, String value) {
        staff.member(Role.ADMINISTRATOR);
        Visitor visitor = new Visitor(port);
        Map<String, String> fields = Visitor.fields(Visitor.form(visitor.get("/sign-in")));
        fields.putAll(Map.of("name", "test-administrator", "password", Staff.PASSWORD));
        fields.putAll(Map.of("kept-path", "/people", "kept:name", "Planted", "kept:role", "administrator"));
        assertIsForgotten(visitor.post("/sign-in", fields, header, value));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, http://localhost:{port}"})
    void formsOfOurOwnAreKept(String header, String value) {
        HttpResponse<String> answer =
                new Visitor(port).post("/people", PLANTED, header, value.replace("{port}", Integer.toString(port)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Planted", "Sign in to send it");
    }

    private static Map<String, String> withToken(Visitor visitor) {
        Map<String, String> fields = new LinkedHashMap<>(PLANTED);
        fields.putAll(Visitor.fields(Visitor.form(visitor.get("/people/new"))));
        fields.putAll(PLANTED);
        return fields;
    }

    private static void assertIsForgotten(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("from a page that is not ours").doesNotContain("Planted", "planted");
    }
}
