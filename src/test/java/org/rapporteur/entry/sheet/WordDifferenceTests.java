package org.rapporteur.entry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.entry.sheet.WordRun.Change;

class WordDifferenceTests {

    @Test
    void tellsWhatWasRemovedBeforeWhatCameInItsPlace() {
        assertThat(WordDifference.between("Two texts were approved.", "Three texts were consented."))
                .extracting(run -> run.change() + " " + run.text())
                .containsExactly(
                        "REMOVED Two ",
                        "ADDED Three ",
                        "SAME texts were ",
                        "REMOVED approved",
                        "ADDED consented",
                        "SAME .");
    }

    @Test
    void keepsAnAccentWithItsLetter() {
        assertThat(WordDifference.between("cafe\u0301 and tea", "cafe and tea"))
                .extracting(WordRun::text)
                .containsExactly("cafe\u0301 ", "cafe ", "and tea");
    }

    @Property
    void bothTextsCanBeReadFromTheRuns(@ForAll @StringLength(max = 300) String before, @ForAll String after) {
        List<WordRun> runs = WordDifference.between(before, after);
        assertThat(text(runs, run -> run.change() != Change.ADDED)).isEqualTo(before);
        assertThat(text(runs, run -> run.change() != Change.REMOVED)).isEqualTo(after);
    }

    /** A conflict shows every field so, and a page has two seconds. */
    @ParameterizedTest
    @ValueSource(ints = {2, 500, 2_000, 3_900, 30_000})
    void isFoundInAFractionOfASecondHoweverLittleTheTextsShare(int words) {
        Random random = new Random(words);
        String before = text(random, words, "abcd");
        String after = text(random, words, "cdef");
        long start = spent();
        WordDifference.between(before, after);
        assertThat(Duration.ofNanos(spent() - start)).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void aLongTextWithChangesFarApartIsStillComparedByWord() {
        String lines = "A line of some ten words that nobody would change.\n".repeat(400);
        assertThat(WordDifference.between("One more.\n" + lines + "The end.", "One less.\n" + lines + "An end."))
                .extracting(run -> run.change() + " " + run.text())
                .containsExactly(
                        "SAME One ",
                        "REMOVED more",
                        "ADDED less",
                        "SAME .\n" + lines,
                        "REMOVED The ",
                        "ADDED An ",
                        "SAME end.");
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String text(Random random, int words, String letters) {
        return IntStream.range(0, words)
                .mapToObj(at -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining(" "));
    }

    private static String text(List<WordRun> runs, Predicate<WordRun> shown) {
        return runs.stream().filter(shown).map(WordRun::text).collect(Collectors.joining());
    }
}
