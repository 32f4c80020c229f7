package org.rapporteur.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.Place;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.document.BlockId;
import org.rapporteur.terms.StudyGroupCode;

/** Who did what with which texts, in the sentences of reports since 1999. A line that begins with “- ” is an item. */
class StatementReaderTests {

    private static Statements read(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            boolean item = text.startsWith("- ");
            String words = item ? text.substring(2) : text;
            lines.add(new Line(
                    lines.size(),
                    item ? Kind.ITEM : Kind.PARAGRAPH,
                    new Place("2.1", BlockId.valueOf("2.1-" + lines.size()), "2.1"),
                    item ? 1 : 0,
                    item ? 0 : -1,
                    words,
                    words));
        }
        return StatementReader.read(lines);
    }

    /** “APPROVED SG13: Y.3129, Y.3142” */
    private static List<String> said(String... texts) {
        return read(texts).all().stream().map(StatementReaderTests::words).toList();
    }

    private static String words(Statement statement) {
        String groups = statement.groups().stream().map(StudyGroupCode::acronym).collect(Collectors.joining("+"));
        String counts = statement.portions().stream()
                .flatMap(portion -> portion.counts().stream())
                .map(count -> String.valueOf(count.value()))
                .collect(Collectors.joining(","));
        String named = statement.texts().map(TextMention::key).collect(Collectors.joining(","));
        return (statement.action().deed() + " " + groups + " " + counts + " " + named)
                .strip()
                .replaceAll(" +", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SG13 approved Y.3129 and started approval of Y.3553.                   | APPROVED SG13 Y.3129 / SUBMITTED SG13 Y.3553
            Y.3129 was approved by SG13 in March 2024.                             | APPROVED SG13 Y.3129
            Since Council 2016, SG20 has approved Y.4113 and Y.4114.               | APPROVED SG20 Y.4113,Y.4114
            Three Recommendations were approved by SGs 5 and 11.                   | APPROVED SG5+SG11 3
            One Supplement was agreed by SG5 and SG3 started approval of D.1140.   | AGREED SG5 1 / SUBMITTED SG3 D.1140
            Y.3553 was consented in June 2024 and is under approval.               | CONSENTED Y.3553
            Y.3553 was consented in June 2024 and was approved in July 2024.       | APPROVED Y.3553
            The number of Recommendations approved by SG5 is eight.                | APPROVED SG5 8
            The study groups approved ten Recommendations in total (SGs 5 and 11). | APPROVED SG5+SG11 10
            SG11 is developing Q.TSCA, which is used with Q.3063.                  | DEVELOPING SG11 Q.TSCA
            """)
    void readsWhoDidWhat(String sentence, String statements) {
        assertThat(String.join(" / ", said(sentence))).isEqualTo(statements);
    }

    @Test
    void givesTheListToTheSentenceThatAnnouncesIt() {
        assertThat(said("SG13 approved two Recommendations:", "- Y.3129 “One”;", "- Y.3142 “Two”."))
                .containsExactly("APPROVED SG13 2 Y.3129,Y.3142");
    }

    @Test
    void takesTheNounsOverAListTogether() {
        Statement statement = read("SG15 approved the following Amendments and Corrigenda:", "- G.9701 Cor. 3")
                .all()
                .get(0);
        assertThat(statement.portions().get(0).headings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SG20 brought forward for adoption the Recommendations Y.4113 and Y.4114.",
                "The endorsement by SG13 of three Recommendations concludes the work.",
                "Consent on four draft Recommendations was what SG11 aimed at."
            })
    void guessesNothingFromWordsItDoesNotKnow(String sentence) {
        Statements statements = read(sentence);
        assertThat(statements.unread()).hasSize(1);
    }

    @Test
    void givesAListUnderUnknownWordsToNobody() {
        Statements statements = read(
                "In total, one Recommendation was approved by SG13:",
                "- Endorsement came in SG11 for two Recommendations, which are final:");
        assertThat(statements.all()).hasSize(1);
        assertThat(statements.all().get(0).texts()).isEmpty();
    }

    @Test
    void readsALineThatNeverEnds() {
        assertThat(read("SG13 approved Y.3129 and was approved by SG5, ".repeat(20_000))
                        .unread())
                .hasSize(1);
    }
}
