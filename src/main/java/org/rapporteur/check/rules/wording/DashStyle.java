package org.rapporteur.check.rules.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.rule.Subject;

/** A hyphen with spaces where the house prints an en dash. */
final class DashStyle extends Everywhere {
    private static final Pattern HYPHEN = Pattern.compile(
            "[\\p{L}\\p{N})\u201d\"][\\p{L}\\p{N})\u201d\".,]{0,30} --? [\\p{L}\\p{N}(\u201c\"][\\p{L}\\p{N}]{0,30}");

    @Override
    public String name() {
        return "dashes";
    }

    @Override
    Stream<Spot> spots(Subject subject) {
        return subject.lines().stream()
                .filter(line -> line.text().contains(" -"))
                .flatMap(line -> matches(HYPHEN, line, line.text()));
    }
}
