package org.rapporteur.check.rules.catalogue;

import static org.rapporteur.check.grammar.Phrase.either;
import static org.rapporteur.check.grammar.Phrase.one;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Phrase;
import org.rapporteur.check.grammar.Phrase.Found;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/** A kind beside a number that says another: “K Suppl. 25 | Recommendation”; and a change of a whole series. */
final class KindAgainstNumber implements Rule {
    private static final Set<TextKind> CHANGES =
            EnumSet.of(TextKind.AMENDMENT, TextKind.CORRIGENDUM, TextKind.ERRATUM, TextKind.ADDENDUM);

    /** “Amendment 25 to the K-series” */
    private static final Phrase<Token> OF_SERIES = one(KindAgainstNumber::isChange)
            .then(one(Kind.NUMBER))
            .then(one(Sense.TO, Sense.OF))
            .then(one(word -> word.is(Sense.DEFINITE) || word.text().equals("ITU-T"))
                    .many())
            .then(either(
                    one(word -> word.text().regionMatches(true, 1, "-series", 0, 7)),
                    one(word -> word.isCapital() && word.text().length() == 1).then(one(Sense.SERIES))));

    @Override
    public String name() {
        return "kind-against-number";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Map<Integer, List<TextMention>> rows = subject.statements().mentions().stream()
                .filter(text -> text.line().kind() == Line.Kind.ROW)
                .collect(Collectors.groupingBy(text -> text.line().index()));
        List<Cell> cells = rows.values().stream()
                .filter(texts -> texts.size() == 1)
                .flatMap(texts -> Cell.in(texts.get(0), TypedLines.of(subject)))
                .toList();
        return Stream.concat(
                SamePlace.odd(cells, Cell::place, Cell::fits).map(this::found),
                subject.lines().stream()
                        .flatMap(line -> ofSeries(line, subject.tokens().words(line))));
    }

    /**
     * A cell that is a kind.
     *
     * @param place the column it is in
     * @param own the kind that the number of its row has
     */
    private record Cell(String place, TextMention text, TextKind own, TextKind kind, int from, int to) {

        static Stream<Cell> in(TextMention text, TypedLines lines) {
            Designation number = text.designation();
            if (number == null) {
                return Stream.empty();
            }
            TableRow row = TableRow.of(text.line(), lines);
            return row.all()
                    .flatMap(cell -> Stream.ofNullable(
                                    Nouns.named(cell.text().strip()).kind())
                            .map(kind -> new Cell(row.place(cell), text, number.kind(), kind, cell.from(), cell.to())));
        }

        boolean fits() {
            return own == kind;
        }
    }

    private Finding found(Cell cell) {
        Line line = cell.text().line();
        String said = line.quote(cell.from(), cell.to());
        return finding(
                line, cell.from(), cell.to(), "message", "", said, cell.text().name(), said);
    }

    private Stream<Finding> ofSeries(Line line, List<Token> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> Stream.ofNullable(OF_SERIES.at(words, at))
                        .map(series -> ofSeries(line, words.get(at).from(), series)))
                .limit(1);
    }

    private Finding ofSeries(Line line, int from, Found<Token> series) {
        int to = series.value().to();
        String said = line.quote(from, to);
        return finding(line, from, to, "series", "Supplement", said, said);
    }

    private static boolean isChange(Token word) {
        return word.is(Sense.TEXTS) && CHANGES.contains(Nouns.named(word.text()).kind());
    }
}
