package org.rapporteur.check.language;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds dates. */
public final class Dates {

    /** A title may have begun in the sentence before; looking no further keeps long lines quick. */
    private static final int LONGEST_TITLE = 300;

    /** No sentence that people write has more. */
    private static final int MOST_DATES = 100;

    private static final Pattern IN_YEAR = Pattern.compile(
            "\\b(?:[Ii]n|[Ss]ince|[Aa]s early as|[Bb]ack in) (?:\\p{Lu}\\p{Ll}+ )?((?:19|20)\\d\\d)\\b");

    private Dates() {}

    /** “in 2015”, “since March 2015”: says itself that what it tells is of that year. */
    public static boolean tellOf(int year, String text) {
        return IN_YEAR.matcher(text).results().anyMatch(told -> told.group(1).equals(String.valueOf(year)));
    }

    /** Every date in plain text, in reading order. */
    public static List<DateSpan> in(String text) {
        return DateForms.in(text);
    }

    /** Every date in plain text with every day without a year as one of that year, in reading order. */
    public static List<DateSpan> all(String text, int year) {
        List<DateSpan> dated = DateForms.in(text);
        Stream<DateSpan> others = DateForms.in(text, year).stream()
                .filter(day -> dated.stream().noneMatch(span -> span.from() < day.to() && day.from() < span.to()));
        return Stream.concat(dated.stream(), others)
                .sorted(Comparator.comparingInt(DateSpan::from))
                .toList();
    }

    /** Every date of a sentence that stands in no title, in reading order. */
    public static List<DateMention> in(Sentence sentence) {
        String text = sentence.text();
        List<DateSpan> spans = DateForms.in(text);
        if (spans.isEmpty()) {
            return List.of();
        }
        int start = Math.max(0, sentence.from() - LONGEST_TITLE);
        Quotes quotes = new Quotes(sentence.line().text().substring(start, sentence.to()));
        return spans.stream()
                .limit(MOST_DATES)
                .filter(span -> !quotes.hold(span.from() + sentence.from() - start))
                .map(span -> new DateMention(sentence, inLine(span, sentence), DateRoles.of(text, span)))
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
