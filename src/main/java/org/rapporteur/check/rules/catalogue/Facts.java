package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/** The days and groups that belong to each text of a line: in its words, its row, the lines below it and the heading above. */
final class Facts {
    /** In letters; what stands before the text an item is about is its number or kind. */
    private static final int FIRST = 8;

    /** No table that people write has more columns. */
    private static final int MOST_CELLS = 60;

    private final TypedLine line;
    private final TypedLines lines;
    private final TableRow row;
    private final Map<Token, List<Fact>> before;
    private final List<Token> ending;

    Facts(TypedLine line, TypedLines lines) {
        this.line = line;
        this.lines = lines;
        this.row = TableRow.of(line.line(), lines);
        this.ending = row.cells().isEmpty() ? line.ending() : List.of();
        this.before = BeforeText.in(line);
    }

    /**
     * @param place that of the text among the tokens
     * @param told whether a statement tells of the text
     */
    List<Fact> of(int place, boolean told) {
        Token token = line.tokens().get(place);
        TextMention text = line.text(token);
        List<Fact> facts = new ArrayList<>(BehindText.of(line, place));
        facts.addAll(before.getOrDefault(token, List.of()));
        ending(token)
                .filter(fact -> facts.stream()
                        .noneMatch(other -> other.token().is(fact.token().kind())))
                .toList()
                .forEach(facts::add);
        facts.addAll(cells(told));
        labels(text).forEach(facts::add);
        over(text).forEach(facts::add);
        return facts;
    }

    /** “L.1328 on waste heat (September 2025)”, “L.392, on disaster management, a text of SG15”: the end of an item. */
    private Stream<Fact> ending(Token text) {
        boolean behind = !ending.isEmpty() && ending.get(0).from() > text.to();
        return behind ? only(line, ending, Means.ENDING, "end " + line.list()) : Stream.empty();
    }

    /** Of words that say a day or a group and nothing else. */
    private static Stream<Fact> only(TypedLine line, List<Token> words, Means means, String place) {
        return !FactPhrases.isFact(words)
                ? Stream.empty()
                : words.stream()
                        .filter(token -> token.is(Kind.DAY) || token.is(Kind.GROUPS))
                        .map(token -> new Fact(line, token, means, place));
    }

    /** Where the words above the table or a cell of the row say that it was approved, “Date” is enough. */
    private List<Fact> cells(boolean told) {
        if (row.cells().size() > MOST_CELLS) {
            return List.of();
        }
        boolean stage = row.all().anyMatch(cell -> cell.tokens().size() == 1 && FactPhrases.isApproval(cell.tokens()));
        return row.all().flatMap(cell -> cell(cell, told || stage)).toList();
    }

    private Stream<Fact> cell(TableRow.Cell cell, boolean approved) {
        List<Token> name = cell.name();
        boolean dated = FactPhrases.isApproval(name)
                || approved && name.size() == 1 && name.get(0).is(Sense.DATING);
        boolean grouped = !name.isEmpty() && name.stream().allMatch(FactPhrases::isOfGroup);
        boolean numbered = cell.isUnder(FactPhrases::isOfGroup) && isNumber(cell.tokens());
        Stream<Fact> facts = numbered
                ? Stream.of(new Fact(line, cell.tokens().get(0), Means.CELL, row.place(cell)))
                : only(line, cell.tokens(), Means.CELL, row.place(cell));
        return facts.map(fact -> (fact.isDay() ? dated : grouped) ? fact.as(Means.NAMED) : fact);
    }

    private static boolean isNumber(List<Token> cell) {
        return cell.size() == 1
                && cell.get(0).is(Kind.NUMBER)
                && cell.get(0).value() == cell.get(0).whole()
                && cell.get(0).value() < 100;
    }

    /** “Lead group: SG5”, “Approved: 29 June 2024”, “SG2, approved 5 September 2025” below the text. */
    private Stream<Fact> labels(TextMention text) {
        Stream<Fact> labelled = LabelledLines.below(text, lines).flatMap(label -> {
            boolean dated = FactPhrases.isApproval(label.label());
            boolean grouped = label.isOf(word -> FactPhrases.isOfGroup(word) || word.is(Sense.BY));
            Stream<Fact> number = grouped && isNumber(label.value())
                    ? Stream.of(new Fact(label.typed(), label.value().get(0), Means.NAMED, ""))
                    : Stream.empty();
            Stream<Fact> facts = only(label.typed(), label.value(), Means.NAMED, "");
            return Stream.concat(number, facts.filter(fact -> fact.isDay() ? dated : grouped));
        });
        Stream<Fact> under = LabelledLines.under(text, lines)
                .filter(TypedLine::tellsApproval)
                .flatMap(next -> only(next, next.tokens(), Means.NAMED, ""));
        return Stream.concat(labelled, under);
    }

    private Stream<Fact> over(TextMention text) {
        boolean first = text.line().kind() == Line.Kind.ROW || text.from() < FIRST;
        return first ? lines.heading(line.line()).stream() : Stream.empty();
    }
}
