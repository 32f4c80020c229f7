package org.rapporteur.date;

import java.util.List;
import org.rapporteur.mention.Quotes;
import org.rapporteur.sentence.Sentence;

/** Finds dates. */
public final class Dates {

    private Dates() {}

    /** Every date in plain text, in reading order. */
    public static List<DateSpan> in(String text) {
        return DateForms.in(text);
    }

    /** Every date of a sentence that stands in no title, in reading order. */
    public static List<DateMention> in(Sentence sentence) {
        List<DateSpan> spans = DateForms.in(sentence.text());
        if (spans.isEmpty()) return List.of();
        Quotes quotes = new Quotes(sentence.line().text());
        return spans.stream()
                .filter(span -> !quotes.hold(span.from() + sentence.from()))
                .map(span -> new DateMention(sentence, inLine(span, sentence), Roles.of(sentence.text(), span)))
                .toList();
    }

    private static DateSpan inLine(DateSpan span, Sentence sentence) {
        return new DateSpan(
                span.from() + sentence.from(),
                span.to() + sentence.from(),
                span.first(),
                span.last(),
                span.precision());
    }
}
