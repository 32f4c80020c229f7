package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** Numbers that the lists above or below them let one count: “Two were approved:”, “These four conclusions …”. */
final class CountedLists {
    /** In how many lines before a list its sum may be said. */
    private static final int FAR = 8;

    /** With how many words a line may begin before it points back. */
    private static final int EARLY = 4;

    private static final int LONGEST_LABEL = 100;
    /** Who counts fewer things than these is wrong by one. */
    private static final int FEW = 6;

    private final List<Line> lines;
    private final LineTokens read;
    private final List<Reckoning> found = new ArrayList<>();

    private CountedLists(List<Line> lines, LineTokens read) {
        this.lines = lines;
        this.read = read;
    }

    static List<Reckoning> in(List<Line> lines, LineTokens read) {
        CountedLists items = new CountedLists(lines, read);
        lines.stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .forEach(line -> {
                    items.below(line);
                    items.above(line);
                });
        return items.found;
    }

    private void below(Line line) {
        List<Line> hanging = items(line);
        if (hanging.isEmpty()) {
            sums(line, labelled(line));
        }
        List<Line> items = hanging.isEmpty() ? CodedLines.below(line, lines, read) : hanging;
        if (items.isEmpty()) {
            return;
        }
        AnnouncedNumber.of(line, read)
                .ifPresent(number -> add(Reckoning.Kind.ITEMS, line, number, items.size(), isCounted(number, items)));
        sums(line, items);
    }

    /** Where an item may be several, and where number and list are far apart, the number may be of something else. */
    private boolean isCounted(Token number, List<Line> items) {
        boolean near = Math.abs(number.value() - items.size()) <= Math.max(2, items.size() * 0.3);
        boolean single = number.value() < items.size() || items.stream().noneMatch(item -> PluralItem.is(item, read));
        return near && single && items.size() > 1 && items.stream().noneMatch(CountedLists::isRow);
    }

    private static boolean isRow(Line item) {
        return item.kind() == Line.Kind.ROW || item.kind() == Line.Kind.HEAD_ROW;
    }

    /** “Phase two connected 212 schools:” above “Benin . . . 64”; “12 Recommendations:” above “(a) on 13 April, five:”. */
    private void sums(Line line, List<Line> items) {
        boolean announced = line.text().stripTrailing().endsWith(":");
        List<Token> parts = announced || isSummedBelow(items) ? parts(items) : List.of();
        boolean money = parts.stream().allMatch(part -> part.is(Sense.MONEY));
        boolean all = parts.size() == items.size() || announced && parts.size() > 2;
        if (parts.size() > 2 && all && !money && (!announced || !isCounted(line))) {
            farAway(line, items.subList(0, parts.size()), parts);
        } else if (announced && all && parts.size() > 1) {
            sums(line, items, parts, money);
        }
    }

    private List<Token> parts(List<Line> items) {
        List<Token> plain = items.stream()
                .map(item -> ItemNumber.of(item, read))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        return plain.isEmpty() ? alike(items) : plain;
    }

    private void sums(Line line, List<Line> items, List<Token> parts, boolean money) {
        List<Token> wholes = SentenceTokens.of(line, read).stream()
                .flatMap(saying -> money ? saying.amounts().stream() : saying.counts().stream())
                .filter(token -> token.value() > items.size() && !token.noun().isEmpty())
                .toList();
        double sum = parts.stream().mapToDouble(Token::value).sum();
        List<Token> near = wholes.size() == 1 ? wholes : near(wholes, sum);
        if (near.size() == 1) {
            Token whole = near.get(0);
            add(Reckoning.Kind.PARTS, line, whole, sum, OneKind.isNear(whole, sum) && !whole.is(Sense.ROUGHLY));
        }
    }

