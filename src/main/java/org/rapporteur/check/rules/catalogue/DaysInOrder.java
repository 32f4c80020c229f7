package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.Statement;

/** “A and B were approved on 5 and 22 September respectively”: as many days as texts, in their order. */
final class DaysInOrder {
    private static final Pattern RESPECTIVELY = Pattern.compile("\\brespectively\\b|\\bin (?:this|that) order\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,2}\\b");

    private DaysInOrder() {}

    static boolean isToldIn(String clause) {
        return RESPECTIVELY.matcher(clause).find();
    }

    /** @param spans the days of the clause as they stand */
    static Optional<DateSpan> of(Statement statement, TextMention text, String clause, List<DateSpan> spans) {
        List<TextMention> texts = statement.texts().toList();
        List<DateSpan> days = spans.size() == 1 ? each(spans.get(0), clause) : spans;
        int at = texts.indexOf(text);
        return at >= 0 && texts.size() == days.size() && ToldDay.isShort(days.get(at))
                ? Optional.of(days.get(at))
                : Optional.empty();
    }

    /** Of “5 and 22 September 2025” both. */
    private static List<DateSpan> each(DateSpan span, String clause) {
        return NUMBER.matcher(clause.substring(span.from(), span.to()))
                .results()
                .map(number -> Integer.parseInt(number.group()))
                .filter(day -> day >= 1 && day <= span.last().lengthOfMonth())
                .map(day -> span.last().withDayOfMonth(day))
                .map(day -> new DateSpan(span.from(), span.to(), day, day, span.precision()))
                .toList();
    }
}
