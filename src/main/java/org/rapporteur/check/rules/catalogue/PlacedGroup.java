package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/**
 * A group that stands beside a text without a word that says what it has to do with it: in a cell of its row, before a
 * colon or dash, in the heading over it.
 *
 * @param place the column, the line or the heading it shares with others
 */
record PlacedGroup(String place, ToldText told, String group) {
    /** In letters; a longer line that begins with a group is a sentence. */
    private static final int LONGEST_HEADING = 90;

    /** In tokens, of the number of a heading. */
    private static final int LONGEST_NUMBER = 2;

    static List<PlacedGroup> all(Subject subject) {
        List<ToldText> texts = ToldText.all(subject)
                .filter(told -> !told.editions().isEmpty() && told.groups().size() != 1)
                .toList();
        TypedLines lines = TypedLines.of(subject);
        int[] headings = texts.isEmpty() ? new int[0] : headings(lines);
        List<PlacedGroup> found = new ArrayList<>();
        texts.forEach(told -> {
            inCells(told, lines).forEach(found::add);
            before(told).forEach(found::add);
            over(told, lines, headings).ifPresent(found::add);
        });
        return found;
    }

    /**
     * Those of headings under which nothing is of their group and all of one other, where all under another heading is
     * of its own.
     */
    static Stream<PlacedGroup> underWrongHeading(List<PlacedGroup> all, Predicate<PlacedGroup> fits) {
        Map<String, List<PlacedGroup>> headings = all.stream()
                .filter(placed -> placed.place.startsWith("heading"))
                .collect(Collectors.groupingBy(PlacedGroup::place, LinkedHashMap::new, Collectors.toList()));
        boolean right =
                headings.values().stream().anyMatch(under -> under.stream().allMatch(fits));
        return headings.values().stream()
                .filter(under -> right && under.size() > 1 && under.stream().noneMatch(fits))
                .filter(under ->
                        under.stream().map(PlacedGroup::published).distinct().count() == 1)
                .flatMap(List::stream);
    }

    private String published() {
        List<PublishedText> editions = told.editions().all();
        return editions.get(editions.size() - 1).group();
    }

    private static Stream<PlacedGroup> inCells(ToldText told, TypedLines lines) {
        TypedLine row = lines.of(told.text().line());
        TableRow cells = TableRow.of(row.line(), lines);
        return cells.all().flatMap(cell -> {
            boolean numbered = cell.isUnder(word -> word.isAny(Sense.GROUP, Sense.RESPONSIBLE));
            return row
                    .only(cell.tokens(), numbered)
                    .map(group -> new PlacedGroup(cells.place(cell), told, group))
                    .stream();
        });
    }

    /** “SG5 – L.1328 and L.1510; SG12: P.1321” */
    private static Stream<PlacedGroup> before(ToldText told) {
        return told.facts().stream()
                .filter(fact -> fact.means() == Means.HEADING)
                .flatMap(fact -> fact.group().stream())
                .map(group -> new PlacedGroup(PlacedDay.list(told.text().line()), told, group));
    }

    /** “Study Group 5” over “L.1385: Smart energy solutions”: of each line the heading it stands under, or -1. */
    private static int[] headings(TypedLines typed) {
        List<Line> lines = typed.lines();
        int[] headings = new int[lines.size()];
        int last = -1;
        for (Line line : lines) {
            boolean ends = line.kind() == Line.Kind.HEADING
                    || last >= 0
                            && !lines.get(last)
                                    .place()
                                    .section()
                                    .equals(line.place().section());
            last = heads(line, typed).isPresent() ? line.index() : ends ? -1 : last;
            headings[line.index()] = last;
        }
        return headings;
    }

    private static Optional<PlacedGroup> over(ToldText told, TypedLines lines, int[] headings) {
        Line line = told.text().line();
        int heading = headings[line.index()];
        boolean first = line.kind() == Line.Kind.ROW || told.text().from() < 8;
        return first && heading >= 0 && heading < line.index()
                ? heads(lines.lines().get(heading), lines)
                        .map(group -> new PlacedGroup("heading " + heading, told, group))
                : Optional.empty();
    }

    /** The group that a heading, or a line by itself, begins with. */
    private static Optional<String> heads(Line line, TypedLines lines) {
        boolean alone = line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.PARAGRAPH;
        boolean sentence = line.text().length() > LONGEST_HEADING || line.text().endsWith(".");
        return alone && !sentence ? heads(lines.of(line)) : Optional.empty();
    }

    /** With nothing before it but a number, and nothing, a bracket or a mark with its name behind. */
    private static Optional<String> heads(TypedLine line) {
        List<Token> tokens = line.tokens();
        int at = 0;
        while (at < Math.min(tokens.size(), LONGEST_NUMBER) && isOfNumber(tokens.get(at))) {
            at++;
        }
        boolean dated = line.line().kind() != Line.Kind.HEADING
                && line.days().stream().anyMatch(span -> Fact.isDated(line.line(), span));
        boolean begins = at < tokens.size()
                && tokens.get(at).is(Kind.GROUPS)
                && line.groups().size() == 1
                && (at + 1 == tokens.size() || FactPhrases.isMark(tokens.get(at + 1)))
                && line.texts().isEmpty()
                && !dated;
        return begins ? line.group(tokens.get(at)) : Optional.empty();
    }

    private static boolean isOfNumber(Token token) {
        boolean letter = token.isWord()
                && token.text().length() < 5
                && token.text().chars().allMatch(Character::isUpperCase);
        return token.is(Kind.NUMBER)
                || token.is(Kind.CODE)
                || token.is(Kind.OTHER)
                || token.is(Kind.STOP)
                || token.is(Kind.CLOSE)
                || letter;
    }
}
