package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/** Numbers that the lists above or below them let one count: “Two were approved:”, “These four conclusions …”. */
final class CountedLists {
    /** With how many words a line may begin before it points back. */
    private static final int EARLY = 4;

    /** Who counts fewer things than these is wrong by one. */
    private static final int FEW = 6;

    private final ReportText report;
    private final ListSums sums;
    private final List<Reckoning> found = new ArrayList<>();

    private CountedLists(ReportText report) {
        this.report = report;
        this.sums = new ListSums(report, found);
    }

    static List<Reckoning> in(ReportText report) {
        CountedLists items = new CountedLists(report);
        report.prose().forEach(line -> {
            items.below(line);
            items.above(line);
        });
        return items.found;
    }

    private void below(Line line) {
        List<Line> hanging = items(line);
        if (hanging.isEmpty()) {
            sums.ofLabels(line);
        }
        List<Line> items = hanging.isEmpty() ? CodedLines.below(line, report) : hanging;
        if (items.isEmpty()) {
            return;
        }
        AnnouncedNumber.of(line, report.sentences(line))
                .ifPresent(number -> add(line, number, items.size(), isCounted(number, items)));
        sums.ofItems(line, items);
    }

    /** Where an item may be several, and where number and list are far apart, the number may be of something else. */
    private boolean isCounted(Token number, List<Line> items) {
        boolean near = Math.abs(number.value() - items.size()) <= Math.max(2, items.size() * 0.3);
        boolean single = number.value() < items.size() || items.stream().noneMatch(item -> PluralItem.is(item, report));
        return near && single && items.size() > 1 && items.stream().noneMatch(ReportText::isRow);
    }

    /** The items that hang below, those of the first level that has any. */
    private List<Line> items(Line line) {
        List<Line> below = new ArrayList<>();
        for (int at = line.index() + 1; at < report.lines().size(); at++) {
            Line next = report.lines().get(at);
            if (next.depth() <= line.depth() || next.kind() == Line.Kind.HEADING || isAbout(next, below)) {
                break;
            }
            below.add(next);
        }
        boolean listed = below.stream().anyMatch(next -> next.kind() == Line.Kind.ITEM);
        List<Line> items = below.stream()
                .filter(next -> !listed || next.kind() == Line.Kind.ITEM)
                .toList();
        int first = items.stream().mapToInt(Line::depth).min().orElse(0);
        return items.stream().filter(next -> next.depth() == first).toList();
    }

    /** “Two of them were approved in May” behind the items is none. */
    private boolean isAbout(Line next, List<Line> items) {
        return items.size() > 1
                && next.kind() == Line.Kind.PARAGRAPH
                && report.sentences(next).stream()
                        .limit(1)
                        .anyMatch(first -> first.has(Sense.OF_THEM, 0, EARLY) || first.has(Sense.THESE, 0, EARLY));
    }

    /** “The four events brought together 600 participants” under a list of events with the participants of each. */
    private void above(Line line) {
        List<Line> items = new ToldAlike(report.lines()).items(line);
        List<Line> listed = new ToldAlike(report.lines()).before(line);
        if (Math.max(items.size(), listed.size()) < 2) {
            return;
        }
        List<SentenceTokens> sayings = report.sentences(line);
        SentenceTokens first = sayings.isEmpty() ? null : sayings.get(0);
        if (first == null) {
            return;
        }
        sayings.stream()
                .skip(1)
                .flatMap(saying -> saying.counts().stream())
                .filter(token -> !token.noun().isEmpty() && !token.is(Sense.DEFINITE))
                .forEach(token -> sums.of(line, token, listed.size() < 2 ? items : listed));
        first.counts().forEach(token -> counted(line, first, token, items, listed));
    }

    /** “These four conclusions were adopted” */
    private void counted(Line line, SentenceTokens first, Token token, List<Line> items, List<Line> listed) {
        Line heading = line.host() >= 0 ? report.lines().get(line.host()) : line;
        int place = first.tokens().indexOf(token);
        boolean these = first.is(place - 1, Sense.THESE);
        boolean again = these || token.is(Sense.DEFINITE) && isNamed(token, heading);
        if (again && place < EARLY && !token.noun().isEmpty()) {
            boolean some = first.is(place - 2, Sense.OF) && first.is(place - 3, Kind.QUANTITY)
                    || first.isAny(place + 1, Sense.OF, Sense.RELATIVE)
                    || first.is(place + 1, Kind.COMMA);
            int shown = these && items.size() > 1 ? items.size() : listed.size();
            int near = token.value() < FEW ? 1 : 2;
            boolean sure = Math.abs(token.value() - shown) <= near && !token.is(Sense.ROUGHLY) && !some && shown > 1;
            add(line, token, shown, sure);
        } else if (!token.noun().isEmpty() && !first.is(place - 1, Sense.ALL)) {
            sums.of(line, token, listed.size() < 2 ? items : listed);
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

    private void add(Line line, Token number, double shown, boolean sure) {
        found.add(Reckoning.of(Reckoning.Kind.ITEMS, line, number, shown, sure));
    }
}
