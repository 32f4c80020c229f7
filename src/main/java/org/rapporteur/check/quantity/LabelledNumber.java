package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * The number of a line behind the label of what it counts: “Administrations: 33”.
 *
 * @param noun the last word of the label in small letters
 */
record LabelledNumber(String noun, Token number) {

    static Optional<LabelledNumber> of(Line line, ReportText report) {
        List<SentenceTokens> sayings = report.sentences(line);
        SentenceTokens first = sayings.isEmpty() ? null : sayings.get(0);
        for (int at = 1; first != null && at < first.size(); at++) {
            boolean mark = first.isAny(at - 1, Kind.DASH, Kind.COLON);
            boolean ends = at + 1 == first.size() || first.isAny(at + 1, Kind.COMMA, Kind.SEMICOLON);
            if (first.isCount(at) && first.counts(at).isEmpty() && mark && ends) {
                String noun = at > 1 ? first.at(at - 2).text().toLowerCase(Locale.ROOT) : "";
                return Optional.of(new LabelledNumber(noun, first.at(at)));
            }
        }
        return Optional.empty();
    }

    /** “Participants | 164 (39 remote)”: the number with which the second cell of a row begins. */
    static Optional<LabelledNumber> ofRow(Line row, ReportText report) {
        List<SentenceTokens> cells = row.text().indexOf('\t') > 0 ? report.sentences(row) : List.of();
        boolean labelled = cells.size() > 1
                && cells.get(0).tokens().stream().allMatch(Token::isWord)
                && cells.get(1).is(0, Kind.QUANTITY);
        SentenceTokens label = labelled ? cells.get(0) : null;
        return label == null
                ? Optional.empty()
                : Optional.of(new LabelledNumber(
                        label.at(label.size() - 1).text().toLowerCase(Locale.ROOT),
                        cells.get(1).at(0)));
    }
}
