package org.rapporteur.check;

import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.Statements;

/** A line so long that what it tells of texts was not read: silence about it must not look like praise. */
final class LineTooLong implements Rule {
    private static final int SHOWN = 80;

    @Override
    public String name() {
        return "line-too-long";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.lines().stream()
                .filter(line -> line.text().length() > Statements.LONGEST_LINE)
                .map(this::found);
    }

    private Finding found(Line line) {
        int letters = line.text().length();
        return finding(line, 0, SHOWN, "message", "", String.valueOf(letters), letters, Statements.LONGEST_LINE);
    }
}
