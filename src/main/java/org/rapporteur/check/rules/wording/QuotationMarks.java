package org.rapporteur.check.rules.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.rule.Subject;

/** Straight quotation marks where the house prints curly ones. */
final class QuotationMarks extends Everywhere {
    /** Not behind a figure, where it means inches. */
    private static final Pattern STRAIGHT =
            Pattern.compile("(?<!\\d)\"[^\"\u201c\u201d]{1,160}[\"\u201d]|\u201c[^\"\u201c\u201d]{1,160}\"");

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    Stream<Spot> spots(Subject subject) {
        return subject.lines().stream()
                .filter(line -> line.text().indexOf('"') >= 0)
                .flatMap(line -> matches(STRAIGHT, line, line.text()));
    }
}
