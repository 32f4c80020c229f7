package org.rapporteur.check.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;

/** Right paragraphs in unusual words: nobody may be alarmed by what the checker has not understood. */
class RightParagraphsTests {
    private static final Path FILE = Path.of("src/test/resources/org/rapporteur/check/unseen/right.txt");

    static Stream<Unseen> paragraphs() throws IOException {
        return Stream.of(Files.readString(FILE).split("(?m)^==== "))
                .filter(block -> !block.isBlank())
                .map(RightParagraphsTests::read);
    }

    /** “genre, day” on its first line. */
    private static Unseen read(String block) {
        int end = block.indexOf('\n');
        String head = block.substring(0, end);
        LocalDate day = LocalDate.parse(head.substring(head.lastIndexOf(' ') + 1));
        return new Unseen(head, day, block.substring(end + 1), List.of());
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void saysNothingAboveAdvice(Unseen paragraph) {
        assertThat(paragraph.findings())
                .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                .extracting(Finding::message)
                .isEmpty();
    }
}
