package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.document.Block;
import org.rapporteur.document.Table;
import org.rapporteur.terms.TextKind;

/**
 * A paragraph of a section with its lines, and what they say of texts.
 *
 * @param told texts that it tells, in reading order
 * @param hasOwnWords whether it says more than who did what with which texts
 */
record SaidParagraph(
        Block block, List<Line> lines, List<Statement> statements, List<ToldText> told, boolean hasOwnWords) {

    /** A text as this paragraph tells it, and the record it becomes. */
    record ToldText(SaidText said, ProposedText text) {}

    SaidParagraph {
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
        told = List.copyOf(told);
    }

    List<ReportLine> sources() {
        return lines.stream().map(ReportLanguage::source).toList();
    }

    boolean isTable() {
        return block instanceof Table || block.parts().stream().anyMatch(Table.class::isInstance);
    }

    boolean hasItems() {
        return lines.stream().anyMatch(line -> line.kind() == Kind.ITEM);
    }

    /** Numbers of texts that no list follows, in the line it begins with: totals, where texts are told after them. */
    List<Statement> bareCounts() {
        return statements.stream()
                .filter(statement -> statement.line().index() == lines.get(0).index())
                .filter(Statement::isBareCount)
                .toList();
    }

    boolean opensWithTotals() {
        List<Statement> opening = statements.stream()
                .filter(statement -> statement.line().index() == lines.get(0).index())
                .toList();
        return !opening.isEmpty() && opening.stream().allMatch(Statement::isBareCount);
    }

    /** A number beside a list, and how many texts of its kind the list names. */
    record Miscount(Count said, long listed) {}

    List<Miscount> miscounted() {
        List<Miscount> wrong = new ArrayList<>();
        for (Statement statement : statements) {
            for (StatedTexts portion : statement.portions()) {
                portion.counts().stream()
                        .filter(count -> !portion.texts().isEmpty())
                        .map(count -> new Miscount(count, listed(portion, count)))
                        .filter(count -> count.said().value() != count.listed())
                        .forEach(wrong::add);
            }
        }
        return wrong;
    }

    /** An Amendment is not told by the number of Recommendations, unless no number tells it. */
    private static long listed(StatedTexts portion, Count count) {
        TextKind kind = count.noun().kind();
        boolean mixed = portion.counts().size() > 1
                || portion.texts().stream()
                        .anyMatch(text -> text.kind() != null && !text.kind().needsApproval());
        return kind == null || !mixed
                ? portion.texts().size()
                : portion.texts().stream().filter(text -> text.kind() == kind).count();
    }
}
