package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.SecurityNote.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** What the note on security tells of accounts is so. */
class AccountNoteTests {

    private static final String LONG = "Grüße 🙂 aus dem Wallis, wo die Berge höher sind. ".repeat(5);

    private static Errors checked(String chosen) {
        PasswordForm form = new PasswordForm("before", chosen, chosen);
        Errors errors = new BeanPropertyBindingResult(form, "form");
        form.check(errors, List.of("ana"), true);
        return errors;
    }

    private static String cut(int length) {
        return LONG.substring(0, LONG.offsetByCodePoints(0, length));
    }

    @Test
    void passwordsHaveAnyCharactersAndTheirLengthAlone() {
        assertThat(section("Who signs in")).contains("15 to 200 characters of any kind");
        assertThat(checked(cut(14)).hasErrors()).isTrue();
        assertThat(checked(cut(15)).getAllErrors()).isEmpty();
        assertThat(checked(cut(200)).getAllErrors()).isEmpty();
        assertThat(checked(cut(201)).hasErrors()).isTrue();
        assertThat(checked("sextant mango velvet").getAllErrors()).isEmpty();
        assertThat(checked("73849 20571 66290 183").getAllErrors()).isEmpty();
    }

    @Test
    void guessingIsMadeSlowAsItSays() {
        String told = section("Who signs in");
        assertThat(told)
                .contains("up to " + Throttle.LONGEST.toMinutes() + " minutes")
                .contains("ends after " + People.ONE_TIME.toHours() + " hours")
                .contains("within 180 days");
        Attempts attempts = new Attempts(java.time.Clock.systemUTC(), new RememberedTries());
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(attempts.begin("ana", "10.0.0.1", null)).isEmpty();
        }
        assertThat(attempts.begin("ana", "10.0.0.1", null)).isPresent();
        assertThat(told).contains("five attempts under a name from one network", "thirty from one network");
    }

    @Test
    void sessionsLastAsItSays() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yml")))
                .contains("timeout: 8h");
        assertThat(section("Sessions")).contains("after 8 hours without a request and after 24 hours in any case");
    }

    @Test
    void noOtherAlgorithmsAreUsedThanItLists() throws IOException {
        Pattern named = Pattern.compile("(?:getInstance|SecretKeySpec)\\([^;]*?\"([^\"]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> algorithms = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> named.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(algorithms).containsExactly("AES", "AES/GCM/NoPadding", "HmacSHA256", "SHA-256");
        }
        assertThat(section("Keys and algorithms"))
                .contains("AES-256-GCM", "HMAC-SHA-256", "SHA-256", "Argon2id", "RFC 6238");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void recoveryCodesHaveTheBitsItSays() {
        double bits = 24 * Math.log(31) / Math.log(2);
        assertThat(section("Keys and algorithms")).contains("of " + (int) bits + " bits");
    }

    @Test
    void whatIsLoggedIsWhatItSays() {
        assertThat(section("What is logged"))
                .contains("standard output alone", "who signed in", "who failed", "who must wait", "who was refused");
    }

    /** A browser fills them in, and nothing keeps anybody from pasting. */
    @Test
    void fieldsForPasswordsAreLeftToTheBrowser() throws IOException {
        Matcher fields = Pattern.compile("<input[^>]*type=\"password\"[^>]*>")
                .matcher(Files.readString(Path.of("src/main/resources/templates/platform/people/sign-in.html"))
                        + Files.readString(Path.of("src/main/resources/templates/platform/people/account.html"))
                        + Files.readString(Path.of("src/main/resources/templates/platform/people/password.html"))
                        + Files.readString(Path.of("src/main/resources/templates/platform/people/second-factor.html")));
        assertThat(fields.results().map(field -> field.group()))
                .hasSize(6)
                .allMatch(field -> field.contains("autocomplete"))
                .noneMatch(field -> field.contains("onpaste") || field.contains("autocomplete=\"off\""));
    }
}