    /** “the secretariat, in nine cases; a public body, in 13 cases”: the only number of each, all of the same. */
    private List<Token> alike(List<Line> items) {
        List<Token> parts = new ArrayList<>();
        for (Line item : items) {
            List<Token> counts = SentenceTokens.of(item, read).stream()
                    .flatMap(saying -> saying.counts().stream())
                    .toList();
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

    /** Of several numbers the one that the parts may add up to. */
    private static List<Token> near(List<Token> wholes, double sum) {
        return wholes.stream().anyMatch(whole -> whole.value() == sum)
                ? List.of()
                : wholes.stream().filter(whole -> OneKind.isNear(whole, sum)).toList();
    }

    /** “Administrations: 33”, lines without a mark below “By origin:”. */
    private List<Line> labelled(Line line) {
        List<Line> labelled = new ArrayList<>();
        for (int at = line.index() + 1; at < lines.size(); at++) {
            Line next = lines.get(at);
            boolean like = next.kind() == Line.Kind.PARAGRAPH
                    && next.depth() == line.depth()
                    && next.text().length() < LONGEST_LABEL
                    && ItemNumber.labelled(next, read).isPresent();
            if (!like) {
                break;
            }
            labelled.add(next);
        }
        return labelled;
    }

    private boolean isCounted(Line line) {
        return SentenceTokens.of(line, read).stream()
                .anyMatch(saying -> !saying.counts().isEmpty());
    }

    /** “Trained, by country:” above numbers whose sum is said some lines before or behind. */
    private void farAway(Line line, List<Line> items, List<Token> parts) {
        double sum = parts.stream().mapToDouble(Token::value).sum();
        int last = items.get(items.size() - 1).index();
        Map<Double, Reckoning> near = new HashMap<>();
        IntStream.concat(
                        IntStream.range(Math.max(0, line.index() - FAR), line.index()),
                        IntStream.range(last + 1, Math.min(lines.size(), last + 3)))
                .mapToObj(lines::get)
                .filter(other -> other.kind() == Line.Kind.PARAGRAPH || other.kind() == Line.Kind.ITEM)
                .flatMap(other -> SentenceTokens.of(other, read).stream())
                .filter(saying -> saying.line().index() < line.index() || isSum(saying))
                .forEach(saying -> saying.counts().stream()
                        .filter(token -> OneKind.isNear(token, sum) && !token.is(Sense.ROUGHLY))
                        .filter(token -> parts.stream().allMatch(part -> part.value() < token.value()))
                        .forEach(token ->
                                near.put(token.value(), saying.reckoning(Reckoning.Kind.PARTS, token, sum, true))));
        if (near.size() == 1) {
            found.addAll(near.values());
        }
    }

    /** “Sum of (a) to (e): 118,952” right behind the items. */
    private boolean isSummedBelow(List<Line> items) {
        int next = items.isEmpty() ? lines.size() : items.get(items.size() - 1).index() + 1;
        return next < lines.size()
                && SentenceTokens.of(lines.get(next), read).stream()
                        .limit(1)
                        .anyMatch(saying -> saying.has(Sense.TOTAL, 0, 2));
    }

    /** Behind the parts only a sentence that says so gives their sum. */
    private static boolean isSum(SentenceTokens saying) {
        return saying.has(Sense.TOTAL, 0, saying.size())
                || saying.has(Sense.SUMS_UP, 0, saying.size())
                || saying.has(Sense.ALL, 0, saying.size())
                || saying.has(Sense.DEFINITE, 0, 2);
    }

    /** The items that hang below, those of the first level that has any. */
    private List<Line> items(Line line) {
        List<Line> below = new ArrayList<>();
        for (int at = line.index() + 1; at < lines.size(); at++) {
            Line next = lines.get(at);
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
                && SentenceTokens.of(next, read).stream()
                        .limit(1)
                        .anyMatch(first -> first.has(Sense.OF_THEM, 0, EARLY) || first.has(Sense.THESE, 0, EARLY));
    }

    /** “The four events brought together 600 participants” under a list of events with the participants of each. */
    private void above(Line line) {
        List<Line> items = new ToldAlike(lines).items(line);
        List<Line> listed = new ToldAlike(lines).before(line);
        if (Math.max(items.size(), listed.size()) < 2 || line.text().length() > 2_000) {
            return;
        }
        List<SentenceTokens> sayings = SentenceTokens.of(line, read);
        SentenceTokens first = sayings.isEmpty() ? null : sayings.get(0);
        if (first == null) {
            return;
        }
        sayings.stream()
                .skip(1)
                .flatMap(saying -> saying.counts().stream())
                .filter(token -> !token.noun().isEmpty() && !token.is(Sense.DEFINITE))
                .forEach(token -> summed(line, token, listed));
        first.counts().forEach(token -> counted(line, first, token, items, listed));
    }

    /** “These four conclusions were adopted” */
    private void counted(Line line, SentenceTokens first, Token token, List<Line> items, List<Line> listed) {
        Line heading = line.host() >= 0 ? lines.get(line.host()) : line;
        int place = first.tokens().indexOf(token);
        boolean these = first.is(place - 1, Sense.THESE);
        boolean again = these || token.is(Sense.DEFINITE) && isNamed(token, heading);
        if (again && place < EARLY && !token.noun().isEmpty()) {
            boolean some = first.is(place + 1, Sense.OF)
                    || first.is(place + 1, Sense.RELATIVE)
                    || first.is(place + 1, Kind.COMMA);
            int shown = these && items.size() > 1 ? items.size() : listed.size();
            int near = token.value() < FEW ? 1 : 2;
            boolean sure = Math.abs(token.value() - shown) <= near && !token.is(Sense.ROUGHLY) && !some && shown > 1;
            add(Reckoning.Kind.ITEMS, line, token, shown, sure);
        } else if (!token.noun().isEmpty() && !first.is(place - 1, Sense.ALL)) {
            summed(line, token, listed);
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
            List<Token> same = SentenceTokens.of(item, read).stream()
                    .flatMap(saying -> saying.counts().stream())
                    .filter(token -> OneKind.isSame(token.noun(), whole.noun()))
                    .toList();
            if (same.size() != 1) {
                return;
            }
            sum += same.get(0).value();
        }
        boolean sure =
                listed.size() > 1 && OneKind.isNear(whole, sum) && !whole.is(Sense.ROUGHLY) && !whole.is(Sense.FURTHER);
        add(Reckoning.Kind.PARTS, line, whole, sum, sure);
    }

    private void add(Reckoning.Kind kind, Line line, Token number, double shown, boolean sure) {
        found.add(new Reckoning(kind, line, number.value(), shown, number.noun(), sure, number.from(), number.to()));
    }
}
