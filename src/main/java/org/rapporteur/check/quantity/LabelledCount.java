package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** A number behind the noun of what it counts, and nothing else before it: “Participants: 164”, “Participants | 164 (39 remote)”. */
record LabelledCount(String noun, double value) {
    private static final int LONGEST = 3;

    static Optional<LabelledCount> of(Line line, LineTokens read) {
        List<Token> tokens = read.joined(line);
        int mark = 0;
        while (mark < tokens.size() && mark <= LONGEST && tokens.get(mark).isWord()) {
            mark++;
        }
        boolean labelled = mark > 0
                && mark + 1 < tokens.size()
                && (tokens.get(mark).is(Kind.COLON) || tokens.get(mark).is(Kind.CELL))
                && tokens.get(mark + 1).is(Kind.QUANTITY);
        return labelled
                ? Optional.of(new LabelledCount(
                        tokens.get(mark - 1).text().toLowerCase(Locale.ROOT),
                        tokens.get(mark + 1).value()))
                : Optional.empty();
    }
}
