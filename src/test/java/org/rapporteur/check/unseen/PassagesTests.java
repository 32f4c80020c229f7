package org.rapporteur.check.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.unseen.Unseen.Mistake;

/**
 * Short right passages in many layouts, with the wrong words that would make each of them false: the same fact is to be
 * found wherever it stands.
 */
class PassagesTests {
    private static final Path FILE = Path.of("src/test/resources/org/rapporteur/check/unseen/passages.txt");

    /** A passage with one of the changes that make it wrong. */
    private record Wrong(Unseen passage, Mistake mistake) {
        @Override
        public String toString() {
            return passage.name() + ": " + mistake.words() + " → " + mistake.instead();
        }
    }

    static Stream<Unseen> passages() throws IOException {
        return Stream.of(Files.readString(FILE).split("(?m)^==== "))
                .filter(block -> !block.isBlank())
                .map(PassagesTests::read);
    }

    static Stream<Wrong> wrong() throws IOException {
        return passages().flatMap(passage -> passage.mistakes().stream().map(mistake -> new Wrong(passage, mistake)));
    }

    /** “name, day” on the first line, the changes behind “>>>>”. */
    private static Unseen read(String block) {
        String[] parts = block.split("(?m)^>>>> ");
        int end = parts[0].indexOf('\n');
        String head = parts[0].substring(0, end);
        LocalDate day = LocalDate.parse(head.substring(head.lastIndexOf(' ') + 1));
        List<Mistake> mistakes =
                Arrays.stream(parts).skip(1).map(PassagesTests::change).toList();
        return new Unseen(head, day, parts[0].substring(end + 1), mistakes);
    }

    private static Mistake change(String written) {
        String[] words = written.stripTrailing().split(" → ");
        return new Mistake("", words[0], words[1], "");
    }

    @ParameterizedTest
    @MethodSource("passages")
    void saysNothingAboveAdviceOfWhatIsRight(Unseen passage) {
        assertThat(passage.findings())
                .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                .extracting(Finding::message)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void findsWhatIsWrong(Wrong wrong) {
        assertThat(wrong.passage().found(wrong.mistake(), wrong.passage().findings()))
                .isNotEmpty();
    }
}
