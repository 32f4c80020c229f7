package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** Passwords that are given out, and those that are guessed at. */
@ReadApplication
class OneTimePasswordTests {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Autowired
    SigningKeys keys;

    @Autowired
    PersonRepository repository;

    @Autowired
    Passwords passwords;

    @Autowired
    SecondFactors factors;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource source;

    private String add(String name) {
        PersonForm form = new PersonForm(name, name, Role.EDITOR.code(), List.of(), List.of(), true, false, 0);
        return Background.call("Test", () -> people.add(form));
    }

    private int signIn(String name, String password) {
        return new Visitor(port).signIn(name, password).statusCode();
    }

    @Test
    void isTheOnlyWayWhereNoMailIsSent() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/sign-in").body()).doesNotContain("/password/forgotten");
        assertThat(visitor.get("/password/forgotten").body()).contains("No mail is sent from here.");
        PersonForm form = new PersonForm(
                "no-mail", "no-mail", "no-mail@example.org", "editor", List.of(), List.of(), true, false, 0);
        Admission admission = Background.call("Test", () -> people.invite(form));
        assertThat(admission.mail()).isEmpty();
        assertThat(signIn("no-mail", admission.oneTime().orElseThrow())).isEqualTo(302);
    }

    @Test
    void worksOnce() {
        String password = add("works-once");
        assertThat(signIn("works-once", password)).isEqualTo(302);
        assertThat(signIn("works-once", password)).isEqualTo(422);
    }

    @Test
    void worksOnceAlsoForManyAtOnce() {
        String password = add("works-once-for-many");
        long entered = IntStream.range(0, 8)
                .parallel()
                .filter(time -> credentials
                        .signIn("works-once-for-many", password, "", member -> {})
                        .isPresent())
                .count();
        assertThat(entered).isEqualTo(1);
    }

    @Test
    void endsAfterThreeDays() {
        String password = add("ends-soon");
        assertThat(jdbc.queryForObject(
                        "select password_until between now() + interval '71 hours' and now() + interval '73 hours'"
                                + " from person where sign_in_name = 'ends-soon'",
                        Boolean.class))
                .isTrue();
        jdbc.update("update person set password_until = now() - interval '1 second' where sign_in_name = 'ends-soon'");
        assertThat(signIn("ends-soon", password)).isEqualTo(422);
    }

    @Test
    void worksAndEndsWhenTheClockIsSet() {
        String password = add("set-back");
        assertThat(at(Duration.ofHours(-1)).verify("set-back", password)).isPresent();
        assertThat(at(Duration.ofHours(71)).verify("set-back", password)).isPresent();
        assertThat(at(Duration.ofHours(73)).verify("set-back", password)).isEmpty();
        assertThat(at(Duration.ofHours(-1)).signIn("set-back", password, "", member -> {}))
                .isPresent();
        assertThat(at(Duration.ofHours(-2)).signIn("set-back", password, "", member -> {}))
                .isEmpty();
    }

    private Credentials at(Duration ahead) {
        return new Credentials(repository, passwords, factors, transactions, Clock.offset(Clock.systemUTC(), ahead));
    }

    @Test
    void ofTheFirstAdministratorDoesNotEnd() {
        PersonForm form = new PersonForm("first", "First", Role.EDITOR.code(), List.of(), List.of(), true, false, 0);
        Background.run("Test", () -> people.addFirst(form));
        assertThat(jdbc.queryForObject(
                        "select password_until is null from person where sign_in_name = 'first'", Boolean.class))
                .isTrue();
    }

    @Test
    void isRenewedFromTheConsole() throws SQLException {
        add("renewed");
        try (Connection connection = source.getConnection()) {
            ConsolePeople console = new ConsolePeople(connection, Clock.systemUTC());
            String password = console.renew(" Renewed ").orElseThrow();
            assertThat(signIn("renewed", password)).isEqualTo(302);
            assertThat(console.renew("nobody-at-all")).isEmpty();
        }
    }

    @Test
    void isChangedForOneThatIsNotGuessed() {
        Visitor visitor = new Visitor(port).signedIn(staff.member("chooser", Role.EDITOR, List.of(), List.of()));
        String body = visitor.submit(
                        visitor.get("/account"),
                        Map.of(
                                "presentPassword",
                                Staff.PASSWORD,
                                "chosenPassword",
                                "chooser chooser",
                                "repeatedPassword",
                                "chooser chooser"))
                .body();
        assertThat(body).contains("This is mostly your name");
    }

    /** Fifty wrong ones from everywhere and a hundred from here: whoever signed in here before does so again. */
    @Test
    void itsOwnerIsKnownOnTheDevice() {
        String name = "test-"
                + staff.member("known", Role.EDITOR, List.of(), List.of()).name();
        Visitor owner = new Visitor(port);
        assertThat(owner.signIn(name, Staff.PASSWORD).statusCode()).isEqualTo(302);
        Visitor stranger = new Visitor(port);
        IntStream.range(0, 6).forEach(time -> stranger.signIn(name, "wrong"));
        assertThat(stranger.signIn(name, Staff.PASSWORD).statusCode()).isEqualTo(429);
        owner.forget("rapporteur");
        assertThat(owner.signIn(name, Staff.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void aDeviceIsForgottenAfter180Days() {
        MockHttpServletResponse signedIn = new MockHttpServletResponse();
        new KnownDevices(keys, Clock.systemUTC()).remember("ana", new MockHttpServletRequest(), signedIn);
        MockHttpServletRequest again = new MockHttpServletRequest();
        again.setCookies(signedIn.getCookies());
        assertThat(ahead(179).known("ana", again)).isNotNull();
        assertThat(ahead(181).known("ana", again)).isNull();
    }

    private KnownDevices ahead(int days) {
        return new KnownDevices(keys, Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
    }

    @Test
    void aDeviceIsKnownForOneNameAlone() {
        String name = "test-"
                + staff.member("known-one", Role.EDITOR, List.of(), List.of()).name();
        String other = "test-"
                + staff.member("known-two", Role.EDITOR, List.of(), List.of()).name();
        Visitor owner = new Visitor(port);
        owner.signIn(name, Staff.PASSWORD);
        owner.forget("rapporteur");
        IntStream.range(0, 6).forEach(time -> owner.signIn(other, "wrong"));
        assertThat(owner.signIn(other, Staff.PASSWORD).statusCode()).isEqualTo(429);
    }
}
