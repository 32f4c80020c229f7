package org.rapporteur.check.quantity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** A number, what came to it, what left it, and what it is now: “held 24 entries. Two were added and one withdrew, so … 25”. */
final class Balance {
    private final Line line;
    private @Nullable Token start;
    private @Nullable Token end;
    private double change;
    private int changes;
    /** What a label says of the number behind its colon: “Deleted: 1”. */
    private boolean labelledMore;

    private boolean labelledLess;
    private @Nullable Reckoning found;

    private Balance(Line line) {
        this.line = line;
    }

    static List<Reckoning> in(ReportText report) {
        return report.prose()
                .flatMap(line -> in(line, report.tokens(line)).stream())
                .toList();
    }

    private static Optional<Reckoning> in(Line line, List<Token> tokens) {
        Balance balance = new Balance(line);
        int depth = 0;
        int from = 0;
        boolean parts = false;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean ends = at == tokens.size() || isBorder(tokens, at);
            if (ends && depth == 0) {
                List<Token> clause = tokens.subList(from, at);
                if (!parts) {
                    balance.part(clause);
                }
                // “Eleven were added: two here, nine there”: what follows is made of the number
                parts = at < tokens.size()
                        && !tokens.get(at).is(Kind.STOP)
                        && (parts || tokens.get(at).is(Kind.COLON) && counts(clause));
                from = at + 1;
            }
            if (ends && (at == tokens.size() || tokens.get(at).is(Kind.STOP))) {
                balance.ends();
            }
            depth += at == tokens.size()
                    ? 0
                    : tokens.get(at).is(Kind.OPEN) ? 1 : tokens.get(at).is(Kind.CLOSE) ? -1 : 0;
        }
        return Optional.ofNullable(balance.found);
    }

    private static boolean counts(List<Token> clause) {
        return clause.stream()
                .anyMatch(token -> token.is(Kind.QUANTITY) && !token.noun().isEmpty());
    }

    /** “97 items, as against 88” is one. */
    private static boolean isBorder(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean against = at + 1 < tokens.size() && tokens.get(at + 1).is(Sense.AGAINST);
        return token.is(Kind.COMMA) && !against
                || token.isAny(Kind.SEMICOLON, Kind.STOP, Kind.COLON, Kind.DASH, Kind.EQUALS)
                || token.is(Sense.AND);
    }

    private void part(List<Token> clause) {
        if (!spans(clause)) {
            clause(clause);
        }
    }

    private void clause(List<Token> clause) {
        int depth = 0;
        Token number = null;
        boolean more = false;
        boolean less = false;
        boolean outcome = false;
        Token earlier = instead(clause);
        for (Token token : clause.subList(0, earlier == null ? clause.size() : clause.indexOf(earlier))) {
            depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
            boolean counts = token.isCount() && !token.is(Sense.TIMES);
            if (depth == 0 && counts && number != null) {
                forget(null);
                return;
            }
            number = depth == 0 && counts ? token : number;
            more |= depth == 0 && token.is(Sense.GAINED);
            less |= depth == 0 && token.is(Sense.LOST);
            outcome |= depth == 0 && token.is(Sense.OUTCOME);
        }
        if (earlier != null && number != null && outcome && changes > 1) {
            start = earlier;
        }
        if (number != null) {
            boolean before = clause.stream().anyMatch(token -> token.is(Sense.EARLIER));
            read(number, more || labelledMore, less || labelledLess, outcome, before);
        }
        labelledMore = number == null && more;
        labelledLess = number == null && less;
    }

    /** “went from 48 to 41”: what it was and what the changes that follow must give. */
    private boolean spans(List<Token> clause) {
        for (int at = 1; at + 2 < clause.size(); at++) {
            boolean span = clause.get(at - 1).is(Sense.FROM)
                    && clause.get(at).is(Kind.QUANTITY)
                    && clause.get(at + 1).is(Sense.TO)
                    && clause.get(at + 2).is(Kind.QUANTITY);
            if (span && !clause.get(at).is(Sense.ROUGHLY) && !clause.get(at + 2).is(Sense.ROUGHLY)) {
                forget(clause.get(at));
                end = clause.get(at + 2);
                return true;
            }
        }
        return false;
    }

    private void ends() {
        if (end != null && start != null && changes > 1) {
            double shown = start.value() + change;
            boolean near = Math.abs(end.value() - shown) <= Math.max(2, 0.12 * shown);
            found = Reckoning.of(Reckoning.Kind.PARTS, line, end, shown, near);
        }
        end = null;
    }

    /** “52 rows instead of 49”: what it was before. */
    private static @Nullable Token instead(List<Token> clause) {
        for (int at = 2; at < clause.size(); at++) {
            boolean against =
                    clause.get(at - 1).is(Sense.AGAINST) && clause.get(at).is(Kind.QUANTITY);
            if (against && !clause.get(at).is(Sense.ROUGHLY)) {
                return clause.get(at);
            }
        }
        return null;
    }

    private void read(Token number, boolean more, boolean less, boolean outcome, boolean before) {
        boolean exact = !number.is(Sense.ROUGHLY);
        if (outcome && start != null && changes > 1) {
            double shown = start.value() + change;
            boolean near = Math.abs(number.value() - shown) <= Math.max(2, 0.2 * shown);
            found = Reckoning.of(Reckoning.Kind.PARTS, line, number, shown, near && exact);
            forget(number);
        } else if (more != less && !outcome && exact) {
            change += more ? number.value() : -number.value();
            changes++;
        } else if (before && exact && changes > 1) {
            start = number;
        } else {
            forget(exact ? number : null);
        }
    }

    private void forget(@Nullable Token next) {
        start = next;
        change = 0;
        changes = 0;
    }
}
