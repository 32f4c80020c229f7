package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTests {

    private static final List<String> NAMES = List.of("ana.silva", "Ana Silva-Pereira");

    @ParameterizedTest
    @CsvSource({
        "Ana Silva-Pereira, name",
        "anasilvaanasilva, name",
        "silvapereira2026, name",
        "rapporteur-rapporteur, name",
        "abababababababab, repeat",
        "x7Kq9zP2x7Kq9zP2, repeat",
        "passwordpassword, repeat",
        "abcdefghijklmnopq, run",
        "zyxwvutsrqponmlkj, run",
        "12345678901234567890, repeat",
        "qwertyuiopasdfgh, common",
        "1qaz2wsx3edc4rfv, common",
        "password1234567, common",
        "Password123456!, common",
        "unbelievable1234, common"
    })
    void isSaidToBeWeakWithAReason(String password, String reason) {
        assertThat(PasswordStrength.weakness(password, NAMES)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "another battery staple",
                "vier kleine blaue Fische",
                "чёрный кот у окна",
                "a-q7Xz_pp3-vvM92",
                "четыре зелёных кота"
            })
    void isGoodEnoughAsAFewWordsOfOnesOwn(String password) {
        assertThat(PasswordStrength.weakness(password, NAMES)).isEmpty();
    }

    /** Those of the list that are long enough to be chosen at all, and all of it with the tail that people add. */
    @Test
    void noneOfTheCommonestTenThousandIsTaken() throws IOException {
        List<String> commonest = commonest();
        assertThat(commonest).hasSize(10_000);
        assertThat(commonest)
                .filteredOn(one -> PasswordStrength.weakness(one, NAMES).isEmpty())
                .isEmpty();
        assertThat(commonest.subList(0, 1_000))
                .filteredOn(
                        one -> PasswordStrength.weakness(lengthened(one), NAMES).isEmpty())
                .isEmpty();
    }

    private static String lengthened(String password) {
        return password + "123456789012345".substring(Math.min(15, password.length()));
    }

    private static List<String> commonest() throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                com.nulabinc.zxcvbn.Zxcvbn.class.getResourceAsStream("matchers/dictionaries/passwords.txt"),
                StandardCharsets.UTF_8))) {
            return list.lines().limit(10_000).toList();
        }
    }

    /** The library alone takes eight seconds for the worst of two hundred characters. */
    @Test
    void takesNoLongerForALongOne() {
        String worst = "aA1!bB2@cC3#dD4$eE5%fF6^gG7&hH8*iI9(jJ0)".repeat(5);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> PasswordStrength.weakness(worst, NAMES));
    }
}
