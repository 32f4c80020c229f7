package org.rapporteur.terms.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.terms.prose.Prose.Call;
import org.rapporteur.terms.prose.Prose.Literal;
import org.rapporteur.terms.prose.Prose.Passage;

class ProseTests {

    @Test
    void tellsClaimsFromWords() {
        assertThat(only("BDT trained {figure participants} in {countries}.").pieces())
                .containsExactly(
                        new Literal("BDT trained "),
                        new Call("figure", "participants"),
                        new Literal(" in "),
                        new Call("countries", ""),
                        new Literal("."));
    }

    @Test
    void joinsLinesAndPartsParagraphsAtBlankLines() {
        Prose prose = Prose.valueOf("one\n  line\n\n\nanother  ");
        assertThat(prose.paragraphs()).extracting(ProseTests::words).containsExactly("one line", "another");
    }

    @Test
    void hangsItemsBelowTheirParagraph() {
        Passage passage = only("Findings:\n- first;\n  - inner;\n  - more;\n- last.");
        assertThat(passage.items()).extracting(ProseTests::words).containsExactly("first;", "last.");
        assertThat(passage.items().get(0).items()).extracting(ProseTests::words).containsExactly("inner;", "more;");
    }

    @Test
    void goesOnInAParagraphOfItsOwnAfterItems() {
        assertThat(Prose.valueOf("Findings:\n- one.\nMore follows.").paragraphs())
                .extracting(ProseTests::words)
                .containsExactly("Findings:", "More follows.");
    }

    @Test
    void printsADoubledBrace() {
        assertThat(words(only("{{set}} of {text Y.1}"))).isEqualTo("{set} of {text Y.1}");
    }

    @Test
    void isEmptyWhereNothingIsTyped() {
        assertThat(Prose.valueOf(" \n ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an {open brace", "a } alone", "{}", "{  }", "  - an inner item first"})
    void refusesWhatItCannotRead(String text) {
        assertThatExceptionOfType(ProseException.class).isThrownBy(() -> Prose.valueOf(text));
    }

    /** Whatever is typed, it is read in full or refused with a reason; nothing is lost. */
    @RepeatedTest(200)
    void losesNoLetter(RepetitionInfo repetition) {
        String typed = random(new Random(repetition.getCurrentRepetition()));
        try {
            String read = Prose.valueOf(typed).paragraphs().stream()
                    .map(ProseTests::everything)
                    .collect(Collectors.joining());
            assertThat(letters(read)).isEqualTo(letters(typed));
        } catch (ProseException refused) {
            assertThat(refused).hasMessageMatching("(?s).*“.*”.*");
        }
    }

    private static String random(Random random) {
        List<String> tokens =
                List.of("a", "bc", " ", "\n", "\n\n", "\n- ", "\n  - ", "{", "}", "{x y}", "{{", "}}", "é");
        return random.ints(random.nextInt(30), 0, tokens.size())
                .mapToObj(tokens::get)
                .collect(Collectors.joining("", "z", ""));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static String everything(Passage passage) {
        return words(passage)
                + passage.items().stream().map(ProseTests::everything).collect(Collectors.joining());
    }

    private static Passage only(String text) {
        assertThat(Prose.valueOf(text).paragraphs()).hasSize(1);
        return Prose.valueOf(text).paragraphs().get(0);
    }

    private static String words(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece instanceof Literal literal ? literal.text() : piece.toString())
                .collect(Collectors.joining());
    }
}
