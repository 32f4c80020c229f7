package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of any designation and of any text, tried on many made-up ones. */
class DesignationPropertyTests {
    private static final String ROW_OF_TRAPS = "A.1/A.1 R bis Amd. 1 Suppl. to (ex Rev ITU-T ITU-R _ - [ ";

    @Property
    void printsWhatItRead(@ForAll("designations") String text) {
        assertThat(Designation.valueOf(text)).hasToString(text);
    }

    @Property
    void isFoundByItsSlug(@ForAll("designations") String text) {
        Designation designation = Designation.valueOf(text);
        assertThat(designation.slug()).matches("[A-Za-z0-9._~-]+");
        assertThat(Designation.ofSlug(designation.slug()))
                .isEqualTo(designation)
                .hasSameHashCodeAs(designation);
    }

    @Property
    void sharesItsSlugAndItsPlaceOnlyWithItsEqual(
            @ForAll("designations") String one, @ForAll("designations") String other) {
        Designation a = Designation.valueOf(one);
        Designation b = Designation.valueOf(other);
        assertThat(a.equals(b)).isEqualTo(one.equals(other));
        assertThat(a.slug().equals(b.slug())).isEqualTo(a.equals(b));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void sortsWithoutContradiction(@ForAll("neighbours") List<String> texts) {
        List<Designation> sorted =
                texts.stream().map(Designation::valueOf).sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                assertThat(sorted.get(i)).isLessThanOrEqualTo(sorted.get(j));
            }
        }
    }

    @Property
    void getsBackTheEditionItLost(@ForAll("designations") String text) {
        Designation designation = Designation.valueOf(text);
        YearMonth edition = designation.edition();
        if (edition == null) {
            edition = YearMonth.of(2024, 6);
        }
        Designation dated = designation.withEdition(edition);
        assertThat(dated.edition()).isEqualTo(edition);
        assertThat(dated.withoutEdition()).hasToString(dated.citation());
        assertThat(dated.withoutEdition().withEdition(edition)).isEqualTo(dated);
        assertThat(dated.shortForm()).isEqualTo(designation.shortForm());
    }

    @Property
    void readsItsOwnShortForm(@ForAll("designations") String text) {
        Designation designation = Designation.valueOf(text);
        assertThat(Designations.read(designation.shortForm()))
                .isInstanceOfSatisfying(
                        DesignationReading.Understood.class,
                        read -> assertThat(read.designation().shortForm()).isEqualTo(designation.shortForm()));
    }

    @Property
    void refusesOrPrintsWhatItIsGiven(@ForAll("damaged") String text) {
        Designation read = DesignationParser.parse(text);
        if (read != null) {
            assertThat(read).hasToString(text);
        }
    }

    @Property
    void readsAnythingWithoutFailing(@ForAll String text, @ForAll String series) {
        assertThatCode(() -> Designations.read(text, series)).doesNotThrowAnyException();
        assertThatCode(() -> StudyGroupCode.read(text, Sector.T)).doesNotThrowAnyException();
    }

    @Property
    void readsDamagedNumbersWithoutFailing(@ForAll("damaged") String text) {
        assertThatCode(() -> Designations.read(text, "Y")).doesNotThrowAnyException();
    }

    @Property
    void readsAnythingWithoutDelay(@ForAll("traps") String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Designations.read(text));
    }

    @Provide
    Arbitrary<String> designations() {
        return designations(
                Arbitraries.chars().range('A', 'Z').map(String::valueOf),
                Arbitraries.integers().between(0, 99_999));
    }

    /** Few letters and few numbers, so that most differ in one piece only. */
    @Provide
    Arbitrary<List<String>> neighbours() {
        return designations(Arbitraries.of("X", "Y"), Arbitraries.integers().between(1, 11))
                .list()
                .ofSize(8);
    }

    private static Arbitrary<String> designations(Arbitrary<String> letters, Arbitrary<Integer> integers) {
        Arbitrary<String> digits = integers.list().ofMinSize(1).ofMaxSize(3).map(DesignationPropertyTests::dotted);
        Arbitrary<String> suffixes = Arbitraries.of("", "", "", " R", " bis", " ter", " B", "a");
        Arbitrary<String> number =
                Combinators.combine(letters, digits, suffixes).as((l, d, s) -> l + "." + d + s);
        Arbitrary<String> numbers = number.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("/", all));
        Arbitrary<String> series = letters.map(letter -> letter + " Suppl. 1");
        Arbitrary<String> hundreds = integers.map(number100 -> "E-" + number100 + " series Suppl. 2");
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(
                                        numbers,
                                        Arbitraries.of(
                                                "",
                                                "",
                                                " (V2)",
                                                " v.1",
                                                " Annex A",
                                                " Annex C+",
                                                " App. IV",
                                                " attachment",
                                                " Suppl. 3"))
                                .as(String::concat)),
                Tuple.of(1, series),
                Tuple.of(1, hundreds));
        Arbitrary<String> changes = Arbitraries.of(
                "",
                "",
                " (2022) Amd. 1",
                " (2022) Amd. 10",
                " (1999) Amd. 2 Err. 1",
                " (2004) Technical Cor. 1",
                " Cor. 1",
                " Add. 3",
                " (1988) App. II");
        Arbitrary<String> editions = Arbitraries.of("", " (06/2024)", " (12/1999)", " (01/2022)");
        return Combinators.combine(texts, changes, editions).as((t, c, e) -> "ITU-T " + t + c + e);
    }

    private static String dotted(List<Integer> integers) {
        return String.join(".", integers.stream().map(String::valueOf).toList());
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 30);
        Arbitrary<Character> characters = Arbitraries.chars().with("ITURY. -/()[]0123bisAmdSuplrevxto\u00a0");
        return Combinators.combine(designations(), places, places, characters).as((text, from, length, character) -> {
            int start = Math.min(from, text.length());
            return text.substring(0, start) + character + text.substring(Math.min(start + length % 4, text.length()));
        });
    }

    @Provide
    Arbitrary<String> traps() {
        Arbitrary<String> piece = Arbitraries.integers()
                .between(0, ROW_OF_TRAPS.length() - 5)
                .map(start -> ROW_OF_TRAPS.substring(start, start + 4));
        return Combinators.combine(piece, Arbitraries.integers().between(1, 60), piece)
                .as((repeated, times, end) -> repeated.repeat(times) + end);
    }
}
