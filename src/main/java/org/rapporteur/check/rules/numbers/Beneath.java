package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.language.LineTokens;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statement;

/** What hangs below a line. */
final class Beneath {
    private final Subject subject;
    private final Set<Integer> withVerb;

    Beneath(Subject subject) {
        this.subject = subject;
        this.withVerb = subject.statements().all().stream()
                .filter(Statement::own)
                .map(statement -> statement.line().index())
                .collect(Collectors.toSet());
    }

    LineTokens tokens() {
        return subject.tokens();
    }

    /** Every line that hangs below, at whatever depth. */
    List<Line> all(Line line) {
        List<Line> lines = subject.lines();
        int end = line.index() + 1;
        while (end < lines.size()
                && lines.get(end).kind() != Kind.HEADING
                && lines.get(end).depth() > line.depth()) {
            end++;
        }
        return lines.subList(line.index() + 1, end);
    }

    /** The items of the list that the line announces, those of its first level only. */
    List<Line> items(Line line) {
        List<Line> below = all(line);
        int depth = below.stream()
                .filter(Beneath::isItem)
                .mapToInt(Line::depth)
                .min()
                .orElse(0);
        return below.stream()
                .filter(item -> isItem(item) && item.depth() == depth && !withVerb.contains(item.index()))
                .toList();
    }

    private static boolean isItem(Line line) {
        return line.kind() == Kind.ITEM || line.kind() == Kind.ROW;
    }
}
