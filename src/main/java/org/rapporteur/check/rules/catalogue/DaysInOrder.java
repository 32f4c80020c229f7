package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.TextMention;

/** “A and B were approved on 5 and 22 September respectively”: as many days as texts, in their order. */
final class DaysInOrder {

    private DaysInOrder() {}

    /** @param spans the days of the clause as they stand */
    static Optional<DateSpan> of(List<TextMention> texts, TextMention text, List<DateSpan> spans, TypedLine line) {
        List<DateSpan> days = spans.size() == 1 ? each(spans.get(0), line) : spans;
        int at = texts.indexOf(text);
        return at >= 0 && texts.size() == days.size() && TypedLine.isShort(days.get(at))
                ? Optional.of(days.get(at))
                : Optional.empty();
    }

    /** Of “5 and 22 September 2025” both. */
    private static List<DateSpan> each(DateSpan span, TypedLine line) {
        return line.words().stream()
                .filter(word -> word.from() >= span.from() && word.to() <= span.to())
                .filter(word -> isDay(word) && word.value() <= span.last().lengthOfMonth())
                .map(day -> span.last().withDayOfMonth(day.whole()))
                .map(day -> new DateSpan(span.from(), span.to(), day, day, span.precision()))
                .toList();
    }

    private static boolean isDay(Token word) {
        return (word.is(Kind.NUMBER) || word.is(Kind.ORDINAL)) && word.value() >= 1 && word.value() == word.whole();
    }
}
