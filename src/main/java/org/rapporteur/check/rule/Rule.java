package org.rapporteur.check.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;

/**
 * One thing that can be wrong in a report. Its texts are in {@code rules.properties} beside its class: {@code <name>.title},
 * {@code .about}, {@code .wrong}, {@code .right}, {@code .mend} for its page of help, and {@code <name>.message} or
 * {@code <name>.<variant>} for findings, with slots {@code {0}}, {@code {1}}. The example of its help is true: the rule
 * finds the wrong words, and no rule finds anything in the right ones, see {@link RuleExample}.
 */
public interface Rule {

    /** Stable; part of the output and of addresses. */
    String name();

    /** Of its findings; the gravest, where they differ. */
    Severity severity();

    default Set<Need> needs() {
        return Set.of();
    }

    /** Everything it finds, in reading order. */
    Stream<Finding> check(Subject subject);

    /**
     * A finding of this rule.
     *
     * @param from place in the text of the line where the quoted words begin
     * @param to where they end
     * @param variant key of the message behind the name of the rule
     */
    default Finding finding(
            Line line, int from, int to, String variant, String expected, String found, Object... arguments) {
        String message = RuleTexts.of(this).message(variant, arguments);
        return new Finding(name(), severity(), line.place(), line.quote(from, to), message, expected, found);
    }
}
