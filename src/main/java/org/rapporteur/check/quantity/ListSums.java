package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;

/** What the numbers of a list come to: “Phase two connected 212 schools:” above “Benin . . . 64”. */
final class ListSums {
    private static final int LONGEST_LABEL = 100;

    private final ReportText report;
    private final List<Reckoning> found;

    /** @param found to which they are added */
    ListSums(ReportText report, List<Reckoning> found) {
        this.report = report;
        this.found = found;
    }

    /** “Administrations: 33”, lines without a mark below “By origin:”. */
    void ofLabels(Line line) {
        List<Line> lines = report.lines();
        ofItems(
                line,
                lines.subList(line.index() + 1, lines.size()).stream()
                        .takeWhile(next -> next.kind() == Line.Kind.PARAGRAPH
                                && next.depth() == line.depth()
                                && next.text().length() < LONGEST_LABEL
                                && LabelledNumber.of(next, report).isPresent())
                        .toList());
    }

    /** “12 Recommendations:” above “(a) on 13 April, five:”. */
    void ofItems(Line line, List<Line> items) {
        boolean announced = line.text().stripTrailing().endsWith(":");
        if (!announced && !isSummedBelow(items)) {
            return;
        }
        List<Token> parts = parts(items);
        if (!announced && parts.size() < items.size()) {
            return;
        }
        boolean money = parts.stream().allMatch(part -> part.is(Sense.MONEY));
        if (parts.size() == items.size() && parts.size() > 1) {
            scaled(line, parts);
        }
        if (parts.size() > 2 && !money && (!announced || report.counts(line).isEmpty())) {
            farAway(line, items.subList(0, parts.size()), parts);
        } else if ((parts.size() == items.size() || parts.size() > 2) && parts.size() > 1) {
            double sum = OneKind.sum(parts);
            whole(line, sum, money, items.size())
                    .ifPresent(whole -> add(line, whole, sum, OneKind.isNear(whole, sum) && !whole.is(Sense.ROUGHLY)));
        }
    }

    /** Those of the first items, as far as each has one, else those of all. */
    private List<Token> parts(List<Line> items) {
        List<Token> plain = items.stream()
                .map(this::number)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        return plain.isEmpty() ? alike(items) : plain;
    }

    /** The only number that an item says, as far as it has no noun of its own. */
    private Optional<Token> number(Line item) {
        Optional<LabelledNumber> labelled = LabelledNumber.of(item, report);
        if (labelled.isPresent()) {
            return labelled.map(LabelledNumber::number);
        }
        List<Token> counts = report.counts(item).stream()
                .filter(count -> !count.is(Sense.BOTH))
                .toList();
        List<Token> amounts = report.sentences(item).stream()
                .flatMap(saying -> saying.amounts().stream())
                .toList();
        boolean bare = counts.size() == 1 && counts.get(0).noun().isEmpty();
        return counts.isEmpty() && amounts.size() == 1
                ? Optional.of(amounts.get(0))
                : bare ? Optional.of(counts.get(0)) : Optional.empty();
    }

    /** “the secretariat, in nine cases; a public body, in 13 cases”: the only number of each, all of the same. */
    private List<Token> alike(List<Line> items) {
        List<Token> parts = new ArrayList<>();
        for (Line item : items) {
            List<Token> counts = report.counts(item);
            boolean same = counts.size() == 1
                    && counts.get(0).is(Sense.ANYTHING)
                    && (parts.isEmpty()
                            || OneKind.isSame(parts.get(0).noun(), counts.get(0).noun()));
            if (!same) {
                return List.of();
            }
            parts.add(counts.get(0));
        }
        return parts;
    }

