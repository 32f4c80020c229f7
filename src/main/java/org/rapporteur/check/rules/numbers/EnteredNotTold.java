package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.check.evidence.Evidence.UntoldEntry;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.BlockId;

/** What was entered for the period is told somewhere, or somebody has said why not. */
final class EnteredNotTold implements Rule {

    @Override
    public String name() {
        return "entered-not-told";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.evidence().untold().stream()
                .flatMap(entry -> line(subject, entry).map(line -> finding(line, entry)).stream());
    }

    private Finding finding(Line line, UntoldEntry entry) {
        String variant = entry.sections().isEmpty() ? "nowhere" : "message";
        return finding(line, 0, 0, variant, entry.name(), "", entry.name());
    }

    /** It is found where it could stand; where that is nowhere, at the beginning. */
    private static Optional<Line> line(Subject subject, UntoldEntry entry) {
        List<Line> lines = subject.lines();
        return entry.sections().stream()
                .flatMap(section -> lines.stream().filter(line -> isIn(line, section)))
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    private static boolean isIn(Line line, String section) {
        return line.place().block().isIn(BlockId.valueOf(section));
    }
}
