package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** Numbers that the lists above or below them let one count: “Two were approved:”, “These four conclusions …”. */
public final class CountedLists {
    private final List<Line> lines;
    private final Lexicon lexicon;
    private final List<Reckoning> found = new ArrayList<>();

    private CountedLists(List<Line> lines, Lexicon lexicon) {
        this.lines = lines;
        this.lexicon = lexicon;
    }

    static List<Reckoning> in(List<Line> lines, Lexicon lexicon) {
        CountedLists items = new CountedLists(lines, lexicon);
        lines.stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .forEach(line -> {
                    items.below(line);
                    items.above(line);
                });
        return items.found;
    }

    /**
     * The number without a noun with which the last sentence of a line begins that announces a list: “Ten were agreed. Five
     * may be of interest to you:”.
     */
    public static Optional<Token> announcing(Line line, Lexicon lexicon) {
        if (!line.text().stripTrailing().endsWith(":") || line.text().length() > 2_000) {
            return Optional.empty();
        }
        List<SentenceTokens> sayings = SentenceTokens.of(line, lexicon);
        SentenceTokens last = sayings.get(sayings.size() - 1);
        int at = 0;
        while (at < 3
                && (last.is(at, Sense.DEFINITE) || last.is(at, Sense.REST) || last.is(at, Sense.DETERMINER))
                && !last.is(at, Kind.QUANTITY)) {
            at++;
        }
        boolean goesOn = at + 1 < last.size() && !last.at(at + 1).isCapital();
        boolean bare = goesOn
                && last.is(at, Kind.QUANTITY)
                && last.at(at).noun().isEmpty()
                && last.counts().size() == 1;
        return bare && !last.is(at, Sense.ROUGHLY) ? Optional.of(last.at(at)) : Optional.empty();
    }

    private void below(Line line) {
        List<Line> items = items(line);
        if (items.isEmpty()) {
            return;
        }
        announcing(line, lexicon).ifPresent(number -> {
            boolean sure = items.size() > 1
                    && items.stream().noneMatch(CountedLists::isRow)
                    && number.value() != items.size()
                    && items.stream().noneMatch(CountedLists::isPlural);
            add(Reckoning.Kind.ITEMS, line, number, items.size(), sure);
        });
        sums(line, items);
    }

    private static boolean isRow(Line item) {
        return item.kind() == Line.Kind.ROW || item.kind() == Line.Kind.HEAD_ROW;
    }

    /** “Supplements 39 and 55” in one item are two. */
    private static boolean isPlural(Line item) {
        return item.text().contains(" and ") && item.text().length() < 80;
    }

    /** “Phase two connected 212 schools:” above “Benin . . . 64”; “12 Recommendations:” above “(a) on 13 April, five:”. */
    private void sums(Line line, List<Line> items) {
        if (!line.text().stripTrailing().endsWith(":")) {
            return;
        }
        List<Token> parts =
                items.stream().map(this::onlyNumber).flatMap(Optional::stream).toList();
        List<Token> wholes = SentenceTokens.of(line, lexicon).stream()
                .flatMap(saying -> saying.counts().stream())
                .filter(token -> token.value() > items.size() && !token.noun().isEmpty())
                .toList();
        if (parts.size() == items.size() && parts.size() > 1 && wholes.size() == 1) {
            double sum = parts.stream().mapToDouble(Token::value).sum();
            Token whole = wholes.get(0);
            add(Reckoning.Kind.PARTS, line, whole, sum, OneKind.isNear(whole, sum) && !whole.is(Sense.ROUGHLY));
        }
    }

    private Optional<Token> onlyNumber(Line item) {
        List<Token> counts = SentenceTokens.of(item, lexicon).stream()
                .flatMap(saying -> saying.counts().stream())
                .toList();
        boolean bare = counts.size() == 1 && counts.get(0).noun().isEmpty();
        return bare ? Optional.of(counts.get(0)) : Optional.empty();
    }

    /** The lines that hang below, those of the first level. */
    private List<Line> items(Line line) {
        List<Line> items = new ArrayList<>();
        for (int at = line.index() + 1; at < lines.size(); at++) {
            Line next = lines.get(at);
            if (next.depth() <= line.depth() || next.kind() == Line.Kind.HEADING) {
                break;
            }
            if (next.depth() == line.depth() + 1) {
                items.add(next);
            }
        }
        return items;
    }

    /** “The four events brought together 600 participants” under a list of events with the participants of each. */
    private void above(Line line) {
        List<Line> listed = listedBefore(line);
        if (listed.size() < 2 || line.text().length() > 2_000) {
            return;
        }
        List<SentenceTokens> sayings = SentenceTokens.of(line, lexicon);
        SentenceTokens first = sayings.isEmpty() ? null : sayings.get(0);
        if (first == null) {
            return;
        }
        Line heading = line.host() >= 0 ? lines.get(line.host()) : line;
        for (Token token : first.counts()) {
            boolean again = token.is(Sense.DEFINITE) && isNamed(token, heading);
            if (again && token.from() < 12) {
                boolean sure = Math.abs(token.value() - listed.size()) <= 2 && !token.is(Sense.ROUGHLY);
                add(Reckoning.Kind.ITEMS, line, token, listed.size(), sure);
            } else if (!token.noun().isEmpty()) {
                summed(line, token, listed);
            }
        }
    }

    private static boolean isNamed(Token token, Line heading) {
        for (String word : heading.text().toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
            if (OneKind.isSame(word, token.noun())) {
                return true;
            }
        }
        return false;
    }

    private void summed(Line line, Token whole, List<Line> listed) {
        double sum = 0;
        for (Line item : listed) {
            List<Token> same = SentenceTokens.of(item, lexicon).stream()
                    .flatMap(saying -> saying.counts().stream())
                    .filter(token -> OneKind.isSame(token.noun(), whole.noun()))
                    .toList();
            if (same.size() != 1) {
                return;
            }
            sum += same.get(0).value();
        }
        boolean sure = OneKind.isNear(whole, sum) && !whole.is(Sense.ROUGHLY) && !whole.is(Sense.FURTHER);
        add(Reckoning.Kind.PARTS, line, whole, sum, sure);
    }

    /** The lines of the same heading that end right before this one, told alike: counted, or items of one list. */
    private List<Line> listedBefore(Line line) {
        List<Line> listed = new ArrayList<>();
        for (int at = line.index() - 1; at >= 0; at--) {
            Line before = lines.get(at);
            if (before.kind() == Line.Kind.HEADING || before.kind() == Line.Kind.ROW || before.host() != line.host()) {
                break;
            }
            if (before.place().paragraph().equals(line.place().paragraph())) {
                break;
            }
            listed.add(before);
        }
        return listed;
    }

    private void add(Reckoning.Kind kind, Line line, Token number, double shown, boolean sure) {
        found.add(new Reckoning(kind, line, number.value(), shown, number.noun(), sure, number.from(), number.to()));
    }
}
