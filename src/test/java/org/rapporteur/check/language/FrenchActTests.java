package org.rapporteur.check.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Tokenizer;
import org.rapporteur.terms.TextKind;

/** What French sentences say was done with texts, by the words of the lexicon alone. */
class FrenchActTests {

    private static List<ActMention> acts(String words) {
        return ActMentions.in(Tokenizer.read(words, Lexicon.of(Locale.FRENCH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            La Recommandation Y.3129 a été approuvée par la CE 13.     | APPROVED   | true
            Trois Suppléments ont été adoptés par la CE 13.            | APPROVED   | true
            Cinq Recommandations approuvées, un Supplément accepté     | APPROVED   | true
            La CE 15 a approuvé cinq Recommandations.                  | APPROVED   | false
            La CE 15 a donné son approbation pour cinq textes.         | APPROVED   | false
            Le projet Y.4421 est en cours d'élaboration.               | DEVELOPING | true
            Quatre projets sont en cours d'approbation.                | SUBMITTED  | true
            Le projet a été soumis pour approbation.                   | SUBMITTED  | true
            La CE 17 a lancé le processus d'approbation de X.1819.     | SUBMITTED  | false
            Deux Recommandations ont également été révisées.           | REVISED    | true
            Les textes seront ensuite diffusés ; ils ont été publiés.  | ISSUED     | true
            """)
    void tellWhatWasDone(String sentence, Act deed, boolean passive) {
        ActMention act = acts(sentence).get(0);
        assertThat(act.deed()).isEqualTo(deed);
        assertThat(act.passive()).isEqualTo(passive);
    }

    @Test
    void countTexts() {
        assertThat(Counts.in("Cinq nouvelles Recommandations et trois rapports techniques", Lexicon.of(Locale.FRENCH)))
                .extracting(Count::value, count -> count.noun().kind())
                .containsExactly(tuple(5, TextKind.RECOMMENDATION), tuple(3, TextKind.TECHNICAL_REPORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les Recommandations nouvellement approuvées",
                "Y.3129, qui a été approuvée en 2019",
                "Le projet n'a pas été approuvé.",
                "Le texte sera approuvé en juin.",
                "si elle est adoptée"
            })
    void tellNothingByTheWay(String words) {
        assertThat(acts(words)).hasSize(1).allMatch(ActMention::aside);
    }
}
