package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * Lists of things that were counted before: “approved five Recommendations … The Recommendations were G.798, G.798.2 and …”,
 * “The Recommendations:” above a table.
 */
final class DefiniteLists {
    /** In how many lines before the number may stand. */
    private static final int FAR = 8;
    /** A wrong number is wrong by one or two; another counts something else. */
    private static final int NEAR = 2;

    private static final int LONGEST_LEAD = 6;

    private final ReportText report;
    private final List<Reckoning> found = new ArrayList<>();

    private DefiniteLists(ReportText report) {
        this.report = report;
    }

    static List<Reckoning> in(ReportText report) {
        DefiniteLists lists = new DefiniteLists(report);
        report.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH)
                .forEach(lists::read);
        return lists.found;
    }

    private void read(Line line) {
        List<SentenceTokens> sayings = report.sentences(line);
        for (int at = 0; at < sayings.size(); at++) {
            SentenceTokens saying = sayings.get(at);
            boolean definite = saying.size() > 2
                    && saying.is(0, Sense.DEFINITE)
                    && !saying.is(0, Sense.ALL)
                    && saying.is(1, Kind.WORD)
                    && report.lexicon().isPlural(saying.at(1));
            if (definite) {
                int listed = at == sayings.size() - 1 && saying.is(saying.size() - 1, Kind.COLON)
                        ? saying.size() <= LONGEST_LEAD && saying.counts().isEmpty() ? below(line) : 0
                        : saying.is(2, Sense.BE) ? named(saying, 3) : 0;
                add(saying, listed, sayings.subList(0, at));
            }
        }
    }

    /** The items or rows right below. */
    private int below(Line line) {
        int listed = 0;
        int at = line.index() + 1;
        Line.Kind kind = at < report.lines().size() ? report.lines().get(at).kind() : line.kind();
        if (kind == Line.Kind.HEAD_ROW) {
            at++;
            kind = Line.Kind.ROW;
        }
        for (;
                (kind == Line.Kind.ROW || kind == Line.Kind.ITEM)
                        && at < report.lines().size();
                at++) {
            Line next = report.lines().get(at);
            if (next.kind() != kind) {
                return listed;
            }
            if (kind == Line.Kind.ITEM && PluralItem.is(next, report)) {
                return 0;
            }
            listed += Grid.isTotal(next.text().split("\t", 2)[0]) ? 0 : 1;
        }
        return listed;
    }

    /** “G.798, G.798.2 and G.8275.2”: numbers alone, up to the end of the clause. */
    private static int named(SentenceTokens saying, int from) {
        int named = 0;
        for (int at = from; at < saying.size() && !saying.is(at, Kind.SEMICOLON); at++) {
            boolean between = saying.is(at, Kind.COMMA) || saying.is(at, Sense.AND);
            boolean name = saying.is(at, Kind.CODE) || saying.at(at).text().equals("ITU-T");
            if (!between && !name) {
                return 0;
            }
            named += saying.is(at, Kind.CODE) ? 1 : 0;
        }
        return named;
    }

    private void add(SentenceTokens saying, int listed, List<SentenceTokens> before) {
        if (listed < 2) {
            return;
        }
        String noun = saying.at(1).text().toLowerCase(Locale.ROOT);
        List<SentenceTokens> earlier = new ArrayList<>(before);
        int line = saying.line().index();
        String section = saying.line().place().section();
        for (int at = line - 1; at >= Math.max(0, line - FAR); at--) {
            Line above = report.lines().get(at);
            if (above.kind() == Line.Kind.PARAGRAPH && above.place().section().equals(section)) {
                earlier.addAll(0, report.sentences(above));
            }
        }
        for (int at = earlier.size() - 1; at >= 0; at--) {
            SentenceTokens told = earlier.get(at);
            List<Token> counts = told.counts().stream()
                    .filter(count -> OneKind.isSame(count.noun(), noun))
                    .toList();
            if (!counts.isEmpty()) {
                only(counts)
                        .ifPresent(count -> found.add(told.reckoning(
                                Reckoning.Kind.ITEMS,
                                count,
                                listed,
                                !count.is(Sense.ROUGHLY) && Math.abs(count.value() - listed) <= NEAR)));
                return;
            }
        }
    }

    private static Optional<Token> only(List<Token> counts) {
        return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }
}
