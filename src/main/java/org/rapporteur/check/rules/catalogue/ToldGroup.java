package org.rapporteur.check.rules.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/** The group that a cell, the words beside a text or a line below it give it, where no statement tells it. */
final class ToldGroup {
    /** In letters; an item that begins with a text has no more before it than marks and its kind. */
    private static final int FIRST = 8;

    private ToldGroup() {}

    /** Its acronym, “SG12”. */
    static Optional<String> of(ToldText told, TypedLines lines) {
        return Stream.of(inCell(told, lines), beside(told), labelled(told, lines))
                .flatMap(groups -> groups)
                .findFirst();
    }

    private static Stream<String> inCell(ToldText told, TypedLines lines) {
        TypedLine row = lines.of(told.text().line());
        return TableRow.of(row.line(), lines)
                .all()
                .filter(cell -> !cell.name().isEmpty()
                        && cell.isUnder(word -> word.is(Sense.GROUP))
                        && cell.name().stream().allMatch(ToldGroup::isOfGroup))
                .flatMap(cell -> row.only(cell.tokens(), true).stream());
    }

    private static boolean isOfGroup(Token word) {
        return word.isAny(Sense.GROUP, Sense.RESPONSIBLE) || word.text().equals("ITU-T");
    }

    private static Stream<String> beside(ToldText told) {
        return told.text().radio()
                ? Stream.empty()
                : told.facts().stream()
                        .filter(fact -> fact.means() != Means.HEADING
                                && (fact.means() != Means.ENDING || isAllOfLine(told, fact)))
                        .flatMap(fact -> fact.group().stream());
    }

    /** “E.161.1, Guidelines to select … (Study Group 2);” */
    private static boolean isAllOfLine(ToldText told, Fact ending) {
        return told.text().from() < FIRST && ending.line().texts().size() == 1;
    }

    /** “Lead group: SG5” below the text. */
    private static Stream<String> labelled(ToldText told, TypedLines lines) {
        Stream<String> labels = LabelledLines.below(told.text(), lines)
                .filter(label -> label.isOf(word -> word.isAny(Sense.GROUP, Sense.RESPONSIBLE, Sense.BY)))
                .flatMap(label -> label.typed().only(label.value(), true).stream());
        Stream<String> under = LabelledLines.under(told.text(), lines)
                .filter(line -> FactPhrases.isFact(line.tokens()) && line.tellsApproval())
                .flatMap(line -> line.tokens().stream()
                        .filter(token -> token.is(Token.Kind.GROUPS))
                        .flatMap(token -> line.group(token).stream()));
        return Stream.concat(labels, under);
    }
}
