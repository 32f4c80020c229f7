package org.rapporteur.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.check.Checked;
import org.rapporteur.check.Checker;
import org.rapporteur.check.Written;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;

/** A language is data: sentences in French, right ones and the same with one mistake, and no line of Java for French. */
class FrenchTests {
    private static final Path SENTENCES = Path.of("src/test/resources/org/rapporteur/check/french/sentences.tsv");

    private record Said(String sentence, String words, String instead) {

        static Said of(String line) {
            String[] cells = line.split("\t");
            return new Said(cells[0], cells[1], cells[2]);
        }

        String wrong() {
            int at = sentence.indexOf(words);
            return sentence.substring(0, at) + instead + sentence.substring(at + words.length());
        }
    }

    private static Stream<Said> sentences() {
        try {
            return Files.readAllLines(SENTENCES).stream().map(Said::of);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Finding> findings(String sentence) {
        Document typed = Written.section(sentence);
        Document french = new Document(Locale.FRENCH, typed.cover(), typed.totals(), typed.sections());
        Checked checked = Checker.check(french, Written.NOTHING);
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .toList();
    }

    @Test
    void findsNearlyEveryMistake() {
        List<String> missed = new ArrayList<>();
        sentences().filter(said -> findings(said.wrong()).isEmpty()).forEach(said -> missed.add(said.wrong()));
        assertThat(missed).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void findsNothingInRightSentences() {
        assertThat(sentences().map(Said::sentence).flatMap(sentence -> findings(sentence).stream()))
                .isEmpty();
    }
}
