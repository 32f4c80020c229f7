package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ReadApplication
class SecondFactorTests {

    private static final Instant NOON = Instant.parse("2024-09-16T12:00:10Z");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    SecondFactors factors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Member member(String name) {
        return staff.member(name, Role.EDITOR, List.of(), List.of());
    }

    @Test
    void isSetUpOnTheAccountPageAndAskedForAtTheNextSignIn() {
        Member member = member("factor-walk");
        Visitor visitor = new Visitor(port).signedIn(member);
        HttpResponse<String> shown = begun(visitor);
        assertThat(shown.body()).contains("<svg", "viewBox=\"0 0 ");
        byte[] secret = secretOn(shown);
        assertThat(visitor.submit(shown, Map.of("code", "000000x")).statusCode())
                .isEqualTo(422);
        Instant now = clock.instant();
        HttpResponse<String> done = visitor.submit(shown, Map.of("code", code(secret, now)));
        assertThat(done.headers().firstValue("Location")).contains("/account/second-factor");
        List<String> recovery = Visitor.document(visitor.get("/account/second-factor"))
                .select(".codes code")
                .eachText();
        assertThat(recovery).hasSize(10);
        assertThat(visitor.get("/account/second-factor").body()).doesNotContain(recovery.get(0));

        String name = "test-" + member.name();
        assertThat(signIn(name, "")).isEqualTo(422);
        assertThat(signIn(name, code(secret, now))).as("used already").isEqualTo(422);
        assertThat(signIn(name, recovery.get(3).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(302);
        assertThat(signIn(name, recovery.get(3))).isEqualTo(422);
        assertThat(signIn(name, code(secret, now.plusSeconds(30)))).isEqualTo(302);
    }

    @Test
    void isTakenAwayWithThePasswordAlone() {
        Member member = member("factor-removed");
        Visitor visitor = new Visitor(port).signedIn(member);
        HttpResponse<String> shown = begun(visitor);
        visitor.submit(shown, Map.of("code", code(secretOn(shown), clock.instant())));
        HttpResponse<String> page = visitor.get("/account/second-factor");
        assertThat(visitor.submit(page, Map.of("presentPassword", "wrong")).statusCode())
                .isEqualTo(422);
        assertThat(factors.isSetUp(member.id())).isTrue();
        visitor.submit(page, Map.of("presentPassword", Staff.PASSWORD));
        assertThat(factors.isSetUp(member.id())).isFalse();
        assertThat(visitor.get("/account").body()).contains("is taken away");
    }

    @Test
    void endsTheSessionsElsewhere() {
        Member member = member("factor-elsewhere");
        Visitor elsewhere = new Visitor(port).signedIn(member);
        Visitor visitor = new Visitor(port).signedIn(member);
        HttpResponse<String> shown = begun(visitor);
        visitor.submit(shown, Map.of("code", code(secretOn(shown), clock.instant())));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void asksForNothingBeforeTheAppShowedACode() {
        Member member = member("factor-begun");
        begun(new Visitor(port).signedIn(member));
        assertThat(signIn("test-" + member.name(), "")).isEqualTo(302);
    }

    @Test
    void takesCodesOfTheHalfMinutesBesideAndEachOnce() {
        SecondFactors noon = at(NOON, false);
        long person = member("factor-noon").id();
        noon.begin(person);
        byte[] secret = noon.begun(person).orElseThrow();
        assertThat(noon.confirm(person, code(secret, NOON.minusSeconds(90)))).isEmpty();
        assertThat(noon.confirm(person, code(secret, NOON.plusSeconds(90)))).isEmpty();
        assertThat(noon.confirm(person, code(secret, NOON.minusSeconds(30)))).hasSize(10);
        assertThat(noon.accept(person, code(secret, NOON.minusSeconds(30)))).isFalse();
        String now = code(secret, NOON);
        assertThat(noon.accept(person, now.substring(0, 3) + " " + now.substring(3)))
                .isTrue();
        assertThat(noon.accept(person, now)).isFalse();
        assertThat(noon.accept(person, "")).isFalse();
    }

    @Test
    void takesNoCodeTwiceWhenTheClockIsSetBackAndKeepsNobodyOutForEver() {
        SecondFactors noon = at(NOON, false);
        long person = member("factor-set-back").id();
        noon.begin(person);
        byte[] secret = noon.begun(person).orElseThrow();
        List<String> recovery = noon.confirm(person, code(secret, NOON));
        assertThat(noon.accept(person, code(secret, NOON.plusSeconds(30)))).isTrue();
        for (long back : List.of(30L, 60L, 3_600L)) {
            Instant earlier = NOON.minusSeconds(back);
            for (long beside : List.of(-30L, 0L, 30L)) {
                assertThat(at(earlier, false).accept(person, code(secret, earlier.plusSeconds(beside))))
                        .as("set back by %s seconds", back)
                        .isFalse();
            }
            assertThat(at(earlier, false).accept(person, code(secret, NOON))).isFalse();
        }
        assertThat(at(NOON.minusSeconds(3_600), false).accept(person, recovery.get(0)))
                .isTrue();
        assertThat(at(NOON, false).accept(person, code(secret, NOON.plusSeconds(30))))
                .isFalse();
        assertThat(at(NOON.plusSeconds(60), false).accept(person, code(secret, NOON.plusSeconds(60))))
                .isTrue();
    }

    /** The secrets of RFC 6238, appendix B, with the last six of its eight digits. */
    @Test
    void isThatOfTheStandard() {
        long person = member("factor-standard").id();
        Instant then = Instant.ofEpochSecond(1_111_111_109);
        SecondFactors factor = at(then, false);
        factor.begin(person);
        jdbc.sql("update second_factor set secret = ? where person = ?")
                .params("12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII), person)
                .update();
        assertThat(factor.confirm(person, "081804")).hasSize(10);
    }

    @Test
    void keepsNoRecoveryCodeThatCouldBeRead() {
        SecondFactors noon = at(NOON, false);
        long person = member("factor-hashed").id();
        noon.begin(person);
        List<String> recovery = noon.confirm(person, code(noon.begun(person).orElseThrow(), NOON));
        assertThat(jdbc.sql("select hash from recovery_code where person = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(recovery);
    }

    @Test
    void isMissingToAdministratorsAloneWhereItIsRequired() {
        long person = member("factor-missing").id();
        assertThat(at(NOON, true).isMissing(person, Role.ADMINISTRATOR)).isTrue();
        assertThat(at(NOON, true).isMissing(person, Role.EDITOR)).isFalse();
        assertThat(at(NOON, false).isMissing(person, Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void isRequiredByDefaultWhereTheDatabaseIsNotOurOwn() {
        long person = member("factor-default").id();
        assertThat(new SecondFactors(jdbc, transactions, clock, null, "jdbc:postgresql://db/x")
                        .isMissing(person, Role.ADMINISTRATOR))
                .isTrue();
        assertThat(new SecondFactors(jdbc, transactions, clock, null, "").isMissing(person, Role.ADMINISTRATOR))
                .isFalse();
        assertThat(new SecondFactors(jdbc, transactions, clock, false, "jdbc:postgresql://db/x")
                        .isMissing(person, Role.ADMINISTRATOR))
                .isFalse();
    }

    private SecondFactors at(Instant now, boolean required) {
        return new SecondFactors(jdbc, transactions, Clock.fixed(now, ZoneOffset.UTC), required, "");
    }

    private HttpResponse<String> begun(Visitor visitor) {
        visitor.submit(visitor.get("/account/second-factor"), Map.of("presentPassword", Staff.PASSWORD));
        return visitor.get("/account/second-factor");
    }

    private int signIn(String name, String code) {
        Visitor visitor = new Visitor(port);
        return visitor.submit(visitor.get("/sign-in"), Map.of("name", name, "password", Staff.PASSWORD, "code", code))
                .statusCode();
    }

    private static byte[] secretOn(HttpResponse<String> page) {
        String letters = Visitor.document(page).expectFirst("main form code").text();
        return Base32.decode(letters.replace(" ", ""));
    }

    private static String code(byte[] secret, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(30))
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }
}
