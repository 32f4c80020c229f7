package org.rapporteur.date;

import java.util.List;
import org.rapporteur.mention.Quotes;
import org.rapporteur.sentence.Sentence;

/** Finds dates. */
public final class Dates {

    /** A title may have begun in the sentence before; looking no further keeps long lines quick. */
    private static final int LONGEST_TITLE = 300;

    /** No sentence that people write has more. */
    private static final int MOST_DATES = 100;

    private Dates() {}

    /** Every date in plain text, in reading order. */
    public static List<DateSpan> in(String text) {
        return DateForms.in(text);
    }

    /** Every date of a sentence that stands in no title, in reading order. */
    public static List<DateMention> in(Sentence sentence) {
        String text = sentence.text();
        List<DateSpan> spans = DateForms.in(text);
        if (spans.isEmpty()) return List.of();
        int start = Math.max(0, sentence.from() - LONGEST_TITLE);
        Quotes quotes = new Quotes(sentence.line().text().substring(start, sentence.to()));
        return spans.stream()
                .limit(MOST_DATES)
                .filter(span -> !quotes.hold(span.from() + sentence.from() - start))
                .map(span -> new DateMention(sentence, inLine(span, sentence), Roles.of(text, span)))
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
