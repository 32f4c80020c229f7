package org.rapporteur.terms.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

class WordingTests {

    private static final Wording ENGLISH = Wording.of(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "0,zero,Zero",
        "1,one,One",
        "9,nine,Nine",
        "10,10,Ten",
        "22,22,Twenty-two",
        "1336,'1,336','One thousand three hundred thirty-six'"
    })
    void writesWordsToNineAndFiguresFromTenButOpensWithWords(int number, String inside, String opening) {
        assertThat(ENGLISH.number(number)).isEqualTo(inside);
        assertThat(ENGLISH.openingNumber(number)).isEqualTo(opening);
    }

    @Test
    void neverOpensWithAFigure() {
        assertThat(IntStream.range(0, 5000).mapToObj(ENGLISH::openingNumber))
                .allMatch(text -> Character.isUpperCase(text.charAt(0)))
                .noneMatch(text -> text.matches(".*\\d.*"));
    }

    @ParameterizedTest
    @CsvSource({"3,three", "33.13,33.13", "437,437", "19.80,19.80", "1000000,'1,000,000'", "-4,-4"})
    void keepsTheDecimalsOfAValue(BigDecimal value, String printed) {
        assertThat(ENGLISH.value(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01,2024-08-15,1 February – 15 August 2024",
        "2024-02-01,2024-02-15,1 – 15 February 2024",
        "2023-11-01,2024-02-15,1 November 2023 – 15 February 2024",
        "2024-02-01,2024-02-01,1 February 2024"
    })
    void namesMonthAndYearOnceWhereTheyAreTheSame(LocalDate from, LocalDate to, String printed) {
        assertThat(ENGLISH.days(from, to)).isEqualTo(printed);
    }

    @Test
    void listsWithoutACommaBeforeTheLast() {
        assertThat(ENGLISH.list(List.of("9", "11", "13", "16"))).isEqualTo("9, 11, 13 and 16");
        assertThat(ENGLISH.either(List.of("approved", "agreed"))).isEqualTo("approved or agreed");
        assertThat(ENGLISH.separators(4)).containsExactly(", ", ", ", " and ");
        assertThat(ENGLISH.separators(0)).isEmpty();
        assertThat(ENGLISH.separators(1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void hasANounForEveryKind(TextKind kind) {
        assertThat(ENGLISH.counted("noun." + kind.code(), 1)).isNotEqualTo(ENGLISH.counted("noun." + kind.code(), 2));
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, names = "WITHDRAWN", mode = EnumSource.Mode.EXCLUDE)
    void hasVerbsForEveryStandingThatIsTold(Standing standing) {
        assertThat(ENGLISH.word("active." + standing.code())).isNotBlank();
        assertThat(ENGLISH.word("also." + standing.code())).isNotBlank();
        assertThat(ENGLISH.counted("passive." + standing.code(), 2)).isNotBlank();
    }

    @Test
    void everyPatternCanBeRead() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.rapporteur.terms.wording.wording", Locale.UK);
        assertThat(Collections.list(bundle.getKeys())).allSatisfy(key -> {
            boolean counted = bundle.getString(key).contains(", plural,");
            String read =
                    counted ? ENGLISH.counted(key, 3) : ENGLISH.pattern(key).text(Map.of());
            assertThat(read).as(key).doesNotContain("{", "}");
        });
    }

    @Test
    void anEmptySlotLeavesNothing() {
        assertThat(ENGLISH.pattern("clause").text(Map.of("verb", "approved"))).isEqualTo("approved ");
    }
}