    /** The only number of the line, or of several the one that the parts may add up to. */
    private Optional<Token> whole(Line line, double sum, boolean money, int items) {
        List<Token> wholes = report.sentences(line).stream()
                .flatMap(saying -> money ? saying.amounts().stream() : saying.counts().stream())
                .filter(token -> token.value() > items && !token.noun().isEmpty())
                .toList();
        List<Token> near =
                wholes.stream().filter(whole -> OneKind.isNear(whole, sum)).toList();
        boolean said = wholes.stream().anyMatch(whole -> whole.value() == sum);
        return wholes.size() == 1
                ? Optional.of(wholes.get(0))
                : near.size() == 1 && !said ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** “a total of USD 3.9 million:” above “1.2” and “0.8”: both in millions. */
    private void scaled(Line line, List<Token> parts) {
        double sum = OneKind.sum(parts);
        report.sentences(line).stream()
                .flatMap(saying -> saying.amounts().stream())
                .filter(whole -> whole.is(Sense.SCALE))
                .filter(whole -> parts.stream().noneMatch(part -> part.is(Sense.SCALE)))
                .forEach(whole -> {
                    double shown = sum * (whole.value() / (sum * 100) >= 1_000 ? 1_000_000 : 1_000);
                    boolean rounded = Math.abs(whole.value() - shown) <= 0.006 * shown;
                    add(line, whole, rounded ? whole.value() : shown, OneKind.isNear(whole, shown));
                });
    }

    /** “Trained, by country:” above numbers whose sum is said some lines before or behind. */
    private void farAway(Line line, List<Line> items, List<Token> parts) {
        int last = items.get(items.size() - 1).index() + 1;
        found.addAll(NearbyTotal.among(
                Stream.concat(
                        report.sentences(line.index() - NearbyTotal.FAR, line.index()),
                        report.sentences(last, last + 2).filter(ListSums::isSum)),
                parts.stream().map(Token::value).toList()));
    }

    /** “Sum of (a) to (e): 118,952” right behind the items. */
    private boolean isSummedBelow(List<Line> items) {
        int next = items.isEmpty()
                ? report.lines().size()
                : items.get(items.size() - 1).index() + 1;
        return next < report.lines().size()
                && report.sentences(report.lines().get(next)).stream()
                        .limit(1)
                        .anyMatch(saying -> saying.has(Sense.TOTAL, 0, 2));
    }

    /** Behind the parts only a sentence that says so gives their sum. */
    private static boolean isSum(SentenceTokens saying) {
        return saying.has(Sense.TOTAL, Sense.SUMS_UP, Sense.ALL) || saying.has(Sense.DEFINITE, 0, 2);
    }

    /** “The four events brought together 600 participants” under a list of events with the participants of each. */
    void of(Line line, Token whole, List<Line> listed) {
        List<Token> parts = listed.stream()
                .map(item -> only(report.counts(item).stream()
                        .filter(token -> OneKind.isSame(token.noun(), whole.noun()))
                        .toList()))
                .flatMap(Optional::stream)
                .toList();
        List<Token> told = parts.size() < listed.size() && isTotal(line, whole) ? parts(listed) : parts;
        double sum = OneKind.sum(told);
        boolean sure = told.size() == listed.size()
                && listed.size() > 1
                && OneKind.isNear(whole, sum)
                && !whole.isAny(Sense.ROUGHLY, Sense.FURTHER);
        if (told.size() == listed.size()) {
            add(line, whole, sum, sure);
        }
    }

    private static Optional<Token> only(List<Token> same) {
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** “189 times in total” */
    private boolean isTotal(Line line, Token whole) {
        return report.sentences(line).stream()
                .filter(saying -> saying.tokens().contains(whole))
                .anyMatch(saying -> {
                    int at = saying.tokens().indexOf(whole);
                    return saying.is(at + 1, Sense.TOTAL) || saying.is(at - 1, Sense.TOTAL);
                });
    }

    private void add(Line line, Token whole, double sum, boolean sure) {
        found.add(Reckoning.of(Reckoning.Kind.PARTS, line, whole, sum, sure));
    }
}
